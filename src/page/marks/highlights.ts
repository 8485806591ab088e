/**
 * The three named highlights of a document, shared by all composers in it. A highlight belongs to a document,
 * not to an editor, so each composer brings its ranges and they are put together here.
 */
import { lineOf, type MarkColours } from './marks-style.ts';

/** The ranges one composer has painted, by weight. */
export type Painted = Readonly<Record<1 | 2 | 3, readonly Range[]>>;

const WEIGHTS = [1, 2, 3] as const;
const painted = new WeakMap<Document, Map<HTMLElement, Painted>>();

/** Paints exactly these ranges for a composer; `null` takes all of its ranges away. */
export const paintRanges = (composer: HTMLElement, ranges: Painted | null): void => {
  const doc = composer.ownerDocument;
  const view = doc.defaultView;
  if (!view?.CSS?.highlights) return;
  const all = painted.get(doc) ?? new Map<HTMLElement, Painted>();
  painted.set(doc, all);
  if (ranges) all.set(composer, ranges);
  else all.delete(composer);
  for (const weight of WEIGHTS) {
    const together = [...all.values()].flatMap((of) => of[weight]);
    if (together.length > 0) view.CSS.highlights.set(name(weight), new view.Highlight(...together));
    else view.CSS.highlights.delete(name(weight));
  }
};

const name = (weight: 1 | 2 | 3): string => `amends-${weight}`;

/** The rules for the three highlights. With forced colours Chromium paints them like a selection, whatever they say. */
export const highlightRules = ({ line, wash }: MarkColours): string => {
  const rule = (weight: 1 | 2 | 3) => {
    const { style, thickness } = lineOf[weight];
    const background = weight === 3 ? `background-color: ${wash};` : '';
    return `::highlight(${name(weight)}) {
      text-decoration: underline ${style} ${line} ${thickness}px;
      text-underline-offset: 3px;
      ${background}
    }`;
  };
  return `${WEIGHTS.map(rule).join('\n')}
    @media (forced-colors: active) {
      ${WEIGHTS.map((weight) => `::highlight(${name(weight)})`).join(', ')} {
        color: CanvasText;
        text-decoration-color: CanvasText;
        background-color: Canvas;
      }
    }`;
};
