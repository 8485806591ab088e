/** Conditions of cues: groups of words and classes of which a sentence must hold one, and how common such a group is. */
import type { Tag } from './lexicon/index.ts';
import type { Sentence } from './text/sentence.ts';

/** One condition as it is written: classes (`#Tag`), words and phrases (`a_b`), with spaces or `|` between. */
export type AnyOf = string;

/** A condition that was read. */
export interface Condition {
  readonly tags: readonly Tag[];
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/** The commonest words of English, and the classes they are in. */
const COMMON: ReadonlySet<string> = new Set(
  `the you i to a and it is that of in not for are on be have do was with this me my your if can so but just or what no at
 all we will they get like one up he she know go out there as when now how about from by good come time would want need see
 right think make then here back him her us them more some take had did has am an our their been who say said tell why could
 because should really let only still even also any other day night call send work thing things people way much too well
 please thanks thank sorry love ok yes #Sender #Hearer #Both #Third #Thing #Aux #Adverb #Filler #Determiner #Preposition
 #Question #Connective #But #Negation #Verb #Past #PlainVerb`.split(/\s+/),
);

const rarer = (a: string, b: string): string =>
  COMMON.has(a) === COMMON.has(b) ? (b.length > a.length ? b : a) : COMMON.has(a) ? b : a;

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
  return { tags, words, phrases };
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

/** The words without which a condition's words and phrases cannot stand: of each phrase the rarest. */
export const anchorWords = ({ words, phrases }: Condition): readonly string[] => [
  ...words,
  ...phrases.map((phrase) => phrase.reduce(rarer)),
];

/** A class stands for about so many words. */
const CLASS = 8;
const COMMON_WORD = 10_000;

/**
 * How often a condition is met in ordinary English, as a figure to compare by: the number of its options, and much
 * more where a common word is among them.
 */
export function commonness(any: AnyOf): number {
  const condition = conditionOf(any);
  const { tags } = condition;
  const words = anchorWords(condition);
  const options = words.length + tags.length;
  const common = words.some((word) => COMMON.has(word)) || tags.some((tag) => COMMON.has(`#${tag}`));
  // Of two single words the longer one is rarer.
  return options + CLASS * tags.length - any.length / (options * 100) + (common ? COMMON_WORD : 0);
}

const stands = (phrase: readonly string[], { vocabulary, words }: Sentence): boolean =>
  phrase.every((word) => vocabulary.has(word)) &&
  words.some((_, at) => phrase.every((word, k) => words[at + k]?.text === word));

/** True when two sets share a word; the smaller one is gone through. */
function shares(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** True when the sentence holds a word or a phrase of the condition, or a word of one of its classes. */
export const meets = (condition: Condition, sentence: Sentence): boolean =>
  condition.tags.some((tag) => sentence.tags.has(tag)) ||
  shares(condition.words, sentence.vocabulary) ||
  condition.phrases.some((phrase) => stands(phrase, sentence));
