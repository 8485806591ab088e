/**
 * Weights of features written in few characters of six bits each. Features come in order, each as its distance from the
 * one before, and numbers take as many characters as they need. They are written in chunks, and a chunk is read when a
 * feature in it is first asked for: a page asks for few of them, and reading all would keep it waiting.
 */
import { FEATURE_BITS } from './features.ts';

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

/** So many features after one another are in one chunk. */
export const CHUNK = 2 ** 14;
const CHUNKS = 2 ** FEATURE_BITS / CHUNK;
const BETWEEN = ' ';

/** Writes how many features there are, and the chunks of them, each with what `rest` writes of it. */
function packed<One extends { readonly feature: number }>(
  all: readonly One[],
  rest: (one: One) => string,
): string {
  const chunks = new Array<string>(CHUNKS).fill('');
  const last = chunks.map((_, chunk) => chunk * CHUNK);
  for (const one of [...all].sort((a, b) => a.feature - b.feature)) {
    const chunk = Math.floor(one.feature / CHUNK);
    chunks[chunk] += written(one.feature - (last[chunk] as number)) + rest(one);
    last[chunk] = one.feature;
  }
  return [written(all.length), ...chunks].join(BETWEEN);
}

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
  readonly #written: string;
  #at = 0;

  constructor(written: string) {
    this.#written = written;
  }

  get hasMore(): boolean {
    return this.#at < this.#written.length;
  }

  number(): number {
    let read = 0;
    for (let shift = 0; ; shift += BITS) {
      const six = this.#written.charCodeAt(this.#at++) - FIRST;
      read |= (six & (MORE - 1)) << shift;
      if (six < MORE) return read;
    }
  }

  weight(): number {
    return this.#written.charCodeAt(this.#at++) - FIRST - ZERO;
  }
}

/** A chunk of features, and the number its first one is counted from. */
export interface Chunk {
  readonly written: string;
  readonly first: number;
}

/** The chunks of written weights, each to be taken once. */
export class Chunks {
  /** How many features are written in all of them. */
  readonly features: number;
  readonly #left: (string | undefined)[];

  constructor(packed: string) {
    const [count = '', ...chunks] = packed.split(BETWEEN);
    this.features = new Reader(count).number();
    this.#left = chunks;
  }

  /** The chunk a feature is in; undefined when it was taken already. */
  take(feature: number): Chunk | undefined {
    const at = Math.floor(feature / CHUNK);
    const written = this.#left[at];
    if (written === undefined) return undefined;
    this.#left[at] = undefined;
    return { written, first: at * CHUNK };
  }
}

/** Calls `note` with every feature of a chunk, in order, and a reader of what was written of it. */
function eachWritten({ written, first }: Chunk, note: (feature: number, reader: Reader) => void): void {
  const reader = new Reader(written);
  for (let feature = first; reader.hasMore; ) {
    feature += reader.number();
    note(feature, reader);
  }
}

/** Calls `note` with every weight of a chunk that `packWeights` wrote. */
export const eachWeight = (chunk: Chunk, note: (feature: number, weight: number) => void): void =>
  eachWritten(chunk, (feature, reader) => note(feature, reader.weight()));

/** Calls `note` with every weight of a chunk that `packClassWeights` wrote, features and classes in order. */
export const eachClassWeight = (
  chunk: Chunk,
  note: (feature: number, of: number, weight: number) => void,
): void =>
  eachWritten(chunk, (feature, reader) => {
    const count = reader.number();
    for (let i = 0; i < count; i++) note(feature, reader.number(), reader.weight());
  });
