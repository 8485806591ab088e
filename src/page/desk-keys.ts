/** The keys that work while the person is in the composer: the two shortcuts, Esc, and Tab between blanks. */
import type { Span } from '../engine/types.ts';
import { nextBlank } from './apply.ts';
import type { Composer } from './contract.ts';
import { isShortcut } from './keys.ts';
import type { Surface } from './surface/surface.ts';

export interface DeskKeys {
  /** The texts of blanks that rewordings brought in. */
  readonly blanks: ReadonlySet<string>;
  /** Opens the card of the next finding. False when there is none: then the key is the page's. */
  next(): boolean;
  /** Takes the focus into the panel; where none is open, opens the look at the whole message. */
  enter(): boolean;
  /** A blank was just selected. */
  atBlank(blank: Span): void;
  /** Closes what is open. False when nothing is. */
  close(): boolean;
}

/** Does what the two shortcuts do. False when it is neither, or there was nothing to do. */
export const obeyShortcut = (event: KeyboardEvent, keys: DeskKeys): boolean => {
  if (isShortcut(event, 'R')) return keys.next();
  return isShortcut(event, 'A') && keys.enter();
};

/** Listens until `signal` ends it. A key we use is not seen by the page; every other one is untouched. */
export function listenForKeys(
  composer: Composer,
  surface: Surface,
  keys: DeskKeys,
  signal: AbortSignal,
): void {
  const walk = (): boolean => {
    const blank = nextBlank(composer.read(), composer.selection(), keys.blanks);
    if (blank) {
      composer.select(blank);
      keys.atBlank(blank);
    }
    return blank !== null;
  };
  const use = (event: KeyboardEvent): boolean => {
    if (obeyShortcut(event, keys)) return true;
    if (surface.owns(event) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    if (event.key === 'Escape') return keys.close();
    return event.key === 'Tab' && keys.blanks.size > 0 && walk();
  };
  const press = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || !use(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const windows = new Set([composer.element.ownerDocument.defaultView, surface.window]);
  for (const win of windows) win?.addEventListener('keydown', press, { capture: true, signal });
}
