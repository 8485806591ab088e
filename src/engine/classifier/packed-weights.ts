/**
 * Weights of features written in few characters of six bits each. Features come in order, each as its distance from the
 * one before, and numbers take as many characters as they need.
 */

/** The weight of one feature, an integer from -31 to 31. */
export interface Weight {
  readonly feature: number;
  readonly weight: number;
}

/** The weights of one feature for some classes, which are counted from 0. */
export interface ClassWeights {
  readonly feature: number;
  readonly weights: readonly { readonly of: number; readonly weight: number }[];
}

/** The heaviest weight that can be written. */
export const HEAVIEST = 31;

const FIRST = '0'.charCodeAt(0);
/** A character holds five bits of a number, the lowest first, and whether more follow. */
const BITS = 5;
const MORE = 2 ** BITS;
const ZERO = HEAVIEST + 1;

const char = (six: number): string => String.fromCharCode(FIRST + six);

function written(number: number): string {
  let chars = '';
  let rest = number;
  for (; rest >= MORE; rest >>>= BITS) chars += char(MORE + (rest & (MORE - 1)));
  return chars + char(rest);
}

const inOrder = <One extends { readonly feature: number }>(all: readonly One[]): readonly One[] =>
  [...all].sort((a, b) => a.feature - b.feature);

/** Writes how many features there are, and each with what `rest` writes of it. */
const packed = <One extends { readonly feature: number }>(
  all: readonly One[],
  rest: (one: One) => string,
): string =>
  written(all.length) +
  inOrder(all)
    .map((one, i, ordered) => written(one.feature - (ordered[i - 1]?.feature ?? 0)) + rest(one))
    .join('');

/** Writes one weight for each feature. */
export const packWeights = (weights: readonly Weight[]): string =>
  packed(weights, ({ weight }) => char(weight + ZERO));

/** Writes the weights of each feature for several classes. */
export const packClassWeights = (features: readonly ClassWeights[]): string =>
  packed(
    features,
    ({ weights }) =>
      written(weights.length) + weights.map(({ of, weight }) => written(of) + char(weight + ZERO)).join(''),
  );

/** Reads what was written, from its beginning. */
class Reader {
  readonly #packed: string;
  #at = 0;

  constructor(packed: string) {
    this.#packed = packed;
  }

  number(): number {
    let read = 0;
    for (let shift = 0; ; shift += BITS) {
      const six = this.#packed.charCodeAt(this.#at++) - FIRST;
      read |= (six & (MORE - 1)) << shift;
      if (six < MORE) return read;
    }
  }

  weight(): number {
    return this.#packed.charCodeAt(this.#at++) - FIRST - ZERO;
  }
}

/** How many features are written in a string. */
export const countFeatures = (written: string): number => new Reader(written).number();

/** Calls `note` with every feature of a string, in order, and a reader of what was written of it. */
function eachFeature(written: string, note: (feature: number, reader: Reader) => void): void {
  const reader = new Reader(written);
  const count = reader.number();
  let feature = 0;
  for (let i = 0; i < count; i++) {
    feature += reader.number();
    note(feature, reader);
  }
}

/** Calls `note` with every weight of a string that `packWeights` wrote. */
export const eachWeight = (written: string, note: (feature: number, weight: number) => void): void =>
  eachFeature(written, (feature, reader) => note(feature, reader.weight()));

/** Calls `note` with every weight of a string that `packClassWeights` wrote, features and classes in order. */
export const eachClassWeight = (
  written: string,
  note: (feature: number, of: number, weight: number) => void,
): void =>
  eachFeature(written, (feature, reader) => {
    const count = reader.number();
    for (let i = 0; i < count; i++) note(feature, reader.number(), reader.weight());
  });
