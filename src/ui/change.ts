/** The part of a message that a rewording changes, cut so that it can be read at a glance. */
import type { Rewording, Span } from '../engine/types.ts';

/** The person's own sentence before and after a rewording. `blanks` are spans of `after`. */
export interface Change {
  readonly before: string;
  readonly after: string;
  readonly blanks: readonly Span[];
}

/** How many characters of unchanged text are kept on either side of the change. */
const CONTEXT = 48;
const SENTENCE_END = /[.!?…]["'”’)]*\s+|\n+/gu;

/** Cuts the sentence around the rewording out of `text` and out of the reworded message. */
export function changeOf(text: string, rewording: Rewording): Change {
  const { span } = rewording;
  const start = sentenceStart(text, span.start);
  const end = sentenceEnd(text, span);
  const head = headOf(text.slice(start, span.start));
  const tail = tailOf(text.slice(span.end, end));
  const after = head + rewording.text + tail;
  const shift = head.length - span.start;
  const blanks = rewording.blanks
    .map((blank) => ({ start: blank.start + shift, end: blank.end + shift }))
    .filter((blank) => blank.start >= 0 && blank.end <= after.length);
  return { before: head + text.slice(span.start, span.end) + tail, after, blanks };
}

function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(SENTENCE_END)) start = match.index + match[0].length;
  return start;
}

function sentenceEnd(text: string, span: Span): number {
  // A change that ends with a full stop already holds the end of its sentence.
  if (/[.!?…\n]\s*$/u.test(text.slice(span.start, span.end))) return span.end;
  const rest = text.slice(span.end);
  const match = rest.match(/[.!?…]+|\n/u);
  if (match?.index === undefined) return text.length;
  return span.end + match.index + (match[0] === '\n' ? 0 : match[0].length);
}

/** Shortens what stands before the change to its last words. */
function headOf(head: string): string {
  if (head.length <= CONTEXT) return head;
  const cut = head.slice(-CONTEXT);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

/** Shortens what stands after the change to its first words. */
function tailOf(tail: string): string {
  if (tail.length <= CONTEXT) return tail;
  const cut = tail.slice(0, CONTEXT);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
