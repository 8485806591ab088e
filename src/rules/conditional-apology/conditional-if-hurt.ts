import { blank } from '../../engine/blanks.ts';
import { type Clause, holds } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { governed, ownApologies, spanning } from '../../engine/find.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[I'm sorry if that stung]].", reworded: "I think I hurt you, and I'm sorry." },
    {
      flag: 'hey [[sorry if u felt left out on saturday]]',
      reworded: 'hey i think i hurt you, and im sorry',
    },
    { flag: '[[My apologies if my comment upset you]], that is all.' },
  ],
  silent: [
    'Sorry if this reaches you twice, the first copy bounced.',
    "I'm sorry I hurt you.",
    'Tell me if you were hurt by that, please.',
    'He told her sorry if you were offended and walked off.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#Apology', 'if case', '#HurtState #HurtVerb #TakeVerb #FeelVerb'] },
];

/** A condition that doubts a hurt: theirs as a state, or something of mine that hurt them. */
function doubtsHurt(clause: Clause): boolean {
  if (clause.subject === 'hearer' || clause.subject === 'hearers') {
    const state =
      clause.verb === 'feel' ||
      clause.verb === 'be' ||
      clause.passive ||
      /^(?:get|take|find)$/.test(clause.verb);
    return state && (holds(clause, ['HurtState'], clause.verbAt) || clause.verb === 'take');
  }
  return (
    ['sender', 'senders', 'it', 'thing'].includes(clause.subject) &&
    holds(clause, ['HurtVerb'], clause.verbAt) &&
    clause.verb !== 'be'
  );
}

export default defineRule({
  id: 'conditional-if-hurt',
  family: 'conditional-apology',
  severity: 2,
  source: 'Kampf 2009; Blum-Kulka & Olshtain 1984',
  cues,
  find: (scene, sentence) =>
    ownApologies(scene, sentence).flatMap((apology) => {
      const condition = governed(scene, apology);
      return condition !== null && condition.clause.link === 'if' && doubtsHurt(condition.clause)
        ? [spanning(apology, condition)]
        : [];
    }),
  reword: (context) => [
    fitted(context, 'lightest', "I think I hurt you, and I'm sorry."),
    fitted(context, 'fuller', `I hurt you when I ${blank('what I did')}, and I'm sorry.`),
    fitted(context, 'question', `Did ${blank('what I did')} hurt you? I'd like to hear it.`),
  ],
});
