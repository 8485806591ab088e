import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { ownClausesWith } from '../../engine/features/phrase.ts';
import { answersHurt } from '../../engine/features/reaction.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { HARMLESS, NORMAL } from './phrases/everyone-does-it.ts';
import { WORDINGS } from './phrases/everyone-does-it-wordings.ts';

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
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  {
    here: ['#Bystander #Jury', 'would', 'have', 'most plenty lots any no other reasonable sane normal all'],
    atMost: 30,
  },
  { here: ['husbands wives men women guys boys couples', 'all', 'like same'], atMost: 16 },
  { here: ['every', 'office family couple marriage house', 'there gossip reads'] },
  { here: ['normal natural', 'flirt check look forget argue shout'] },
  {
    here: [
      '#Jury #Bystander',
      'would',
      'same care mind bothered flattered done laughed gone forgotten reacted have not',
    ],
    atMost: 24,
  },
  { here: ['#Jury', 'does do did says', 'it that this same'], atMost: 9 },
  {
    here: ['#Jury', 'else', 'problem mind care bothered issue upset complain complained complains'],
    atMost: 22,
  },
  { here: ['nobody no_one none', '#Unbothered cares minds complains'], atMost: 16 },
  {
    here: [
      '#Jury #Bystander',
      '#CommonWrong #WrongVerb',
      'all every everyone everybody most people other we half time who always',
    ],
    atMost: 18,
  },
  { here: ['normal natural', 'to for', 'it that is'], atMost: 18 },
  { here: ['common standard', 'practice'] },
  {
    here: ['who', 'not never', 'has have does', 'said done lied ever sometimes had #CommonWrong'],
    atMost: 14,
  },
  { here: ['show name every', 'me office family couple', 'one gossip who each there argues'], atMost: 18 },
  { here: ['only first', 'person man one woman husband in', 'not hardly far', 'i in am'], atMost: 22 },
  { here: ['only', 'one', 'you', '#Unbothered problem minds complains'], atMost: 18 },
  { here: ['would', 'not', '#Unbothered', 'have'], atMost: 16 },
  {
    here: ['managers exes friends ex boss girlfriend boyfriend', 'my your', 'same fine never minded'],
    atMost: 16,
  },
  { here: ['any other', 'family office company house', 'in', 'would that it'], atMost: 20 },
  { here: ['life couples marriage boys', 'that will is what', 'is be do how'], atMost: 9 },
  { here: ['happens', 'everyone time', 'all to'], atMost: 9 },
];

export default defineRule({
  id: 'everyone-does-it',
  family: 'excuse-justification',
  severity: 1,
  source: 'Schumann 2018; Benoit 1995',
  cues,
  find: (scene, sentence) => {
    if (
      scene.sentences[sentence]?.asked &&
      !answersHurt(scene) &&
      !/\b(?:who|what|which|every|ask) (?:\w+ )/.test(plainText(scene.sentences[sentence]))
    )
      return [];
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene)) return [];
    const match = ownClausesWith(scene, sentence, NORMAL);
    return orGraded(match === null ? [] : [match], scene, sentence, WORDINGS).map((one) => ({
      ...one,
      severity: answersHurt(scene) ? 2 : 1,
    }));
  },
  reword: (context) => [
    fitted(context, 'lightest', "What I did hurt you, and I'm sorry."),
    fitted(context, 'fuller', `I ${blank('what I did')}, and it hurt you.`),
    fitted(context, 'question', 'What made it hard for you?'),
  ],
});
