/** What decides where the characters of a text field stand: the mirror copies exactly this. */

import { viewOf } from '../composer/field-view.ts';
import type { Field } from '../dom.ts';

const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const;

/** What the browser says of a field, and how high its lines are to be, as CSS. */
export interface TextLayout {
  readonly computed: CSSStyleDeclaration;
  readonly lineHeight: string;
}

/**
 * Gives `box` the text layout of `field`, for a content as wide as the field's own, without its scroll bar. Each
 * property is written once, and nothing is asked in between: a value that comes and goes lays out the whole text.
 */
export const copyTextLayout = (
  field: Field,
  { computed, lineHeight }: TextLayout,
  box: HTMLElement,
): void => {
  const { width, height } = viewOf(field);
  for (const property of COPIED) box.style.setProperty(property, computed.getPropertyValue(property));
  box.style.lineHeight = lineHeight;
  box.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  box.style.width = `${width}px`;
  if (field.localName === 'textarea') return;
  // A one-line input centres its line, whatever its height, and its view begins inside its padding.
  Object.assign(box.style, { display: 'flex', alignItems: 'center', height: `${height}px` });
  Object.assign(box.style, { padding: '0', whiteSpace: 'pre' });
};
