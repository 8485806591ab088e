/**
 * Editors that draw a frame later put their own caret back with it, after ours was set: the next words would go there,
 * and not into the blank that was selected for them.
 */
import type { Span } from '../../engine/types.ts';
import { windowOf } from '../dom.ts';
import { focusedIn, selectedIn, selectIn } from './rich-selection.ts';
import { readTextMap } from './text-map.ts';

/** Milliseconds in which an editor may still draw what was written before. */
const DRAWING = 300;
/** Times a selection is set again at most: an editor that insists on its own has it. */
const MOST_SET = 3;

/**
 * Sets a selection again where the editor moves it, until the person does anything, the text changes, or the time is
 * over.
 *
 * @param text what the editor held when `span` was selected in it.
 * @returns what ends the watch at once.
 */
export const staySelected = (host: HTMLElement, span: Span, text: string): (() => void) => {
  const doc = host.ownerDocument;
  const watching = new AbortController();
  const { signal } = watching;
  const end = (): void => watching.abort();
  let times = 0;
  const look = (): void => {
    const map = readTextMap(host);
    const selected = selectedIn(map);
    if (map.text !== text || !focusedIn(host) || times === MOST_SET) end();
    else if (selected?.start !== span.start || selected.end !== span.end) {
      times += 1;
      selectIn(map, span);
    }
  };
  doc.addEventListener('selectionchange', look, { signal });
  for (const type of ['keydown', 'pointerdown', 'paste', 'drop', 'compositionstart'])
    windowOf(host).addEventListener(type, end, { capture: true, signal });
  windowOf(host).setTimeout(end, DRAWING);
  return end;
};
