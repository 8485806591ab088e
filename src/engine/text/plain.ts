/** The plain words of a sentence as one string, for the rare look at a fixed phrase that may cross clauses. */

import { remembered } from '../remembered.ts';
import type { Sentence } from './sentence.ts';

const textOf = remembered((sentence: Sentence) => sentence.words.map((word) => word.text).join(' '));

/** Plain words joined by single spaces, remembered as long as the sentence is. "im sry" gives "i am sorry". */
export const plainText = (sentence: Sentence | undefined): string =>
  sentence === undefined ? '' : textOf(sentence);

const saying = remembered((phrase: RegExp) =>
  remembered((sentence: Sentence): boolean => phrase.test(plainText(sentence))),
);

/** True when a sentence of the message, from `from` to `to` (inclusive), says the phrase in plain words. */
export const saysAnywhere = (
  { sentences }: { readonly sentences: readonly Sentence[] },
  phrase: RegExp,
  from = 0,
  to: number = sentences.length - 1,
): boolean => sentences.slice(Math.max(0, from), to + 1).some(saying(phrase));
