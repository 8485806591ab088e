/** What one clause says: who does what to whom, in which tense, negated or not, asked or told. */
import { type Tag, verbOf } from '../lexicon/index.ts';
import type { Word } from '../text/words.ts';
import { type Party, pronoun } from './party.ts';
import { type Link, type Segment, segment } from './segment.ts';
import { subjectOf } from './subject.ts';
import { type Tense, verbGroup } from './verb-group.ts';

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
    first.text !== 'am';
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
    // "why can't you": the negation stands before the inverted subject.
    negated: group.negated || (subject.inverted !== '' && words[subject.at - 1]?.text === 'not'),
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

/** Plain words as one string, for the rare look at a fixed phrase. */
export const joined = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** The plain words of a clause as one string. */
export const textOf = (clause: Clause, at: number = clause.from): string =>
  joined(clause.words.slice(Math.max(at, clause.from), clause.to));
