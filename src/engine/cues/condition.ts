/** Conditions of cues: groups of words and classes of which a sentence must hold one, and how common such a group is. */

import type { Tag } from '../lexicon/index.ts';
import { remembered } from '../remembered.ts';
import { shares } from '../shares.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Word } from '../text/words.ts';
import { commonness } from './commonness.ts';
import { holdsAll, holdsAny, isNoted, tagNumber, wordNumber } from './presence.ts';

/**
 * One condition as it is written: classes (`#Tag`), words and phrases (`a_b`), with spaces or `|` between. In a table
 * that brings classes along, `{name}` stands for one of them.
 */
export type AnyOf = string;

/** Classes of words a table brings along, by name; each is written like a condition. */
export type Classes = Readonly<Record<string, AnyOf>>;

/** Several words that stand together. */
interface Run {
  readonly words: readonly string[];
  readonly numbers: readonly number[];
}

/** A condition that was read. */
export class Condition {
  /** The numbers of its words and classes. */
  #numbers: readonly number[] | undefined;
  #anyNumbers: readonly number[] | undefined;
  #runs: readonly Run[] | undefined;
  #runsFrom: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

  /** @param parts conditions that meet it, too: the classes its table brings along. */
  constructor(
    readonly tags: readonly Tag[],
    readonly words: ReadonlySet<string>,
    readonly phrases: readonly (readonly string[])[],
    readonly parts: readonly Condition[] = [],
  ) {}

  /** Numbers of which a sentence that meets the condition holds one: of a phrase that of its longest word. */
  get anyNumbers(): readonly number[] {
    this.#anyNumbers ??= [
      ...this.#ownNumbers(),
      ...this.phrases.map((phrase) => wordNumber(phrase.reduce(longer))),
      ...this.parts.flatMap((part) => part.anyNumbers),
    ];
    return this.#anyNumbers;
  }

  /** True when the sentence holds a word or a phrase of the condition, or a word of one of its classes. */
  isMetBy(sentence: Sentence): boolean {
    if (isNoted(sentence) ? this.#isMetByNoted(sentence) : this.#isMetByOther(sentence)) return true;
    for (const part of this.parts) if (part.isMetBy(sentence)) return true;
    return false;
  }

  /**
   * How many of the words from `at` on it may take, the most first: a word of it or of one of its classes, or a phrase.
   * Example: `out|out_of` takes two words or one of "out of here".
   */
  lengthsAt(words: readonly Word[], at: number): readonly number[] {
    const word = words[at];
    if (word === undefined) return NO_LENGTHS;
    const alone = this.words.has(word.text) || this.tags.some((tag) => word.tags.has(tag));
    const runs = this.#runsAt(words, at);
    if (runs.length === 0 && this.parts.length === 0) return alone ? ONE_WORD : NO_LENGTHS;
    const lengths = [
      ...(alone ? ONE_WORD : []),
      ...runs.map((run) => run.length),
      ...this.parts.flatMap((part) => part.lengthsAt(words, at)),
    ];
    return [...new Set(lengths)].sort((a, b) => b - a);
  }

  /** Its phrases that stand at a word. */
  #runsAt(words: readonly Word[], at: number): readonly (readonly string[])[] {
    if (this.phrases.length === 0) return NO_RUNS;
    this.#runsFrom ??= byFirst(this.phrases);
    return this.#runsFrom.get(words[at]?.text ?? '')?.filter((run) => standsAt(words, at, run)) ?? NO_RUNS;
  }

  #ownNumbers(): readonly number[] {
    this.#numbers ??= [...Array.from(this.words, wordNumber), ...this.tags.map(tagNumber)];
    return this.#numbers;
  }

  #isMetByNoted(sentence: Sentence): boolean {
    if (holdsAny(this.#ownNumbers())) return true;
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

const NO_LENGTHS: readonly number[] = [];
const NO_RUNS: readonly (readonly string[])[] = [];
const ONE_WORD: readonly number[] = [1];

const standsAt = (words: readonly Word[], at: number, run: readonly string[]): boolean =>
  run.every((text, k) => words[at + k]?.text === text);

const standsIn = ({ words }: Sentence, run: readonly string[]): boolean =>
  words.some((_, at) => standsAt(words, at, run));

/** Phrases by their first word. */
function byFirst(
  phrases: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const from = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const first = phrase[0] ?? '';
    const there = from.get(first);
    if (there === undefined) from.set(first, [phrase]);
    else there.push(phrase);
  }
  return from;
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);
const rarer = (a: string, b: string): string => (commonness(b) < commonness(a) ? b : a);

const NO_CLASSES: Classes = {};

function read(any: AnyOf, classes: Classes): Condition {
  const tags: Tag[] = [];
  const words = new Set<string>();
  const phrases: string[][] = [];
  const parts: Condition[] = [];
  for (const part of any.split(any.includes('\n') ? /\s+/ : any.includes('|') ? '|' : ' ')) {
    if (part.startsWith('#')) tags.push(part.slice(1) as Tag);
    else if (part.startsWith('{')) parts.push(classOf(part.slice(1, -1), classes));
    else if (part.includes('_')) phrases.push(part.split('_').map(wordOf));
    else if (part === END) continue;
    else if (part !== '') words.add(wordOf(part));
  }
  return new Condition(tags, words, phrases, parts);
}

/** Says in a wording that a clause may end in the place of its words. */
const END = '$';

/** A word as messages hold it; whatever else stands in a condition would be waited for in vain. */
function wordOf(part: string): string {
  if (!/^[\p{L}\p{N}]+$/u.test(part)) throw new RangeError(`"${part}" is no word a condition can ask for.`);
  return part;
}

function classOf(name: string, classes: Classes): Condition {
  const written = classes[name];
  if (written === undefined) throw new RangeError(`No class "${name}" for these wordings.`);
  return conditionOf(written);
}

/** The conditions read so far that name classes of a table, by their table's classes. */
const readWith = remembered((_: Classes) => new Map<AnyOf, Condition>());

/**
 * A condition, read when it is first asked and once however many cues have it.
 * @throws RangeError when it names a class that is not among `classes`, or something that is no word.
 */
export function conditionOf(any: AnyOf, classes: Classes = NO_CLASSES): Condition {
  const conditions = readWith(any.includes('{') ? classes : NO_CLASSES);
  let condition = conditions.get(any);
  if (condition === undefined) {
    condition = read(any, classes);
    conditions.set(any, condition);
  }
  return condition;
}

/** Something that reads its condition when it is asked for it. */
export interface Unread {
  readonly condition: Condition;
}

/** A condition, read now if it was not. */
export const readCondition = (any: AnyOf | Unread): Condition =>
  typeof any === 'string' ? conditionOf(any) : any.condition;

/** Of which words and classes (`#Tag`) one has to be there for a condition to be met: of a phrase its rarest word. */
export const anchorsOf = ({ words, phrases, tags, parts }: Condition): readonly string[] => [
  ...words,
  ...phrases.map((phrase) => phrase.reduce(rarer)),
  ...tags.map((tag) => `#${tag}`),
  ...parts.flatMap(anchorsOf),
];

/** Of 1,000 ordinary sentences about so many meet a condition; a figure to compare by. */
export const commonnessOf = (condition: Condition): number =>
  anchorsOf(condition).reduce((sum, anchor) => sum + commonness(anchor), 0);
