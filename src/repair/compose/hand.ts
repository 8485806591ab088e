/** The person's own hand: who texts without capitals gets a message without capitals. */

const TEXTING = /(?<![\p{L}'’])(?:i|im|ive|u|ur)(?!\p{L})/u;
const ENDED = /(?:[.!?…]["'”’)\]]*|[:;][’'-]?[()DPp/]|\p{Extended_Pictographic}\uFE0F?)$/u;
const LONE_I = /(?<![\p{L}\p{N}'’.@/-])i(?=['’](?:m|ve|ll|d)(?!\p{L})|[\s,;!?)]|\.(?!\p{L})|$)/gu;
const FIRST_LETTER = /^(["'“‘(]*)(\p{Ll})/u;

/** True when no answer has a capital letter and one is written as people text ("i", "ur"). */
export const isTexting = (answers: readonly string[]): boolean => {
  const all = answers.join('\n');
  return !/\p{Lu}/u.test(all) && TEXTING.test(all);
};

/** Ends a sentence that nothing ends yet, a comma or dash at its end being nothing. */
export const ended = (words: string, mark = '.'): string => {
  const trimmed = words.trim().replace(/\s*[,;:–—-]+$/u, '');
  return ENDED.test(trimmed) ? trimmed : `${trimmed}${mark}`;
};

/** A capital at the start, and "I" for a lone "i". Nothing else of the person's words is changed. */
export const capitalised = (sentence: string): string =>
  sentence
    .replace(LONE_I, 'I')
    .replace(FIRST_LETTER, (_, before: string, letter: string) => before + letter.toUpperCase());
