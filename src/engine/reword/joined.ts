/** A rewording that would be undone by the next flagged sentence takes that sentence along, where it holds nothing else. */

import { blanksOf } from '../blanks.ts';
import type { Finding, Rewording } from '../types.ts';
import { subjectsOf } from './subject.ts';

/** Longer sentences say something of their own. In UTF-16 units. */
const LONGEST = 44;
/** So many sentences at most go along; what stands further away undoes nothing. */
const MOST = 3;
/** Nothing of these is taken along: what frightens is answered for itself, and a number or a name is the writer's. */
const APART = /^(?:threat|self-harm-leverage|ultimatum|final-door)$/;
const FACT = /\d|(?<=\p{Ll},? )\p{Lu}\p{Ll}/u;

/** A statement of one's own is undone by more of the same: "can we talk at six? I stopped listening when you …". */
const UNDONE =
  /^(?:withdrawal-stonewalling|minimization-invalidation|excuse-justification|performative-closure|shame-collapse)$/;
/** No more than a mark, a smile and a space stand between two sentences. In UTF-16 units. */
const BETWEEN = 12;
const follows = (text: string, end: number, start: number): boolean =>
  start >= end &&
  start - end <= BETWEEN &&
  /^.?[^\p{L}\p{N}]*[.!?\n…][^\p{L}\p{N}]*$/su.test(text.slice(Math.max(0, end - 1), start));

/** The whole sentence of a finding right after `end`, with nothing in it but what hurts; undefined where there is none. */
const undoing = (text: string, end: number, findings: readonly Finding[]): Finding | undefined =>
  findings.find(
    ({ start, end: to, rule, quote }) =>
      follows(text, end, start) &&
      /^\s*(?:[.!?…\n]|$)/.test(text.slice(to)) &&
      quote.length <= LONGEST &&
      !APART.test(rule) &&
      !FACT.test(quote) &&
      subjectsOf(quote).length === 0,
  );

function taking(text: string, rewording: Rewording, end: number): Rewording {
  const mark = /^\s*[.!?…]+/.exec(text.slice(end))?.[0] ?? '';
  const words = mark === '' || /[.!?]$/.test(rewording.text) ? rewording.text : `${rewording.text}.`;
  const span = { start: rewording.span.start, end: end + mark.length };
  return {
    ...rewording,
    span,
    text: words,
    message: text.slice(0, span.start) + words + text.slice(span.end),
    blanks: blanksOf(words).map((one) => ({ start: one.start + span.start, end: one.end + span.start })),
  };
}

/** Findings whose rewordings are whole statements, each taken to the end of the flagged sentences that would undo it. */
export const joined = (text: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({
    ...finding,
    rewordings: finding.rewordings.flatMap((rewording) => {
      let whole = rewording;
      for (let taken = 0; taken < MOST; taken++) {
        const more = undoing(text, whole.span.end, findings);
        if (more === undefined) break;
        whole = taking(text, whole, more.end);
      }
      const undone = findings.some(
        ({ rule, family, start }) =>
          rule === finding.rule && UNDONE.test(family) && follows(text, whole.span.end, start),
      );
      return undone ? [] : [whole];
    }),
  }));
