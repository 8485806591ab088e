import { Chunks, eachWeight } from './packed-weights.ts';

/** Spreads features over the table (Knuth's multiplicative hash). */
const SPREAD = 0x9e3779b1;
/** A feature and its weight are one number: so many of its bits are the weight. */
const WEIGHT_BITS = 8;

/** Weights by feature, in one array with open addresses. */
export class WeightTable {
  readonly #chunks: Chunks;
  readonly #entries: Uint32Array;
  readonly #shift: number;

  constructor(packed: string) {
    this.#chunks = new Chunks(packed);
    // At least twice as many places as weights, a power of two.
    const bits = Math.ceil(Math.log2(2 * this.#chunks.features + 2));
    this.#entries = new Uint32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  /** Where a feature stands, or the free place where it would. No entry is 0: no weight that is packed is. */
  #placeOf(feature: number): number {
    const entries = this.#entries;
    const last = entries.length - 1;
    let place = Math.imul(feature, SPREAD) >>> this.#shift;
    while (entries[place] !== 0 && (entries[place] as number) >>> WEIGHT_BITS !== feature)
      place = (place + 1) & last;
    return place;
  }

  /** The weight of a feature; 0 when nothing is known of it. */
  get(feature: number): number {
    const chunk = this.#chunks.take(feature);
    if (chunk !== undefined)
      eachWeight(chunk, (one, weight) => {
        this.#entries[this.#placeOf(one)] = (one << WEIGHT_BITS) | (weight & 0xff);
      });
    return ((this.#entries[this.#placeOf(feature)] as number) << 24) >> 24;
  }
}
