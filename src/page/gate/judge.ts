/** Reviews a text in the moment it is sent. */
import type { Review } from '../../engine/types.ts';
import type { Settings } from '../../shell/settings.ts';
import { collapse } from '../composer/same-text.ts';
import type { ReviewerPort } from '../contract.ts';
import { markOptions } from '../review-options.ts';
import type { OpenSession } from '../session.ts';
import { type Decision, decide, holdFrom } from './decide.ts';

export interface Judgement {
  readonly decision: Decision;
  readonly text: string;
  /** Null when the text did not have to be reviewed, or could not be. */
  readonly review: Review | null;
}

/** Milliseconds a send may wait for its review. */
const BUDGET = 16;

/**
 * Decides over sending what stands in the composer now. A review that takes longer than the budget is late and the
 * message goes; that of a text that was read before is there already, however long a busy machine takes to find it.
 */
export const judge = (
  session: OpenSession,
  settings: Settings,
  reviewer: ReviewerPort | null,
  now: () => number,
): Judgement => {
  const text = session.composer.read();
  const passes: Judgement = { decision: 'release', text, review: null };
  if (!reviewer || holdFrom(settings) === null || session.lookedAt.texts.has(collapse(text))) return passes;
  const isNew = text !== session.text;
  const started = now();
  const review = reviewer.review(text, markOptions(session, settings));
  if (isNew && now() - started > BUDGET) return passes;
  return { decision: decide(text, review.findings, session.lookedAt, settings), text, review };
};
