/** The box through which a text field shows its text. */
import { type Field, windowOf } from '../dom.ts';

/** In pixels of the field itself, from the corner of its border box. */
export interface FieldView {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A text area scrolls its padding too, without the scroll bar. A one-line input shows its text in the content
 * box only; browsers disagree on what its client box is, so it is taken from the style.
 */
export const viewOf = (field: Field): FieldView => {
  if (field.localName === 'textarea') {
    const { clientLeft: left, clientTop: top, clientWidth: width, clientHeight: height } = field;
    return { left, top, width, height };
  }
  const style = windowOf(field).getComputedStyle(field);
  const edge = (side: string): number =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) +
    Number.parseFloat(style.getPropertyValue(`padding-${side}`));
  const [left, top] = [edge('left'), edge('top')];
  const width = field.offsetWidth - left - edge('right');
  const height = field.offsetHeight - top - edge('bottom');
  return { left, top, width, height };
};
