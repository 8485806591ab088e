/** What hangs together with a clause: the opinion before it, and what hangs on it. */
import type { Clause } from '../clause/clause.ts';
import { afterLink, clauseAt, spanning } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';

const OPINION =
  /^(?:think|feel|guess|suppose|reckon|believe|find|mean|know|see|understand|get|say|bet|hope)$/;
/** "I think", "I don't see why", "don't you think", "maybe": it carries the next clause and says nothing alone. */
const isOpinion = (clause: Clause): boolean =>
  OPINION.test(clause.verb) &&
  clause.tense !== 'past' &&
  (clause.subject === 'sender' || (clause.subject === 'hearer' && clause.question));

/** The clause before, when it stands in the same sentence. */
const leader = (scene: Scene, placed: Placed): Placed | undefined => {
  const [before] = scene.before(placed, 1);
  return before?.sentence === placed.sentence ? before : undefined;
};

/** "when you've calmed down", "because of you": what they hang on belongs to the remark. */
const HANGING = /^(?:when|until|because)$/;
/** Words before a clause without which it is no sentence: "look what you made me do", "when did I ever". */
const OPENING = /^(?:like|look|see|when|where|why|how|what)$/;
/** Words after it that speak of it: "you're crazy again". */
const CLOSING = /^(?:again|already|now|please|then|too|ok)$/;

/** The words of a remark: its clause, the opinion it hangs on, and what hangs on it. A connective stays outside. */
function remark(scene: Scene, placed: Placed): Match {
  let first = placed;
  let before = leader(scene, first);
  while (before !== undefined && opens(before, first)) {
    first = before;
    before = leader(scene, first);
  }
  let last = placed;
  let [next] = scene.after(last, 1);
  while (next?.sentence === placed.sentence && /^(?:that|rel)$/.test(next.clause.link)) {
    last = next;
    [next] = scene.after(last, 1);
  }
  const whole = spanning(first, last);
  const { words, to: end } = last.clause;
  let from = Math.min(Math.max(whole.from, afterLink(first)), whole.to - 1);
  let to = whole.to;
  while (from > 0 && words[from]?.gap === 'none' && OPENING.test(words[from - 1]?.text ?? '')) from--;
  while (to < end && words[to]?.gap === 'none' && CLOSING.test(words[to]?.text ?? '')) to++;
  return { ...whole, from, to };
}

/** True when the clause before belongs to a remark. */
const opens = (before: Placed, first: Placed): boolean =>
  (/^(?:that|rel)$/.test(first.clause.link) && isOpinion(before.clause)) || HANGING.test(first.clause.link);

/** True when the opinion a match hangs on denies it: "I don't think you're overreacting". */
export function deniedBefore(scene: Scene, match: Match): boolean {
  const placed = clauseAt(scene, match.sentence, match.from);
  const before = placed === undefined ? undefined : leader(scene, placed);
  return (
    placed !== undefined &&
    before !== undefined &&
    placed.clause.subject === 'hearer' &&
    !placed.clause.negated &&
    before.clause.negated &&
    opens(before, placed)
  );
}

/** A match with the opinion it hangs on: "I think you're overreacting", "I'll talk when you've calmed down". */
export function withOpinion(scene: Scene, match: Match): Match {
  const first = clauseAt(scene, match.sentence, match.from);
  return first === undefined ? match : { ...match, from: Math.min(match.from, remark(scene, first).from) };
}
