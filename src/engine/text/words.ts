/** From a raw sentence to plain words that remember where they stood. */
import { phrasesWith, type Tag, tagsOf } from '../lexicon/index.ts';
import { rememberedText } from '../remembered.ts';
import { AMBIGUOUS, resolve } from './neighbours.ts';
import { expand } from './spelling.ts';
import { type Gap, MASK, type TypedWord, typedWordsOf } from './typed.ts';
import { unslip } from './typos.ts';

/** One plain word. Several may come from one typed word ("im" gives "i" and "am", both at its place). */
export interface Word {
  readonly text: string;
  /** Offsets of the typed word in the raw sentence. */
  readonly start: number;
  readonly end: number;
  /** `soft`: a comma, dash, bracket or emoji before it; `strong`: only at sentence starts. */
  readonly gap: Gap;
  /** Typed in capitals (two letters or more). */
  readonly caps: boolean;
  readonly tags: ReadonlySet<Tag>;
}

/** Words that end on "in" and lack no g. */
const WHOLE: ReadonlySet<string> = new Set(['thin', 'robin', 'raisin', 'darin']);

const plain = (typed: string, next: string, afterNext: string): string => {
  const resolved = resolve(typed, next, afterNext) ?? expand(typed);
  if (resolved !== undefined) return resolved;
  if (tagsOf(typed).length > 0) return typed;
  const possessive = typed.endsWith("'s") ? typed.slice(0, -2) : typed;
  const bare = possessive.replaceAll("'", '');
  // "twistin", "snappin": the g left off.
  const isShortened = bare.length > 3 && bare.endsWith('in') && !WHOLE.has(bare);
  if (isShortened && tagsOf(`${bare}g`).length > 0) return `${bare}g`;
  return unslip(possessive) ?? bare;
};

/** Sets of classes by their names: there are a few hundred, and what is known of a set is known of all its words. */
const tagSets = new Map<string, ReadonlySet<Tag>>();
function setOf(tags: readonly Tag[]): ReadonlySet<Tag> {
  const names = tags.join(' ');
  let known = tagSets.get(names);
  if (known === undefined) {
    known = new Set(tags);
    tagSets.set(names, known);
  }
  return known;
}

const tagSet = (word: string): ReadonlySet<Tag> => setOf(tagsOf(word));

/** "might of", "could of": the "have" that was heard. */
function hearHave(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.text === 'of' && /^(?:might|could|would|should|must)$/.test(words[i - 1]?.text ?? ''))
      words[i] = { ...word, text: 'have', tags: tagSet('have') };
  }
}

/** Gives every word of a phrase the classes of the phrase. */
function tagPhrases(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const phrases = phrasesWith(words[i]?.text ?? '', words[i + 1]?.text ?? '');
    const hit = phrases.find((phrase) => phrase.words.every((text, k) => words[i + k]?.text === text));
    if (hit === undefined) continue;
    for (let k = 0; k < hit.words.length; k++) {
      const word = words[i + k] as Word;
      words[i + k] = { ...word, tags: setOf([...word.tags, ...hit.tags]) };
    }
  }
}

/** A plain word and its classes. */
interface Meaning {
  readonly text: string;
  readonly tags: ReadonlySet<Tag>;
}

const meaning = (plainWords: string): readonly Meaning[] =>
  plainWords
    .split(' ')
    .filter(Boolean)
    .map((text) => ({ text, tags: tagSet(text) }));

const MASKED: readonly Meaning[] = [{ text: 'quoted', tags: new Set<Tag>(['Masked']) }];

/** Typed words remembered: nearly every word of a text was typed before. */
const REMEMBERED = 10_000;

/** What a typed word stands for by itself; null where its neighbours decide that. */
const ownMeaning = rememberedText(REMEMBERED, (letters): readonly Meaning[] | null => {
  if (letters === MASK) return MASKED;
  return AMBIGUOUS.has(letters) ? null : meaning(plain(letters, '', ''));
});

/** A typed word as its neighbours see it: "jus" is "just"; what stands for several words stays as it is. */
const seenAs = (typed: TypedWord | undefined): string => {
  if (typed === undefined) return '';
  const [first, ...more] = ownMeaning(typed.letters) ?? [];
  return more.length === 0 && first !== undefined ? first.text : typed.letters;
};

/** What a word stands for whose neighbours decide that. */
function meantAt(typed: readonly TypedWord[], i: number): readonly Meaning[] {
  const [here, next, afterNext] = [typed[i], typed[i + 1], typed[i + 2]];
  // "ur upset, let's talk": a pause after the next word ends what it says.
  const further = afterNext?.gap === 'soft' ? undefined : afterNext;
  return meaning(plain(here?.letters ?? '', seenAs(next), seenAs(further)));
}

/** Plain words of one raw sentence, from those that were typed. Linear in its length. */
export function plainWords(typed: readonly TypedWord[]): readonly Word[] {
  const words: Word[] = [];
  typed.forEach(({ letters, caps, start, end, gap: before }, i) => {
    let gap = before;
    for (const { text, tags } of ownMeaning(letters) ?? meantAt(typed, i)) {
      words.push({ text, start, end, gap, caps, tags });
      gap = 'none';
    }
  });
  hearHave(words);
  tagPhrases(words);
  return words;
}

/** Plain words of one raw sentence. Empty for text without letters. */
export const wordsOf = (raw: string): readonly Word[] => plainWords(typedWordsOf(raw));
