/** What is known of a typed word wherever it stands: its plain letters, the classifier's numbers, what it stands for. */
import { tagsOf } from '../lexicon/index.ts';
import { rememberedText } from '../remembered.ts';
import { MASKED, meaningsOf, type PlainWord } from './meaning.ts';
import { expand } from './spelling.ts';

/** Stands for a masked stretch: a quotation, a link, code. */
export const MASK = '\uE000';

const INVISIBLE = /[\u200B-\u200D\uFEFF\u00AD]/g;
const LOWER = /^[a-z]+$/;
const PLAIN = /^[a-z']+$/;

/** In lower case, with straight apostrophes and nothing invisible. */
const fold = (typed: string): string => {
  const low = typed.toLowerCase();
  return PLAIN.test(low) ? low : low.replace(INVISIBLE, '').replace(/[’ʼ´`]/g, "'");
};

/** True when a letter stands three times in a row, or another character does. */
function isStretched(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === word.charCodeAt(i - 1) && code === word.charCodeAt(i - 2)) return true;
  }
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
const ZERO = 0x30;
const NINE = 0x39;

/** The number of a word by the hash of Fowler, Noll and Vo; all numbers written in digits are one word. */
export function numberOf(word: string): number {
  const first = word.charCodeAt(0);
  const read = first >= ZERO && first <= NINE ? '#' : word;
  let hash = SEED;
  for (let i = 0; i < read.length; i++) hash = Math.imul(hash ^ read.charCodeAt(i), PRIME);
  return hash;
}

/** The words that letters stand for by themselves. */
function saidBy(letters: string): readonly string[] {
  const said = expand(letters);
  if (said !== undefined) return said.split(' ').filter(Boolean);
  return [letters.includes("'") ? letters.replace(/'s$/, '').replaceAll("'", '') : letters];
}

/**
 * One way to type a word. All that is known of it hangs on one record, so that each word of a text is looked up once.
 */
export class Form {
  /** In lower case, with straight apostrophes, nothing invisible, and not stretched. */
  readonly letters: string;
  /** Typed in capitals (two letters or more). */
  readonly caps: boolean;
  /** Numbers of the words it stands for by its spelling alone: "cant" for "can" and "not", "sister's" for "sister". */
  readonly numbers: readonly number[];
  #meanings: readonly PlainWord[] | null | undefined;

  constructor(typed: string) {
    const isLower = LOWER.test(typed);
    this.letters = typed.startsWith(MASK) ? MASK : unstretch(isLower ? typed : fold(typed));
    this.caps =
      !isLower && typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase();
    this.numbers = saidBy(this.letters).map(numberOf);
  }

  /** What it stands for by itself; null where its neighbours decide that. Read when it is first asked for. */
  get meanings(): readonly PlainWord[] | null {
    if (this.#meanings === undefined)
      this.#meanings = this.letters === MASK ? MASKED : meaningsOf(this.letters);
    return this.#meanings;
  }
}

/** Ways to type a word that are remembered; nearly every word of a text was typed before. */
const REMEMBERED = 10_000;

export const formOf: (typed: string) => Form = rememberedText(REMEMBERED, (typed) => new Form(typed));
