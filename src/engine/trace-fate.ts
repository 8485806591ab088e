/** What became of one match between its rule and the review: the vetoes and moves that met it. */

import type { Candidate } from './finders.ts';
import { modeOf } from './modes.ts';
import { isApologizedFor, isMended, softening, spares } from './moves.ts';
import type { Scene } from './scene.ts';
import type { ElementFound, Finding, Severity } from './types.ts';

export type Fate =
  /** It speaks as its rule has it. */
  | { readonly kind: 'spoke'; readonly severity: Severity }
  /** Something accountable that follows lowers it. */
  | { readonly kind: 'softened'; readonly severity: Severity; readonly by: ElementFound }
  /** The words around it are those of harmless messages: the second reader takes it down by one, or to silence. */
  | { readonly kind: 'doubted'; readonly severity: Severity }
  | { readonly kind: 'dropped' }
  /** No rule met it; the second reader takes it for a wording of this one. */
  | { readonly kind: 'added'; readonly severity: Severity }
  /** Denial, attack and reversal in one message: this one speaks for all of them. */
  | { readonly kind: 'raised'; readonly severity: Severity }
  /** Another part of denial, attack and reversal speaks for it. */
  | { readonly kind: 'joined' }
  /** Who was hurt, or is afraid, is not asked to mend. */
  | { readonly kind: 'spared' }
  /** It is what the writer says sorry for. */
  | { readonly kind: 'admitted' }
  /** A mere likeness, in whose sentence something accountable stands. */
  | { readonly kind: 'mended' }
  /** A stronger match lies over the same words. */
  | { readonly kind: 'covered'; readonly by: string };

/** The message around a match, at each later step. */
export interface Steps {
  readonly scene: Scene;
  /** What modes and moves left over. */
  readonly heard: readonly Candidate[];
  readonly findings: readonly Finding[];
  readonly present: readonly ElementFound[];
}

const OPINIONS = { added: 'added', lowered: 'doubted' } as const;

/** Tells the fate of a candidate. */
export function fateOf(candidate: Candidate, { scene, heard, findings, present }: Steps): Fate {
  const { rule, order, match } = candidate;
  const left = heard.find((other) => other.order === order && other.match === match);
  if (left === undefined) {
    if (spares(modeOf(scene), rule)) return { kind: 'spared' };
    if (isMended(scene, candidate, present)) return { kind: 'mended' };
    return { kind: isApologizedFor(scene, candidate) ? 'admitted' : 'joined' };
  }
  const { start, end } = scene.span(match.sentence, match.from, match.to);
  const isFound = findings.some(
    (found) => found.rule === rule.id && found.start === start && found.end === end,
  );
  if (!isFound) {
    const over = findings.find((found) => found.family !== 'blank' && found.start < end && start < found.end);
    return { kind: 'covered', by: over?.rule ?? rule.id };
  }
  const { severity } = left;
  const by = severity < candidate.severity ? softening(scene, candidate, present) : undefined;
  if (by !== undefined) return { kind: 'softened', severity, by };
  if (candidate.opinion !== undefined) return { kind: OPINIONS[candidate.opinion], severity };
  return { kind: severity > candidate.severity ? 'raised' : 'spoke', severity };
}
