/** Cutting the words of a sentence into clauses. A shallow cut: closed classes, punctuation and nominative pronouns. */

import type { Word } from '../text/words.ts';
import { type Link, SURE } from './connectives.ts';
import { openingAt } from './openers.ts';
import { finite } from './starts-subject.ts';

export type { Link } from './connectives.ts';

/** Words `from` (inclusive) to `to` (exclusive); `head` is the first word after the connective. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly link: Link;
}

/** Clauses of one sentence, covering all its words in order. */
export function segment(words: readonly Word[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let head = 0;
  let link: Link = 'main';
  let verbSeen = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const start = i < head ? null : openingAt({ words, at: i, from, verbSeen });
    // "however, this is …", "but, honestly, you …": a connective with nothing but interjections opens the next clause.
    const lone =
      start?.link === 'main' &&
      i > from &&
      link !== 'main' &&
      words.slice(head, i).every((one) => one.tags.has('Filler') || one.tags.has('Adverb'));
    if (start !== null && i > from && !lone) {
      segments.push({ from, to: i, head, link });
      from = i;
      verbSeen = false;
      link = start.link;
      head = i + start.skip;
    } else if (start !== null && start.skip > 0) {
      link = start.link;
      head = i + start.skip;
    }
    if (finite(word) || word.tags.has('Apology')) verbSeen = true;
    // "but" after a comma: the comma opened the clause, the connective names its link.
    if (start?.link === 'main' && SURE[word.text] !== undefined) {
      link = SURE[word.text] as Link;
      head = i + 1;
    }
  }
  if (words.length > 0)
    segments.push({ from, to: words.length, head: Math.min(head, words.length - 1), link });
  return segments;
}
