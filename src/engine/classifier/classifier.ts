/**
 * A second reader: a linear classifier over short runs of words, learned from labelled messages (`npm run train`).
 * Rules know structures; it knows which words stand in hurtful sentences and which in harmless ones, without being able
 * to say why. So it never speaks on its own in a loud voice, see `second-opinion.ts`.
 */
import { remembered } from '../remembered.ts';
import type { Sentence } from '../text/sentence.ts';
import { eachFeature } from './features.ts';
import { WeightTable } from './weight-table.ts';

/** What was learned. */
export interface PackedClassifier {
  /** Log odds of one unit of weight, and those of a sentence of which nothing is known. */
  readonly scale: number;
  readonly bias: number;
  /** Weights for and against a hurtful sentence (see `packWeights`). */
  readonly hurts: string;
  /** The same for each rule, in sentences that hurt, where it may be the one that is due: its bias, a space, and weights. */
  readonly ruleScale: number;
  readonly rules: Readonly<Record<string, string>>;
}

/** How likely a rule is the one that is due. */
export interface Likely {
  readonly rule: string;
  readonly probability: number;
}

/** The weights that stand in a sentence: their sum, and how many features it has. */
interface Sum {
  readonly sum: number;
  readonly features: number;
}

/** So many more features are taken to be there: two words alone make no verdict. */
const UNSEEN = 8;

/** What a feature counts among so many: those of a long text repeat each other. */
export const share = (features: number): number => 1 / Math.sqrt(features + UNSEEN);

function sumIn(weights: WeightTable, sentence: Sentence): Sum {
  let sum = 0;
  let features = 0;
  eachFeature(sentence, (feature) => {
    sum += weights.get(feature);
    features++;
  });
  return { sum, features };
}

/** The weights of neighbouring sentences, as one number. */
function together(sums: readonly Sum[]): number {
  let sum = 0;
  let features = 0;
  for (const one of sums) {
    sum += one.sum;
    features += one.features;
  }
  return sum * share(features);
}

/** What is known of one rule. */
interface RuleWeights {
  readonly rule: string;
  readonly bias: number;
  readonly weights: WeightTable;
}

export class Classifier {
  readonly #packed: PackedClassifier;
  // Both are read when they are first asked for: a page may have no sentence to judge, and few sentences hurt.
  #hurts: WeightTable | undefined;
  #rules: readonly RuleWeights[] | undefined;

  constructor(packed: PackedClassifier) {
    this.#packed = packed;
  }

  #hurtWeights(): WeightTable {
    this.#hurts ??= new WeightTable(this.#packed.hurts);
    return this.#hurts;
  }

  #ruleWeights(): readonly RuleWeights[] {
    this.#rules ??= Object.entries(this.#packed.rules).map(([rule, written]) => {
      const [bias = '', weights = ''] = written.split(' ');
      return { rule, bias: Number(bias), weights: new WeightTable(weights) };
    });
    return this.#rules;
  }

  readonly #sumOf = remembered((sentence: Sentence) => sumIn(this.#hurtWeights(), sentence));

  /** Log odds that neighbouring sentences hold wording that hurts: above 0 it is likelier than not. */
  oddsOf(sentences: readonly Sentence[]): number {
    const { bias, scale } = this.#packed;
    return bias + scale * together(sentences.map(this.#sumOf));
  }

  /** What the runs of words that begin at each word of a sentence speak for its hurting; below 0, against it. */
  weightsIn(sentence: Sentence): readonly number[] {
    const hurts = this.#hurtWeights();
    const weights = sentence.words.map(() => 0);
    eachFeature(sentence, (feature, word) => {
      weights[word] = (weights[word] ?? 0) + hurts.get(feature);
    });
    return weights;
  }

  /** How likely each rule is the one that is due in sentences that hurt, the likeliest first. They add up to 1. */
  rulesFor(sentences: readonly Sentence[]): readonly Likely[] {
    const { ruleScale } = this.#packed;
    const odds = this.#ruleWeights().map(({ rule, bias, weights }) => {
      const sum = together(sentences.map((sentence) => sumIn(weights, sentence)));
      return { rule, odds: Math.exp(bias + ruleScale * sum) };
    });
    const all = odds.reduce((sum, one) => sum + one.odds, 0);
    return odds
      .map(({ rule, odds: own }) => ({ rule, probability: own / all }))
      .sort((a, b) => b.probability - a.probability);
  }
}
