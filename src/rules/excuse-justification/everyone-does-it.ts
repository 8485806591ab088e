import { blank } from '../../engine/blanks.ts';
import { defended } from '../../engine/features/defence.ts';
import { wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { wholly } from '../../engine/reword/draft/wholly.ts';
import { asDoneBefore, asOwnDeed } from '../../engine/reword/own-words/deeds/excused.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { HARMLESS, WORDINGS } from './phrases/everyone-does-it.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Anyone would have done the same]].', reworded: "What I did hurt you, and I'm sorry." },
    { flag: '[[literally everyone does it]]' },
    { flag: "[[Most people wouldn't even care]]." },
    { flag: '[[Nobody else has a problem with it]].' },
    { flag: "[[it's normal to forget things]]" },
    { flag: "[[who hasn't told a white lie]]" },
    { flag: '[[People cancel all the time]].' },
  ],
  silent: [
    'Everyone does it at five on Fridays, join us.',
    'Is it normal to hear a click?',
    'Everyone makes mistakes and this one was mine.',
    'Nobody else has the key.',
    'Anyone would be tired after a week like that.',
    'everyone says hi',
    'My tutor told me once that some of her students complain all the time.',
  ],
};

export const cues = gradedCues(WORDINGS);

/** "My tutor told me once that some of her students complain": a tale of others. */
const TALE = /\btold (?:me|us) (?:once|that (?:some|many|most|one) of (?:his|her|their))\b/;

const sorryFor = (deed: string | null): string | null => (deed === null ? null : `${deed}, and I'm sorry.`);

export default defineRule({
  id: 'everyone-does-it',
  family: 'excuse-justification',
  severity: 1,
  source: 'Schumann 2018; Benoit 1995',
  cues,
  find: (scene, sentence) =>
    TALE.test(plainText(scene.sentences[sentence])) ? [] : defended(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => {
    const { start, end } = wholeSentence(context);
    const typed = context.scene.text.slice(start, end);
    return [
      ...wholly(context, sorryFor(asOwnDeed(typed) ?? asDoneBefore(typed))),
      ...lightest(context, "What I did hurt you, and I'm sorry."),
      fitted(context, 'fuller', `I ${blank('what I did')}, and it hurt you.`),
      fitted(context, 'question', 'What made it hard for you?'),
    ];
  },
});
