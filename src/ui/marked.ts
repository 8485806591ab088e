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

/** Plain text longer than this is shortened to its edges: what is marked is what the eye is led to. */
const LONG = 140;
const EDGE = 55;

/** Shortens long plain stretches at word boundaries, so that a long mail still fits beside its marks. */
export function shortened(stretches: readonly Stretch[]): Stretch[] {
  const last = stretches.length - 1;
  return stretches.map((stretch, index) => {
    const { text, weight } = stretch;
    if (weight > 0 || text.length <= LONG) return stretch;
    const head = text.slice(0, EDGE).replace(/\s+\S*$/, '');
    const tail = text.slice(-EDGE).replace(/^\S*\s+/, '');
    // Nothing marked stands before the first stretch or after the last, so their far ends can go.
    if (index === 0 && last > 0) return { weight, text: `…${tail}` };
    return { weight, text: index === last ? `${head}…` : `${head} … ${tail}` };
  });
}
