import { Chunks, eachClassWeight } from './packed-weights.ts';

/** Weights by feature for several classes. */
export class ClassTable {
  readonly #chunks: Chunks;
  /** Of each feature that was read, its classes, each followed by its weight. */
  readonly #weights = new Map<number, number[]>();

  constructor(packed: string) {
    this.#chunks = new Chunks(packed);
  }

  /** Adds the weights of a feature to the sums of their classes. */
  addTo(sums: Float64Array, feature: number): void {
    const chunk = this.#chunks.take(feature);
    if (chunk !== undefined) eachClassWeight(chunk, (one, of, weight) => this.#note(one, of, weight));
    const own = this.#weights.get(feature) ?? [];
    for (let i = 0; i < own.length; i += 2) {
      const of = own[i] as number;
      sums[of] = (sums[of] as number) + (own[i + 1] as number);
    }
  }

  #note(feature: number, of: number, weight: number): void {
    const own = this.#weights.get(feature);
    if (own === undefined) this.#weights.set(feature, [of, weight]);
    else own.push(of, weight);
  }
}
