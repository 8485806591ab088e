import { claimed } from '../../engine/features/defence.ts';
import { toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { sorrily } from '../../engine/reword/draft/sorrily.ts';
import { wholly, whollySorry } from '../../engine/reword/draft/wholly.ts';
import { asOverDeed, asSeen, asSeenElse } from '../../engine/reword/own-words/feelings/seen.ts';
import { upsetAbout } from '../../engine/reword/own-words/feelings/upset-about.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/overreacting.ts';

export const examples: Examples = {
  flags: [
    { flag: "[[You're overreacting]].", reworded: "I didn't see how much this hurt you, and I'm sorry." },
    {
      flag: 'ok but [[why r u being so dramatic]]?? i was 10 min late',
      reworded: 'i didnt see how much this hurt you, and im sorry. i was 10 min late',
    },
    { flag: "[[I think you're blowing this out of proportion]], Nina." },
    { flag: '[[Stop making such a fuss]].' },
    { flag: '[[such a drama queen]]' },
  ],
  silent: [
    "You're not overreacting, it was a rotten thing to hear.",
    "I don't think you're overreacting.",
    'My aunt says I am too sensitive.',
    "You're so sensitive with the new puppy, it's lovely to see.",
    'I said you were being dramatic, and that was unfair of me.',
    'That last episode was so dramatic!',
  ],
};

export const cues = gradedCues(WORDINGS);

export default defineRule({
  id: 'overreacting',
  family: 'minimization-invalidation',
  severity: 3,
  source: 'Shenk & Fruzzetti 2011; Linehan 1993; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: (scene, sentence) => claimed(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    const thing = upsetAbout(toItsEnd(context));
    return [
      ...whollySorry(context, asOverDeed(toItsEnd(context))),
      ...sorrily(context, thing === null ? null : `I didn't see how much ${thing} upset you`),
      ...wholly(context, asSeen(toItsEnd(context)), asSeenElse(toItsEnd(context))),
      ...sorrily(context, "I didn't see how much this hurt you"),
      fitted(context, 'fuller', "I didn't see how much this hurt you. I'm listening."),
      fitted(context, 'question', 'Can you help me see what it was like?'),
    ];
  },
});
