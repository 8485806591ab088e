import { unlessHarmless } from '../../engine/features/defence.ts';
import { typedSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { wholly } from '../../engine/reword/draft/wholly.ts';
import { asLoss, asOnlyLost } from '../../engine/reword/own-words/feelings/losses.ts';
import { asSeen } from '../../engine/reword/own-words/feelings/seen.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/premature-silver-lining.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Try to look on the bright side]].', reworded: 'That sounds hard.' },
    { flag: "[[it'll all work out in the end]]" },
    { flag: '[[Everything happens for a reason]].' },
    { flag: 'babe [[just think positive]]' },
  ],
  silent: [
    "That sounds so hard. It'll be okay, I'm here.",
    "You'll be fine on the ring road at that hour.",
    'Everything happens at eight on Thursdays.',
    'Enter positive numbers only in column B.',
  ],
};

export const cues = gradedCues(WORDINGS);

/** The writer did it: "I promised you the promotion", "when I dropped your project", "what we did to your stall". */
const CAUSED =
  /\b(?:I|we) (?:promised you|(?:dropped|rejected|cancelled|closed|turned down|gave away|sold|lost|broke|binned|declined|deleted) (?:your|you)\b)|\bafter I promised\b|\bwhat (?:i|we) (?:did|said)\b|\bas (?:the )?(?:organi[sz]er|chair) I\b|\b(?:rejection of your|your (?:pull request|application) was)\b/i;

export default defineRule({
  id: 'premature-silver-lining',
  family: 'minimization-invalidation',
  severity: 1,
  source: 'Fruzzetti & Iverson 2004; Linehan 1993',
  cues,
  find: (scene, sentence) => unlessHarmless(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    // Whoever dropped them does not sound like a bystander.
    if (CAUSED.test(context.scene.text))
      return [
        fitted(context, 'lightest', 'I can see this is hard on you, and it was my doing.'),
        fitted(context, 'question', 'What would help now?'),
      ];
    const typed = typedSentence(context);
    return [
      ...wholly(context, asLoss(typed) ?? asOnlyLost(typed) ?? asSeen(typed)),
      fitted(context, 'lightest', 'That sounds hard.'),
      fitted(context, 'fuller', "That sounds hard. I'm here, and you don't have to be okay yet."),
      fitted(context, 'question', 'Do you want me to just listen, or to think about it with you?'),
    ];
  },
});
