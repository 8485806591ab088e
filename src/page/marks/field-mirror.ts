/**
 * The places of words in a text field. A field tells nobody where its characters stand, so an invisible copy
 * with the same text layout is laid exactly over it, outside the page's own tree, and asked instead.
 */
import type { Span } from '../../engine/types.ts';
import { viewOf } from '../composer/field-view.ts';
import { type Field, windowOf } from '../dom.ts';
import { createLayer, type Layer } from './field-layer.ts';
import { createMirrorLines } from './mirror-lines.ts';
import { copyTextLayout } from './mirror-style.ts';

export interface Mirror {
  /** Follows the field's text, layout, place and scrolling. False when its places cannot be known. */
  update(): boolean;
  /** Rectangles of a span of the field's text, in pixels of the viewport, cut to what the field shows. */
  rects(span: Span): readonly DOMRect[];
  /** The layer the mirror lies in, where marks can be drawn over the field. */
  readonly layer: Layer;
  remove(): void;
}

export const createMirror = (field: Field): Mirror => {
  const layer = createLayer(field);
  const clip = field.ownerDocument.createElement('div');
  const copy = field.ownerDocument.createElement('div');
  clip.style.cssText = 'position:absolute;overflow:hidden;visibility:hidden';
  copy.style.cssText = 'box-sizing:border-box;position:absolute;left:0;top:0';
  const lines = createMirrorLines(copy);
  clip.append(copy);
  layer.box.append(clip);
  let cutsLines = false;
  const layOut = (): void => {
    const computed = windowOf(field).getComputedStyle(field);
    const lineHeight = cutsLines ? cutLineHeight(computed.lineHeight) : computed.lineHeight;
    copyTextLayout(field, { computed, lineHeight }, copy);
  };
  return {
    layer,
    update: () => {
      if (!layer.place()) return false;
      const { width, height } = viewOf(field);
      Object.assign(clip.style, { width: `${width}px`, height: `${height}px` });
      layOut();
      lines.write(field.value);
      copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
      if (sameExtent(field, copy)) return true;
      cutsLines = !cutsLines;
      layOut();
      return sameExtent(field, copy);
    },
    rects: (span) => {
      const clipped = clip.getBoundingClientRect();
      return lines.rects(span).flatMap((rect) => within(rect, clipped));
    },
    remove: () => layer.remove(),
  };
};

/** A copy that is not as tall as the field's own content has wrapped its lines elsewhere. */
const sameExtent = (field: Field, copy: HTMLElement): boolean =>
  field.localName !== 'textarea' ||
  field.scrollHeight <= field.clientHeight ||
  Math.abs(copy.offsetHeight - field.scrollHeight) <= TOLERANCE;

/**
 * Chromium lays lines out in 64ths of a pixel: it rounds a height given in pixels and cuts one given as a factor
 * of the font's. The computed value does not tell which it was, and over a hundred lines it shows.
 */
const cutLineHeight = (lineHeight: string): string =>
  lineHeight.endsWith('px') ? `${Math.floor(Number.parseFloat(lineHeight) * 64) / 64}px` : lineHeight;

/** Pixels of rounding between two layouts of the same text. */
const TOLERANCE = 2;

/** The part of a rectangle that the field shows; a line of which the lower edge is hidden has no place for a mark. */
const within = (rect: DOMRect, clip: DOMRect): DOMRect[] => {
  const left = Math.max(rect.left, clip.left);
  const right = Math.min(rect.right, clip.right);
  if (right - left < 1 || rect.bottom > clip.bottom + TOLERANCE || rect.bottom <= clip.top + TOLERANCE)
    return [];
  const top = Math.max(rect.top, clip.top);
  return [new DOMRect(left, top, right - left, rect.bottom - top)];
};
