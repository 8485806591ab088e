/** What has to be written so that a text reads as wanted: as little as possible, in whole words. */
import type { Span } from '../engine/types.ts';

/** Replace `span` by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Narrows a replacement to the words that differ, so that formatting, mentions and images around them stay.
 * What is written is empty only when nothing of the whole message is left: editors disagree on how to insert
 * nothing, so a deletion takes a neighbouring word along and writes it again.
 *
 * @param message the whole text before.
 * @param span what is to be replaced in it.
 * @param text what is to stand there.
 */
export const narrow = (message: string, span: Span, text: string): Edit => {
  const old = message.slice(span.start, span.end);
  const prefix = commonPrefix(old, text);
  const suffix = commonSuffix(old.slice(prefix), text.slice(prefix));
  const edit: Edit = {
    span: { start: span.start + prefix, end: span.end - suffix },
    text: text.slice(prefix, text.length - suffix),
  };
  return edit.text === '' && edit.span.end > edit.span.start ? withNeighbour(message, edit) : edit;
};

/** The text after an edit. */
export const apply = (message: string, { span, text }: Edit): string =>
  message.slice(0, span.start) + text + message.slice(span.end);

const partOfWord = /[\p{L}\p{M}\p{N}'’_]|\u200D|\uFE0F|[\uD800-\uDFFF]/u;

/** Whether a cut at `at` goes between two words, and so through no character either. */
const betweenWords = (text: string, at: number): boolean =>
  !(partOfWord.test(text.charAt(at - 1)) && partOfWord.test(text.charAt(at)));

const commonPrefix = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  while (!(betweenWords(one, length) && betweenWords(other, length))) length -= 1;
  return length;
};

const commonSuffix = (one: string, other: string): number => {
  const shared = Math.min(one.length, other.length);
  let length = 0;
  while (length < shared && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  const cut = (text: string) => betweenWords(text, text.length - length);
  while (!(cut(one) && cut(other))) length -= 1;
  return length;
};

/** The word before keeps its own formatting when it is written again; the one after is taken only at a line's start. */
const withNeighbour = (message: string, { span }: Edit): Edit => {
  const before = /[^\s\uFFFC]+[^\S\n]*$/u.exec(message.slice(0, span.start))?.[0] ?? '';
  if (before) return { span: { start: span.start - before.length, end: span.end }, text: before };
  const after = /^[^\S\n]*[^\s\uFFFC]+/u.exec(message.slice(span.end))?.[0] ?? '';
  return { span: { start: span.start, end: span.end + after.length }, text: after };
};
