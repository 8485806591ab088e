/** From a raw sentence to plain words that remember where they stood. */
import type { Tag } from '../lexicon/index.ts';
import { meaningsAmong, type PlainWord, plainWord, setOf } from './meaning.ts';
import { expand } from './spelling.ts';
import { type Gap, type TypedWord, typedWordsOf } from './typed.ts';

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
  /** What is known of it wherever it stands; its classes here may be more. */
  readonly known: PlainWord;
}

/** "might of", "could of": the "have" that was heard. */
function hearHave(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.text === 'of' && /^(?:might|could|would|should|must)$/.test(words[i - 1]?.text ?? '')) {
      const known = plainWord('have');
      words[i] = { ...word, text: known.text, tags: known.tags, known };
    }
  }
}

/** Gives every word of a phrase the classes of the phrase. */
function tagPhrases(words: Word[]): void {
  for (let i = 0; i + 1 < words.length; i++) {
    const { beginnings } = (words[i] as Word).known;
    if (beginnings.size === 0) continue;
    const phrases = beginnings.get((words[i + 1] as Word).text);
    const hit = phrases?.find((phrase) => phrase.words.every((text, k) => words[i + k]?.text === text));
    if (hit === undefined) continue;
    for (let k = 0; k < hit.words.length; k++) {
      const word = words[i + k] as Word;
      words[i + k] = { ...word, tags: setOf([...word.tags, ...hit.tags]) };
    }
  }
}

/** A typed word as its neighbours see it: "jus" is "just"; what stands for several words stays as it is. */
const seenAs = (typed: TypedWord | undefined): string => {
  if (typed === undefined) return '';
  const { letters, meanings } = typed.form;
  const said = meanings === null ? expand(letters) : meanings.map(({ text }) => text).join(' ');
  return said === undefined || said === '' || said.includes(' ') ? letters : said;
};

/** What a word stands for whose neighbours decide that. */
function meantAt(typed: readonly TypedWord[], i: number, said: Word | undefined): readonly PlainWord[] {
  const [here, next, afterNext] = [typed[i], typed[i + 1], typed[i + 2]];
  return meaningsAmong(here?.form.letters ?? '', {
    before: here?.gap === 'none' ? (said?.text ?? '') : '',
    next: seenAs(next),
    // "ur upset, let's talk": a pause after the next word ends what it says.
    afterNext: afterNext?.gap === 'soft' ? '' : seenAs(afterNext),
  });
}

/** Plain words of one raw sentence, from those that were typed. Linear in its length. */
export function plainWords(typed: readonly TypedWord[]): readonly Word[] {
  const words: Word[] = [];
  for (let i = 0; i < typed.length; i++) {
    const { form, start, end, gap: before } = typed[i] as TypedWord;
    let gap = before;
    for (const known of form.meanings ?? meantAt(typed, i, words.at(-1))) {
      words.push({ text: known.text, start, end, gap, caps: form.caps, tags: known.tags, known });
      gap = 'none';
    }
  }
  hearHave(words);
  tagPhrases(words);
  return words;
}

/** Plain words of one raw sentence. Empty for text without letters. */
export const wordsOf = (raw: string): readonly Word[] => plainWords(typedWordsOf(raw));
