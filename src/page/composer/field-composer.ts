/** A text field as a composer. */
import type { Span } from '../../engine/types.ts';
import type { Site } from '../../sites/site.ts';
import { replaceInField } from '../../ui/replace-field.ts';
import type { Composer } from '../contract.ts';
import { type Field, treeOf } from '../dom.ts';
import { createMirror } from '../marks/field-mirror.ts';
import { caretAfterUndo } from './caret-after-undo.ts';

export const openField = (element: Field, site: Site): Composer => {
  const composer: Composer = {
    kind: 'field',
    element,
    site,
    writing: false,
    read: () => element.value,
    connected: () => element.isConnected,
    rects: (span) => rectsInField(element, span),
    range: () => null,
    selection: () => (hasFocus(element) ? selectionOf(element) : null),
    select: (span) => {
      element.focus({ preventScroll: true });
      element.setSelectionRange(span.start, span.end);
    },
    focus: () => element.focus({ preventScroll: true }),
    replace: async (span, expected, text) => {
      const before = element.value;
      const outcome = replaceInField(element, span, expected, text);
      if (outcome === 'done') caretAfterUndo(composer, before, span);
      return outcome;
    },
  };
  return composer;
};

const hasFocus = (element: Field): boolean => treeOf(element).activeElement === element;

const selectionOf = ({ selectionStart, selectionEnd }: Field): Span => ({
  start: selectionStart ?? 0,
  end: selectionEnd ?? selectionStart ?? 0,
});

/** Places are known only to a mirror of the field; for a single question it is made and thrown away. */
const rectsInField = (element: Field, span: Span): readonly DOMRect[] => {
  const mirror = createMirror(element);
  const rects = mirror.update() ? mirror.rects(span) : [];
  mirror.remove();
  return rects;
};
