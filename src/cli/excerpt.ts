/** The part of a message that is shown for a finding: its sentence, with the words in question marked. */
import { rawSentences } from '../engine/text/sentences.ts';
import type { Span } from '../engine/types.ts';

/** Characters shown on each side of the words in question; a text without full stops is one long sentence. */
const CONTEXT = 200;

/** A piece of text and the words in it that matter. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** What can be asked of one message. */
export interface Excerpts {
  /**
   * The sentence or sentences `span` stands in, with `span` marked, and `…` where something was left out.
   * `words` are put in place of the span's own words.
   */
  readonly of: (span: Span, words?: string) => Excerpt;
  /** Number of the line an offset stands in, counted from 1. A line ends with CRLF, LF or CR. */
  readonly lineAt: (offset: number) => number;
}

/** The sentences a span touches, as one span; the span's own line where it lies in no sentence. */
function sentencesAround(text: string, sentences: readonly Span[], span: Span): Span {
  const first = sentences.find(({ start, end }) => start < span.end && span.start < end);
  const last = sentences.findLast(({ start, end }) => start < span.end && span.start < end);
  if (first !== undefined && last !== undefined) {
    return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) };
  }
  const lineEnd = text.indexOf('\n', span.end);
  return {
    start: span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1,
    end: lineEnd < 0 ? text.length : lineEnd,
  };
}

/** Cuts far context off at a space. */
function nearby(text: string, around: Span, span: Span): Span {
  const far = { start: span.start - CONTEXT, end: span.end + CONTEXT };
  const from = around.start < far.start ? text.indexOf(' ', far.start) : around.start;
  const to = around.end > far.end ? text.lastIndexOf(' ', far.end) : around.end;
  return {
    start: from < 0 || from > span.start ? span.start : from,
    end: Math.max(to, span.end),
  };
}

/** Prepares a message, so that each of its findings can be shown. */
export function excerptsFrom(text: string): Excerpts {
  const sentences = rawSentences(text);
  const lineEnds = [...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length);

  const of = (span: Span, words = text.slice(span.start, span.end)): Excerpt => {
    const around = sentencesAround(text, sentences, span);
    const shown = nearby(text, around, span);
    const before = (shown.start > around.start ? '…' : '') + text.slice(shown.start, span.start);
    const after = text.slice(span.end, shown.end) + (shown.end < around.end ? '…' : '');
    return {
      text: before + words + after,
      span: { start: before.length, end: before.length + words.length },
    };
  };
  return { of, lineAt: (offset) => lineEnds.findLastIndex((end) => end <= offset) + 2 };
}
