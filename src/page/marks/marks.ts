/** The underlines of a composer. */
import type { Composer, Marks } from '../contract.ts';
import { isField } from '../dom.ts';
import { createFieldMarks } from './field-marks.ts';
import { createHighlightMarks } from './highlight-marks.ts';
import type { MarksStyle } from './marks-style.ts';

export { type MarksStyle, marksStyle } from './marks-style.ts';

/** Paints nothing until asked. Everything it puts into the page is gone after `remove()`. */
export const createMarks = (composer: Composer, style: MarksStyle): Marks =>
  isField(composer.element)
    ? createFieldMarks(composer.element, style)
    : createHighlightMarks(composer, style);
