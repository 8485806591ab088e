/** Carries spans of a text over to the text it became, while nothing has looked at the new one yet. */
import type { Span } from '../../engine/types.ts';

/** The one stretch of `before` that reads otherwise in `after`, and how much longer it became there. */
export const changeBetween = (before: string, after: string): Span & { readonly by: number } => {
  const shared = Math.min(before.length, after.length);
  let start = 0;
  while (start < shared && before[start] === after[start]) start += 1;
  let rest = 0;
  while (rest < shared - start && before.at(-1 - rest) === after.at(-1 - rest)) rest += 1;
  return { start, end: before.length - rest, by: after.length - before.length };
};

/**
 * Where spans of `before` stand in `after`: what was typed before them moves them along.
 *
 * @returns null for each span the change touched.
 */
export const carry = (
  spans: readonly (Span | null)[],
  before: string,
  after: string,
): readonly (Span | null)[] => {
  if (before === after) return spans;
  const { start, end, by } = changeBetween(before, after);
  return spans.map((span) => {
    if (!span || span.end <= start) return span;
    return span.start >= end ? { start: span.start + by, end: span.end + by } : null;
  });
};
