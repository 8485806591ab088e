import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { remarks } from '../../engine/features/remark.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { PHRASES } from './phrases/premature-silver-lining.ts';
import { WORDINGS } from './phrases/premature-silver-lining-wordings.ts';

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

export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  {
    here: [
      'someday eventually soon tomorrow',
      'will',
      'you it all',
      'see over different better laugh behind look',
    ],
    atMost: 24,
  },
  {
    here: [
      'positive good bright brighter beautiful',
      'side things outlook attitude energy',
      'see focus look think more to of',
    ],
    atMost: 20,
  },
  { here: ['smile', 'put on more'], atMost: 16 },
  { here: ['best', 'thing', 'happened happen'] },
  { here: ['for', 'what', 'is', 'you', 'will', 'go'], atMost: 14 },
  { here: ['pray god', 'on it plan trust'], atMost: 16 },
  { here: ['fine ok alright good', 'will is', 'be going gon', 'everything it all things you'], atMost: 10 },
  { here: ['laugh', 'about at', 'will', 'we you', 'now from later day'], atMost: 16 },
  { here: ['is', 'what', 'it'], atMost: 7 },
  { here: ['point', 'no', 'moping crying dwelling worrying'] },
  { here: ['fade heal', 'will', 'it hurt pain'], atMost: 20 },
  { here: ['think dwell', 'must not to', 'beautiful positive good'], atMost: 16 },
  { here: ['bright positive positives', 'side think stay be focus', 'on look stay think be focus just'] },
  { here: ['happens happen', 'reason'] },
  { here: ['vibes thoughts', 'good positive happy'] },
  { here: ['work works turn come', 'out right fine', 'will it', 'it things all everything'], atMost: 19 },
  { here: ['you', 'will', 'be get find laugh look bounce', 'fine grand ok alright'], atMost: 19 },
  { here: ['you', 'will', 'be get find laugh look bounce', 'over better'], atMost: 19 },
  { here: ['you', 'will', 'be get find laugh look bounce', 'back someone stronger'], atMost: 19 },
  { here: ['cloud lining rainbow tunnel', 'silver every light end'] },
  { here: ['fish', 'sea'] },
  { here: ['door doors', 'one', 'closes opens shuts another'] },
  { here: ['stronger', 'make makes kill'] },
  { here: ['time', 'heals healer heal cures'] },
  { here: ['god plan', 'gives never has bigger works handle'] },
  { here: ['blessing blessings', 'disguise count'] },
  { here: ['onwards', 'upwards'] },
  { here: ['chin cheer', 'up'] },
  { here: ['look', 'it', 'this another', 'way'], atMost: 16 },
  { here: ['worry think dwell overthink cry sad', 'not', 'do', 'much about your over be'], atMost: 12 },
];

/** Words that hear the other first: then reassurance is care. */
const HEARD =
  /\b(?:sounds (?:so |really |very )?(?:hard|awful|tough|rough|painful|horrible|rotten)|that is (?:so |really )?(?:hard|awful|rough|rotten|tough)|i am here|no words|will not tell you|i hear you|makes sense that you|how are you|happy to help|glad to help|any time|my pleasure|what would help|(?:i|we) will be (?:fine|ok))\b/;

export default defineRule({
  id: 'premature-silver-lining',
  family: 'minimization-invalidation',
  severity: 1,
  source: 'Fruzzetti & Iverson 2004; Linehan 1993',
  cues,
  find: (scene, sentence) =>
    saysAnywhere(scene, HEARD)
      ? []
      : orGraded(
          remarks(scene, sentence, () => 0, PHRASES),
          scene,
          sentence,
          WORDINGS,
        ),
  reword: (context) => [
    fitted(context, 'lightest', 'That sounds hard.'),
    fitted(context, 'fuller', "That sounds hard. I'm here, and you don't have to be okay yet."),
    fitted(context, 'question', 'Do you want me to just listen, or to think about it with you?'),
  ],
});
