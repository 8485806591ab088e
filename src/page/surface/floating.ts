/** One floating layer of the surface: shown beside something, kept in the viewport, moved as the page moves. */

import { parentThroughShadow, zoomOf } from '../dom.ts';
import { standIn } from '../frames.ts';
import { isDark } from './backdrop.ts';
import type { Place, Size } from './place.ts';

/** What a floating layer needs to know to stand somewhere. */
interface Beside {
  /** The composer: it decides where in the document the surface has to live, and whether it is light or dark. */
  readonly element: HTMLElement;
  /** Where it stands now; asked again whenever the page moves. Null hides it for the time. */
  place(size: Size, viewport: Size): Place | null;
}

export interface Floating {
  /** Render into this. */
  readonly element: HTMLElement;
  readonly shown: boolean;
  /** Shows what was rendered, in its place from the first frame on. */
  show(beside: Beside): void;
  hide(): void;
}

/** Makes a hidden layer in `root`. `mount` puts the surface's host under an element of the page. */
export function createFloating(root: ShadowRoot, mount: (home: Element) => void): Floating {
  const element = root.ownerDocument.createElement('div');
  element.hidden = true;
  // The top layer stands above everything of the page; a manual popover takes no focus and closes nothing.
  element.popover = 'manual';
  root.append(element);
  // Our own pieces are pressed without taking the focus out of the composer.
  element.addEventListener('mousedown', (event) => {
    if (root.activeElement === null) event.preventDefault();
  });
  let following: AbortController | null = null;

  return {
    element,
    get shown() {
      return following !== null;
    },
    show(beside) {
      following?.abort();
      following = new AbortController();
      const home = homeOf(standIn(beside.element, root.ownerDocument).element);
      mount(home);
      // Places are in the pixels of the viewport, whatever the page around multiplies its own by.
      (root.host as HTMLElement).style.setProperty('zoom', String(1 / zoomOf(home)), 'important');
      element.className = isDark(beside.element) ? 'layer amends dark' : 'layer amends';
      element.hidden = false;
      if (!element.matches(':popover-open')) element.showPopover();
      follow(element, beside, following.signal);
    },
    hide() {
      following?.abort();
      following = null;
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
      element.hidden = true;
    },
  };
}

/** A modal dialog makes everything outside it inert, so there the surface lives inside. */
function homeOf(element: Element): Element {
  for (let at: Element | null = element; at; at = parentThroughShadow(at)) {
    if (at.matches('dialog:modal')) return at;
  }
  return element.ownerDocument.documentElement;
}

/** Places the layer now, at once when it shows something else, and in the next frame after anything moved. */
function follow(element: HTMLElement, beside: Beside, signal: AbortSignal): void {
  const win = element.ownerDocument.defaultView ?? window;
  const put = () => stand(element, beside.place(sizeOf(element), sizeOfView(win)));
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(put);
  };
  put();
  win.addEventListener('scroll', later, { capture: true, passive: true, signal });
  win.addEventListener('resize', later, { passive: true, signal });
  const observer = new ResizeObserver(later);
  observer.observe(element);
  observer.observe(beside.element);
  // Before the next picture, so that nothing moves away under a press.
  const redrawn = new MutationObserver(put);
  redrawn.observe(element, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    redrawn.disconnect();
  });
}

/** The size it would like to have, free of an earlier limit. */
function sizeOf(element: HTMLElement) {
  element.style.removeProperty('--room');
  return { width: element.offsetWidth, height: element.offsetHeight };
}

const sizeOfView = (win: Window) => ({
  width: win.document.documentElement.clientWidth * zoomOf(win.document.documentElement) || win.innerWidth,
  height: win.innerHeight,
});

/** Less height than this, in pixels, and a sheet cannot keep its last row in sight beside what one came for. */
const TIGHT = 300;
/** Less than this, and the message as it will arrive leaves no room for other words. */
const LOW = 420;

function stand(element: HTMLElement, at: Place | null): void {
  element.style.visibility = at ? 'visible' : 'hidden';
  if (!at) return;
  const { left, top, maxHeight } = at;
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  element.style.setProperty('--room', `${maxHeight}px`);
  element.classList.toggle('tight', maxHeight < TIGHT);
  element.classList.toggle('low', maxHeight < LOW);
}
