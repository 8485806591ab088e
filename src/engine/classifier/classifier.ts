/**
 * A second reader: a linear classifier over short runs of words, learned from labelled messages (`npm run train`).
 * Rules know structures; it knows which words stand in hurtful sentences and which in harmless ones, without being able
 * to say why. So it never speaks on its own in a loud voice, see `second-opinion.ts`.
 */
import { remembered } from '../remembered.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Span } from '../types.ts';
import { ClassTable } from './class-table.ts';
import { eachFeature, featuresOf, sequelsIn } from './features.ts';
import { WeightTable } from './weight-table.ts';

/** What was learned. */
export interface PackedClassifier {
  /** Log odds of one unit of weight, and those of a sentence of which nothing is known. */
  readonly scale: number;
  readonly bias: number;
  /** Weights for and against a hurtful sentence (see `packWeights`). */
  readonly hurts: string;
  /** The same for each rule, in sentences that hurt, where it may be the one that is due (see `packClassWeights`). */
  readonly ruleScale: number;
  readonly rules: readonly { readonly rule: string; readonly bias: number }[];
  readonly ruleWeights: string;
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

/** What was summed up in a sentence, and of how many features. */
interface Summed<Sums> {
  readonly sums: Sums;
  readonly features: number;
}

/** What a feature counts in neighbouring sentences. */
const shareIn = (summed: readonly Summed<unknown>[]): number =>
  share(summed.reduce((all, { features }) => all + features, 0));

export class Classifier {
  readonly #packed: PackedClassifier;
  // Both are read when they are first asked for: a page may have no sentence to judge, and few sentences hurt.
  #hurts: WeightTable | undefined;
  #rules: ClassTable | undefined;

  constructor(packed: PackedClassifier) {
    this.#packed = packed;
  }

  #hurtWeights(): WeightTable {
    this.#hurts ??= new WeightTable(this.#packed.hurts);
    return this.#hurts;
  }

  #ruleWeights(): ClassTable {
    this.#rules ??= new ClassTable(this.#packed.ruleWeights);
    return this.#rules;
  }

  readonly #hurtsIn = remembered((sentence: Sentence): Summed<number> => {
    return this.#hurtsBy(featuresOf([sentence]));
  });

  /** One sum for each rule. */
  readonly #rulesIn = remembered((sentence: Sentence): Summed<Float64Array> => {
    return this.#rulesBy(featuresOf([sentence]));
  });

  #hurtsBy(features: readonly number[]): Summed<number> {
    return { sums: sumOf(this.#hurtWeights(), features), features: features.length };
  }

  #rulesBy(features: readonly number[]): Summed<Float64Array> {
    const weights = this.#ruleWeights();
    const sums = new Float64Array(this.#packed.rules.length);
    for (const feature of features) weights.addTo(sums, feature);
    return { sums, features: features.length };
  }

  /** Log odds that neighbouring sentences hold wording that hurts: above 0 it is likelier than not. */
  oddsOf(sentences: readonly Sentence[]): number {
    const { bias, scale } = this.#packed;
    const summed = sentences.map((sentence) => this.#hurtsIn(sentence));
    const sequels = sequelsIn(sentences);
    if (sequels.length > 0) summed.push(this.#hurtsBy(sequels));
    return bias + scale * shareIn(summed) * summed.reduce((all, { sums }) => all + sums, 0);
  }

  /** What the runs of words that begin in a stretch of a sentence speak for its hurting; below 0, against it. */
  weightWithin(sentence: Sentence, { start, end }: Span): number {
    const hurts = this.#hurtWeights();
    let weight = 0;
    eachFeature(sentence, (feature, word) => {
      const at = sentence.typed[word]?.start ?? -1;
      if (at >= start && at < end) weight += hurts.get(feature);
    });
    return weight;
  }

  /** How likely each rule is the one that is due in sentences that hurt, the likeliest first. They add up to 1. */
  rulesFor(sentences: readonly Sentence[]): readonly Likely[] {
    const summed = sentences.map((sentence) => this.#rulesIn(sentence));
    const sequels = sequelsIn(sentences);
    if (sequels.length > 0) summed.push(this.#rulesBy(sequels));
    const unit = this.#packed.ruleScale * shareIn(summed);
    const odds = this.#packed.rules.map(({ rule, bias }, i) => {
      const sum = summed.reduce((all, { sums }) => all + (sums[i] as number), 0);
      return { rule, odds: Math.exp(bias + unit * sum) };
    });
    const all = odds.reduce((sum, one) => sum + one.odds, 0);
    return odds
      .map(({ rule, odds: own }) => ({ rule, probability: own / all }))
      .sort((a, b) => b.probability - a.probability);
  }
}
