/** Keys: which one it is, whose keyboard it is, the two shortcuts of the page, and what moves about in a sheet. */
import { step } from '../ui/step.ts';

/**
 * A key by its place, so that it is known when it comes up, whatever it writes then. Some keyboards on a screen do not
 * tell the place.
 */
export const keyOf = ({ code, key }: KeyboardEvent): string => code || key;

/** True where the key beside the space bar is ⌘, and does what Ctrl does elsewhere. */
export const hasCommandKey = ({ platform }: Navigator): boolean => /^(?:Mac|iP)/.test(platform);

/** True for Alt+Shift and this letter, by its place on the keyboard: with Alt held, letters become signs. */
export const isShortcut = (event: KeyboardEvent, letter: string): boolean =>
  event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === `Key${letter}`;

/**
 * Moves the focus among the controls of a sheet: arrows, Home, End, and Tab, which goes round inside. Esc closes.
 * Every other key is the browser's: it presses the button that has the focus.
 */
export function sheetKey(event: KeyboardEvent, sheet: Element, focused: Element, close: () => void): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  const controls = [...sheet.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const arrow = event.shiftKey ? 'ArrowUp' : 'ArrowDown';
  const at = (controls as Element[]).indexOf(focused);
  const next = step(event.key === 'Tab' ? arrow : event.key, at, controls.length);
  if (next === null) return;
  event.preventDefault();
  controls[next]?.focus();
}
