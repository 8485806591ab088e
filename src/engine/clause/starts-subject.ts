/** Whether a subject and its verb begin at a word. */
import type { Word } from '../text/words.ts';
import { FREE_RELATIVE } from './connectives.ts';
import { pronoun } from './party.ts';
import { verbLike } from './verb-group.ts';

/** True for a verb that can carry a clause. */
export const finite = (word: Word | undefined): boolean =>
  word !== undefined && (word.tags.has('Aux') || (word.tags.has('Verb') && !word.tags.has('Gerund')));

/** True for an adverb or a negation: what may stand between a subject and its verb. */
export const isAdverbial = (word: Word | undefined): boolean =>
  word?.tags.has('Adverb') === true || word?.text === 'not';

/** Where the verb of a subject at `at` would stand. */
function afterAdverbs(words: readonly Word[], at: number): number {
  let next = at + 1;
  while (isAdverbial(words[next]) || words[next]?.text === 'else') next++;
  return next;
}

/** True when the noun phrase that begins at a word has a finite verb within reach: "the bus left". */
function nounWithVerb(words: readonly Word[], at: number): boolean {
  const first = words[at] as Word;
  if (!first.tags.has('Determiner') && !first.tags.has('Third')) return false;
  for (let k = at + 1; k <= at + 4 && k < words.length; k++) {
    const word = words[k] as Word;
    if (word.tags.has('Connective') || word.gap !== 'none') return false;
    const isVerb =
      word.tags.has('Aux') || word.tags.has('Past') || (/(?:ed|s)$/.test(word.text) && word.tags.has('Verb'));
    if (k > at + (first.tags.has('Determiner') ? 1 : 0) && isVerb) return true;
  }
  return false;
}

/** True when a subject and its verb start at a word. */
export function startsSubject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^(?:i|we|he|she|they)$/.test(word.text)) return true;
  // "heard it like that": a base form does not agree with "it".
  if (/^(?:it|this|that)$/.test(word.text) && words[at + 1]?.text === 'like') return false;
  if (FREE_RELATIVE.has(word.text) && /^(?:i|you)$/.test(words[at + 1]?.text ?? '')) return true;
  if (pronoun(word) === undefined) return nounWithVerb(words, at);
  const verb = words[afterAdverbs(words, at)];
  const past = verb !== undefined && /ed$/.test(verb.text) && verbLike(verb);
  // "sorry you mad": the copula is left out.
  const bare = words[at - 1]?.tags.has('Apology') === true && verb?.tags.has('HurtState') === true;
  return finite(verb) || past || (bare && word.text === 'you');
}
