/** What a typed word stands for: plain words and what is known of each of them. */
import { type Beginnings, phrasesFrom, type Tag, tagsOf } from '../lexicon/index.ts';
import { Keeper, rememberedText } from '../remembered.ts';
import { isFunctionWord } from './function-word.ts';
import { AMBIGUOUS, resolve } from './neighbours.ts';
import type { Around } from './real-words.ts';
import { expand } from './spelling.ts';
import { unslip } from './typos.ts';

/** Sets of classes by their names: there are a few hundred, and what is known of a set is known of all its words. */
const tagSets = new Map<string, ReadonlySet<Tag>>();
export function setOf(tags: readonly Tag[]): ReadonlySet<Tag> {
  const names = tags.join(' ');
  let known = tagSets.get(names);
  if (known === undefined) {
    known = new Set(tags);
    tagSets.set(names, known);
  }
  return known;
}

/** A plain word, the same wherever it stands. */
export class PlainWord extends Keeper {
  readonly tags: ReadonlySet<Tag>;
  /** Its number among the words that conditions name, once it has one (see `presence.ts`). */
  number: number | undefined;
  #beginnings: Beginnings | undefined;

  constructor(
    readonly text: string,
    tags: readonly Tag[] = tagsOf(text),
  ) {
    super();
    this.tags = setOf(tags);
  }

  /** Phrases that begin with it, by their second word. */
  get beginnings(): Beginnings {
    this.#beginnings ??= phrasesFrom(this.text);
    return this.#beginnings;
  }
}

/** Plain words remembered; nearly every one of a text was there before. */
const REMEMBERED = 10_000;

/** What is known of a plain word. */
export const plainWord: (text: string) => PlainWord = rememberedText(
  REMEMBERED,
  (text) => new PlainWord(text),
);

/** Words that end on "in" and lack no g. */
const WHOLE: ReadonlySet<string> = new Set(['thin', 'robin', 'raisin', 'darin', 'larkin']);

/** What an owner's name stands for: "my bf's mum". "At my wit's end" is no "with". */
function ownerIn(possessive: string): string | undefined {
  const owner = expand(possessive);
  return owner === undefined || owner.includes(' ') || isFunctionWord(owner) ? undefined : owner;
}

const plain = (typed: string, around: Around): string => {
  const resolved = resolve(typed, around) ?? expand(typed);
  if (resolved !== undefined) return resolved;
  if (tagsOf(typed).length > 0) return typed;
  const possessive = typed.endsWith("'s") ? typed.slice(0, -2) : typed;
  const bare = possessive.replaceAll("'", '');
  // "twistin", "snappin": the g left off.
  const isShortened = bare.length > 3 && bare.endsWith('in') && !WHOLE.has(bare);
  if (isShortened && tagsOf(`${bare}g`).length > 0) return `${bare}g`;
  return ownerIn(possessive) ?? unslip(possessive) ?? bare;
};

/** The plain words of letters in their place, '' where there is none. */
export const meaningsAmong = (letters: string, around: Around): readonly PlainWord[] =>
  plain(letters, around).split(' ').filter(Boolean).map(plainWord);

const ALONE: Around = { before: '', next: '', afterNext: '' };

/** What letters stand for by themselves; null where their neighbours decide that. */
export const meaningsOf = (letters: string): readonly PlainWord[] | null =>
  AMBIGUOUS.has(letters) ? null : meaningsAmong(letters, ALONE);

export const MASKED: readonly PlainWord[] = [new PlainWord('quoted', ['Masked'])];
