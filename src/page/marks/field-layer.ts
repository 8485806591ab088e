/**
 * A layer of our own over a field: outside the page's tree, unreachable for its scripts and styles, and
 * letting every press through.
 */

import { viewOf } from '../composer/field-view.ts';
import { type Field, parentThroughShadow, zoomOf } from '../dom.ts';

export interface Layer {
  /** A box whose upper left corner is that of the field's view, and whose pixels are the field's own. */
  readonly box: HTMLElement;
  /** Moves over the field. False when the field is transformed, hidden or gone: then nothing is shown. */
  place(): boolean;
  /** Shows exactly these elements, positioned in pixels of the viewport. */
  show(elements: readonly HTMLElement[]): void;
  remove(): void;
}

export const createLayer = (field: Field): Layer => {
  const host = createHost(field);
  const box = field.ownerDocument.createElement('div');
  const drawing = field.ownerDocument.createElement('div');
  for (const part of [box, drawing]) part.style.cssText = 'position:absolute;left:0;top:0;width:0;height:0';
  host.attachShadow({ mode: 'closed' }).append(box, drawing);
  field.ownerDocument.documentElement.append(host);
  joinTopLayer(field, host);
  return {
    box,
    place: () => {
      const corner = cornerOf(field);
      host.style.setProperty('display', corner ? 'block' : 'none', 'important');
      if (!corner) return false;
      // The layer inherits the zoom of the page's root; lengths in a zoomed element are multiplied by its zoom.
      const zoom = zoomOf(field);
      drawing.style.zoom = String(1 / zoomOf(host));
      box.style.zoom = String(zoom / zoomOf(host));
      box.style.left = `${corner.x / zoom}px`;
      box.style.top = `${corner.y / zoom}px`;
      return true;
    },
    show: (elements) => drawing.replaceChildren(...elements),
    remove: () => host.remove(),
  };
};

const createHost = (field: Field): HTMLElement => {
  const host = field.ownerDocument.createElement('amends-marks');
  const style = { all: 'initial', position: 'fixed', inset: '0 auto auto 0', 'pointer-events': 'none' };
  for (const [property, value] of Object.entries(style)) host.style.setProperty(property, value, 'important');
  host.style.setProperty('z-index', stackedLike(field), 'important');
  host.setAttribute('aria-hidden', 'true');
  return host;
};

/** The corner of the field's view, in the viewport; null when its pixels are not upright and plain. */
const cornerOf = (field: Field): { readonly x: number; readonly y: number } | null => {
  const rect = field.getBoundingClientRect();
  const zoom = zoomOf(field);
  const isPlain = (measured: number, laidOut: number) => Math.abs(measured - laidOut * zoom) < 1 + zoom;
  const certain = isPlain(rect.width, field.offsetWidth) && isPlain(rect.height, field.offsetHeight);
  const { left, top, width } = viewOf(field);
  return certain && width > 0 ? { x: rect.left + left * zoom, y: rect.top + top * zoom } : null;
};

/**
 * The `z-index` of what the field stands in, seen from the page's root. Being last in the document, a layer
 * with the same index lies over the field, and under the menus and dialogs that lie over the field.
 */
const stackedLike = (field: Field): string => {
  let index = 'auto';
  for (let element = parentThroughShadow(field); element; element = parentThroughShadow(element)) {
    const style = field.ownerDocument.defaultView?.getComputedStyle(element);
    if (style && style.zIndex !== 'auto') index = style.zIndex;
  }
  return index;
};

/** A field in an open dialog or popover is in the browser's top layer; what is to lie over it must be there too. */
const joinTopLayer = (field: Field, host: HTMLElement): void => {
  let element: Element | null = field;
  while (element && !element.matches(':modal, :popover-open')) element = parentThroughShadow(element);
  if (!element) return;
  host.popover = 'manual';
  host.showPopover();
};
