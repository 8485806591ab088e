/** The pointer on marked words: a click or a rest opens the card. The page's own handling goes on untouched. */

import type { Marks } from '../contract.ts';
import { holdsPoint } from '../surface/box.ts';
import type { Surface } from '../surface/surface.ts';

export interface PointerHandlers {
  /** The pointer clicked or rested on the mark with this index. */
  open(index: number, by: 'click' | 'dwell'): void;
  /** The pointer has been away from marks and surfaces for a moment. */
  away(): void;
  /** Something else was pressed. */
  elsewhere(): void;
}

/** How long the pointer rests on words before their card opens. */
const DWELL_MS = 500;
/** How long it may be on its way from the words to the card. */
const AWAY_MS = 400;

/** Watches the pointer over a composer until `signal` ends it. Nothing is prevented: the caret goes where it was put. */
export function watchPointer(
  element: HTMLElement,
  marks: Marks,
  surface: Surface,
  handlers: PointerHandlers,
  signal: AbortSignal,
): void {
  const win = element.ownerDocument.defaultView ?? window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = -1;
  const wait = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const markAt = (event: MouseEvent) => {
    const { clientX: x, clientY: y } = event;
    return !surface.owns(event) && holdsPoint(element.getBoundingClientRect(), x, y) ? marks.hit(x, y) : -1;
  };

  const move = (event: PointerEvent) => {
    const over = surface.owns(event) ? resting : markAt(event);
    if (surface.owns(event)) clearTimeout(timer);
    if (over === resting || event.buttons !== 0) return;
    resting = over;
    if (over < 0) wait(AWAY_MS, handlers.away);
    else wait(DWELL_MS, () => handlers.open(over, 'dwell'));
  };
  const down = (event: PointerEvent) => {
    if (event.isTrusted && !surface.owns(event) && markAt(event) < 0) handlers.elsewhere();
  };
  const click = (event: MouseEvent) => {
    const index = event.isTrusted && event.button === 0 ? markAt(event) : -1;
    if (index < 0 || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    clearTimeout(timer);
    resting = index;
    handlers.open(index, 'click');
  };

  win.addEventListener('pointermove', move, { capture: true, passive: true, signal });
  win.addEventListener('pointerdown', down, { capture: true, passive: true, signal });
  win.addEventListener('click', click, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
