/** The engine as all of Amends has it, in the page, in pages of the extension and on the command line. */
import { createReviewer, type ReviewerParts } from '../engine/review.ts';
import type { ReviewFunction } from '../engine/types.ts';
import { withAdvice } from '../repair/advice.ts';
import { checkMessage } from '../repair/check.ts';
import { parts } from './parts.ts';

/**
 * Makes what reviews a message. It takes time: once a page is enough.
 *
 * @param packed where cues wait, worked out when the extension is built; without it, it is worked out here.
 */
export const makeReview = (packed?: ReviewerParts['packed']): ReviewFunction =>
  withAdvice(createReviewer({ ...parts, packed, check: checkMessage }).review);

/** Where a rule says its pattern is described. */
export const sourceOf = (id: string): string | undefined =>
  parts.rules.find((rule) => rule.id === id)?.source;
