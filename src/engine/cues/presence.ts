/**
 * Words and classes by number, so that thousands of conditions are asked of one sentence without comparing letters.
 * One sentence at a time is noted: the one whose cues are looked for.
 */

import type { Tag } from '../lexicon/index.ts';
import { kept, remembered } from '../remembered.ts';
import type { PlainWord } from '../text/meaning.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Word } from '../text/words.ts';

/** In which round each number was noted last: nothing has to be wiped between two sentences. */
const notedIn: number[] = [];
let round = 0;
let noted: Sentence | undefined;

const ofWords = new Map<string, number>();
const ofTags = new Map<Tag, number>();

function hold(number: number): void {
  notedIn[number] = round;
}

/** The number of a key; it keeps it. A new one is held at once where the noted sentence `holds` the key. */
function numberIn<Key>(
  numbers: Map<Key, number>,
  key: Key,
  holds: (sentence: Sentence, key: Key) => boolean,
): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = notedIn.length;
  numbers.set(key, number);
  notedIn.push(0);
  if (noted !== undefined && holds(noted, key)) hold(number);
  return number;
}

const holdsWord = ({ vocabulary }: Sentence, word: string): boolean => vocabulary.has(word);
const holdsTag = ({ tags }: Sentence, tag: Tag): boolean => tags.has(tag);

/** The number of a plain word. Only words that conditions name get one. */
export const wordNumber = (word: string): number => numberIn(ofWords, word, holdsWord);

/** The number of a class of words. */
export const tagNumber = (tag: Tag): number => numberIn(ofTags, tag, holdsTag);

const numbersOf = remembered((tags: ReadonlySet<Tag>) => Array.from(tags, tagNumber));

const numbersOfWord = kept(({ tags }: PlainWord) => numbersOf(tags));

function holdWord({ known, tags }: Word): void {
  known.number ??= ofWords.get(known.text);
  if (known.number !== undefined) hold(known.number);
  for (const one of tags === known.tags ? numbersOfWord(known) : numbersOf(tags)) hold(one);
}

/** Notes what a sentence holds; numbers answer for it until the next one is noted. */
export function note(sentence: Sentence): void {
  noted = undefined;
  round++;
  for (const word of sentence.words) holdWord(word);
  noted = sentence;
}

/** True when the sentence is noted, so that its numbers answer for it. */
export const isNoted = (sentence: Sentence): boolean => noted === sentence;

/** True when the noted sentence holds the number. */
export const isHeld = (number: number): boolean => notedIn[number] === round;

/** True when the noted sentence holds one of the numbers. */
export function holdsAny(numbers: readonly number[]): boolean {
  for (const number of numbers) if (notedIn[number] === round) return true;
  return false;
}

/** True when the noted sentence holds all of the numbers. */
export function holdsAll(numbers: readonly number[]): boolean {
  for (const number of numbers) if (notedIn[number] !== round) return false;
  return true;
}
