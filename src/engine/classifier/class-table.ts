import { remembered } from '../remembered.ts';
import type { Sentence } from '../text/sentence.ts';
import { featuresOf } from './features.ts';
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

/** What was learned of several classes: rules, or accountable elements. */
export interface PackedClasses {
  /** Log odds of one unit of weight. */
  readonly scale: number;
  /** Ids, and log odds where nothing is known of a sentence. */
  readonly classes: readonly { readonly id: string; readonly bias: number }[];
  /** See `packClassWeights`. */
  readonly weights: string;
}

/** What was summed up, and of how many features. */
export interface Summed<Sums> {
  readonly sums: Sums;
  readonly features: number;
}

/** Sums of weights for several classes; the weights are read when they are first asked for. */
export class ClassSums {
  readonly #packed: PackedClasses;
  #table: ClassTable | undefined;

  constructor(packed: PackedClasses) {
    this.#packed = packed;
  }

  /** One sum for each class, in their order. */
  of(features: readonly number[]): Summed<Float64Array> {
    this.#table ??= new ClassTable(this.#packed.weights);
    const sums = new Float64Array(this.#packed.classes.length);
    for (const feature of features) this.#table.addTo(sums, feature);
    return { sums, features: features.length };
  }

  /** The same for a sentence alone, remembered with it. */
  readonly in = remembered((sentence: Sentence): Summed<Float64Array> => this.of(featuresOf([sentence])));
}
