import type { Cue } from '../../engine/cue.ts';
import { aboutErrands, comesBack } from '../../engine/features/coming-back.ts';
import { stepsBack } from '../../engine/features/stepping-back.ts';
import { reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { ownWords } from '../../engine/reword/operations.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[I need space]].', reworded: 'I need space. Can we talk at [time]?' },
    { flag: "[[i can't talk about this rn]]" },
    { flag: 'please [[give me some time alone]]' },
  ],
  silent: [
    "I need an hour to calm down. I'll come find you after.",
    'I need space in the freezer.',
    'I need a break, coffee?',
    'Do you need space?',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'need want give take taking taken having',
      'myself own here space time break distance room breather breathe alone away minute quiet calm cool clear think air peace',
      'i me we',
    ],
    atMost: 14,
  },
  {
    here: [
      'not too',
      'now anymore tonight today energy handle cope upset angry overwhelmed strength capacity',
      'talk do deal handle discuss conversation think cope energy fight argue even be speak right',
    ],
    atMost: 14,
  },
  {
    here: [
      'going logging stepping leaving taking heading signing',
      'walk drive off out away home back air myself here',
    ],
    atMost: 13,
  },
  { here: ['let', 'me', 'cool calm breathe think alone'], atMost: 8 },
  { here: ['not', 'now'], atMost: 3 },
];

export default defineRule({
  id: 'pause-without-return',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Gottman & Silver 1999; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => {
    if (comesBack(scene) || aboutErrands(scene)) return [];
    const pause = scene
      .placed(sentence)
      .find((placed) => stepsBack(scene, placed) && !reported(scene, placed));
    return pause === undefined ? [] : [spanning(pause)];
  },
  reword: (context) => {
    const { scene, match } = context;
    const pause = scene
      .placed(match.sentence)
      .find(({ clause }) => clause.from <= match.from && match.to <= clause.to);
    const own = pause === undefined ? 'I need a break' : ownWords(scene, pause, match.from, match.to);
    return [
      fitted(context, 'lightest', `${own}. Can we talk at [time]?`),
      fitted(context, 'fuller', `${own}. I'll be back at [time].`),
      fitted(context, 'question', `${own}. Is it okay if we go on at [time]?`),
    ];
  },
});
