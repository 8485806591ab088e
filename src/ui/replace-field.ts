/** Writing into a text field. `insertText` is the only way that keeps the field's own undo. */
import type { ReplaceOutcome, Span } from '../engine/types.ts';
import { apply, type Edit, narrow } from './edit.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Replaces `span`, which must still read `expected`; the caret ends up after the new words. */
export const replaceInField = (field: Field, span: Span, expected: string, text: string): ReplaceOutcome => {
  const before = field.value;
  if (before.slice(span.start, span.end) !== expected) return 'moved';
  const edit = narrow(before, span, text);
  const wanted = apply(before, edit);
  if (!takes(field, wanted)) return 'refused';
  field.focus({ preventScroll: true });
  write(field, edit);
  if (field.value !== wanted) return 'refused';
  const caret = span.start + text.length;
  field.setSelectionRange(caret, caret);
  return 'done';
};

/** A field that would cut the text short must not be written to at all. */
const takes = (field: Field, text: string): boolean => {
  const fits = field.maxLength < 0 || text.length <= field.maxLength;
  const linesFit = field.localName === 'textarea' || !/[\n\r]/.test(text);
  return fits && linesFit && !field.readOnly && !field.disabled;
};

const write = (field: Field, { span, text }: Edit): void => {
  if (span.start === span.end && text === '') return;
  field.setSelectionRange(span.start, span.end);
  if (text === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, text);
};
