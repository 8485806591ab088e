/**
 * What a penalty hangs on: an if-clause about the other person, or a demand before "or", "otherwise", "before I".
 * Example: in "give it back or I'll tell your boss" the condition is "give it back".
 */
import { type Clause, textOf } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';

/** To be left alone, unhurt, unfollowed: a limit that protects the writer. */
const PROTECTS =
  /\b(?:leave (?:me|us|my \w+) alone|(?:contact|text|call|message|email|follow|touch|hit|hurt|harass|threaten|bother|approach|stalk|come (?:\w+ )?(?:near|to my|to our|round|around|back here|over)|near (?:me|us|my)|contacting|texting|calling|messaging|following|touching|hitting|harassing|threatening|stalking|show up|turn up|on my property)\b)/;

/** How a penalty is tied to what the other person does. */
export interface Condition {
  readonly placed: Placed;
  readonly protective: boolean;
}

/** "if you like", "if you need me to": an offer, and no price. */
const OFFER =
  /\b(?:if|unless) (?:you|u) (?:\w+ )?(?:want|like|prefer|wish|agree|need|require|are (?:ok|okay|fine|cool|happy|interested|unable|unsure|having|stuck)|have any|would|think|feel|know|find|see|notice|remember|say so|let me)\b/;

const CONDITIONAL = /^(?:if|until)$/;
const asksOf = (clause: Clause): boolean =>
  clause.subject === 'hearer' ||
  clause.subject === 'hearers' ||
  clause.imperative ||
  clause.object === 'hearer' ||
  clause.object === 'hearers' ||
  /\b(?:you|your|yours)\b/.test(textOf(clause)) ||
  (clause.subject === 'sender' && /^(?:get|hear|have|receive|see|find)$/.test(clause.verb));

/** "or", "otherwise", "before I": what follows is what comes if the demand before it is not met. */
const OR_ELSE =
  /^(?:(?:and|so|well) )?(?:or(?: else)?|otherwise|before|else|failing that|if not|or otherwise)\b/;

/** The condition a penalty hangs on, or null: an if-clause about the other, or a demand before "or", "otherwise", "before I". */
export function conditionOf(scene: Scene, penalty: Placed): Condition | null {
  const around = [
    ...scene.before(penalty, 3),
    ...scene.after(penalty, 2).filter(({ sentence }) => sentence === penalty.sentence),
  ];
  const own = textOf(penalty.clause);
  const said = around.map(({ clause }) => textOf(clause)).join(' ');
  const condition = around.find(
    ({ clause, sentence }) =>
      CONDITIONAL.test(clause.link) &&
      sentence === penalty.sentence &&
      asksOf(clause) &&
      !OFFER.test(textOf(clause)),
  );
  if (condition !== undefined)
    return { placed: condition, protective: PROTECTS.test(textOf(condition.clause)) };
  const before = scene.before(penalty, 1)[0];
  if (before === undefined) return null;
  if (OR_ELSE.test(own) || /\b(?:otherwise|or else)$/.test(textOf(before.clause))) {
    const demand = scene.before(penalty, 2).find(({ clause }) => asksOf(clause));
    if (demand !== undefined && !/^(?:and )?before\b/.test(own))
      return { placed: demand, protective: PROTECTS.test(said) };
    if (demand?.clause.imperative) return { placed: demand, protective: PROTECTS.test(said) };
  }
  return null;
}
