import { blank } from '../../engine/blanks.ts';
import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { governed, ownApologies, spanning } from '../../engine/find.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry you feel that way]].", reworded: "I'm sorry I [what I did]." },
    {
      flag: 'well [[sorry u feel attacked]], it was a simple question',
      reworded: 'well im sorry i [what I did], it was a simple question',
    },
    { flag: "[[I apologise that you're upset]], let's talk tonight." },
    { flag: "[[Sorry that's how you feel]]" },
  ],
  silent: [
    "I'm sorry you're feeling rotten, get some rest.",
    'I am sorry I made you feel that way.',
    'My sister said she was sorry I felt that way and I nearly hung up.',
    "I'm sorry you feel that way about your new boss, she sounds awful.",
  ],
};

export const cues: readonly Cue[] = [{ here: ['#Apology', '#Hearer', '#FeelVerb #HurtState'] }];

/** "…about your boss": somebody else's doing, so this is sympathy. */
const aboutOthers = (clause: Clause): boolean =>
  /\babout (?:your|him|her|them|it|the|yourself)\b/.test(textOf(clause));

/** The hearer as the one who feels: "you feel that way", "you are upset", "that is how you feel". */
function theirFeeling(clause: Clause): boolean {
  if (clause.subject !== 'hearer' || clause.negated) return false;
  if (clause.verb === 'feel')
    return (
      (says(clause, /^(?:way|like|this|that|so)$/, clause.restAt) && !aboutOthers(clause)) ||
      holds(clause, ['HurtState'], clause.restAt)
    );
  return (
    (clause.verb === 'be' || clause.passive || /^(?:get|become)$/.test(clause.verb)) &&
    holds(clause, ['HurtState'], clause.verbAt)
  );
}

/** "that is how", before "you feel". */
const isHow = (clause: Clause): boolean =>
  clause.subject === 'it' && clause.verb === 'be' && /\b(?:how|way|what)$/.test(textOf(clause));

export default defineRule({
  id: 'sorry-you-feel',
  family: 'deflected-experiencer',
  severity: 3,
  source: 'Ingall & McCarthy 2023; Kampf 2009; Schumann 2018',
  cues,
  find: (scene, sentence) =>
    ownApologies(scene, sentence).flatMap((apology) => {
      const regretted = governed(scene, apology);
      if (apology.apology.complement !== 'that' || regretted === null) return [];
      if (theirFeeling(regretted.clause)) return [spanning(apology, regretted)];
      const [way] = scene.after(regretted, 1);
      return way !== undefined &&
        isHow(regretted.clause) &&
        way.clause.verb === 'feel' &&
        way.clause.subject === 'hearer'
        ? [spanning(apology, way)]
        : [];
    }),
  reword: (context) => [
    fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}.`),
    fitted(context, 'fuller', `I'm sorry I ${blank('what I did')}. I can see that it hurt you.`),
    fitted(context, 'question', 'I can hear that this hurt. Will you tell me what was hardest?'),
  ],
});
