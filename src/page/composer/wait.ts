/** Waiting for an editor to take a change, which each of them does at its own pace. */
import { windowOf } from '../dom.ts';

/**
 * Waits until something holds of an editor, looking again after each change of its DOM.
 *
 * @param deadline in milliseconds.
 * @returns whether it held in time.
 */
export const until = (editor: HTMLElement, holds: () => boolean, deadline: number): Promise<boolean> => {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const look = (): void => {
      if (holds()) finish(true);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => finish(holds()), deadline);
    const finish = (held: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      editor.removeEventListener('input', look);
      resolve(held);
    };
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    editor.addEventListener('input', look);
  });
};

/**
 * Gives an editor time to take over a selection that was set from outside. Browsers announce it with an
 * asynchronous `selectionchange`, and editors act on that later still: without the pause they write in the
 * wrong place, or lose the formatting or the undo step. There is no event that says that they are done.
 *
 * @param editor whose window keeps the time.
 * @param pause in milliseconds, one of those below.
 */
export const settle = (editor: HTMLElement, pause: number): Promise<void> =>
  new Promise((resolve) => {
    windowOf(editor).setTimeout(resolve, pause);
  });

/** Enough for Draft, CKEditor and Trix, the slowest of nineteen editors measured in both browsers. */
export const SETTLE = 80;

/** Slate looks at the selection at most every 100 ms, and pastes where it saw it last. */
export const SETTLE_FOR_LINES = 200;

/** Milliseconds after which nobody waits for a frame any more: a page that is not seen draws none. */
const UNSEEN = 500;

/** Waits until the browser has drawn twice: by then an editor that draws in frames shows what it did. */
export const drawn = (editor: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const view = windowOf(editor);
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
    view.setTimeout(resolve, UNSEEN);
  });
