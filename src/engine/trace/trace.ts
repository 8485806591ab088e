/**
 * How a review came about, told step by step for whoever writes rules. A message is read once more by the reviewer's own
 * reader, which says of each match why it speaks or not, and the review says what of it reaches the person.
 */
import type { Candidate } from '../candidate.ts';
import type { Clause } from '../clause/clause.ts';
import type { Asked } from '../finders.ts';
import { type Writer, writerOf } from '../modes.ts';
import type { Reader, ReadMessage } from '../reading.ts';
import { MAX_LENGTH } from '../review.ts';
import type { Placed } from '../scene.ts';
import type { ElementFound, Family, Finding, ReviewFunction, ReviewOptions, Span } from '../types.ts';
import { type Fate, fateOf } from './trace-fate.ts';

/** One clause with what the rules read in it. */
export interface TracedClause extends Span {
  readonly quote: string;
  readonly clause: Clause;
  readonly apology: Placed['apology'];
}

/** One match of a rule, and what became of it in its message. */
export interface TracedMatch extends Span {
  readonly rule: string;
  /** The folder of its file. */
  readonly family: Family;
  readonly quote: string;
  readonly fate: Fate;
}

export interface TracedSentence extends Span {
  readonly quote: string;
  readonly clauses: readonly TracedClause[];
  readonly matches: readonly TracedMatch[];
  /** Which rules were asked: fewer where the second reader heard nothing that hurts. */
  readonly asked: Asked;
  /** Ids of rules whose cue is met here, and that found nothing to say. */
  readonly silent: readonly string[];
}

/** All offsets are into the message. */
export interface Trace {
  readonly text: string;
  readonly writer: Writer;
  readonly sentences: readonly TracedSentence[];
  readonly present: readonly ElementFound[];
  /** What is told in the end, without rewordings. */
  readonly findings: readonly Finding[];
}

type TraceOptions = Omit<ReviewOptions, 'rewordings'>;

export type TraceFunction = (text: string, options?: TraceOptions) => Trace;

/**
 * Makes a tracer; like a review, a trace never throws on any string.
 * @param reader the one the reviewer reads with.
 * @param review the review as it reaches the person.
 */
export function createTracer(
  { read, elementsIn, calledIn }: Reader,
  review: ReviewFunction,
): { readonly trace: TraceFunction } {
  const trace: TraceFunction = (text, options = {}) => {
    const message = read(text.length > MAX_LENGTH ? '' : text, options);
    const { findings } = review(text, { ...options, rewordings: false });
    const all = matchesIn(message, findings);
    const sentences = ownSentences(message).map((index): TracedSentence => {
      const matches = all.flatMap(({ sentence, match }) => (sentence === index ? [match] : []));
      const silent = calledIn(message, index)
        .map(({ id }) => id)
        .filter((id) => !options.rulesOff?.has(id) && !matches.some(({ rule }) => rule === id));
      return {
        ...wholeOf(message, index),
        clauses: clausesIn(message, index),
        matches,
        asked: message.askedIn(index),
        silent,
      };
    });
    return { text, writer: writerOf(message.scene), sentences, present: elementsIn(message), findings };
  };
  return { trace };
}

/** Sentences of the message itself, and not of the earlier one it is read with. */
const ownSentences = ({ scene, earlier }: ReadMessage): readonly number[] =>
  scene.sentences.flatMap(({ raw }, index) =>
    (scene.offsets[index] ?? 0) + raw.length > earlier ? [index] : [],
  );

/** A stretch of the message, and its words. */
interface Quoted extends Span {
  readonly quote: string;
}

/** A stretch of the scene in the message; what stands in the earlier one is cut off. */
const quoted = ({ scene, earlier }: ReadMessage, { start, end }: Span): Quoted => ({
  start: Math.max(0, start - earlier),
  end: Math.max(0, end - earlier),
  quote: scene.text.slice(Math.max(earlier, start), end),
});

/** A match in its sentence of the scene. */
interface InSentence {
  readonly sentence: number;
  readonly match: TracedMatch;
}

/** What became of each match, in the order of rules. */
function matchesIn(message: ReadMessage, findings: readonly Finding[]): readonly InSentence[] {
  const traced = ({ rule, order, match }: Candidate, fateAt: (at: Span) => Fate) => {
    const at = quoted(message, message.scene.span(match.sentence, match.from, match.to));
    const { id, family } = rule;
    return { order, sentence: match.sentence, match: { rule: id, family, ...at, fate: fateAt(at) } };
  };
  return [
    ...message.kept.map((candidate) => traced(candidate, (at) => fateOf(candidate, at, findings))),
    ...message.gone.map(({ candidate, why }) => traced(candidate, () => why)),
  ]
    .filter(({ match }) => match.end > 0)
    .toSorted((a, b) => a.order - b.order || a.match.start - b.match.start)
    .filter(isFirst);
}

/** A rule may find the same words in two ways; the first of them is what becomes of it. */
const isFirst = ({ match }: InSentence, at: number, all: readonly InSentence[]): boolean =>
  all.findIndex(
    (one) => one.match.rule === match.rule && one.match.start === match.start && one.match.end === match.end,
  ) === at;

/** A sentence where it stands, white space around it left out. */
function wholeOf(message: ReadMessage, index: number): Quoted {
  const { offsets, sentences } = message.scene;
  const raw = sentences[index]?.raw ?? '';
  const start = (offsets[index] ?? 0) + raw.length - raw.trimStart().length;
  return quoted(message, { start, end: start + raw.trim().length });
}

const clausesIn = (message: ReadMessage, index: number): readonly TracedClause[] =>
  message.scene
    .placed(index)
    .map(({ clause, apology }) => ({
      ...quoted(message, message.scene.span(index, clause.from, clause.to)),
      clause,
      apology,
    }))
    .filter(({ end }) => end > 0);
