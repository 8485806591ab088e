/** What the writer remembers, and does not say now. */
import { textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';

const RECALL = /^(?:tell|say|call|treat|act|pretend|ask|think|believe|accuse)$/;
/** "I used to say": a habit that is over. */
const FORMERLY = /\bi used to (?:\w+ )?(?:say|tell|call|think|believe|ask|act|pretend)\b/;

/**
 * True when the clause is remembered and not said now.
 * Example: "I told you to relax", "I acted like it was nothing", "I used to say that's just how I am".
 */
export function recalled(scene: Scene, placed: Placed): boolean {
  const [before] = scene.before(placed, 1);
  if (before === undefined || before.sentence !== placed.sentence) return false;
  const { subject, tense, verb, words, from, to } = before.clause;
  if (FORMERLY.test(textOf(before.clause))) return true;
  return (
    subject === 'sender' &&
    tense === 'past' &&
    RECALL.test(verb) &&
    !words.slice(from, to).some((word) => word.text === 'already') &&
    /^(?:that|rel|main|when)$/.test(placed.clause.link)
  );
}
