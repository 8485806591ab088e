/**
 * Marks of a rich editor: highlights over ranges, painted by the browser itself, so that they follow typing,
 * scrolling and zoom, and nothing is written into the editor's DOM.
 */
import type { Composer, Mark, Marks } from './contract.ts';
import { treeOf } from './dom.ts';
import { highlightRules, type Painted, paintRanges } from './highlights.ts';
import { coloursFor, type MarksStyle } from './marks-style.ts';
import { addRules } from './root-style.ts';

export const createHighlightMarks = (composer: Composer, style: MarksStyle): Marks => {
  const { element } = composer;
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

  return {
    paint: (marks) => {
      ranges = marks.map(({ span }) => composer.range(span));
      if (ranges.some((range) => range)) dress();
      else undress();
      paintRanges(element, byWeight(marks, ranges));
    },
    hit: (x, y) =>
      contains(element.getBoundingClientRect(), x, y)
        ? ranges.findIndex(
            (range) => range && [...range.getClientRects()].some((rect) => contains(rect, x, y)),
          )
        : -1,
    // The browser itself moves highlights with their text.
    place: () => undefined,
    remove: () => {
      ranges = [];
      paintRanges(element, null);
      undress();
    },
  };
};

const byWeight = (marks: readonly Mark[], ranges: readonly (Range | null)[]): Painted | null => {
  const of = (weight: number) =>
    ranges.filter((range, index) => range && marks[index]?.weight === weight) as Range[];
  return ranges.some((range) => range) ? { 1: of(1), 2: of(2), 3: of(3) } : null;
};

const contains = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
