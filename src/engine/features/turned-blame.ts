/** Blame turned round: what its rules have in common. */
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { inFun, untorn } from './self-reproach.ts';
import { type Wording, wordedAs } from './wording.ts';

/** What a rule has read from clauses or, where that is nothing, the wordings it knows besides; none said in fun. */
export const orWorded = (
  found: readonly Match[],
  scene: Scene,
  sentence: number,
  table: readonly Wording[],
): readonly Match[] => {
  if (found.length > 0) return found;
  return inFun(scene, sentence) ? [] : wordedAs(scene, sentence, table).map((match) => untorn(scene, match));
};
