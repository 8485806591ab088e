/** Focus and selection of a rich editor. */
import type { Span } from '../../engine/types.ts';
import { deepActiveElement, treeOf } from '../dom.ts';
import { offsetAt, rangeOf, type TextMap } from './text-map.ts';

/** Where the focus is inside the editor: the host, or an element of it that has the focus of its own. */
export const focusedIn = (host: HTMLElement): Element | null => {
  const active = deepActiveElement(host.ownerDocument);
  if (active && host.contains(active)) return active;
  return host === host.ownerDocument.body && host.ownerDocument.hasFocus() ? host : null;
};

/** Gives the editor the focus without scrolling, if it has it not yet. */
export const focusHost = (host: HTMLElement): void => {
  if (!focusedIn(host)) host.focus({ preventScroll: true });
};

/** @returns the caret or selection as offsets, or null when it is not wholly in the editor. */
export const selectedIn = (map: TextMap): Span | null => {
  const range = selectedRange(map.host);
  if (!range || !map.host.contains(range.startContainer) || !map.host.contains(range.endContainer))
    return null;
  return {
    start: offsetAt(map, range.startContainer, range.startOffset),
    end: offsetAt(map, range.endContainer, range.endOffset),
  };
};

/** @returns false when the span has no place; then the selection stays as it was. */
export const selectIn = (map: TextMap, span: Span): boolean => {
  const range = rangeOf(map, span);
  if (!range) return false;
  map.host.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
};

/** The selection as the editor's own tree has it: a document hides what is selected in a shadow root. */
const selectedRange = (host: HTMLElement): AbstractRange | null => {
  const selection = host.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const tree = treeOf(host);
  if (tree === host.ownerDocument || !selection.getComposedRanges) return selection.getRangeAt(0);
  return selection.getComposedRanges({ shadowRoots: [tree as ShadowRoot] })[0] ?? null;
};
