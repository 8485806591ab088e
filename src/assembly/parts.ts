/** The parts of the engine that know English hurts and repairs. Whoever adds a part adds it here. */
import type { ReviewerParts } from '../engine/review.ts';
import { elements } from '../repair/index.ts';
import { classifier } from '../rules/classifier.ts';
import { rules } from '../rules/index.ts';

export const parts: Pick<ReviewerParts, 'rules' | 'elements' | 'classifier'> = {
  rules,
  elements,
  classifier,
};
