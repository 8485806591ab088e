/** A text cut into marked and plain stretches. */
import type { Span } from '../engine/types.ts';

/** How strongly a stretch is marked: 0 not at all, 1 thin, 2 normal, 3 strong. */
export type Weight = 0 | 1 | 2 | 3;

/** A stretch of text with its mark. */
export interface Stretch {
  readonly text: string;
  readonly weight: Weight;
}

/** A span that carries a mark. */
export interface Weighted {
  readonly span: Span;
  readonly weight: Weight;
}

/** Cuts `text` at the marks, in order. Where marks overlap, the one that starts first stays whole. */
export function stretchesOf(text: string, marks: readonly Weighted[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const ordered = marks.filter(({ weight }) => weight > 0).toSorted((a, b) => a.span.start - b.span.start);
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
