/**
 * Marks of a rich editor: highlights over ranges, painted by the browser itself, so that they follow typing,
 * scrolling and zoom, and nothing is written into the editor's DOM.
 */
import type { Span } from '../../engine/types.ts';
import type { Weighted } from '../../ui/marked.ts';
import { carry } from '../composer/carry.ts';
import type { Composer, Marks } from '../contract.ts';
import { treeOf, windowOf } from '../dom.ts';
import { holdsPoint } from '../surface/box.ts';
import { addRules } from '../surface/root-style.ts';
import { highlightRules, type Painted, paintRanges } from './highlights.ts';
import { coloursFor, type MarksStyle } from './marks-style.ts';

export const createHighlightMarks = (composer: Composer, style: MarksStyle): Marks => {
  const { element } = composer;
  let marks: readonly Weighted[] = [];
  /** Where the marks stand in `text`, which is what the editor held when they were last shown. */
  let spans: readonly (Span | null)[] = [];
  let text = '';
  let ranges: readonly (Range | null)[] = [];
  let rules = '';
  let removeRules: (() => void) | null = null;

  const dress = (): void => {
    const wanted = highlightRules(coloursFor(element, style));
    if (removeRules && wanted === rules) return;
    removeRules?.();
    rules = wanted;
    removeRules = addRules(treeOf(element), rules);
  };
  const undress = (): void => {
    removeRules?.();
    removeRules = null;
  };

  const show = (): void => {
    ranges = spans.map((span) => span && composer.range(span));
    if (ranges.some((range) => range)) dress();
    else undress();
    paintRanges(element, byWeight(marks, ranges));
  };
  /** Editors that draw a line anew leave its ranges empty: they are made again, before the next picture. */
  const follow = createFollower(element, () => {
    const now = composer.read();
    spans = carry(spans, text, now);
    text = now;
    show();
  });

  return {
    paint: (next) => {
      marks = next;
      spans = next.map(({ span }) => span);
      text = composer.read();
      show();
      if (next.length > 0) follow.start();
      else follow.stop();
    },
    hit: (x, y) =>
      holdsPoint(element.getBoundingClientRect(), x, y)
        ? ranges.findIndex(
            (range) => range && [...range.getClientRects()].some((rect) => holdsPoint(rect, x, y)),
          )
        : -1,
    remove: () => {
      follow.stop();
      ranges = [];
      paintRanges(element, null);
      undress();
    },
  };
};

/** Calls `look` once per frame in which the editor's DOM changed, between `start` and `stop`. */
const createFollower = (element: HTMLElement, look: () => void) => {
  const view = windowOf(element);
  let asked = 0;
  const observer = new MutationObserver(() => {
    view.cancelAnimationFrame(asked);
    asked = view.requestAnimationFrame(look);
  });
  return {
    start: () => observer.observe(element, { childList: true, characterData: true, subtree: true }),
    stop: () => {
      observer.disconnect();
      view.cancelAnimationFrame(asked);
    },
  };
};

const byWeight = (marks: readonly Weighted[], ranges: readonly (Range | null)[]): Painted | null => {
  const of = (weight: number) =>
    ranges.filter((range, index) => range && marks[index]?.weight === weight) as Range[];
  return ranges.some((range) => range) ? { 1: of(1), 2: of(2), 3: of(3) } : null;
};
