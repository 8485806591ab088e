/**
 * The one place in a page where something of ours stands: a host with a closed shadow root, in the top layer,
 * that inherits nothing from the page and lets no key of its own out to the page's shortcuts.
 */
import checkCss from '../../ui/check.css?inline';
import partsCss from '../../ui/parts.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import { sheetKey } from '../keys.ts';
import { createFloating, type Floating } from './floating.ts';
import { addRules } from './root-style.ts';
import surfaceCss from './surface.css?inline';
import { takeFocus } from './take-focus.ts';

/** What can float in the surface, what lies lowest first. */
const layerNames = ['badge', 'hint', 'panel', 'look', 'card'] as const;
type LayerName = (typeof layerNames)[number];

export interface Surface {
  layer(name: LayerName): Floating;
  /** Says something through a polite live region. */
  announce(words: string): void;
  /** The focused element inside, or null. */
  focused(): Element | null;
  /** Takes the focus to an element inside. */
  takeFocus(element: HTMLElement | null): void;
  /** True when an event seen outside came from inside. */
  owns(event: Event): boolean;
  /** Does what a keydown does in the sheet that has the focus, when the event itself does not get there. */
  press(event: KeyboardEvent): void;
  /** The window the surface stands in. */
  readonly window: Window | null;
  remove(): void;
}

/** Events that would trigger the page's shortcuts or its "clicked outside" handlers. */
const kept = `
  keydown keypress keyup beforeinput input paste copy cut
  pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu
  touchstart touchend wheel focusin focusout
`
  .trim()
  .split(/\s+/);

/** A screen reader notices a change only in a live region that was there before it. */
const ANNOUNCE_AFTER_MS = 100;

/**
 * Makes the surface of a document. Nothing stands in the page until a layer is shown or something is said.
 *
 * @param close is called when Esc is pressed inside.
 */
export function createSurface(doc: Document, close: () => void): Surface {
  const host = createHost(doc);
  const root = host.attachShadow({ mode: 'closed' });
  addRules(root, tokensCss + partsCss + checkCss + surfaceCss);
  const live = doc.createElement('div');
  live.className = 'aside';
  live.setAttribute('role', 'status');
  root.append(live);
  const mount = (home: Element) => {
    if (host.parentNode !== home) home.append(host);
  };
  let letGo: (() => void) | null = null;
  const press = (event: KeyboardEvent) => {
    letGo?.();
    const focused = root.activeElement;
    const sheet = focused?.closest('.sheet');
    if (focused && sheet) sheetKey(event, sheet, focused, close);
  };
  root.addEventListener('keydown', (event) => press(event as KeyboardEvent));
  const layers = new Map(layerNames.map((name) => [name, createFloating(root, mount)]));

  return {
    layer: (name) => layers.get(name) as Floating,
    announce(words) {
      if (!host.isConnected) mount(doc.documentElement);
      live.textContent = '';
      setTimeout(() => {
        live.textContent = words;
      }, ANNOUNCE_AFTER_MS);
    },
    focused: () => root.activeElement,
    takeFocus(element) {
      letGo?.();
      letGo = element && takeFocus(element);
    },
    owns: (event) => event.composedPath().includes(host),
    press,
    window: doc.defaultView,
    remove() {
      for (const layer of layers.values()) layer.hide();
      host.remove();
    },
  };
}

function createHost(doc: Document): HTMLElement {
  const host = doc.createElement('amends-surface');
  // Inline and important, so that no rule of the page reaches the host either.
  const style = { all: 'initial', position: 'fixed', left: '0', top: '0', 'z-index': '2147483647' };
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  host.style.setProperty('pointer-events', 'none', 'important');
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation());
  return host;
}
