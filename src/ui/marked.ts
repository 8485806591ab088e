/** A text cut into marked and plain stretches. */
import type { Span } from '../engine/types.ts';

/** How strongly a stretch is marked: 0 not at all, 1 thin, 2 normal, 3 strong. */
export type Weight = 0 | 1 | 2 | 3;

/** A stretch of text with its mark. */
export interface Stretch {
  readonly text: string;
  readonly weight: Weight;
}

/** A span that carries a mark: an underline in the page, and the same in what shows the message. */
export interface Weighted {
  readonly span: Span;
  readonly weight: Exclude<Weight, 0>;
}

/** Cuts `text` at the marks, in order. Where marks overlap, the one that starts first stays whole. */
export function stretchesOf(text: string, marks: readonly Weighted[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const ordered = marks.toSorted((a, b) => a.span.start - b.span.start);
  for (const { span, weight } of ordered) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, text.length);
    if (end <= start) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), weight: 0 });
    stretches.push({ text: text.slice(start, end), weight });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), weight: 0 });
  return stretches;
}

/** Plain text longer than `long` is shortened to its edges: what is marked is what the eye is led to. In characters. */
interface Cut {
  readonly long: number;
  readonly edge: number;
}

const wide: Cut = { long: 140, edge: 55 };
const close: Cut = { long: 60, edge: 28 };

/** A message of more characters than this is a letter: of that, only what stands close to its marks is shown. */
const LETTER = 320;

/**
 * Shortens long plain stretches at word boundaries, so that a long mail leaves room for what stands below it. A letter
 * is cut closer, and loses its empty lines.
 */
export function shortened(stretches: readonly Stretch[]): Stretch[] {
  const isLetter = stretches.reduce((sum, { text }) => sum + text.length, 0) > LETTER;
  const { long, edge } = isLetter ? close : wide;
  const last = stretches.length - 1;
  return stretches.map(({ text: full, weight }, index) => {
    const text = isLetter ? full.replace(/\n\s*\n/g, '\n') : full;
    if (weight > 0 || text.length <= long) return { text, weight };
    const head = text.slice(0, edge).replace(/\s+\S*$/, '');
    const tail = text.slice(-edge).replace(/^\S*\s+/, '');
    // Nothing marked stands before the first stretch or after the last, so their far ends can go.
    if (index === 0 && last > 0) return { weight, text: `…${tail}` };
    return { weight, text: index === last ? `${head}…` : `${head} … ${tail}` };
  });
}
