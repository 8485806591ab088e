/** Marks of a text field: lines drawn over it, in a layer that lets every press through. */
import type { Mark, Marks } from './contract.ts';
import { type Field, treeOf, windowOf } from './dom.ts';
import { createMirror, type Mirror } from './field-mirror.ts';
import { coloursFor, lineOf, type MarkColours, type MarksStyle } from './marks-style.ts';

export const createFieldMarks = (field: Field, style: MarksStyle): Marks => {
  let mirror: Mirror | null = null;
  let following: AbortController | null = null;
  let marks: readonly Mark[] = [];
  let shown: readonly (readonly DOMRect[])[] = [];

  const clear = (): void => {
    following?.abort();
    mirror?.remove();
    following = null;
    mirror = null;
    shown = [];
  };
  const place = (): void => {
    if (!mirror) return;
    const certain = field.isConnected && mirror.update();
    const rects = certain ? marks.map(({ span }) => uncovered(field, mirror!.rects(span))) : [];
    shown = rects;
    mirror.layer.show(drawn(field, marks, rects, coloursFor(field, style)));
  };

  return {
    paint: (next) => {
      marks = next;
      if (marks.length === 0) {
        clear();
        return;
      }
      mirror ??= createMirror(field);
      following ??= follow(field, place);
      place();
    },
    hit: (x, y) => shown.findIndex((rects) => rects.some((rect) => contains(rect, x, y))),
    place,
    remove: () => {
      marks = [];
      clear();
    },
  };
};

/** Calls `place` once per frame in which the field may have moved or scrolled. */
const follow = (field: Field, place: () => void): AbortController => {
  const controller = new AbortController();
  const view = windowOf(field);
  const options = { capture: true, passive: true, signal: controller.signal };
  let asked = 0;
  const ask = (): void => {
    view.cancelAnimationFrame(asked);
    asked = view.requestAnimationFrame(() => {
      if (!controller.signal.aborted) place();
    });
  };
  // Scrolling does not bubble, but it can be caught on its way down, from whatever scrolls around the field.
  view.addEventListener('scroll', ask, options);
  view.addEventListener('resize', ask, options);
  treeOf(field).addEventListener('scroll', ask, options);
  const observer = new view.ResizeObserver(ask);
  observer.observe(field);
  controller.signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(asked);
  });
  return controller;
};

/** The rectangles over which nothing else of the page lies: a mark is never drawn on a menu or a button. */
const uncovered = (field: Field, rects: readonly DOMRect[]): readonly DOMRect[] =>
  rects.filter((rect) => {
    const top = treeOf(field).elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
    return top === field;
  });

const contains = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** One element for each rectangle, in viewport pixels. */
const drawn = (
  field: Field,
  marks: readonly Mark[],
  rects: readonly (readonly DOMRect[])[],
  colours: MarkColours,
): HTMLElement[] =>
  rects.flatMap((of, index) =>
    of.map((rect) => line(field.ownerDocument, rect, marks[index]!.weight, colours)),
  );

const line = (doc: Document, rect: DOMRect, weight: 1 | 2 | 3, { line, wash }: MarkColours): HTMLElement => {
  const { style, thickness } = lineOf[weight];
  const element = doc.createElement('div');
  Object.assign(element.style, {
    position: 'absolute',
    boxSizing: 'border-box',
    left: `${rect.left}px`,
    top: `${rect.top}px`,
    width: `${rect.width}px`,
    height: `${rect.height}px`,
    borderBottom: `${thickness}px ${style} ${line}`,
    background: weight === 3 ? wash : 'none',
  });
  return element;
};
