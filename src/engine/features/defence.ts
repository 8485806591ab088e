/** Defending oneself where a hurt was named: what the rules of excuses have in common. */
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { type Graded, orGraded } from '../wording/graded.ts';
import { messageSays } from '../wording/saying.ts';
import type { Wordings } from '../wording/wording.ts';
import { ownsAct } from './ownership.ts';
import { answersHurt, seesImpact } from './reaction.ts';
import { deniedBefore, withOpinion } from './remark.ts';

/** Said after a clause, they belong to none. */
const TRAILING = /^(?:lol|lmao|haha\w*|omg|tbh|ngl)$/;

/** A match without the interjections around it: "Look, just calm down", "no reason to be mad lol". */
function bare(scene: Scene, match: Match): Match {
  const words = scene.sentences[match.sentence]?.words ?? [];
  let { from, to } = match;
  while (from < to - 1 && words[from]?.tags.has('Filler') && words[from + 1]?.gap !== 'none') from++;
  while (to > from + 1 && TRAILING.test(words[to - 1]?.text ?? '')) to--;
  return { ...match, from, to };
}

/**
 * Wordings of a defence as graded, in a message that is not harmless.
 * @param harmless wordings that show, anywhere in the message, that nothing is defended.
 */
export const unlessHarmless = (
  scene: Scene,
  sentence: number,
  tables: Graded,
  harmless: Wordings,
): readonly Match[] =>
  messageSays(scene, harmless)
    ? []
    : orGraded([], scene, sentence, tables)
        .filter((match) => !deniedBefore(scene, match))
        .map((match) => bare(scene, withOpinion(scene, match)));

/** The same; beside the other's reaction even soft ones are clear. */
export const claimed: typeof unlessHarmless = (scene, ...asked) =>
  unlessHarmless(scene, ...asked).map((match) =>
    match.severity === 1 && answersHurt(scene) ? { ...match, severity: 2 } : match,
  );

/** The same in a message that owns no act and sees no hurt: there it is no defence. */
export const defended: typeof unlessHarmless = (scene, ...asked) =>
  ownsAct(scene) || seesImpact(scene) ? [] : claimed(scene, ...asked);
