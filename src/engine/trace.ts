/**
 * How a review came about, told step by step for whoever writes rules. It asks the same questions as `review()` and
 * takes nothing from its speed: the reviewer knows nothing of being traced.
 */

import type { Clause } from './clause/clause.ts';
import { type Asked, type Candidate, callingBy, findingBy } from './finders.ts';
import { asking, hear } from './heard.ts';
import { type Writer, writerOf } from './modes.ts';
import { adjust } from './moves.ts';
import { createReviewer, type ReviewerParts } from './review.ts';
import type { Rule } from './rule.ts';
import { type Placed, type Scene, sceneOf } from './scene.ts';
import { type Fate, fateOf, type Steps } from './trace-fate.ts';
import type { ElementFound, Family, ReviewOptions, Severity, Span } from './types.ts';

/** One clause with what the rules read in it. */
export interface TracedClause extends Span {
  readonly quote: string;
  readonly clause: Clause;
  readonly apology: Placed['apology'];
}

/** One match of a rule: what it would weigh alone, and what became of it in its message. */
export interface TracedMatch extends Span {
  readonly rule: string;
  /** The folder of its file. */
  readonly family: Family;
  readonly quote: string;
  /** As the rule itself sees it, before the message is looked at as a whole. */
  readonly alone: Severity;
  readonly fate: Fate;
}

export interface TracedSentence extends Span {
  readonly quote: string;
  readonly clauses: readonly TracedClause[];
  readonly matches: readonly TracedMatch[];
  /** False where the second reader heard nothing that hurts: then no rules are asked but those about safety. */
  readonly asked: boolean;
  /** Ids of rules whose cue is met here, and that found nothing to say. */
  readonly silent: readonly string[];
}

/** All offsets are into the message. */
export interface Trace {
  readonly text: string;
  readonly writer: Writer;
  readonly sentences: readonly TracedSentence[];
  readonly present: readonly ElementFound[];
}

type TraceOptions = Pick<ReviewOptions, 'previous' | 'rulesOff'>;

/** Makes a tracer over the parts of a reviewer. Like a review, a trace never throws on any string. */
export function createTracer(parts: Pick<ReviewerParts, 'rules' | 'elements' | 'classifier'>): {
  readonly trace: (text: string, options?: TraceOptions) => Trace;
} {
  const { rules, classifier } = parts;
  const called = callingBy(parts);
  const matchesOf = findingBy(parts, called);
  // The first of them is the message; the others are its rewordings, on trial.
  const seen: Adjusted[] = [];
  const { review } = createReviewer({
    ...parts,
    adjust: (scene, found, present) => {
      const heard = adjust(scene, found, present);
      seen.push({ scene, found, heard });
      return heard;
    },
  });
  const trace = (text: string, options: TraceOptions = {}): Trace => {
    seen.length = 0;
    const reviewed = review(text, options);
    const { scene, found, heard } = seen[0] ?? { scene: sceneOf(''), found: [], heard: [] };
    const { findings } = reviewed;
    const { present } = reviewed.repair;
    const askedIn = classifier === undefined ? (): Asked => 'all' : asking(hear(scene, classifier));
    const matched = matchesOf(scene, { off: options.rulesOff, askedIn });
    const dropped = matched.filter((candidate) => !found.some((other) => isSame(candidate, other)));
    const sentences = scene.sentences.map((_, index): TracedSentence => {
      const isHere = ({ match }: Candidate): boolean => match.sentence === index;
      const alone = (candidate: Candidate): Severity =>
        matched.find((other) => isSame(candidate, other))?.severity ?? candidate.severity;
      const matches = [
        ...found
          .filter(isHere)
          .filter((candidate, i, all) => all.findIndex((other) => isSame(candidate, other)) === i)
          .map((candidate) =>
            tracedMatch(
              scene,
              candidate,
              alone(candidate),
              fateOf(candidate, { scene, heard, findings, present }),
            ),
          ),
        ...dropped
          .filter(isHere)
          .map((candidate) => tracedMatch(scene, candidate, candidate.severity, { kind: 'dropped' })),
      ];
      const asked = askedIn(index);
      const ids = called(scene, index, asked).map((order) => (rules[order] as Rule).id);
      const silent = ids.filter(
        (id) => !options.rulesOff?.has(id) && !matches.some(({ rule }) => rule === id),
      );
      return {
        ...wholeOf(scene, index),
        clauses: clausesIn(scene, index),
        matches,
        asked: asked === 'all',
        silent,
      };
    });
    return { text, writer: writerOf(scene), sentences, present };
  };
  return { trace };
}

/** A message before and after modes and moves. */
interface Adjusted extends Pick<Steps, 'scene' | 'heard'> {
  readonly found: readonly Candidate[];
}

/** One match, looked for twice. */
const isSame = (a: Candidate, b: Candidate): boolean =>
  a.order === b.order &&
  a.match.sentence === b.match.sentence &&
  a.match.from === b.match.from &&
  a.match.to === b.match.to;

function tracedMatch(scene: Scene, { rule, match }: Candidate, alone: Severity, fate: Fate): TracedMatch {
  const span = scene.span(match.sentence, match.from, match.to);
  const quote = scene.text.slice(span.start, span.end);
  return { rule: rule.id, family: rule.family, ...span, quote, alone, fate };
}

/** A sentence where it stands, white space around it left out. */
function wholeOf(scene: Scene, index: number): Span & { readonly quote: string } {
  const raw = scene.sentences[index]?.raw ?? '';
  const start = (scene.offsets[index] ?? 0) + raw.length - raw.trimStart().length;
  const end = start + raw.trim().length;
  return { start, end, quote: scene.text.slice(start, end) };
}

const clausesIn = (scene: Scene, index: number): readonly TracedClause[] =>
  scene.placed(index).map(({ clause, apology }) => {
    const span = scene.span(index, clause.from, clause.to);
    return { ...span, quote: scene.text.slice(span.start, span.end), clause, apology };
  });
