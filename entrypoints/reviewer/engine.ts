/** The engine as every page of the extension that reviews has it. */
import { packed } from 'virtual:cues';
import { createReviewer } from '../../src/engine/review.ts';
import type { ReviewFunction } from '../../src/engine/types.ts';
import { withAdvice } from '../../src/repair/advice.ts';
import { checkMessage } from '../../src/repair/check.ts';
import { elements } from '../../src/repair/index.ts';
import { classifier } from '../../src/rules/classifier.ts';
import { rules } from '../../src/rules/index.ts';

/** Makes what reviews a message. It takes time: once a page is enough. */
export const makeReview = (): ReviewFunction =>
  withAdvice(createReviewer({ rules, elements, classifier, packed, check: checkMessage }).review);

/** Where a rule says its pattern is described. */
export const sourceOf = (id: string): string | undefined => rules.find((rule) => rule.id === id)?.source;
