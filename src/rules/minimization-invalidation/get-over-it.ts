import { claimed } from '../../engine/features/defence.ts';
import { toItsEnd, typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { wholly } from '../../engine/reword/draft/wholly.ts';
import { asSeen } from '../../engine/reword/own-words/feelings/seen.ts';
import { asStillSore, longAgo, upsetAbout } from '../../engine/reword/own-words/feelings/upset-about.ts';
import { type Draft, defineRule, type Examples, type RewordContext } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/get-over-it.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Just get over it]].', reworded: 'I can see this still hurts.' },
    { flag: '[[u need to let it go]], mate', reworded: 'i can see this still hurts, mate' },
    { flag: 'Mate, [[are you still on about that]]?' },
    { flag: '[[Why do you keep bringing that up]]?' },
    { flag: '[[Stop living in the past]].' },
    { flag: "[[it's all water under the bridge]]" },
  ],
  silent: [
    "I can't get over how kind you were.",
    'I need to let it go, and I am trying.',
    'Let it go to voicemail, I will call them later.',
    'We move on the first of May, bring boxes.',
    "You don't have to be over it by any date.",
  ],
};

export const cues = gradedCues(WORDINGS);

/** What somebody else is to be told: "tell your wife to get over it". */
const PASSED_ON = /\btell (?:(?<who>your \w+)|him|her)\b/;

/** Of somebody who is near to them it is seen, too; of anybody else nothing is said. */
function passedOn(context: RewordContext, who: string | undefined): readonly Draft[] {
  if (who === undefined) return [];
  return [
    fitted(context, 'lightest', `I can see this still hurts ${who}.`, wholeSentence(context)),
    fitted(context, 'question', `How is ${who} doing with this?`, wholeSentence(context)),
  ];
}

export default defineRule({
  id: 'get-over-it',
  family: 'minimization-invalidation',
  severity: 3,
  source: 'Shenk & Fruzzetti 2011; Fruzzetti & Iverson 2004',
  cues,
  find: (scene, sentence) => claimed(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    const thing = upsetAbout(toItsEnd(context)) ?? longAgo(typedSentence(context));
    const told = PASSED_ON.exec(plainText(context.scene.sentences[context.match.sentence]));
    return told !== null
      ? passedOn(context, told.groups?.who)
      : [
          ...wholly(
            context,
            asStillSore(toItsEnd(context)) ??
              (thing === null ? asSeen(toItsEnd(context)) : `I can see ${thing} still hurts.`),
          ),
          ...lightest(context, 'I can see this still hurts.'),
          fitted(context, 'fuller', "I'd like this to be over, and I see it isn't for you."),
          fitted(context, 'question', 'What is still sore?'),
        ];
  },
});
