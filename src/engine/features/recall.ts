/** What the writer remembers, and does not say now. */
import type { Placed, Scene } from '../scene.ts';

const RECALL = /^(?:tell|say|call|treat|act|pretend|ask|think|believe|accuse)$/;

/**
 * True when the clause is remembered and not said now.
 * Example: "I told you to relax", "I acted like it was nothing".
 */
export function recalled(scene: Scene, placed: Placed): boolean {
  const [before] = scene.before(placed, 1);
  if (before === undefined || before.sentence !== placed.sentence) return false;
  const { subject, tense, verb, words, from, to } = before.clause;
  return (
    subject === 'sender' &&
    tense === 'past' &&
    RECALL.test(verb) &&
    !words.slice(from, to).some((word) => word.text === 'already') &&
    /^(?:that|rel|main|when)$/.test(placed.clause.link)
  );
}
