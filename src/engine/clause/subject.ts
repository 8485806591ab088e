/** The subject of a clause: a pronoun, a noun phrase, an inverted one, a free relative, or none. */

import type { Word } from '../text/words.ts';
import { nounParty, type Party, pronoun } from './party.ts';
import { BE } from './verb-group.ts';

const skippable = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tags.has('Filler') ||
    word.tags.has('Adverb') ||
    (word.tags.size === 0 && /.{3}ly$/.test(word.text))) &&
  !word.tags.has('Apology') &&
  pronoun(word) === undefined;
const adverbial = (words: readonly Word[], i: number): boolean =>
  words[i]?.text === 'at' && /^(?:least|most)$/.test(words[i + 1]?.text ?? '');
export interface Subject {
  party: Party;
  at: number;
  /** First word after the subject. */
  after: number;
  /** The auxiliary before an inverted subject, or ''. */
  inverted: string;
}

/** "what I said hurt you": the free relative is the subject, and belongs to its own subject. */
function freeRelative(words: readonly Word[], i: number, to: number): Subject | null {
  const at = words[i]?.tags.has('Question') ? i : i - 1;
  const owner = pronoun(words[at + 1]);
  if (!/^(?:what|whatever|how)$/.test(words[at]?.text ?? '') || (owner !== 'sender' && owner !== 'hearer'))
    return null;
  let finite = 0;
  for (let k = at + 2; k < to; k++) {
    const word = words[k] as Word;
    const starts = word.tags.has('Aux') || (word.tags.has('Verb') && !word.tags.has('Gerund'));
    const before = words[k - 1]?.text ?? '';
    const compound =
      words[k - 1]?.tags.has('Aux') === true &&
      k > at + 2 &&
      !(BE.has(word.text) && /^(?:did|do|does)$/.test(before));
    if (!starts || compound || (/^(?:to|not|me|you|him|her|them|us)$/.test(before) && k > at + 2)) continue;
    finite++;
    if (finite === 2)
      return { party: owner === 'sender' ? 'senders' : 'hearers', at, after: k, inverted: '' };
  }
  return null;
}

/** "friends", "people", "they all": what a base form can be the verb of. */
const isPlural = (word: Word | undefined): boolean =>
  word !== undefined &&
  /(?:[^s]s|^(?:people|men|women|children|all|both|others))$/.test(word.text) &&
  !word.tags.has('Aux') &&
  !word.tags.has('Preposition');

/** "in the meeting I cut you off", "from now on I'll ask": a phrase set before the subject is stepped over. */
function afterFrontedPhrase(words: readonly Word[], i: number, to: number): number {
  if (!words[i]?.tags.has('Preposition') || words[i]?.text === 'to') return i;
  for (let k = i + 2; k < Math.min(to - 1, i + 7); k++) {
    const word = words[k] as Word;
    if (/^(?:i|we|he|she|they)$/.test(word.text)) return k;
    if (word.text === 'you') {
      const next = words[k + 1];
      return next?.tags.has('Aux') || next?.tags.has('Verb') || next?.tags.has('Adverb') ? k : i;
    }
    if (
      word.tags.has('Aux') ||
      (word.tags.has('Verb') && !word.tags.has('Gerund') && !words[k - 1]?.tags.has('Determiner'))
    )
      return i;
  }
  return i;
}

/** Finds the subject: a pronoun, a noun phrase before a verb, an inverted one, or none. */
export function subjectOf(words: readonly Word[], head: number, to: number): Subject {
  let i = head;
  // "And then put me on the spot": a "then" opens, and is nobody.
  if (words[i]?.text === 'then' && i < to - 1) i++;
  // "At least I came", "surely you can": an adverbial before the subject.
  while (i < to - 1 && (skippable(words[i]) || adverbial(words, i))) i += adverbial(words, i) ? 2 : 1;
  if (words[i]?.tags.has('Question')) {
    i++;
    while (
      i < to - 1 &&
      (words[i]?.tags.has('Adverb') ||
        /^(?:the|hell|fuck|on|earth|come|much|many|long|often|else)$/.test(words[i]?.text ?? ''))
    )
      i++;
  }
  i = afterFrontedPhrase(words, i, to);
  const word = words[i];
  if (word === undefined || i >= to)
    return { party: 'zero', at: head, after: Math.min(head, to), inverted: '' };
  if (word.tags.has('Aux')) {
    const next = words[i + 1]?.text === 'not' ? i + 2 : i + 1;
    const party = pronoun(words[next]);
    if (party !== undefined && next < to && !/^(?:that|this)$/.test(words[next]?.text ?? ''))
      return { party, at: next, after: next + 1, inverted: word.text };
    return { party: 'zero', at: i, after: i, inverted: '' };
  }
  const free = freeRelative(words, i, to);
  if (free !== null) return free;
  const party = pronoun(word);
  // "that joke", "her husband": a determiner, not a pronoun.
  const determiner =
    word.tags.has('Determiner') &&
    words[i + 1] !== undefined &&
    i + 1 < to &&
    !words[i + 1]?.tags.has('Aux') &&
    !words[i + 1]?.tags.has('Adverb') &&
    !words[i + 1]?.tags.has('Verb') &&
    words[i + 1]?.text !== 'not';
  if (party !== undefined && !determiner) return { party, at: i, after: i + 1, inverted: '' };
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    const next = words[k] as Word;
    // Right after a determiner stands a noun: "the kids miss you".
    if (k === i + 1 && word.tags.has('Determiner') && !next.tags.has('Aux')) continue;
    if (
      (next.tags.has('Aux') && next.text !== 'being') ||
      (next.tags.has('Verb') &&
        !next.tags.has('Gerund') &&
        (next.tags.has('Past') || /s$/.test(next.text) || isPlural(words[k - 1])))
    ) {
      const bareNoun = k === i + 1 && next.tags.has('Aux') && !word.tags.has('Past');
      if (word.tags.has('Apology') || (word.tags.has('Verb') && !word.tags.has('Third') && !bareNoun)) break;
      const noun = words.slice(i, k).filter((w) => !w.tags.has('Adverb'));
      return { party: nounParty(noun), at: i, after: k, inverted: '' };
    }
    if (next.tags.has('Preposition') && k > i + 3) break;
  }
  return { party: 'zero', at: i, after: i, inverted: '' };
}
