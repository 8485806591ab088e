/** What rules most often ask of a scene. */

import type { ApologyForm } from './clause/apology.ts';
import { textOf } from './clause/clause.ts';
import type { Hits, Match } from './rule.ts';
import type { Placed, Scene } from './scene.ts';
import type { Word } from './text/words.ts';
import type { Span } from './types.ts';

/** A placed clause that makes the writer's own apology. */
export interface OwnApology extends Placed {
  readonly apology: ApologyForm;
}

/** The writer's own apologies in a sentence. */
export const ownApologies = (scene: Scene, sentence: number): readonly OwnApology[] =>
  scene.placed(sentence).filter((placed): placed is OwnApology => placed.apology?.use === 'own');

/** The clause an apology governs: its condition, its that-clause, its free relative. Null when there is none. */
export function governed(scene: Scene, { apology, clause, sentence, index }: OwnApology): Placed | null {
  if (!['if', 'that', 'relative'].includes(apology.complement)) return null;
  const next = scene.placed(sentence)[index + 1];
  return next !== undefined && next.clause.from <= Math.max(apology.after, clause.to) ? next : null;
}

/** Index of the first word after the connective. */
export function afterLink({ clause }: Placed): number {
  const first = clause.words[clause.from];
  return clause.link !== 'main' &&
    clause.link !== 'that' &&
    clause.link !== 'rel' &&
    first?.tags.has('Connective')
    ? clause.from + 1
    : clause.from;
}

/** The clause of a sentence in which a word stands; the one before which it stands, where it belongs to none. */
export const clauseAt = (scene: Scene, sentence: number, word: number): Placed | undefined =>
  scene.placed(sentence).find(({ clause }) => word < clause.to);

/** The clause of a sentence that weighs most, by what its words as they were typed weigh; undefined where there is none. */
export function heaviestClause(
  scene: Scene,
  sentence: number,
  weightOf: (typed: Span) => number,
): Placed | undefined {
  let heaviest: Placed | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const placed of scene.placed(sentence)) {
    const { words, from, to } = placed.clause;
    const weight = weightOf({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
    if (heaviest === undefined || weight > most) [heaviest, most] = [placed, weight];
  }
  return heaviest;
}

/** After these a word says something of somebody and is no interjection: "taken very well", "you are right". */
const TELLS = /^(?:very|so|too|quite|am|is|are|was|were|be|been)$/;
const PRONOUN = /^(?:i|you|we|he|she|they|it|this|that)$/;

/** "No excuses" has a "no" that belongs to what follows; "no i never" and "no, never" have one that does not. */
const isDeterminer = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.text === 'no' && next?.gap === 'none' && !PRONOUN.test(next.text);

/** A match over the words from one clause to another of the same sentence, interjections at both ends left out. */
export function spanning(first: Placed, last: Placed = first): Match {
  const { words, to } = last.clause;
  const interjection = (i: number): boolean =>
    words[i]?.tags.has('Filler') === true &&
    !words[i]?.tags.has('Apology') &&
    !words[i]?.tags.has('Connective');
  let start = first.clause.from;
  let end = to;
  while (start < end - 1 && interjection(start) && !isDeterminer(words[start], words[start + 1])) start++;
  while (end > start + 1 && interjection(end - 1) && !TELLS.test(words[end - 2]?.text ?? '')) end--;
  return { sentence: first.sentence, from: start, to: end };
}

/**
 * The last clause that completes a clause without a pause: in "do | what you want", "I've said all | I'm going to say"
 * and "see | if I care" the second one.
 */
export function completing(scene: Scene, placed: Placed): Placed {
  const { verb } = placed.clause;
  const goesOn = ({ clause }: Placed): boolean =>
    clause.link === 'that' ||
    clause.link === 'rel' ||
    (clause.words[clause.from]?.gap === 'none' &&
      (clause.link === 'main' || (clause.link === 'if' && verb === 'see')));
  const rest = scene.placed(placed.sentence).slice(placed.index + 1);
  const end = rest.findIndex((next) => !goesOn(next));
  return rest[(end < 0 ? rest.length : end) - 1] ?? placed;
}

/** "don't let anyone tell you …": what follows is denied. */
const TOLD_BY_OTHERS =
  /\blet (?:anyone|anybody|someone|people|him|her|them) (?:\w+ )?(?:tell|say|make you (?:think|believe|feel)|convince)\b/;

/** True when the clause is told as somebody's words or view ("he said", "my mum thinks"), or is advice about others. */
export function reported(scene: Scene, placed: Placed): boolean {
  const [before] = scene.before(placed, 1);
  if (before === undefined || before.sentence !== placed.sentence) return false;
  const { verb, subject } = before.clause;
  if (TOLD_BY_OTHERS.test(textOf(before.clause))) return true;
  return (
    (subject === 'third' || subject === 'anyone') &&
    (placed.clause.link === 'that' ||
      (placed.clause.link === 'main' && placed.clause.words[placed.clause.from]?.gap === 'none') ||
      // "he told me that you …": there the "that" is read as what was told.
      (placed.clause.link === 'rel' && before.clause.words[before.clause.to - 1]?.text === 'that')) &&
    /^(?:say|tell|think|text|write|claim|mention|feel|believe|ask|swear|insist|reckon|deny|promise|admit)$/.test(
      verb,
    )
  );
}

/** True when a match is about somebody else, and nobody is spoken to in it: "he was raised by wolves". */
export function aboutOthers(scene: Scene, match: Match): boolean {
  const touched = scene
    .placed(match.sentence)
    .filter(({ clause }) => match.from < clause.to && clause.from < match.to);
  const { words = [] } = scene.sentences[match.sentence] ?? {};
  return (
    touched[0]?.clause.subject === 'third' &&
    !words.slice(match.from, match.to).some(({ tags }) => tags.has('Hearer'))
  );
}

/** The clauses in which a rule's own patterns were found, as matches over whole clauses. */
export function hitClauses(scene: Scene, sentence: number, hits: Hits): readonly Match[] {
  const placed = scene.placed(sentence);
  return hits(sentence).flatMap(({ from, to }) => {
    const first = clauseAt(scene, sentence, from);
    const last = placed.find(({ clause }) => to <= clause.to);
    return first === undefined || last === undefined ? [] : [spanning(first, last)];
  });
}
