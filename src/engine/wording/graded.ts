/** Tables of wordings, graded by how much they hurt. Used where a family of turns says one thing in many ways. */

import type { Classes } from '../cues/condition.ts';
import type { Cue } from '../cues/cue.ts';
import { inFun } from '../features/fun.ts';
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Severity } from '../types.ts';
import { untorn } from './untorn.ts';
import { cuesOf, type Limits, wordedAs } from './worded.ts';
import { type Wordings, wordings } from './wording.ts';

/** Wordings by severity, the gravest first. */
export type Graded = readonly (readonly [Severity, Wordings])[];

/**
 * Reads tables of wordings, one for a severity, over classes they share.
 * Example: `graded({ 3: 'cry_me_a_river', 1: '^ how original $' })`.
 */
export const graded = (tables: Partial<Record<Severity, string>>, classes?: Classes): Graded =>
  ([3, 2, 1] as const).flatMap((severity) => {
    const table = tables[severity];
    return table === undefined ? [] : [[severity, wordings(table, classes)] as const];
  });

/** The cues of all wordings of the tables. */
export const gradedCues = (tables: Graded, limits?: Limits): readonly Cue[] =>
  tables.flatMap(([, table]) => cuesOf(table, limits));

/** The gravest wording the writer uses in a sentence, as whole clauses; at most one match. */
export function gradedIn(scene: Scene, sentence: number, tables: Graded): readonly Match[] {
  for (const [severity, table] of tables) {
    const [match] = wordedAs(scene, sentence, table);
    if (match !== undefined) return [{ ...match, severity }];
  }
  return [];
}

/** The graver of what two readings found; the first, when they weigh the same. */
export const graverOf = (one: readonly Match[], other: readonly Match[]): readonly Match[] =>
  (other[0]?.severity ?? 0) > (one[0]?.severity ?? 0) ? other : one;

/** What a rule has read in other ways or, where that is nothing, the graded wordings it knows besides; soft in fun. */
export function orGraded(
  found: readonly Match[],
  scene: Scene,
  sentence: number,
  tables: Graded,
): readonly Match[] {
  if (found.length > 0) return found;
  const fun = inFun(scene, sentence);
  return gradedIn(scene, sentence, tables).map((match) =>
    untorn(scene, fun ? { ...match, severity: 1 } : match),
  );
}
