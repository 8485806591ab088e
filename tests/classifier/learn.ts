/** Learning the classifier from samples: which features count, how much, and for which rule. */
import { type PackedClassifier, share } from '../../src/engine/classifier/classifier.ts';
import { HEAVIEST, packWeights, type Weight } from '../../src/engine/classifier/packed-weights.ts';
import type { Sample } from './samples.ts';
import { fit, type Labelled, type Model } from './softmax.ts';

/** Features met in fewer samples are chance. */
const SEEN = 3;
/** Weights that are kept, for hurtful sentences and for all rules together. */
const KEPT = 40_000;
const KEPT_FOR_RULES = 60_000;
const HURTS = { epochs: 12, rate: 0.5, decay: 1e-6 };
const RULES = { epochs: 25, rate: 0.5, decay: 0 };

/** The features that are learned about, each with an index. */
type Vocabulary = ReadonlyMap<number, number>;

const vocabularyOf = (features: Iterable<number>): Vocabulary =>
  new Map([...features].map((feature, i) => [feature, i]));

function oftenSeen(samples: readonly Sample[]): Vocabulary {
  const seen = new Map<number, number>();
  for (const { features } of samples)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return vocabularyOf([...seen].filter(([, times]) => times >= SEEN).map(([feature]) => feature));
}

type LabelOf = (sample: Sample) => number;

function labelled(samples: readonly Sample[], vocabulary: Vocabulary, labelOf: LabelOf): readonly Labelled[] {
  return samples.map((sample) => {
    const known = sample.features.flatMap((feature) => vocabulary.get(feature) ?? []);
    return {
      features: Int32Array.from(known),
      value: share(sample.features.length),
      label: labelOf(sample),
      weight: sample.weight,
    };
  });
}

/** Weights of one class by feature, those that round to nothing left out. */
function weightsOf(vocabulary: Vocabulary, unit: number, weightAt: (index: number) => number): string {
  const rounded = [...vocabulary].map(
    ([feature, index]): Weight => ({
      feature,
      weight: Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weightAt(index) / unit))),
    }),
  );
  return packWeights(rounded.filter(({ weight }) => weight !== 0));
}

/** The size of the `count`-th largest of many numbers. */
const sizeOfLast = (numbers: Float32Array, count: number): number =>
  numbers.map(Math.abs).sort().at(-Math.min(count, numbers.length)) ?? 0;

/** For and against a hurtful sentence: learned with all features, then once more with those that counted most. */
function learnHurts(samples: readonly Sample[]): Pick<PackedClassifier, 'scale' | 'bias' | 'hurts'> {
  const hurtful: LabelOf = ({ hurts }) => (hurts ? 1 : 0);
  const fitted = (vocabulary: Vocabulary): Model =>
    fit(labelled(samples, vocabulary, hurtful), { ...HURTS, classes: 2, features: vocabulary.size });
  const oddsIn =
    ({ weights }: Model) =>
    (index: number): number =>
      (weights[2 * index + 1] as number) - (weights[2 * index] as number);
  const all = oftenSeen(samples);
  const first = oddsIn(fitted(all));
  const ranked = [...all].sort(([, a], [, b]) => Math.abs(first(b)) - Math.abs(first(a)));
  const kept = vocabularyOf(ranked.slice(0, KEPT).map(([feature]) => feature));
  const model = fitted(kept);
  const weightAt = oddsIn(model);
  const scale = Math.max(...[...kept.values()].map((index) => Math.abs(weightAt(index)))) / HEAVIEST;
  const [harmless = 0, hurting = 0] = model.biases;
  return { scale, bias: hurting - harmless, hurts: weightsOf(kept, scale, weightAt) };
}

/** For and against each rule in a hurtful sentence. */
function learnRules(samples: readonly Sample[]): Pick<PackedClassifier, 'rules' | 'ruleScale'> {
  const ids = [...new Set(samples.flatMap(({ rule }) => rule ?? []))].sort();
  const vocabulary = oftenSeen(samples);
  const classes = ids.length;
  const { weights, biases } = fit(
    labelled(samples, vocabulary, ({ rule }) => ids.indexOf(rule ?? '')),
    { ...RULES, classes, features: vocabulary.size },
  );
  const least = sizeOfLast(weights, KEPT_FOR_RULES);
  const ruleScale = sizeOfLast(weights, 1) / HEAVIEST;
  const rules = ids.map((id, k) => {
    const weightAt = (index: number): number => {
      const weight = weights[index * classes + k] as number;
      return Math.abs(weight) < least ? 0 : weight;
    };
    return [id, `${biases[k]} ${weightsOf(vocabulary, ruleScale, weightAt)}`] as const;
  });
  return { ruleScale, rules: Object.fromEntries(rules) };
}

/** Learns a classifier from samples, those that hurt and those that do not. Deterministic. */
export const learn = (samples: readonly Sample[]): PackedClassifier => ({
  ...learnHurts(samples),
  ...learnRules(samples.filter(({ rule }) => rule !== null)),
});
