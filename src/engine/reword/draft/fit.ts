/** Fitting a rewording into its place: capitals, full stops and the writer's own hand. */

import type { Span } from '../../types.ts';
import { lowered } from './operations.ts';
import { handOf, inHand } from './style.ts';

/**
 * Fits standard English into a text at a span.
 * Written as whole sentences ("I'm sorry I yelled."); in the middle of a sentence the first letter is lowered,
 * and a full stop that the text already has is not doubled.
 */
export function fit(text: string, span: Span, standard: string): string {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  let out = standard;
  const inside = /[\p{L}\p{N},;:–—-]\s*$/u.test(before) && !/\n\s*$/.test(before);
  if (inside) out = lowered(out);
  if (/^\s*[.!?]/.test(after)) out = out.replace(/[.]$/, '');
  else if (/^\s*[,;:]/.test(after)) out = out.replace(/[.]$/, '');
  // The sentence goes on: "… but I stand by it".
  else if (/^[ \t]+\p{Ll}/u.test(after)) out = out.replace(/[.]$/, '');
  return inHand(out, handOf(text));
}
