/** The lexicon: what the engine knows of single words and short phrases. A word is read when it is first asked about. */
import { rememberedText } from '../remembered.ts';
import { linesOf } from '../sorted.ts';
import { type VerbForms, verbForms } from './inflect.ts';
import type { Tag } from './pack.ts';
import { packed } from './packed.ts';

export type { Tag };

/** What a form of a verb may be. One form may be several (`hurt`). */
export interface VerbUse {
  readonly lemma: string;
  readonly forms: VerbForms;
}

/** Two words or more that are in classes together. */
interface Phrase {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

/** Phrases that begin with one word, by their second word, the longest first. */
export type Beginnings = ReadonlyMap<string, readonly Phrase[]>;

/** Words of which is remembered what is known of them. */
const MANY = 10_000;

const NONE: readonly Tag[] = [];
const NO_BEGINNINGS: Beginnings = new Map();

const wordLine = linesOf(packed.words);
const verbLine = linesOf(packed.verbs);
const phraseLine = linesOf(packed.phrases);

/** All classes that hold a word. */
export const everyTag = packed.tags as readonly Tag[];

const tagAt = (number: string): Tag => everyTag[Number.parseInt(number, 36)] as Tag;

function readPhrase(first: string, written: string): Phrase {
  const [rest = '', numbers = ''] = written.split(':');
  return { words: [first, ...rest.split('_')], tags: numbers.split('.').map(tagAt) };
}

/** What is written of the phrases that begin with a word, by their second word, the longest first. */
function readPhrases(first: string, written: string): Beginnings {
  const bySecond = new Map<string, Phrase[]>();
  for (const one of written.split(' ')) {
    const phrase = readPhrase(first, one);
    const second = phrase.words[1] ?? '';
    const there = [...(bySecond.get(second) ?? []), phrase];
    bySecond.set(
      second,
      there.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return bySecond;
}

/** The phrases that begin with a word. */
export function phrasesFrom(first: string): Beginnings {
  const written = phraseLine(first);
  return written === undefined ? NO_BEGINNINGS : readPhrases(first, written);
}

/** The classes of one normalised word. */
export const tagsOf: (word: string) => readonly Tag[] = rememberedText(
  MANY,
  (word) => wordLine(word)?.split(' ').map(tagAt) ?? NONE,
);

function readVerb(word: string): VerbUse | null {
  const entry = verbLine(word);
  if (entry === undefined) return null;
  const forms = verbForms(entry);
  return { lemma: forms.base, forms };
}

const knownVerb = rememberedText(MANY, readVerb);

/** The verb a normalised word is a form of, if it is one we know. */
export const verbOf = (word: string): VerbUse | undefined => knownVerb(word) ?? undefined;

/** True when the word is in any class: such words are never "corrected". */
export const isKnown = (word: string): boolean => tagsOf(word).length > 0;

const VALENCE: readonly Tag[] = ['Negative', 'Positive'];

/** True when nothing but a valence is known of the word: its part of speech may then be guessed from its ending. */
export const isUnclassed = (tags: ReadonlySet<Tag>): boolean =>
  tags.size === 0 || [...tags].every((tag) => VALENCE.includes(tag));

/** Every line of a packed text: its first word and the rest. */
const readLines = (text: string): readonly (readonly [string, string])[] =>
  text.split('\n').map((line) => {
    const cut = line.indexOf(' ');
    return [line.slice(0, cut), line.slice(cut + 1)];
  });

const wordsByTag = new Map<Tag, string[]>();

function gather(): void {
  const add = (entry: string, tags: readonly Tag[]): void => {
    for (const tag of tags) {
      const there = wordsByTag.get(tag) ?? [];
      wordsByTag.set(tag, there);
      there.push(entry);
    }
  };
  for (const [word, numbers] of readLines(packed.words)) add(word, numbers.split(' ').map(tagAt));
  for (const [first, written] of readLines(packed.phrases))
    for (const one of written.split(' ')) {
      const { words, tags } = readPhrase(first, one);
      add(words.join(' '), tags);
    }
}

/**
 * The words and short phrases of a class; all classes are gathered in one pass, at the first question.
 * @throws RangeError for a class that does not exist.
 */
export function entriesOf(tag: string): readonly string[] {
  if (wordsByTag.size === 0) gather();
  const words = wordsByTag.get(tag as Tag);
  if (words === undefined) throw new RangeError(`No class "${tag}" in the lexicon.`);
  return words;
}
