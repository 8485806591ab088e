/** Cutting a text into raw sentences, each with its place. */

import type { Span } from '../types.ts';
import { MASK } from './form.ts';
import { type Masked, maskedSpans } from './mask.ts';
import { TITLES } from './titles.ts';

/** A raw sentence: `raw` is the working text, in which masked stretches are placeholders of equal length. */
export interface RawSentence extends Span {
  readonly raw: string;
}

const END = /(?:[.!?…]+["'”’)\]]*(?=\s|$)|\n)/g;
const ABBREVIATION = new RegExp(
  `\\b(?:${TITLES}|vs|etc|e\\.g|i\\.e|no|approx|p\\.s|a\\.m|p\\.m|sr|jr)\\.$`,
  'i',
);
/** A line of mail text that was broken by hand or by the mail client goes on in the next one. */
const WRAPPED = 55;

/** The text with masked stretches replaced by placeholders; every offset stays where it was. */
function workingText(text: string, masked: readonly Masked[]): string {
  let out = '';
  let at = 0;
  for (const span of masked) {
    out += text.slice(at, span.start) + (span.inline ? MASK : '\n').repeat(span.end - span.start);
    at = span.end;
  }
  return out + text.slice(at);
}

const continues = (text: string, at: number, mark: string, lineStart: number): boolean => {
  const rest = text.slice(at + mark.length, at + mark.length + 40);
  if (mark === '\n') return at - lineStart >= WRAPPED && /^[ \t]*[a-z(]/.test(rest);
  if (/^\.{2,}$|…/.test(mark)) return /^\s*[a-z]/.test(rest) && !/^\s*\n/.test(rest);
  return mark === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + 1));
};

/** Raw sentences of a text, in order; blank ones are left out. Linear in its length. */
export function rawSentences(text: string): readonly RawSentence[] {
  const source = text.replaceAll('\r', '\n');
  const masked = maskedSpans(source);
  const working = masked.length === 0 ? source : workingText(source, masked);
  const sentences: RawSentence[] = [];
  let start = 0;
  let lineStart = 0;
  const push = (end: number): void => {
    const raw = working.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(trimmed)) {
      sentences.push({ raw: trimmed, start: start + lead, end: start + lead + trimmed.length });
    }
    start = end;
  };
  for (const match of working.matchAll(END)) {
    const mark = match[0];
    const on = continues(working, match.index, mark, lineStart);
    if (mark === '\n') lineStart = match.index + 1;
    if (!on) push(match.index + mark.length);
  }
  push(working.length);
  return sentences;
}
