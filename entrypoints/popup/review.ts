/** The engine for pasted texts: loaded with the first one, so that the popup opens at once. */
import { createReviewer } from '../../src/engine/review.ts';
import { elements } from '../../src/repair/index.ts';
import { rules } from '../../src/rules/index.ts';

export const { review } = createReviewer({ rules, elements });
