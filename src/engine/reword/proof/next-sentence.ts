/** The sentence after words that are replaced: what it says decides which words may stand before it. */
import type { Span } from '../../types.ts';

const MARKS = '.!?…\\n';
const SENTENCE = new RegExp(`^([^\\p{L}\\p{N}]*)([^${MARKS}]*[^${MARKS}\\s])(\\s*[.!?…]+)?`, 'u');
const ENDED = new RegExp(`[${MARKS}]`, 'u');

/** ", Marek." after the replaced words still belongs to their sentence. */
export const CALLED = /^\s*,\s*\p{L}+(?: \p{Lu}\p{L}+)?(?=\s*[.!?…\n])/u;
/** A mark and the space after it may have been replaced, too. In UTF-16 units. */
const BEFORE = 2;

/** The sentence after `end`, with its mark; null where the sentence before goes on, or nothing follows. */
export function nextSentence(text: string, end: number): Span | null {
  const from = end + (CALLED.exec(text.slice(end))?.[0].length ?? 0);
  const found = SENTENCE.exec(text.slice(from));
  if (found === null) return null;
  const [, between = '', words = '', mark = ''] = found;
  const isApart = ENDED.test(text.slice(Math.max(0, from - BEFORE), from) + between);
  const start = from + between.length;
  return isApart ? { start, end: start + words.length + mark.length } : null;
}

/** The first word of what stays, set after the new words as a sentence of its own: "… Anil. Another"; else nothing. */
export const takenOver = (words: string): string => /[.?!] (\S+)$/u.exec(words)?.[1] ?? '';

/** The sentence after the new words, whether it was one or becomes one. */
export function followingOf(text: string, end: number, words: string): string {
  const first = takenOver(words);
  if (first !== '') return first + (/^[^.!?\n]*/u.exec(text.slice(end))?.[0] ?? '');
  const place = nextSentence(text, end);
  return place === null ? '' : text.slice(place.start, place.end);
}
