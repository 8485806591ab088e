import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { conditions, harshness } from '../../engine/features/apology-condition.ts';
import { wrongIn } from '../../engine/features/wrong.ts';
import { fitted, inPlace } from '../../engine/reword/draft/drafts.ts';
import { regrets } from '../../engine/reword/draft/regrets.ts';
import { deconditioned } from '../../engine/reword/own-words/regrets/decondition.ts';
import { asFelt } from '../../engine/reword/own-words/regrets/felt.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Sorry if I was rude to your sister at lunch]].',
      reworded: "I'm sorry I was rude to your sister at lunch.",
    },
    {
      flag: '[[sorry if i came across as cold]], long day',
      reworded: "i'm sorry i came across as cold, long day",
    },
    { flag: '[[If I snapped at you earlier, I apologise]].' },
    { flag: '[[I apologise if my tone was sharp]].' },
    { flag: '[[Sorry if I made you feel stupid]], honestly.' },
  ],
  silent: [
    "Sorry if I'm interrupting, is this still the kitchen channel?",
    'Sorry if I missed your call, I was on the train.',
    'I was rude at lunch, and I am sorry.',
    'Let me know if I was rude, I really want to hear it.',
    'Sorry if I get the order wrong, I am new at this till.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['#Apology', 'if case should extent event chance assuming supposing suppose were had'] },
];

export default defineRule({
  id: 'conditional-if-act',
  family: 'conditional-apology',
  severity: 2,
  source: 'Kampf 2009; Zhang 2018; Schumann 2018',
  cues,
  find: (scene, sentence) =>
    conditions(scene, sentence).flatMap((condition) => {
      const { told, match } = condition;
      const read = Math.max(0, ...told.map(({ clause }) => wrongIn(clause)));
      const surest = read === 0 && harshness(condition) === 'sender' ? 1 : read;
      if (surest === 0) return [];
      return [surest === 1 ? { ...match, severity: 1 as const } : match];
    }),
  reword: (context) => {
    const condition = conditions(context.scene, context.match.sentence)[0];
    const own = condition && deconditioned(context.scene, condition.clauses, condition.match.to);
    if (!own)
      return [
        ...regrets(context, asFelt(context)),
        fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}.`),
        fitted(context, 'question', `I'm sorry I ${blank('what I did')}. How did that land for you?`),
      ];
    return [
      inPlace(context, 'lightest', `I'm sorry ${own}.`),
      fitted(context, 'lightest', `I'm sorry I ${blank('what I did')}.`),
      inPlace(context, 'fuller', `I'm sorry ${own}. You didn't deserve that.`),
      inPlace(context, 'question', `I'm sorry ${own}. How did that land for you?`),
    ];
  },
});
