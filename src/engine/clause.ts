/** What one clause says: who does what to whom, in which tense, negated or not, asked or told. */
import { type Tag, verbOf } from './lexicon/index.ts';
import { nounParty, type Party, pronoun } from './party.ts';
import { type Link, type Segment, segment } from './segment.ts';
import type { Word } from './words.ts';

export type Tense = 'past' | 'present' | 'future' | 'modal' | 'none';

/** One clause of a sentence; word indexes are into the sentence. */
export interface Clause {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  readonly subject: Party;
  /** Index of the first subject word, or of the first word after the connective. */
  readonly subjectAt: number;
  /** Lemma of the main verb, `be` for a copula, '' when none was found. */
  readonly verb: string;
  readonly verbAt: number;
  readonly tense: Tense;
  readonly modal: string;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  /** Party of the first object or complement pronoun after the verb, if there is one. */
  readonly object: Party | undefined;
  /** First word after the verb group. */
  readonly restAt: number;
  readonly question: boolean;
  readonly imperative: boolean;
}

const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const PAST_AUX = new Set(['was', 'were', 'did', 'had']);
const MODALS = new Set(['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must', 'ought']);
const skippable = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tags.has('Filler') || word.tags.has('Adverb')) &&
  !word.tags.has('Apology') &&
  pronoun(word) === undefined;
const verbLike = (word: Word): boolean =>
  word.tags.has('Verb') ||
  (/[^aeiou]ed$|[^s]ied$/.test(word.text) && word.text.length > 4 && word.tags.size === 0) ||
  (/.{3}ing$/.test(word.text) && word.tags.size === 0);

interface Subject {
  party: Party;
  at: number;
  /** First word after the subject. */
  after: number;
  /** The auxiliary before an inverted subject, or ''. */
  inverted: string;
}

interface Group {
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
function verbGroup(words: readonly Word[], i: number, to: number, inverted: string): Group {
  const group: Group = {
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
    } else if (word.tags.has('Adverb') && !(verbLike(word) && !word.tags.has('Adverb'))) continue;
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
        (word.tags.has('Past') || /ed$/.test(word.text)) &&
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

/** Finds the subject: a pronoun, a noun phrase before a verb, an inverted one, or none. */
function subjectOf(words: readonly Word[], head: number, to: number): Subject {
  let i = head;
  while (i < to - 1 && skippable(words[i])) i++;
  if (words[i]?.tags.has('Question')) {
    i++;
    while (
      i < to - 1 &&
      (words[i]?.tags.has('Adverb') ||
        /^(?:the|hell|fuck|on|earth|come|much|many|long|often|else)$/.test(words[i]?.text ?? ''))
    )
      i++;
  }
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
    if (
      next.tags.has('Aux') ||
      (next.tags.has('Verb') && !next.tags.has('Gerund') && (next.tags.has('Past') || /s$/.test(next.text)))
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

const PARTICIPLE_START = /ing$/;

function read(words: readonly Word[], part: Segment, asked: boolean): Clause {
  const subject = subjectOf(words, part.head, part.to);
  const group = verbGroup(words, subject.after, part.to, subject.inverted);
  const first = words[subject.at] as Word;
  const imperative =
    subject.party === 'zero' &&
    group.verbAt >= 0 &&
    subject.inverted === '' &&
    (group.tense === 'present' || group.tense === 'none') &&
    (verbOf(first.text)?.forms.base === first.text ||
      (first.text === 'do' && words[subject.at + 1]?.text === 'not')) &&
    !PARTICIPLE_START.test(first.text) &&
    first.text !== 'am' &&
    first.text !== 'be_';
  let object: Party | undefined;
  for (let i = group.restAt; i < Math.min(part.to, group.restAt + 3); i++) {
    const word = words[i] as Word;
    object = pronoun(word) ?? (word.text === 'your' ? 'hearers' : word.text === 'my' ? 'senders' : undefined);
    if (object !== undefined || !(word.tags.has('Adverb') || word.tags.has('Preposition'))) break;
  }
  return {
    words,
    from: part.from,
    to: part.to,
    link: part.link,
    subject: subject.party,
    subjectAt: subject.at,
    ...group,
    object,
    question: subject.inverted !== '' || asked,
    imperative,
  };
}

/** Clauses of one sentence. `asked`: it ends in a question mark. */
export function clausesOf(words: readonly Word[], asked: boolean): readonly Clause[] {
  const parts = segment(words);
  const asking = asked
    ? parts.findLastIndex((part) => part.link !== 'that' && part.link !== 'rel' && part.link !== 'if')
    : -1;
  return parts.map((part, i) => read(words, part, i === asking));
}

/** True when a word of the clause, from `at` on, is in one of the classes. */
export const holds = (clause: Clause, tags: readonly Tag[], at: number = clause.from): boolean => {
  for (let i = Math.max(at, clause.from); i < clause.to; i++)
    if (tags.some((tag) => clause.words[i]?.tags.has(tag))) return true;
  return false;
};

/** True when one of the words stands in the clause from `at` on. */
export const says = (clause: Clause, words: RegExp, at: number = clause.from): boolean => {
  for (let i = Math.max(at, clause.from); i < clause.to; i++)
    if (words.test(clause.words[i]?.text ?? '')) return true;
  return false;
};

/** The plain words of a clause as one string, for the rare look at a fixed phrase. */
export const textOf = (clause: Clause, at: number = clause.from): string =>
  clause.words
    .slice(Math.max(at, clause.from), clause.to)
    .map((word) => word.text)
    .join(' ');
