/** The plain words of a sentence as one string, for the rare look at a fixed phrase that may cross clauses. */
import { spanning } from '../find.ts';
import { remembered } from '../remembered.ts';
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from './sentence.ts';

const textOf = remembered((sentence: Sentence) => sentence.words.map((word) => word.text).join(' '));

/** Plain words joined by single spaces, remembered as long as the sentence is. "im sry" gives "i am sorry". */
export const plainText = (sentence: Sentence | undefined): string =>
  sentence === undefined ? '' : textOf(sentence);

const saying = remembered((phrase: RegExp) =>
  remembered((sentence: Sentence): boolean => phrase.test(plainText(sentence))),
);

/** True when a sentence of the message, from `from` to `to` (inclusive), says the phrase in plain words. */
export const saysAnywhere = (
  scene: Scene,
  phrase: RegExp,
  from = 0,
  to: number = scene.sentences.length - 1,
): boolean => scene.sentences.slice(Math.max(0, from), to + 1).some(saying(phrase));

/**
 * The clauses of a sentence in which one of the phrases stands (in plain words), as one match over whole clauses.
 * Null when none does. Phrases may cross clauses.
 */
export function phraseIn(scene: Scene, sentence: number, phrases: readonly RegExp[]): Match | null {
  const text = plainText(scene.sentences[sentence]);
  for (const phrase of phrases) {
    const hit = phrase.exec(text);
    if (hit === null) continue;
    const wordAt = (offset: number): number => text.slice(0, offset).split(' ').length - 1;
    const from = wordAt(hit.index);
    const to = wordAt(hit.index + hit[0].trimEnd().length);
    const placed = scene.placed(sentence);
    const first = placed.find(({ clause }) => from < clause.to);
    const last = placed.find(({ clause }) => to < clause.to) ?? placed.at(-1);
    if (first === undefined || last === undefined) continue;
    const match = spanning(first, last);
    return { ...match, from: Math.min(match.from, from), to: Math.max(match.to, to + 1) };
  }
  return null;
}
