/** What became of one match between its rule and the person. */
import type { Candidate, Move, Silence } from '../candidate.ts';
import type { Finding, Severity, Span } from '../types.ts';

/** What a match speaks by. */
type Speech =
  /** It speaks as its rule has it. */
  | { readonly kind: 'spoke' }
  /** The words around it are those of harmless messages: the second reader takes it down by one. */
  | { readonly kind: 'doubted' }
  /** No rule met it; the second reader takes it for a wording of this one. */
  | { readonly kind: 'added' }
  | Move;

export type Fate =
  | (Speech & { readonly severity: Severity })
  | Silence
  /** On this occasion it is not wanted: banter, a letter nobody will get. */
  | { readonly kind: 'unwanted' };

const OPINIONS = { added: 'added', lowered: 'doubted' } as const;

/** The last that had a say in how a candidate speaks. */
const speechOf = ({ move, opinion }: Candidate): Speech =>
  move ?? { kind: opinion === undefined ? 'spoke' : OPINIONS[opinion] };

/** The fate of a candidate that was kept, by whether it is told at its place in the message. */
export function fateOf(candidate: Candidate, at: Span, findings: readonly Finding[]): Fate {
  const { rule, severity } = candidate;
  const isTold = findings.some(
    (found) => found.rule === rule.id && found.start === at.start && found.end === at.end,
  );
  return isTold ? { ...speechOf(candidate), severity } : { kind: 'unwanted' };
}
