/** Taking the focus into a sheet, because the person asked for it by a key. */
import { treeOf, windowOf } from '../dom.ts';

/**
 * Milliseconds in which an editor may still answer to the last movement of the caret. Lexical takes the focus back
 * then, wherever it is.
 */
const ANSWERING = 300;

/**
 * Focuses an element of ours, and once more if the page takes the focus away before the person does anything.
 *
 * @returns what ends the watch: to be called at each key in the sheet, since those reach nobody else.
 */
export const takeFocus = (element: HTMLElement): (() => void) => {
  element.focus();
  const watching = new AbortController();
  const { signal } = watching;
  const done = (): void => watching.abort();
  windowOf(element).addEventListener('pointerdown', done, { capture: true, signal });
  const lost = ({ relatedTarget }: FocusEvent): void => {
    done();
    // The focus lands elsewhere only after this event.
    if (!treeOf(element).contains(relatedTarget as Node | null)) setTimeout(() => element.focus());
  };
  element.addEventListener('focusout', lost, { signal });
  setTimeout(done, ANSWERING);
  return done;
};
