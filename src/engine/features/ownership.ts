/** Whether the writer owns an act anywhere in the message: "I was wrong", "sorry I yelled", "that's on me". */
import { type Clause, holds, says, textOf } from '../clause/clause.ts';
import { governed, ownApologies } from '../find.ts';
import { remembered } from '../remembered.ts';
import type { Scene } from '../scene.ts';
import { harmIn } from './hurt.ts';

const DENIED = /\bnot (?:really |all |entirely |even )?(?:my|on)\b|\bhow is\b/;

/** A clause in which the writer names an own wrong or its effect, unhedged. */
export const admits = remembered((clause: Clause): boolean => {
  if (clause.link === 'if' || clause.question) return false;
  if (holds(clause, ['OwnedIdiom'])) return !DENIED.test(textOf(clause));
  if (clause.subject !== 'sender' || clause.negated || clause.modal !== '') return false;
  if (says(clause, /^(?:maybe|perhaps|possibly|probably|supposedly|apparently)$/)) return false;
  if (clause.verb === 'be' && clause.tense === 'past') return holds(clause, ['WrongAdj'], clause.restAt);
  if (clause.tense !== 'past') return false;
  // "I said some hurtful things."
  if (clause.verb === 'say' && holds(clause, ['WrongAdj'], clause.restAt)) return true;
  return harmIn(clause) === 'hearer';
});

/** True when an act is owned somewhere in the message. Example: "I'm sorry you felt alone, I should have called." */
export const ownsAct = remembered((scene: Scene): boolean =>
  scene.sentences.some((_, sentence) => {
    if (scene.placed(sentence).some(({ clause }) => admits(clause))) return true;
    return ownApologies(scene, sentence).some((apology) => {
      const { complement, after } = apology.apology;
      const words = apology.clause.words;
      if (/^(?:for|about)$/.test(complement))
        return words[after]?.tags.has('Gerund') === true && words[after]?.tags.has('WrongVerb') === true;
      const act = complement === 'that' ? governed(scene, apology)?.clause : undefined;
      // "sorry I was so hungover" tells a state, and owns nothing done in it.
      const state = act?.verb === 'be' && holds(act, ['Circumstance'], act.restAt);
      return act?.subject === 'sender' && act.tense === 'past' && act.modal === '' && !state;
    });
  }),
);
