/** The plain words of a sentence as one string, for the rare look at a fixed phrase that may cross clauses. */
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';

const texts = new WeakMap<Sentence, string>();

/** Plain words joined by single spaces, remembered as long as the sentence is. "im sry" gives "i am sorry". */
export function plainText(sentence: Sentence | undefined): string {
  if (sentence === undefined) return '';
  let text = texts.get(sentence);
  if (text === undefined) {
    text = sentence.words.map((word) => word.text).join(' ');
    texts.set(sentence, text);
  }
  return text;
}

/** True when a sentence of the message, from `from` to `to` (inclusive), says the phrase in plain words. */
export const saysAnywhere = (
  scene: Scene,
  phrase: RegExp,
  from = 0,
  to: number = scene.sentences.length - 1,
): boolean =>
  scene.sentences.slice(Math.max(0, from), to + 1).some((sentence) => phrase.test(plainText(sentence)));
