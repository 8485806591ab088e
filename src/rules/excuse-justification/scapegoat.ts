import { blank } from '../../engine/blanks.ts';
import { defended } from '../../engine/features/defence.ts';
import { gradedCues } from '../../engine/features/graded.ts';
import { matched, toItsEnd } from '../../engine/reword/around.ts';
import { asMadeTo } from '../../engine/reword/deeds.ts';
import { fitted, lightest } from '../../engine/reword/drafts.ts';
import { asForWhat } from '../../engine/reword/intended.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { HARMLESS, WORDINGS } from './phrases/scapegoat.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[It was the alcohol talking]].', reworded: "I said it, and I'm sorry." },
    { flag: '[[that was my anxiety not me]]' },
    { flag: '[[My boss made me do it]].' },
    { flag: 'Jake said so, [[take it up with him]].' },
    { flag: '[[i was drunk it doesnt count]]' },
    { flag: "[[Don't blame me]], it was work." },
    { flag: "[[It's my ADHD, I can't help it]]." },
    { flag: "[[I wasn't myself last night]]." },
  ],
  silent: [
    'The alcohol is in the cupboard.',
    'Jake told me to bring crisps.',
    "I was drunk and I said something cruel. That's mine.",
    'my anxiety is bad today, can we talk tomorrow?',
    'blame the dog for the hole in the sofa',
    'The doctor said my stress is causing the headache.',
  ],
};

export const cues = gradedCues(WORDINGS);

/** Words are what it was: "it was the drink talking". */
const TALKED = /\b(?:talking|speaking|spoke|said|words|tongue|mouth)\b/i;

/** Somebody else is named: nobody confesses to what another one did. */
const OTHERS =
  /\b(?:blame|courier|driver|warehouse|supplier|manufacturer|carrier|royal mail|post(?:man| office)?|system|computer|autocorrect|phone|app|algorithm|intern|he|she|they|his|her|him|them|mother|mum|mom|dad|father|sister|brother|wife|husband|mate|friend|boss|manager|team|department)\b/i;

const sorryFor = (deed: string | null): string | null => (deed === null ? null : `${deed}, and I'm sorry.`);

export default defineRule({
  id: 'scapegoat',
  family: 'excuse-justification',
  severity: 1,
  source: 'Benoit 1995; Schumann 2018; Lerner 2017',
  cues,
  find: (scene, sentence) => defended(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => [
    ...lightest(context, asForWhat(toItsEnd(context)), sorryFor(asMadeTo(toItsEnd(context)))),
    fitted(
      context,
      'lightest',
      OTHERS.test(matched(context))
        ? "I don't want to put this on anyone else, and I'm sorry."
        : TALKED.test(toItsEnd(context))
          ? "I said it, and I'm sorry."
          : "I did it, and I'm sorry.",
    ),
    fitted(context, 'fuller', `I ${blank('what I did')}. That was my choice, and I'm sorry.`),
    fitted(context, 'question', "That was my choice, and I'm sorry. What did it do to you?"),
  ],
});
