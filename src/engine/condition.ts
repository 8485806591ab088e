/** Conditions of cues: groups of words and classes of which a sentence must hold one, and how common such a group is. */

import type { Tag } from './lexicon/index.ts';
import { holdsAll, holdsAny, tagNumber, wordNumber } from './presence.ts';
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

  /** True when the sentence holds a word or a phrase of the condition, or a word of one of its classes. */
  isMetBy(sentence: Sentence): boolean {
    this.#numbers ??= [...Array.from(this.words, wordNumber), ...this.tags.map(tagNumber)];
    if (holdsAny(sentence, this.#numbers)) return true;
    this.#runs ??= this.phrases.map((words) => ({ words, numbers: words.map(wordNumber) }));
    return this.#runs.some(({ words, numbers }) => holdsAll(sentence, numbers) && standsIn(sentence, words));
  }
}

const standsIn = ({ words }: Sentence, run: readonly string[]): boolean =>
  words.some((_, at) => run.every((word, k) => words[at + k]?.text === word));

/** The commonest words of English, the most common first. */
const COMMON =
  `the you i to a and it is that of in not for are on be have do was with this me my your if can so but just or what
 no at all we will they get like one up he she know go out there as when now how about from by good come time would want need
 see right think make then here back him her us them more some take had did has am an our their been who say said tell why
 could because should really let only still even also any other day night call send work thing things people way much too well
 please thanks thank sorry love ok yes`.split(/\s+/);

/** Classes that stand in nearly every sentence. */
const EVERYWHERE =
  `#Sender #Hearer #Both #Third #Thing #Aux #Adverb #Filler #Determiner #Preposition #Question #Connective #But
 #Negation #Verb #Past #PlainVerb`.split(/\s+/);

/** How often words are met, where one that is not among the commonest counts 1: the n-th has about 1/n of the first (Zipf 1949). */
const OFTEN: ReadonlyMap<string, number> = new Map([
  ...COMMON.map((word, rank) => [word, 2000 / (rank + 1)] as const),
  ...EVERYWHERE.map((tag) => [tag, 2000] as const),
]);

/** Another class stands for about so many words. */
const CLASS = 8;

/** How often a word or a class is met; of two words that are both rare the longer one is rarer. */
const often = (key: string): number =>
  OFTEN.get(key) ?? (key.startsWith('#') ? CLASS : 1 - Math.min(key.length, 50) / 100);

const rarer = (a: string, b: string): string => (often(b) < often(a) ? b : a);

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

/** How often a condition is met in ordinary English, as a figure to compare by. */
export const commonness = (any: AnyOf): number =>
  anchorsOf(conditionOf(any)).reduce((sum, anchor) => sum + often(anchor), 0);
