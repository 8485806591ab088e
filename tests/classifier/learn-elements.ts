/** Learning which words stand in sentences that hold an accountable element: for each element by itself, as one sentence may hold several. */

import type { PackedClasses } from '../../src/engine/classifier/class-table.ts';
import { share } from '../../src/engine/classifier/classifier.ts';
import type { ElementSample, Label } from './element-samples.ts';
import { often, packedClasses, timesSeen, vocabularyOf } from './learn.ts';
import { fit, type Labelled } from './softmax.ts';

const TRAINING = { epochs: 12, rate: 0.5, decay: 1e-5, classes: 2 };
/** Weights that are kept, for all elements together. */
const KEPT = 80_000;
/**
 * Where nobody looked for an element, a sentence that is as like it as these log odds may hold it, and is left out when it
 * is learned once more.
 */
const MAY_HOLD = -1;

/** A sample with its features as indices. */
interface Indexed {
  readonly features: Int32Array;
  readonly value: number;
  readonly labels: readonly Label[];
}

/** Learns for and against one element; returns the odds of each feature, and the bias at the end. */
function learnOne(element: string, samples: readonly Indexed[], features: number): Float64Array {
  const labelledBy = (isTold: (sample: Indexed, label: Label) => boolean): readonly Labelled[] =>
    samples.flatMap((sample): readonly Labelled[] => {
      const label = sample.labels.find((one) => one.element === element);
      if (label === undefined || !isTold(sample, label)) return [];
      return [{ ...sample, label: label.holds ? 1 : 0, weight: label.weight }];
    });
  const oddsBy = (labelled: readonly Labelled[]): Float64Array => {
    const { weights, biases } = fit(labelled, { ...TRAINING, features });
    const odds = new Float64Array(features + 1);
    for (let i = 0; i < features; i++) odds[i] = (weights[2 * i + 1] as number) - (weights[2 * i] as number);
    odds[features] = (biases[1] as number) - (biases[0] as number);
    return odds;
  };
  const first = oddsBy(labelledBy(() => true));
  const oddsOf = (sample: Indexed): number =>
    (first[features] as number) +
    sample.value * sample.features.reduce((sum, feature) => sum + (first[feature] as number), 0);
  return oddsBy(labelledBy((sample, label) => label.isTold || oddsOf(sample) < MAY_HOLD));
}

/** Keeps the weights that tell most: by their size, and by how often their feature is seen. */
const leastTold = (worths: readonly number[]): number =>
  [...worths].sort((a, b) => b - a)[Math.min(KEPT, worths.length) - 1] ?? 0;

/** Learns the elements from samples. Deterministic. */
export function learnElements(samples: readonly ElementSample[]): PackedClasses {
  const seen = timesSeen(samples);
  const vocabulary = vocabularyOf(seen.keys());
  const indexed = samples.map(
    ({ features, labels }): Indexed => ({
      features: Int32Array.from(features.flatMap((feature) => vocabulary.get(feature) ?? [])),
      value: share(features.length),
      labels,
    }),
  );
  const ids = [...new Set(samples.flatMap(({ labels }) => labels.map(({ element }) => element)))].sort();
  const odds = ids.map((id) => learnOne(id, indexed, vocabulary.size));
  const worth = (feature: number, of: number): number =>
    Math.abs(odds[of]?.[vocabulary.get(feature) as number] as number) * often(seen.get(feature) as number);
  const all = [...vocabulary.keys()].flatMap((feature) => ids.map((_, of) => worth(feature, of)));
  const least = leastTold(all);
  return packedClasses(
    ids.map((id, i) => ({ id, bias: odds[i]?.[vocabulary.size] as number })),
    [...vocabulary].map(([feature, index]) => ({
      feature,
      weights: ids.flatMap((_, of) =>
        worth(feature, of) >= least ? [{ of, weight: odds[of]?.[index] as number }] : [],
      ),
    })),
  );
}
