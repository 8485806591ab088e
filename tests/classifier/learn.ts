/** Learning the classifier from samples: which features count, how much, and for which rule. */
import type { PackedClasses } from '../../src/engine/classifier/class-table.ts';
import { type PackedClassifier, share } from '../../src/engine/classifier/classifier.ts';
import {
  type ClassWeights,
  HEAVIEST,
  packClassWeights,
  packWeights,
  type Weight,
} from '../../src/engine/classifier/packed-weights.ts';
import type { Sample } from './samples.ts';
import { fit, type Labelled, type Model } from './softmax.ts';

/** Features met in fewer samples are chance. */
const SEEN = 3;
/** Weights that are kept, for hurtful sentences and for all rules together. */
const KEPT = 80_000;
const KEPT_FOR_RULES = 200_000;
const HURTS = { epochs: 12, rate: 0.5, decay: 1e-6 };
const RULES = { epochs: 25, rate: 0.5, decay: 1e-5 };
/** To this power it counts for a rule's weight how often its feature is seen: each feature that is kept has its cost. */
const OFTEN = 0.25;

/** What a weight is worth besides its size. */
export const often = (seen: number): number => seen ** OFTEN;

/** The features that are learned about, each with an index. */
type Vocabulary = ReadonlyMap<number, number>;

export const vocabularyOf = (features: Iterable<number>): Vocabulary =>
  new Map([...features].map((feature, i) => [feature, i]));

/** In how many samples each feature is seen, without those that are seen too rarely. */
export function timesSeen(samples: readonly Pick<Sample, 'features'>[]): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of samples)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Map([...seen].filter(([, times]) => times >= SEEN));
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

/** What one unit of written weights stands for. */
const unitOf = (weights: Iterable<number>): number => {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most / HEAVIEST;
};

/** Weights in units, those that round to nothing left out. */
const inUnits = <One extends { readonly weight: number }>(weights: readonly One[], unit: number): One[] =>
  weights
    .map((one) => ({ ...one, weight: Math.round(one.weight / unit) }))
    .filter(({ weight }) => weight !== 0);

/** For and against a hurtful sentence: learned with all features, then once more with those that counted most. */
function learnHurts(samples: readonly Sample[]): Pick<PackedClassifier, 'scale' | 'bias' | 'hurts'> {
  const hurtful: LabelOf = ({ hurts }) => (hurts ? 1 : 0);
  const fitted = (vocabulary: Vocabulary): Model =>
    fit(labelled(samples, vocabulary, hurtful), { ...HURTS, classes: 2, features: vocabulary.size });
  const oddsIn =
    ({ weights }: Model) =>
    (index: number): number =>
      (weights[2 * index + 1] as number) - (weights[2 * index] as number);
  const all = vocabularyOf(timesSeen(samples).keys());
  const first = oddsIn(fitted(all));
  const ranked = [...all].sort(([, a], [, b]) => Math.abs(first(b)) - Math.abs(first(a)));
  const kept = vocabularyOf(ranked.slice(0, KEPT).map(([feature]) => feature));
  const model = fitted(kept);
  const oddsAt = oddsIn(model);
  const weights = [...kept].map(([feature, index]): Weight => ({ feature, weight: oddsAt(index) }));
  const scale = unitOf(weights.map(({ weight }) => weight));
  const [harmless = 0, hurting = 0] = model.biases;
  return { scale, bias: hurting - harmless, hurts: packWeights(inUnits(weights, scale)) };
}

/** Which weights tell most, 1 for each: by their size, and by how often their feature is seen. */
function telling({ weights, classes }: Model, times: readonly number[]): Uint8Array {
  const shares = times.map(often);
  const worth = weights.map((weight, i) => Math.abs(weight) * (shares[Math.floor(i / classes)] as number));
  const least = worth.slice().sort().at(-Math.min(KEPT_FOR_RULES, worth.length)) ?? 0;
  return Uint8Array.from(worth, (one) => (one >= least ? 1 : 0));
}

/** Writes what was learned of several classes; features without weights are left out. */
export function packedClasses(
  classes: PackedClasses['classes'],
  features: readonly ClassWeights[],
): PackedClasses {
  const scale = unitOf(features.flatMap(({ weights }) => weights.map(({ weight }) => weight)));
  const inScale = features.map(({ feature, weights }) => ({ feature, weights: inUnits(weights, scale) }));
  return { scale, classes, weights: packClassWeights(inScale.filter(({ weights }) => weights.length > 0)) };
}

/** For and against each rule in a hurtful sentence: learned with all weights, then once more with those that tell most. */
function learnRules(samples: readonly Sample[]): PackedClasses {
  const ids = [...new Set(samples.flatMap(({ rule }) => rule ?? []))].sort();
  const classes = ids.length;
  const seen = timesSeen(samples);
  const vocabulary = vocabularyOf(seen.keys());
  const known = labelled(samples, vocabulary, ({ rule }) => ids.indexOf(rule ?? ''));
  const training = { ...RULES, classes, features: vocabulary.size };
  const learned = telling(fit(known, training), [...seen.values()]);
  const { weights, biases } = fit(known, { ...training, learned });
  return packedClasses(
    ids.map((id, i) => ({ id, bias: biases[i] as number })),
    [...vocabulary].map(([feature, index]) => ({
      feature,
      weights: ids.map((_, of) => ({ of, weight: weights[index * classes + of] as number })),
    })),
  );
}

/** Learns a classifier from samples, those that hurt and those that do not, but for the elements. Deterministic. */
export const learn = (samples: readonly Sample[]): Omit<PackedClassifier, 'elements'> => ({
  ...learnHurts(samples),
  rules: learnRules(samples.filter(({ rule }) => rule !== null)),
});
