/** Keys of the surfaces and the two shortcuts of the page. */

/** True for Alt+Shift and this letter, by its place on the keyboard: with Alt held, letters become signs. */
export const isShortcut = (event: KeyboardEvent, letter: string): boolean =>
  event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === `Key${letter}`;

/** How a key moves through a list of `count` controls from `at`; null when it does not. */
export function step(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return at <= 0 ? count - 1 : at - 1;
  return null;
}

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
  const at = controls.findIndex((control) => control === event.target);
  const arrow = event.shiftKey ? 'ArrowUp' : 'ArrowDown';
  const next = step(event.key === 'Tab' ? arrow : event.key, at, controls.length);
  if (next === null || event.altKey || event.ctrlKey || event.metaKey) return false;
  event.preventDefault();
  controls[next]?.focus();
  return true;
}
