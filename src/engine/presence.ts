/** Words and classes by number, so that thousands of conditions are asked of one sentence without comparing letters. */

import type { Tag } from './lexicon/index.ts';
import type { Sentence } from './text/sentence.ts';

const ofWords = new Map<string, number>();
const ofTags = new Map<Tag, number>();
/** In which round each number was noted last: nothing has to be wiped between two sentences. */
const notedIn: number[] = [];
let round = 0;
let noted: Sentence | undefined;
/** How many numbers there were when the sentence was noted. */
let known = 0;

function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  let number = numbers.get(key);
  if (number === undefined) {
    number = notedIn.length;
    numbers.set(key, number);
    notedIn.push(0);
  }
  return number;
}

/** The number of a plain word; it keeps it. Only words that conditions name get one. */
export const wordNumber = (word: string): number => numberIn(ofWords, word);

/** The number of a class of words; it keeps it. */
export const tagNumber = (tag: Tag): number => numberIn(ofTags, tag);

function note(sentence: Sentence): void {
  round++;
  for (const word of sentence.vocabulary) {
    const number = ofWords.get(word);
    if (number !== undefined) notedIn[number] = round;
  }
  for (const tag of sentence.tags) {
    const number = ofTags.get(tag);
    if (number !== undefined) notedIn[number] = round;
  }
  noted = sentence;
  known = notedIn.length;
}

/** Notes what a sentence holds, unless it was the last one asked about. */
function look(sentence: Sentence): void {
  if (noted !== sentence || known !== notedIn.length) note(sentence);
}

/** True when the sentence holds one of the numbers. */
export function holdsAny(sentence: Sentence, numbers: readonly number[]): boolean {
  look(sentence);
  for (const number of numbers) if (notedIn[number] === round) return true;
  return false;
}

/** True when the sentence holds all of the numbers. */
export function holdsAll(sentence: Sentence, numbers: readonly number[]): boolean {
  look(sentence);
  for (const number of numbers) if (notedIn[number] !== round) return false;
  return true;
}
