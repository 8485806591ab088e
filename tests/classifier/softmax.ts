/** Multinomial logistic regression by stochastic gradients (AdaGrad, Duchi et al. 2011), on samples of few features out of many. */

/** A sample: the features it has, as indices, and their common value. */
export interface Labelled {
  readonly features: Int32Array;
  readonly value: number;
  /** Its class, from 0. */
  readonly label: number;
  /** How much it counts. */
  readonly weight: number;
}

/** Weights by feature and class (`feature * classes + class`), and a bias for each class. */
export interface Model {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

export interface Training {
  readonly features: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** Weights shrink by this share of themselves in each step that touches them. */
  readonly decay: number;
  /** Which weights are learned (by `feature * classes + class`); the others stay 0. All, when it is left out. */
  readonly learned?: Uint8Array;
}

/** Slopes count from here, so that the first step is no leap. */
const FIRST_SQUARE = 1e-2;

/** The same numbers from 0 to 1 in every run: a linear congruential generator (Numerical Recipes). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** Writes the probability of each class of a sample into `into`. */
function probabilities(
  { classes, weights, biases }: Model,
  { features, value }: Labelled,
  into: Float64Array,
): void {
  into.fill(0);
  for (const feature of features) {
    const row = feature * classes;
    for (let k = 0; k < classes; k++) into[k] = (into[k] as number) + (weights[row + k] as number);
  }
  let most = -Infinity;
  for (let k = 0; k < classes; k++) {
    into[k] = (into[k] as number) * value + (biases[k] as number);
    most = Math.max(most, into[k] as number);
  }
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    into[k] = Math.exp((into[k] as number) - most);
    sum += into[k] as number;
  }
  for (let k = 0; k < classes; k++) into[k] = (into[k] as number) / sum;
}

/** Learns a model. Deterministic. */
export function fit(
  samples: readonly Labelled[],
  { features, classes, epochs, rate, decay, learned }: Training,
): Model {
  const model: Model = {
    classes,
    weights: new Float32Array(features * classes),
    biases: new Float64Array(classes),
  };
  const { weights, biases } = model;
  const squares = new Float32Array(features * classes).fill(FIRST_SQUARE);
  const biasSquares = new Float64Array(classes).fill(FIRST_SQUARE);
  const wrong = new Float64Array(classes);
  const random = chance(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const i of shuffled(samples.length, random)) {
      const sample = samples[i] as Labelled;
      probabilities(model, sample, wrong);
      wrong[sample.label] = (wrong[sample.label] as number) - 1;
      for (let k = 0; k < classes; k++) {
        const slope = (wrong[k] as number) * sample.weight;
        wrong[k] = slope * sample.value;
        biasSquares[k] = (biasSquares[k] as number) + slope * slope;
        biases[k] = (biases[k] as number) - (rate * slope) / Math.sqrt(biasSquares[k] as number);
      }
      for (const feature of sample.features) {
        const row = feature * classes;
        for (let at = row; at < row + classes; at++) {
          if (learned?.[at] === 0) continue;
          const slope = (wrong[at - row] as number) + decay * (weights[at] as number);
          const square = (squares[at] as number) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return model;
}
