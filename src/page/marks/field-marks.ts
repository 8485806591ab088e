/** Marks of a text field: lines drawn over it, in a layer that lets every press through. */
import type { Span } from '../../engine/types.ts';
import type { Weighted } from '../../ui/marked.ts';
import { carry } from '../composer/carry.ts';
import type { Marks } from '../contract.ts';
import { type Field, treeOf, windowOf } from '../dom.ts';
import { holdsPoint } from '../surface/box.ts';
import { createMirror, type Mirror } from './field-mirror.ts';
import { coloursFor, lineOf, type MarkColours, type MarksStyle } from './marks-style.ts';

export const createFieldMarks = (field: Field, style: MarksStyle): Marks => {
  let mirror: Mirror | null = null;
  let following: AbortController | null = null;
  let marks: readonly Weighted[] = [];
  /** Where the marks stand in `text`, which is what the field held when they were last placed. */
  let spans: readonly (Span | null)[] = [];
  let text = '';
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
    spans = carry(spans, text, field.value);
    text = field.value;
    const at = field.isConnected && mirror.update() ? mirror : null;
    shown = spans.map((span) => (at && span ? uncovered(field, at.rects(span)) : []));
    const colours = coloursFor(field, style);
    const draw = (rect: DOMRect, mark: Weighted) => line(field.ownerDocument, rect, mark.weight, colours);
    mirror.layer.show(marks.flatMap((mark, index) => shown[index]!.map((rect) => draw(rect, mark))));
  };

  return {
    paint: (next) => {
      marks = next;
      spans = next.map(({ span }) => span);
      text = field.value;
      if (marks.length === 0) {
        clear();
        return;
      }
      mirror ??= createMirror(field);
      following ??= follow(field, place);
      place();
    },
    hit: (x, y) => shown.findIndex((rects) => rects.some((rect) => holdsPoint(rect, x, y))),
    remove: () => {
      marks = [];
      clear();
    },
  };
};

/** Calls `place` once per frame in which the field's text may have changed, moved or scrolled. */
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
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend']) {
    view.addEventListener(type, ask, options);
  }
  treeOf(field).addEventListener('scroll', ask, options);
  field.addEventListener('input', ask, options);
  const observer = new view.ResizeObserver(ask);
  observer.observe(field);
  // What grows or shrinks elsewhere in the page moves the field without a word.
  observer.observe(field.ownerDocument.body);
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

/** One line of a mark, in viewport pixels. */
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
