/** Keys of the surfaces and the two shortcuts of the page. */
import { step } from '../ui/step.ts';

/** True for Alt+Shift and this letter, by its place on the keyboard: with Alt held, letters become signs. */
export const isShortcut = (event: KeyboardEvent, letter: string): boolean =>
  event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === `Key${letter}`;

/**
 * Moves the focus among the controls of a surface: arrows, Home, End, and Tab, which goes round inside.
 * Esc closes. True when the key was used.
 */
export function surfaceKey(event: KeyboardEvent, surface: HTMLElement, close: () => void): boolean {
  if (event.isComposing) return false;
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return true;
  }
  const controls = [...surface.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const at = controls.indexOf(event.target as HTMLElement);
  const arrow = event.shiftKey ? 'ArrowUp' : 'ArrowDown';
  const next = step(event.key === 'Tab' ? arrow : event.key, at, controls.length);
  if (next === null || event.altKey || event.ctrlKey || event.metaKey) return false;
  event.preventDefault();
  controls[next]?.focus();
  return true;
}
