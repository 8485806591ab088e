/** The resident's only question: could anything here concern a rule? Then the reviewer is loaded, once a frame. */

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200B-\u200D\uFEFF'’ʼ´`*/]*|\p{Extended_Pictographic}/gu;
/** Further on, a text finds the reviewer loaded by what came before. */
const READ = 20_000;

/** A word without apostrophes and invisible characters, its letter runs folded to one: "Sorrryyy" and "sory" are one. */
export const foldWord = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');

/**
 * Makes the prefilter from anchors (see anchors.ts).
 * @returns a function that is true when some cue could be met; never throws; linear in the text.
 */
export function createPrefilter(anchors: readonly string[]): (text: string) => boolean {
  const known = new Set(anchors);
  return (text) => {
    for (const [typed] of text.slice(0, READ).matchAll(WORD)) if (known.has(foldWord(typed))) return true;
    return false;
  };
}
