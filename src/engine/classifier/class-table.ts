import { countFeatures, eachClassWeight } from './packed-weights.ts';

/** Weights by feature for several classes, features in order in one array. */
export class ClassTable {
  readonly #features: Uint32Array;
  /** Where the weights of each feature begin, and where the last ones end. */
  readonly #from: Uint32Array;
  readonly #classes: Uint8Array;
  readonly #weights: Int8Array;

  constructor(packed: string) {
    const count = countFeatures(packed);
    this.#features = new Uint32Array(count);
    this.#from = new Uint32Array(count + 1);
    const classes: number[] = [];
    const weights: number[] = [];
    let last = -1;
    eachClassWeight(packed, (feature, of, weight) => {
      if (last < 0 || this.#features[last] !== feature) {
        last++;
        this.#features[last] = feature;
        this.#from[last] = classes.length;
      }
      classes.push(of);
      weights.push(weight);
    });
    this.#from[last + 1] = classes.length;
    this.#classes = Uint8Array.from(classes);
    this.#weights = Int8Array.from(weights);
  }

  /** Adds the weights of a feature to the sums of their classes. */
  addTo(sums: Float64Array, feature: number): void {
    const at = this.#placeOf(feature);
    if (this.#features[at] !== feature) return;
    const end = this.#from[at + 1] as number;
    for (let i = this.#from[at] as number; i < end; i++) {
      const of = this.#classes[i] as number;
      sums[of] = (sums[of] as number) + (this.#weights[i] as number);
    }
  }

  /** The place of the first feature that is not below this one. */
  #placeOf(feature: number): number {
    let low = 0;
    let high = this.#features.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#features[middle] as number) < feature) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
