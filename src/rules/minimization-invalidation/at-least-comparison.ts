import { claimed } from '../../engine/features/defence.ts';
import { fromHere, matchSpan, toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { wholly } from '../../engine/reword/draft/wholly.ts';
import { asOnly } from '../../engine/reword/own-words/deeds/small-deeds.ts';
import { asOnlyLost } from '../../engine/reword/own-words/feelings/losses.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/at-least-comparison.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[At least I didn't lie to your face]].",
      reworded: 'I can see how much this hurts.',
    },
    { flag: '[[other ppl have real problems]]' },
    { flag: "[[You're lucky I even showed up]], Dee." },
    { flag: "[[it's not like i killed anyone]]" },
    { flag: '[[Some wives would love a husband like me]].' },
  ],
  silent: [
    'At least bring an umbrella.',
    'We need at least four chairs.',
    'Could be worse, it might have rained all week.',
    'I was lucky you told me, thank you.',
    "At least I know what to change now, and I'm grateful.",
  ],
};

export const cues = gradedCues(WORDINGS);

export default defineRule({
  id: 'at-least-comparison',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Schumann 2018; Benoit 1995',
  cues,
  find: (scene, sentence) => claimed(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    // "You're glad he's dead" charges, and compares nothing.
    if (/^(?:you['’]?re|you are|ur|u r) (?:so |just )?(?:glad|happy|relieved)\b/i.test(toItsEnd(context)))
      return [];
    const owned = asOnly(toItsEnd(context));
    return [
      // What others did stands beside it to be compared, and goes with it.
      ...(owned === null ? [] : [fitted(context, 'lightest', owned, fromHere(context, matchSpan(context)))]),
      ...wholly(context, asOnlyLost(toItsEnd(context))),
      fitted(context, 'lightest', 'I can see how much this hurts.'),
      fitted(context, 'fuller', 'This is about what I did, and I can see that it hurt you.'),
      fitted(context, 'question', 'What was the hardest part of it for you?'),
    ];
  },
});
