/** Conditions of cues: groups of words and classes of which a sentence must hold one, and how common such a group is. */

import { commonness } from './commonness.ts';
import type { Tag } from './lexicon/index.ts';
import { holdsAll, holdsAny, isNoted, keyNumber, tagNumber, wordNumber } from './presence.ts';
import { shares } from './shares.ts';
import type { Sentence } from './text/sentence.ts';

/** One condition as it is written: classes (`#Tag`), words and phrases (`a_b`), with spaces or `|` between. */
export type AnyOf = string;

/** Several words that stand together. */
interface Run {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
}

/** A condition that was read. */
export class Condition {
  /** The numbers of its words and classes. */
  #numbers: readonly number[] | undefined;
  #runs: readonly Run[] | undefined;

  constructor(
    readonly tags: readonly Tag[],
    readonly words: ReadonlySet<string>,
    readonly phrases: readonly (readonly string[])[],
  ) {}

  /** Numbers of which a sentence that meets the condition holds one: of a phrase that of its rarest word. */
  get anyNumbers(): readonly number[] {
    return anchorsOf(this).map(keyNumber);
  }

  /** True when the sentence holds a word or a phrase of the condition, or a word of one of its classes. */
  isMetBy(sentence: Sentence): boolean {
    return isNoted(sentence) ? this.#isMetByNoted(sentence) : this.#isMetByOther(sentence);
  }

  #isMetByNoted(sentence: Sentence): boolean {
    this.#numbers ??= [...Array.from(this.words, wordNumber), ...this.tags.map(tagNumber)];
    if (holdsAny(this.#numbers)) return true;
    if (this.phrases.length === 0) return false;
    this.#runs ??= this.phrases.map((words) => ({ words, numbers: words.map(wordNumber) }));
    return this.#runs.some(({ words, numbers }) => holdsAll(numbers) && standsIn(sentence, words));
  }

  #isMetByOther(sentence: Sentence): boolean {
    return (
      this.tags.some((tag) => sentence.tags.has(tag)) ||
      shares(this.words, sentence.vocabulary) ||
      this.phrases.some(
        (words) => words.every((word) => sentence.vocabulary.has(word)) && standsIn(sentence, words),
      )
    );
  }
}

const standsIn = ({ words }: Sentence, run: readonly string[]): boolean =>
  words.some((_, at) => run.every((word, k) => words[at + k]?.text === word));

const rarer = (a: string, b: string): string => (commonness(b) < commonness(a) ? b : a);

const conditions = new Map<AnyOf, Condition>();

function read(any: AnyOf): Condition {
  const tags: Tag[] = [];
  const words = new Set<string>();
  const phrases: string[][] = [];
  for (const part of any.split(any.includes('\n') ? /\s+/ : any.includes('|') ? '|' : ' ')) {
    if (part.startsWith('#')) tags.push(part.slice(1) as Tag);
    else if (part.includes('_')) phrases.push(part.split('_'));
    else if (part !== '') words.add(part);
  }
  return new Condition(tags, words, phrases);
}

/** A condition, read when it is first asked and once however many cues have it. */
export function conditionOf(any: AnyOf): Condition {
  let condition = conditions.get(any);
  if (condition === undefined) {
    condition = read(any);
    conditions.set(any, condition);
  }
  return condition;
}

/** Of which words and classes (`#Tag`) one has to be there for a condition to be met: of a phrase its rarest word. */
export const anchorsOf = ({ words, phrases, tags }: Condition): readonly string[] => [
  ...words,
  ...phrases.map((phrase) => phrase.reduce(rarer)),
  ...tags.map((tag) => `#${tag}`),
];

/** Of 1,000 ordinary sentences about so many meet a condition; a figure to compare by. */
export const commonnessOf = (any: AnyOf): number =>
  anchorsOf(conditionOf(any)).reduce((sum, anchor) => sum + commonness(anchor), 0);
