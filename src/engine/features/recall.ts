/** What the writer remembers, and does not say now. */
import { textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';

const RECALL = /^(?:tell|say|call|treat|act|pretend|ask|think|believe|accuse|shout|claim|imply|suggest)$/;
/** "I was wrong to say that …", "it was unfair of me to tell you …". */
const REGRETS =
  /\b(?:wrong|unfair|unkind|cruel|rude|mean|stupid|silly|not (?:fair|right|kind)) (?:of me )?to (?:say|tell|call|think|claim|imply|suggest|write|ask)\b/;
/** What these tell of ends where a new clause begins: "I was asking, I wasn't trying to insult you". */
const TELLS_ITSELF = /^(?:treat|act|pretend|ask|think|believe|accuse)$/;
/** "I told you to get over it" in one clause. */
const TOLD_TO = /^(?:and |but |so )?i (?:told|asked|ordered) you (?:to|not to|that)\b/;
/** "I used to say": a habit that is over. */
const FORMERLY = /\bi used to (?:\w+ )?(?:say|tell|call|think|believe|ask|act|pretend)\b/;

/**
 * True when the clause is remembered and not said now.
 * Example: "I told you to relax", "I acted like it was nothing", "I used to say that's just how I am".
 */
export function recalled(scene: Scene, placed: Placed): boolean {
  if (TOLD_TO.test(textOf(placed.clause))) return true;
  const [before] = scene.before(placed, 1);
  if (before === undefined || before.sentence !== placed.sentence) return false;
  const { subject, tense, verb, words, from, to } = before.clause;
  if (REGRETS.test(textOf(before.clause))) return true;
  if (FORMERLY.test(textOf(before.clause))) return true;
  return (
    subject === 'sender' &&
    tense === 'past' &&
    RECALL.test(verb) &&
    !words.slice(from, to).some((word) => word.text === 'already') &&
    !(TELLS_ITSELF.test(verb) && placed.clause.link === 'main' && words[to]?.gap !== 'none') &&
    /^(?:that|rel|main|when)$/.test(placed.clause.link)
  );
}
