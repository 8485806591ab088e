/** A worded match with what would be torn off it, so that what takes its place leaves no loose end. */
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';

/** "I bet", "I'm sure", "I can tell": what carries the wording and falls with it. */
const CARRIES =
  /^(?:i|am|bet|sure|guess|suppose|expect|know|think|reckon|imagine|feel|like|tell|can|dare|say|that|honestly|convinced|certain)$/;

const carried = (scene: Scene, match: Match): Match => {
  const words = scene.sentences[match.sentence]?.words ?? [];
  let from = match.from;
  while (from > 0 && words[from]?.gap === 'none' && CARRIES.test(words[from - 1]?.text ?? '')) from--;
  const opens = /^(?:i|bet|guess)$/.test(words[from]?.text ?? '');
  return opens ? { ...match, from } : match;
};

/** Clauses that cannot stand without the one after them: "after all I've done, you'd think …". */
const LEANING = /^(?:after|despite|considering|when|while|since|because|if|had|were)$/;
const JOINS = /^(?:and|but|so|or|because|then)$/;

/** A match with what hangs on its last words, so that what takes its place leaves no torn end. */
export function untorn(scene: Scene, match: Match): Match {
  const words = scene.sentences[match.sentence]?.words ?? [];
  if (LEANING.test(words[match.from]?.text ?? '')) return { ...match, to: words.length };
  let to = match.to;
  const toAct = (at: number): boolean => words[at]?.text === 'but' && words[at + 1]?.text === 'to';
  while (to < words.length && words[to]?.gap === 'none' && (toAct(to) || !JOINS.test(words[to]?.text ?? '')))
    to++;
  return { ...match, to };
}

/** A match with the opinion it hangs on and with what hangs on its last words. */
export const inFull = (scene: Scene, match: Match): Match => untorn(scene, carried(scene, match));
