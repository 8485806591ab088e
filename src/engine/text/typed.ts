/** The words of a raw sentence as they were typed, and where each stands. */
import { type Form, formOf } from './form.ts';
import { TITLES } from './titles.ts';

/** What stands between the previous word and this one. */
export type Gap = 'none' | 'soft' | 'strong';

/** One word as it was typed. */
export interface TypedWord {
  readonly form: Form;
  /** Offsets in the raw sentence. */
  readonly start: number;
  readonly end: number;
  /** `soft`: a comma, dash, bracket or emoji before it; `strong`: only at sentence starts. */
  readonly gap: Gap;
}

/** A number is one word: "1,100", "2.50" and "10:30" hold no pause. */
const WORD =
  /\uE000+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200B-\u200D\uFEFF]|['’ʼ´`](?=\p{L})|\*+(?=\p{L})|\/(?=[co]\b)|(?<=\d)(?:,(?=\d{3}\b)|[.:](?=\d)))*|&(?=\s)/gu;
const SOFT = /[,;:()[\]{}–—…|/~]|\s-\s?|-\s|\.\.|\p{Extended_Pictographic}|[.!?]/u;

/** "Dr. Patel": the point belongs to the title. */
const TITLE = new RegExp(`(?:^|[^\\p{L}])(?:${TITLES})$`, 'iu');
/** A title and what stands before it. In UTF-16 units. */
const TITLE_AT_MOST = 5;

/** What stands between the words that end and begin at two places. */
const gapBetween = (raw: string, end: number, start: number): Gap => {
  if (start === end + 1 && raw[end] === ' ') return 'none';
  if (raw.slice(end, start) === '. ' && TITLE.test(raw.slice(Math.max(0, end - TITLE_AT_MOST), end)))
    return 'none';
  return SOFT.test(raw.slice(end, start)) ? 'soft' : 'none';
};

/** The typed words of one raw sentence. Empty for text without letters. Linear in its length. */
export function typedWordsOf(raw: string): readonly TypedWord[] {
  const words: TypedWord[] = [];
  let last = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(raw); match !== null; match = WORD.exec(raw)) {
    const [typed] = match;
    const start = match.index;
    const end = start + typed.length;
    const gap = words.length === 0 ? 'strong' : gapBetween(raw, last, start);
    words.push({ form: formOf(typed), start, end, gap });
    last = end;
  }
  return words;
}
