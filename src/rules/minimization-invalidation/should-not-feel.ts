import { claimed } from '../../engine/features/defence.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { wholly, whollySorry } from '../../engine/reword/draft/wholly.ts';
import { asOverDeed, asSeen, asSeenElse } from '../../engine/reword/own-words/feelings/seen.ts';
import { upsetAbout } from '../../engine/reword/own-words/feelings/upset-about.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/should-not-feel.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You shouldn't feel that way]], Mia.", reworded: "I can see you're hurt, Mia." },
    { flag: '[[theres no reason to be mad]] lol', reworded: "i can see you're hurt" },
    { flag: '[[Why would you even be upset]]?' },
    { flag: '[[Stop being jealous]].' },
    { flag: '[[You should be grateful instead]].' },
    { flag: "[[I don't think you have a right to be upset]]." },
  ],
  silent: [
    'You have every right to be angry with me.',
    "You shouldn't feel guilty, it was an accident.",
    "You don't have to feel fine about it yet.",
    'I had no right to be angry with you.',
    'No need to be shy, come over and say hello.',
  ],
};

export const cues = gradedCues(WORDINGS);

/** Of whom somebody is jealous has to be named: what follows speaks of them. */
const OF_SOMEBODY = /\b(?:jealous|envious|suspicious|jelly) of \p{L}/iu;

export default defineRule({
  id: 'should-not-feel',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Linehan 1993; Fruzzetti & Iverson 2004; Kuo et al. 2022',
  cues,
  find: (scene, sentence) => claimed(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    const typed = toItsEnd(context);
    const thing = upsetAbout(typed);
    return [
      ...wholly(context, asSeen(typed) ?? (thing === null ? null : `I can see you're hurt about ${thing}.`)),
      ...whollySorry(context, asOverDeed(typed)),
      ...(OF_SOMEBODY.test(typed) ? [] : [fitted(context, 'lightest', "I can see you're hurt.")]),
      ...wholly(
        context,
        asSeenElse(typed) ?? (thing === null ? null : `I want to hear how you feel about ${thing}.`),
      ),
      fitted(context, 'fuller', "I can see you're hurt, and you don't have to explain why."),
      fitted(context, 'question', 'Can you help me see what it was like?'),
    ];
  },
});
