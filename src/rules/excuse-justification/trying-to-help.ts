import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { ownClausesWith } from '../../engine/features/phrase.ts';
import { answersHurt, seesImpact } from '../../engine/features/reaction.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { GOOD_WILL, HARMLESS, PAST } from './phrases/trying-to-help.ts';
import { WORDINGS } from './phrases/trying-to-help-wordings.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[I was just trying to help]].',
      reworded: "I stepped in when you hadn't asked, and I'm sorry.",
    },
    { flag: '[[it was for ur own good]]' },
    { flag: '[[I only said it because I care]].' },
    { flag: "[[I was just being honest]]. You're taking it badly." },
    { flag: '[[i did it to protect u]]' },
    { flag: '[[We only wanted the best for you]].' },
    { flag: '[[I was doing you a favour]].' },
    { flag: '[[I said it out of love]].' },
    { flag: '[[im just keeping it real w u]], thats all' },
  ],
  silent: [
    "I was trying to help and I took over, I'm sorry.",
    'Just trying to help with the import, try the other command.',
    "I'm here to help.",
    'I care about you and I got this wrong.',
    'Just being honest here, I loved it.',
    'She was only trying to help him move.',
  ],
};

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['because', 'care love', 'i', 'only just said'], atMost: 16 },
  { here: ['out', 'of', 'love concern kindness care loyalty', 'i it'], atMost: 24 },
  { here: ['wanting caring', 'for', 'best sorry excuse good'] },
  {
    here: [
      'trying tried wanted meant hoping meaning',
      '#GoodDeed best good help motivate teach push honest cheer',
      'i we my',
      'only just was were',
    ],
    atMost: 40,
  },
  { here: ['trying wanted', '#GoodDeed best', 'you your'], atMost: 14 },
  { here: ['own benefit best', 'good sake interest interests benefit safety protection', 'your'] },
  { here: ['benefit sake safety protection interests interest', 'your', 'i for did was my'], atMost: 22 },
  {
    here: [
      '#Candour truth honesty',
      'just only because being keeping telling tell told sorry',
      'i we my just only',
    ],
    atMost: 24,
  },
  {
    here: ['looking watching minding', 'out after over you', 'was were i just only', 'you your'],
    atMost: 16,
  },
  {
    here: [
      'because',
      '#Motive',
      'i we',
      'said did told only say saying read checked went looked called rang followed opened',
      'you about your',
    ],
    atMost: 30,
  },
  { here: ['favour favor kindness service', 'doing did done', 'you'], atMost: 22 },
  {
    here: [
      'protect spare save shield protecting saving sparing embarrassment',
      'you us',
      'i was just only from for to',
    ],
    atMost: 22,
  },
  { here: ['someone somebody', 'tell told say said', 'had has needs needed got to'] },
  { here: ['thank thanks', 'me this', 'later one day someday'], atMost: 22 },
  { here: ['thanks', 'this', 'get'] },
  { here: ['nobody no_one', 'truth', 'tell telling told'] },
  {
    here: ['sorry excuse', 'for', 'caring trying helping honest worrying wanting loving looking'],
    atMost: 16,
  },
  { here: ['helping caring honest', 'wrong crime', 'is now'], atMost: 14 },
  {
    here: [
      'constructive constructively intentions encouragement',
      'meant intended said was best with',
      'my it i',
    ],
  },
  { here: ['wisher friend mother', 'as well am', 'telling tell said am', 'i'], atMost: 24 },
  { here: ['love care', 'if', 'not', 'would', 'i'], atMost: 30 },
];

export default defineRule({
  id: 'trying-to-help',
  family: 'excuse-justification',
  severity: 2,
  source: 'Schumann 2018; Scott & Lyman 1968; Benoit 1995',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS) || seesImpact(scene) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    if (scene.sentences[sentence]?.asked && !/\b(?:wrong|crime|friend|mother|thanks)\b/.test(text)) return [];
    const loud = answersHurt(scene) || PAST.test(text);
    const match = ownClausesWith(scene, sentence, GOOD_WILL);
    if (match === null) return orGraded([], scene, sentence, WORDINGS);
    return [{ ...match, severity: loud ? 2 : 1 }];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I stepped in when you hadn't asked, and I'm sorry."),
    fitted(context, 'fuller', "I wanted to help, and I took over. I'm sorry."),
    fitted(
      context,
      'question',
      "I stepped in when you hadn't asked, and I'm sorry. What would have felt good?",
    ),
  ],
});
