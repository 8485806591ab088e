/**
 * Phrases with open slots, read from the plain words of a sentence ("im" is "i am" here) and given back as words
 * and clauses. For what a language has as a fixed turn; what it builds freely is read from clauses.
 */

import { reported, spanning } from '../find.ts';
import { afterLink } from '../reword/operations.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Expression } from '../text/expression.ts';
import { plainText } from '../text/plain.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Severity } from '../types.ts';
import { veiled } from './naming.ts';
import { recalled } from './recall.ts';

/** A phrase and how much it hurts. */
export type Phrasing = readonly [Expression, Severity];

/** Forms as phrases of one severity. */
export const weighed = (severity: Severity, forms: readonly Expression[]): readonly Phrasing[] =>
  forms.map((form) => [form, severity]);

/** Where a phrase stands: words `from` (inclusive) to `to` (exclusive), and the clauses they lie in. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly first: Placed;
  readonly last: Placed;
}

/** Index of the word at a character of the plain text, whose words are joined by single spaces. */
function wordAt({ words }: Sentence, character: number): number {
  let end = -1;
  for (const [i, { text }] of words.entries()) {
    end += text.length + 1;
    if (character < end) return i;
  }
  return words.length - 1;
}

/** Open slots cost more with every word: a turn of English stands in a sentence of at most so many words. */
const LONGEST = 80;

/** Where one phrase stands in a sentence. */
function find(scene: Scene, sentence: number, phrase: Expression): Phrase | null {
  const here = scene.sentences[sentence];
  if (here === undefined || here.words.length > LONGEST) return null;
  const hit = phrase.exec(plainText(here));
  if (here === undefined || hit === null || hit[0].trim() === '') return null;
  const from = wordAt(here, hit.index + hit[0].length - hit[0].trimStart().length);
  const to = wordAt(here, hit.index + hit[0].trimEnd().length - 1) + 1;
  const placed = scene.placed(sentence);
  const first = placed.find(({ clause }) => from < clause.to);
  const last = placed.find(({ clause }) => to <= clause.to) ?? placed.at(-1);
  return first === undefined || last === undefined ? null : { from, to, first, last };
}

/**
 * The first place where one of the phrases stands in a sentence, or null.
 * Example: /nothing i \w+ is good enough/ in "Look, nothing I cook is good enough for you".
 */
export function phraseIn(scene: Scene, sentence: number, phrases: readonly Expression[]): Phrase | null {
  for (const phrase of phrases) {
    const found = find(scene, sentence, phrase);
    if (found !== null) return found;
  }
  return null;
}

/** The whole clauses in which the first of the phrases stands, whoever says it, or null. */
export function clausesWith(scene: Scene, sentence: number, phrases: readonly Expression[]): Match | null {
  const found = phraseIn(scene, sentence, phrases);
  if (found === null) return null;
  const whole = spanning(found.first, found.last);
  return { ...whole, from: Math.min(whole.from, found.from), to: Math.max(whole.to, found.to) };
}

/** The same, unless somebody else is reported to say it: "he said it was a joke". */
export function ownClausesWith(scene: Scene, sentence: number, phrases: readonly Expression[]): Match | null {
  const found = phraseIn(scene, sentence, phrases);
  return found === null || reported(scene, found.first) ? null : clausesWith(scene, sentence, phrases);
}

const LEAD = /^(?:i|guess|suppose|figure|maybe)$/;

/** The whole clauses of a phrase as a match, with a "guess" before it; an opening connective stays outside. */
export function phraseMatch({ first, last, from, to }: Phrase): Match {
  const whole = spanning(first, last);
  const { words } = first.clause;
  let start = Math.min(Math.max(whole.from, afterLink(first)), from);
  const guess = /^(?:guess|suppose|figure)$/.test(words[start - 1]?.text ?? '');
  while (guess && start > 0 && LEAD.test(words[start - 1]?.text ?? '')) start--;
  return { ...whole, from: start, to: Math.max(whole.to, to) };
}

/** Clauses in which the writer says one of the phrases now: nobody else's words, and not remembered. */
export function saidIn(scene: Scene, sentence: number, phrases: readonly Expression[]): readonly Match[] {
  const phrase = phraseIn(scene, sentence, phrases);
  if (phrase === null || reported(scene, phrase.first) || recalled(scene, phrase.first)) return [];
  return [phraseMatch(phrase)];
}

/** All phrases of a table that stand in a sentence. */
export const phrasesOf = (
  scene: Scene,
  sentence: number,
  table: readonly Phrasing[],
): readonly (Phrase & { readonly severity: Severity })[] =>
  table.flatMap(([phrase, severity]) => {
    const found = find(scene, sentence, phrase);
    return found === null ? [] : [{ ...found, severity }];
  });

/**
 * The words of a table's phrases; of overlapping ones the first in the table. Somebody else's words, and names that
 * are denied, are left out. Example: `[[/\bgrow up\b/, 3]]` finds words 1 to 3 of "please grow up".
 */
export function phrasesIn(scene: Scene, sentence: number, table: readonly Phrasing[]): readonly Match[] {
  const found: Match[] = [];
  for (const { from, to, first, severity } of phrasesOf(scene, sentence, table)) {
    const taken = found.some((other) => from < other.to && other.from < to);
    if (!taken && !reported(scene, first) && !veiled(scene, first))
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
