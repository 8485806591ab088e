import { claimed } from '../../engine/features/defence.ts';
import { matched, toItsEnd } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { sorrily } from '../../engine/reword/draft/sorrily.ts';
import { asAtALoss, asUnknown } from '../../engine/reword/own-words/deeds/intended.ts';
import { asWish } from '../../engine/reword/own-words/theirs/told.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Sentence } from '../../engine/text/sentence.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/how-was-i-supposed-to-know.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[How was I supposed to know]]?',
      reworded: "I didn't know, and I'm sorry.",
    },
    { flag: '[[how tf would i know that]]' },
    { flag: "[[I'm not a mind reader]]." },
    { flag: '[[you never told me it bothered you]]' },
    { flag: '[[You could have said something]].' },
    { flag: '[[nobody told me]]' },
    { flag: '[[I had no way of knowing]].' },
    { flag: "[[If it bothered you, why didn't you say so]]?" },
  ],
  silent: [
    "I didn't know that hurt you, thank you for telling me.",
    'How am I supposed to log in?',
    'nobody told me the room changed',
    'you did not tell me you play piano!',
    'Should I have said something sooner?',
    'How do you know her?',
  ],
};

export const cues = gradedCues(WORDINGS);

/** "Why did you never tell me" may only wonder. */
const wonders = (sentence: Sentence | undefined): boolean => sentence?.words[0]?.text === 'why';

export default defineRule({
  id: 'how-was-i-supposed-to-know',
  family: 'excuse-justification',
  severity: 2,
  source: 'Benoit 1995; Schumann 2018; Rosenberg 2003',
  cues,
  find: (scene, sentence) =>
    claimed(scene, sentence, WORDINGS, HARMLESS).map((match) =>
      wonders(scene.sentences[sentence]) ? { ...match, severity: 1 as const } : match,
    ),
  reword: (context) => [
    ...lightest(context, asAtALoss(matched(context))),
    ...sorrily(context, asUnknown(toItsEnd(context))),
    ...lightest(context, asWish(toItsEnd(context))),
    ...sorrily(context, "I didn't know"),
    fitted(context, 'fuller', "I didn't know, and it still hurt you. I'm sorry."),
    fitted(context, 'question', "I didn't know. What would you like me to know for next time?"),
  ],
});
