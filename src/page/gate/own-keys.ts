/** Keys pressed in our own surface stay there, whatever the page listens to. Ours must be the first listeners. */
import type { ReviewerPort } from '../contract.ts';
import { keyOf } from '../keys.ts';
import type { Listeners } from '../listeners.ts';

/**
 * Keeps the keys of the surface from the page. The page's shortcuts may be captured on the window, before any
 * event comes near the surface, so the event ends right here and the surface is told of it by the reviewer. What
 * the browser does with the key, such as pressing a button, it does all the same.
 *
 * A key belongs to whoever saw it go down: one that closed the card must not come up, or go on repeating, in
 * the message, where it could send.
 */
export const createOwnKeys = (reviewer: () => ReviewerPort | null): Listeners => {
  const down = new Set<string>();
  const isOurs = (event: KeyboardEvent): boolean => reviewer()?.key(event) ?? false;

  const keydown = (event: KeyboardEvent): void => {
    // A key that a script presses, as our own send does, says nothing of the person's fingers.
    if (!event.isTrusted) return;
    const key = keyOf(event);
    const ours = isOurs(event);
    if (ours) down.add(key);
    else if (!event.repeat) down.delete(key);
    if (down.has(key)) end(event, ours);
  };
  const keypress = (event: KeyboardEvent): void => {
    if (event.isTrusted && down.has(keyOf(event))) end(event, isOurs(event));
  };
  const keyup = (event: KeyboardEvent): void => {
    if (event.isTrusted && down.delete(keyOf(event))) end(event, isOurs(event));
  };
  return [
    ['keydown', keydown],
    ['keypress', keypress],
    ['keyup', keyup],
  ];
};

const end = (event: KeyboardEvent, inside: boolean): void => {
  if (!inside) event.preventDefault();
  event.stopImmediatePropagation();
};
