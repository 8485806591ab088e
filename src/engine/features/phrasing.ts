/** Fixed and half-fixed phrases as a feature: where in a sentence one of them stands, told by nobody else. */
import { reported, spanning } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Severity } from '../types.ts';
import { veiled } from './naming.ts';

/** A phrase over plain words (see `plain.ts`: "im" is "i am" here), and how much it hurts. */
export type Phrasing = readonly [RegExp, Severity];

/** The plain words of a sentence, joined by single spaces. */
export const sentenceText = (scene: Scene, sentence: number): string =>
  (scene.sentences[sentence]?.words ?? []).map((word) => word.text).join(' ');

const wordAt = (text: string, offset: number): number => text.slice(0, offset).split(' ').length - 1;

/** True when the sentence asks or laughs in a way that takes the sting out, or nobody of us says it. */
function foreign(scene: Scene, sentence: number, from: number): boolean {
  const placed = scene.placed(sentence).find(({ clause }) => from < clause.to);
  return placed !== undefined && (reported(scene, placed) || veiled(scene, placed));
}

/**
 * Where phrases of a table stand in a sentence; of overlapping ones the first in the table.
 * Example: `[[/\bgrow up\b/, 3]]` finds words 1 to 3 of "please grow up".
 */
export function phrasesIn(scene: Scene, sentence: number, table: readonly Phrasing[]): readonly Match[] {
  const text = sentenceText(scene, sentence);
  const found: Match[] = [];
  for (const [phrase, severity] of table) {
    const hit = phrase.exec(text);
    if (hit === null) continue;
    const lead = hit[0].length - hit[0].trimStart().length;
    const from = wordAt(text, hit.index + lead);
    const to = wordAt(text, hit.index + hit[0].trimEnd().length) + 1;
    if (found.some((other) => from < other.to && other.from < to) || foreign(scene, sentence, from)) continue;
    found.push({ sentence, from, to, severity });
  }
  return found;
}

/** A match widened to the clauses it lies in, without their opening connective and the interjections around them. */
export function widened(scene: Scene, match: Match): Match {
  const touched = scene
    .placed(match.sentence)
    .filter(({ clause }) => match.from < clause.to && clause.from < match.to);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return match;
  const whole = spanning(first, last);
  const opened = first.clause.words[whole.from]?.tags.has('Connective') === true && whole.from < match.from;
  return {
    ...match,
    from: Math.min(match.from, opened ? whole.from + 1 : whole.from),
    to: Math.max(whole.to, match.to),
  };
}
