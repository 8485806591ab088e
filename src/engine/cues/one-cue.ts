/** The form of a cue. */

import type { Sentence } from '../text/sentence.ts';
import type { AnyOf, Unread } from './condition.ts';

/** All of `here` must occur in the sentence; all of `near` in it or in the two sentences before it. */
export interface OneCue {
  readonly here: readonly (AnyOf | Unread)[];
  readonly near?: readonly (AnyOf | Unread)[] | undefined;
  /** The sentence has at most so many words: "sorry about that" and nothing else. */
  readonly atMost?: number | undefined;
  /** What conditions cannot say, such as the order of words; asked last, of sentences that meet all of `here`. */
  stands?(sentence: Sentence): boolean;
}
