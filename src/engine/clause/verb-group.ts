/** The verb of a clause: auxiliaries, negation, tense, and the main verb. */
import { isUnclassed, verbOf } from '../lexicon/index.ts';
import type { Word } from '../text/words.ts';

export type Tense = 'past' | 'present' | 'future' | 'modal' | 'none';

export const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const PAST_AUX = new Set(['was', 'were', 'did', 'had']);
const MODALS = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'ought']);
/** A verb we know, or a word of no class that ends like one. */
export const verbLike = (word: Word): boolean =>
  word.tags.has('Verb') ||
  (/[^aeiou]ed$|[^s]ied$/.test(word.text) && word.text.length > 4 && isUnclassed(word.tags)) ||
  (/.{3}ing$/.test(word.text) && isUnclassed(word.tags));

export interface VerbGroup {
  verb: string;
  verbAt: number;
  restAt: number;
  tense: Tense;
  modal: string;
  negated: boolean;
  perfect: boolean;
  passive: boolean;
  progressive: boolean;
}

/** Reads auxiliaries, negation and the main verb from `i` on. */
export function verbGroup(words: readonly Word[], i: number, to: number, inverted: string): VerbGroup {
  const group: VerbGroup = {
    verb: '',
    verbAt: -1,
    restAt: i,
    tense: 'none',
    modal: '',
    negated: false,
    perfect: false,
    passive: false,
    progressive: false,
  };
  let aux = inverted;
  const auxiliary = (text: string): void => {
    if (MODALS.has(text)) {
      group.modal = text;
      group.tense = text === 'will' || text === 'shall' ? 'future' : 'modal';
    } else if (group.tense === 'none') group.tense = PAST_AUX.has(text) ? 'past' : 'present';
    if (/^ha(?:ve|s|d)$/.test(text)) group.perfect = true;
    aux = text;
  };
  if (inverted !== '') auxiliary(inverted);
  let at = i;
  for (; at < to; at++) {
    const word = words[at] as Word;
    if (word.text === 'not' || word.text === 'never') group.negated = true;
    else if (word.tags.has('Aux')) auxiliary(word.text);
    else if (
      aux !== '' &&
      /^(?:going|supposed|meant|trying|able|about|allowed|used|have|got)$/.test(word.text) &&
      words[at + 1]?.text === 'to'
    ) {
      if (word.text === 'going' && group.tense === 'present') group.tense = 'future';
      group.modal = word.text === 'going' ? group.modal : word.text;
      at++;
      aux = 'to';
    } else if (aux === 'have' && word.text === 'to') {
      group.modal = 'have to';
      group.perfect = false;
      aux = 'to';
    } else if (word.tags.has('Adverb')) continue;
    else break;
  }
  const word = words[at];
  const copula = BE.has(aux);
  if (
    at < to &&
    word !== undefined &&
    verbLike(word) &&
    !(copula && !word.tags.has('Gerund') && !word.tags.has('Participle') && !/(?:ed|ing)$/.test(word.text))
  ) {
    group.verb = verbOf(word.text)?.lemma ?? word.text;
    group.verbAt = at;
    group.restAt = at + 1;
    const gerund = word.tags.has('Gerund') || /ing$/.test(word.text);
    group.progressive = copula && gerund;
    group.passive = copula && !gerund;
    if (group.tense === 'none')
      group.tense =
        (word.tags.has('Past') || (/ed$/.test(word.text) && verbOf(word.text)?.forms.base !== word.text)) &&
        !['put', 'hit', 'let', 'read', 'set', 'quit'].includes(word.text)
          ? 'past'
          : 'present';
    if (group.perfect) group.tense = group.tense === 'modal' ? 'modal' : 'past';
  } else if (aux !== '' && aux !== 'to') {
    group.verb = copula ? 'be' : /^ha/.test(aux) ? 'have' : /^d(?:o|id|oes)$/.test(aux) ? 'do' : '';
    group.verbAt = at - 1;
    group.restAt = at;
    if (group.verb === 'have') group.perfect = false;
  }
  return group;
}
