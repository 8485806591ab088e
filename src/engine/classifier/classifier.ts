/**
 * A second reader: a linear classifier over short runs of words, learned from labelled messages (`npm run train`).
 * Rules know structures; it knows which words stand in hurtful sentences and which in harmless ones, without being able
 * to say why. So it never speaks on its own in a loud voice, see `second-opinion.ts`.
 */
import { kept } from '../remembered.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../types.ts';
import { ClassSums, type PackedClasses, type Summed } from './class-table.ts';
import { eachFeature, featuresOf, sequelsIn } from './features.ts';
import { WeightTable } from './weight-table.ts';

/** What was learned. */
export interface PackedClassifier {
  /** Log odds of one unit of weight, and those of a sentence of which nothing is known. */
  readonly scale: number;
  readonly bias: number;
  /** Weights for and against a hurtful sentence (see `packWeights`). */
  readonly hurts: string;
  /** In sentences that hurt, for and against each rule that may be the one that is due. */
  readonly rules: PackedClasses;
  /** In any sentence, for and against each accountable element. */
  readonly elements: PackedClasses;
}

/** How likely a rule is the one that is due. */
export interface Likely {
  readonly rule: string;
  readonly probability: number;
}

/** So many more features are taken to be there: two words alone make no verdict. */
const UNSEEN = 8;

/** What a feature counts among so many: those of a long text repeat each other. */
export const share = (features: number): number => 1 / Math.sqrt(features + UNSEEN);

function sumOf(weights: WeightTable, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature);
  return sum;
}

/** What a feature counts in neighbouring sentences. */
const shareIn = (summed: readonly Summed<unknown>[]): number =>
  share(summed.reduce((all, { features }) => all + features, 0));

/** The features whose runs of words begin in a stretch of a sentence. */
function featuresWithin(sentence: Sentence, { start, end }: Span): readonly number[] {
  const features: number[] = [];
  eachFeature(sentence, (feature, word) => {
    const at = sentence.typed[word]?.start ?? -1;
    if (at >= start && at < end) features.push(feature);
  });
  return features;
}

export class Classifier {
  readonly #packed: PackedClassifier;
  // Read when it is first asked for: a page may have no sentence to judge.
  #hurts: WeightTable | undefined;
  readonly #rules: ClassSums;
  readonly #elements: ClassSums;

  constructor(packed: PackedClassifier) {
    this.#packed = packed;
    this.#rules = new ClassSums(packed.rules);
    this.#elements = new ClassSums(packed.elements);
  }

  #hurtWeights(): WeightTable {
    this.#hurts ??= new WeightTable(this.#packed.hurts);
    return this.#hurts;
  }

  readonly #hurtsIn = kept((sentence: Sentence): Summed<number> => {
    const features = featuresOf([sentence]);
    return { sums: sumOf(this.#hurtWeights(), features), features: features.length };
  });

  /** Log odds that neighbouring sentences hold wording that hurts: above 0 it is likelier than not. */
  oddsOf(sentences: readonly Sentence[]): number {
    const { bias, scale } = this.#packed;
    let sum = 0;
    let features = 0;
    for (const sentence of sentences) {
      const own = this.#hurtsIn(sentence);
      sum += own.sums;
      features += own.features;
    }
    const sequels = sequelsIn(sentences);
    if (sequels.length > 0) {
      sum += sumOf(this.#hurtWeights(), sequels);
      features += sequels.length;
    }
    return bias + scale * share(features) * sum;
  }

  /** What the runs of words that begin in a stretch of a sentence speak for its hurting; below 0, against it. */
  weightWithin(sentence: Sentence, span: Span): number {
    return sumOf(this.#hurtWeights(), featuresWithin(sentence, span));
  }

  /** How likely each rule is the one that is due in sentences that hurt, the likeliest first. They add up to 1. */
  rulesFor(sentences: readonly Sentence[]): readonly Likely[] {
    const { scale, classes } = this.#packed.rules;
    const summed = sentences.map((sentence) => this.#rules.in(sentence));
    const sequels = sequelsIn(sentences);
    if (sequels.length > 0) summed.push(this.#rules.of(sequels));
    const unit = scale * shareIn(summed);
    const odds = classes.map(({ id, bias }, i) => {
      const sum = summed.reduce((all, { sums }) => all + (sums[i] as number), 0);
      return { rule: id, odds: Math.exp(bias + unit * sum) };
    });
    const all = odds.reduce((sum, one) => sum + one.odds, 0);
    return odds
      .map(({ rule, odds: own }) => ({ rule, probability: own / all }))
      .sort((a, b) => b.probability - a.probability);
  }

  /** Log odds that a sentence holds each accountable element, by their ids. */
  elementOddsOf(sentence: Sentence): ReadonlyMap<string, number> {
    const { scale, classes } = this.#packed.elements;
    const summed = this.#elements.in(sentence);
    const unit = scale * share(summed.features);
    return new Map(classes.map(({ id, bias }, i) => [id, bias + unit * (summed.sums[i] as number)]));
  }

  /** What the runs of words that begin in a stretch of a sentence speak for an element; below 0, against it. */
  elementWeightWithin(sentence: Sentence, element: string, span: Span): number {
    const of = this.#packed.elements.classes.findIndex(({ id }) => id === element);
    return this.#elements.of(featuresWithin(sentence, span)).sums[of] ?? 0;
  }
}
