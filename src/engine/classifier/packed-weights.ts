/** Weights of features written in few characters: five each, of which each holds six bits. */
import { FEATURE_BITS } from './features.ts';

/** The weight of one feature, an integer from -32 to 31. */
export interface Weight {
  readonly feature: number;
  readonly weight: number;
}

/** The heaviest weight that can be written. */
export const HEAVIEST = 31;

const BITS = 6;
const FIRST = '0'.charCodeAt(0);
const FEATURE_CHARS = FEATURE_BITS / BITS;
const CHARS = FEATURE_CHARS + 1;
const ZERO = HEAVIEST + 1;

const char = (bits: number): string => String.fromCharCode(FIRST + (bits & (2 ** BITS - 1)));

/** Writes weights as a string, in the order of their features. */
export const packWeights = (weights: readonly Weight[]): string =>
  [...weights]
    .sort((a, b) => a.feature - b.feature)
    .map(({ feature, weight }) => {
      const chars = Array.from({ length: FEATURE_CHARS }, (_, i) =>
        char(feature >>> (BITS * (FEATURE_CHARS - 1 - i))),
      );
      return chars.join('') + char(weight + ZERO);
    })
    .join('');

/** Calls `note` with every weight of a string. */
export function eachWeight(packed: string, note: (feature: number, weight: number) => void): void {
  for (let at = 0; at < packed.length; at += CHARS) {
    let feature = 0;
    for (let i = at; i < at + FEATURE_CHARS; i++)
      feature = (feature << BITS) | (packed.charCodeAt(i) - FIRST);
    note(feature, packed.charCodeAt(at + FEATURE_CHARS) - FIRST - ZERO);
  }
}

/** How many weights a string holds. */
export const countWeights = (packed: string): number => packed.length / CHARS;
