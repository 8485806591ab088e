/** What the desk knows of the composer it works on: the last review, and its underlines. */
import type { Finding, Review } from '../engine/types.ts';
import type { Settings } from '../shell/settings.ts';
import { marksOf, underlined } from '../ui/showing.ts';
import type { Marks, Session } from './contract.ts';
import { createMarks, marksStyle } from './marks/marks.ts';

export interface Work {
  readonly session: Session;
  readonly marks: Marks;
  /** Ends what listens on the composer, and takes the marks away. */
  readonly end: AbortController;
  /** The text the marks were made for. */
  readonly message: string;
  /** The findings that have an underline, in the order of the marks. */
  readonly findings: readonly Finding[];
}

/** Starts on a composer, with nothing painted yet. */
export function startWork(session: Session): Work {
  const end = new AbortController();
  const marks = createMarks(session.composer, marksStyle);
  end.signal.addEventListener('abort', () => marks.remove());
  return { session, marks, end, message: '', findings: [] };
}

/** Paints a review of the text the composer holds now, and gives the work with it. */
export function paintReview(work: Work, review: Review, settings: Settings): Work {
  const findings = underlined(review.findings, settings.sensitivity);
  work.marks.paint(settings.underline ? marksOf(findings, settings.sensitivity) : []);
  return { ...work, message: review.text, findings };
}

/**
 * The finding after the caret or after the one that is open, going round; null when there is none. What is about
 * somebody's safety is opened before all others, wherever the caret stands.
 */
export function nextFinding(
  findings: readonly Finding[],
  open: Finding | null,
  caret: number,
): Finding | null {
  const urgent = open ? undefined : findings.find(({ safety }) => safety !== undefined);
  if (urgent) return urgent;
  const from = open ? open.start + 1 : caret;
  return findings.find(({ start, end }) => (open ? start >= from : end >= from)) ?? findings[0] ?? null;
}

/** The same finding in a later review of the same text. */
export const sameFinding = (
  findings: readonly Finding[],
  { rule, start, end }: Finding,
): Finding | undefined =>
  findings.find((other) => other.rule === rule && other.start === start && other.end === end);
