/** Blanks: places in a rewording that only the writer can fill. Written `[label]`; only these labels count. */
import type { Span } from './types.ts';

/**
 * Every label a blank may carry. The catalogue holds a question to think about for each. A label is filled with one form
 * of words wherever it stands: "what I did" goes on after "I", "what happened" is a thing, "what went wrong" a sentence.
 */
export const BLANK_LABELS = [
  'what I did',
  'what I said',
  'what hurt you',
  'what happened',
  'what went wrong',
  'what it cost you',
  'what I will change',
  'what I need',
  'what I felt',
  'when',
  'time',
  'name',
  'item',
  'day',
  'topic',
  'what you did',
  'request',
] as const;

/** What a blank that was left standing is called among the rules. */
export const UNFILLED = 'unfilled-blank';

export type BlankLabel = (typeof BLANK_LABELS)[number];

/** In code ("names = [name]") and as the tag of a post ("[request] Someone") a single word in brackets is no blank. */
const BLANK = new RegExp(
  `(?<!\\w|[=(] ?)\\[(?:${BLANK_LABELS.join('|')})\\](?!\\)|(?<=^\\[\\w+\\]) \\p{Lu})`,
  'gu',
);

/** Spans of all unfilled blanks of a text, in order. */
export const blanksOf = (text: string): readonly Span[] =>
  text.includes('[')
    ? [...text.matchAll(BLANK)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];

/** A blank with its brackets, for rewordings. */
export const blank = (label: BlankLabel): string => `[${label}]`;

/** What stands between the brackets of a blank; other words as they are. */
export const labelOf = (words: string): string => words.replace(/^\[|\]$/g, '');
