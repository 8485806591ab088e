/** The engine for pasted texts: loaded with the first one, so that the popup opens at once. */
import { packed } from 'virtual:cues';
import { createReviewer } from '../../src/engine/review.ts';
import type { Review } from '../../src/engine/types.ts';
import { withAdvice } from '../../src/repair/advice.ts';
import { checkMessage } from '../../src/repair/check.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';
import type { Settings } from '../../src/shell/settings.ts';

const review = withAdvice(
  createReviewer({ rules, elements, classifier, packed, check: checkMessage }).review,
);

/** Reviews a pasted text, which belongs to no site, without the patterns that are switched off. */
export const reviewPasted = (text: string, { register, rulesOff }: Settings): Review =>
  review(text, {
    rulesOff: new Set(rulesOff),
    ...(register === 'site' ? {} : { register }),
  });
