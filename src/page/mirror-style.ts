/** What decides where the characters of a text field stand: the mirror copies exactly this. */
import type { Field } from './dom.ts';

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
  'line-height',
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

/** Gives `box` the text layout of `field`, for a content as wide as the field's own, without its scroll bar. */
export const copyTextLayout = (field: Field, computed: CSSStyleDeclaration, box: HTMLElement): void => {
  for (const property of COPIED) box.style.setProperty(property, computed.getPropertyValue(property));
  box.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  box.style.width = `${field.clientWidth}px`;
  if (field.localName === 'textarea') return;
  // A one-line input centres its line, whatever its height.
  box.style.display = 'flex';
  box.style.alignItems = 'center';
  box.style.height = `${field.clientHeight}px`;
  box.style.whiteSpace = 'pre';
};
