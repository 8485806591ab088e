/** The words of a raw sentence as they were typed: where each stands, and its plain letters. */
import { tagsOf } from '../lexicon/index.ts';
import { rememberedText } from '../remembered.ts';
import { expand } from './spelling.ts';

/** What stands between the previous word and this one. */
export type Gap = 'none' | 'soft' | 'strong';

/** One word as it was typed. */
export interface TypedWord {
  /** In lower case, with straight apostrophes, nothing invisible, and not stretched. */
  readonly letters: string;
  /** Typed in capitals (two letters or more). */
  readonly caps: boolean;
  /** Numbers of the words it stands for by its spelling alone: "cant" for "can" and "not", "sister's" for "sister". */
  readonly numbers: readonly number[];
  /** Offsets in the raw sentence. */
  readonly start: number;
  readonly end: number;
  /** `soft`: a comma, dash, bracket or emoji before it; `strong`: only at sentence starts. */
  readonly gap: Gap;
}

/** Stands for a masked stretch: a quotation, a link, code. */
export const MASK = '\uE000';

/** A number is one word: "1,100", "2.50" and "10:30" hold no pause. */
const WORD =
  /\uE000+|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200B-\u200D\uFEFF]|['’ʼ´`](?=\p{L})|\*+(?=\p{L})|\/(?=[co]\b)|(?<=\d)(?:,(?=\d{3}\b)|[.:](?=\d)))*|&(?=\s)/gu;
const INVISIBLE = /[\u200B-\u200D\uFEFF\u00AD]/g;
const SOFT = /[,;:()[\]{}–—…|/~]|\s-\s?|-\s|\.\.|\p{Extended_Pictographic}|[.!?]/u;

const PLAIN = /^[a-z']+$/;

/** In lower case, with straight apostrophes and nothing invisible. */
const fold = (typed: string): string => {
  const low = typed.toLowerCase();
  return PLAIN.test(low) ? low : low.replace(INVISIBLE, '').replace(/[’ʼ´`]/g, "'");
};

/** True when a letter stands three times in a row, or another character does. */
function isStretched(word: string): boolean {
  for (let i = 2; i < word.length; i++) if (word[i] === word[i - 1] && word[i] === word[i - 2]) return true;
  return false;
}

/** "sorryyyy" and "sooo": the shortest known word the stretching could stand for. */
function unstretch(word: string): string {
  if (!isStretched(word) || !/(\p{L})\1\1/u.test(word)) return word;
  const double = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  const single = word.replace(/(\p{L})\1+/gu, '$1');
  const lastSingle = word.replace(/(\p{L})\1{2,}/gu, '$1');
  for (const tried of [lastSingle, double, single]) {
    if (tagsOf(tried).length > 0 || expand(tried) !== undefined) return tried;
  }
  return lastSingle;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** The number of a word by the hash of Fowler, Noll and Vo; all numbers written in digits are one word. */
export function numberOf(word: string): number {
  const read = /^\d/.test(word) ? '#' : word;
  let hash = SEED;
  for (let i = 0; i < read.length; i++) hash = Math.imul(hash ^ read.charCodeAt(i), PRIME);
  return hash;
}

const saidBy = (letters: string): readonly string[] =>
  expand(letters)?.split(' ') ?? [letters.replace(/'s$/, '').replaceAll("'", '')];

/** What is known of a typed word wherever it stands; nearly every word of a text was typed before. */
const formOf = rememberedText(10_000, (typed) => {
  const letters = typed.startsWith(MASK) ? MASK : unstretch(fold(typed));
  return {
    letters,
    caps: typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase(),
    numbers: saidBy(letters)
      .filter((word) => word !== '')
      .map(numberOf),
  };
});

/** What stands between the words that end and begin at two places. */
const gapBetween = (raw: string, end: number, start: number): Gap => {
  if (start === end + 1 && raw[end] === ' ') return 'none';
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
    const { letters, caps, numbers } = formOf(typed);
    const gap = words.length === 0 ? 'strong' : gapBetween(raw, last, start);
    words.push({ letters, caps, numbers, start, end, gap });
    last = end;
  }
  return words;
}
