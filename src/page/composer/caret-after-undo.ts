/**
 * After one undo of ours, most editors leave the old words selected, as they were when the new ones came: the next
 * key would write over them. A caret behind them is what a person expects.
 */
import type { Span } from '../../engine/types.ts';
import type { Composer } from '../contract.ts';
import { windowOf } from '../dom.ts';

/**
 * Watches a composer right after a replacement, until its text is another one.
 *
 * @param before the text before the replacement.
 * @param span what was replaced in it.
 */
export const caretAfterUndo = (composer: Composer, before: string, span: Span): void => {
  const { element } = composer;
  const after = composer.read();
  const watching = new AbortController();
  const look = (): void => {
    if (composer.read() === before) caretBehind(composer, span);
  };
  const lookAgain = (): void => {
    look();
    // Some editors put their selection back only when they draw.
    windowOf(element).requestAnimationFrame(() => {
      if (watching.signal.aborted || composer.read() === after) return;
      look();
      watching.abort();
    });
  };
  for (const type of ['keyup', 'input'])
    element.addEventListener(type, lookAgain, { capture: true, signal: watching.signal });
};

/** Puts the caret behind a selection that lies in `span`. */
const caretBehind = (composer: Composer, span: Span): void => {
  const selection = composer.selection();
  if (!selection || selection.start === selection.end) return;
  if (selection.start < span.start || selection.end > span.end) return;
  composer.select({ start: selection.end, end: selection.end });
};
