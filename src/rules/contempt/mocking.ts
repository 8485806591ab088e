import type { Cue } from '../../engine/cue.ts';
import { phrasesIn } from '../../engine/features/phrase.ts';
import { MOCKERY } from '../../engine/phrases/mockery.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Boo hoo]].', reworded: "I'm too worked up to say this kindly." },
    { flag: 'oh [[here come the tears]]' },
    { flag: '[[Congratulations on ruining]] the party.' },
    { flag: 'aww [[did i hurt ur precious feelings]]' },
    { flag: '[[Nice try]], but no.' },
    { flag: '[[Thanks for nothing]].' },
    { flag: '[[And the award for best victim goes to]] you' },
  ],
  silent: [
    'Congrats on the new job!',
    'Poor you, that sounds awful.',
    'Did I hurt your feelings? I would like to know.',
    'Bravo on the recital!',
    'Here come the kids.',
    'Thanks for nothing short of a perfect day!',
    'Well done on passing, you worked for it.',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'boo wah waah waaah waahmbulance wambulance violin violins diddums ickle feefees tragedy martyr waterworks snowflake princess hoo cwy',
    ],
    atMost: 24,
  },
  { here: ['cry cries crying tears', 'river me come comes on buckets'], atMost: 14 },
  {
    here: [
      'congratulations congrats bravo applause clap medal award oscar trophy',
      'on for you the slow goes of a',
    ],
    atMost: 20,
  },
  {
    here: [
      'well nice great good way',
      'done work job try going one',
      '#Negative #WrongVerb you try genius sherlock captain smart hero',
    ],
    atMost: 16,
  },
  { here: ['feelings', 'your her his', 'hurt little precious delicate got poor'], atMost: 16 },
  { here: ['thanks thank', 'for', 'nothing not'], atMost: 14 },
  { here: ['poor', 'you baby thing little', 'oh aww aw delicate did must flower boy'], atMost: 16 },
  {
    here: ['call someone somebody', 'police president press ambulance doctor mommy mummy cares'],
    atMost: 14,
  },
  {
    here: [
      'mature original classy brave convenient clever rich typical surprise',
      'how real very so of that what',
    ],
    atMost: 8,
  },
  { here: ['whatever', 'say makes', 'you'], atMost: 12 },
  { here: ['hard nice', 'must', 'be', 'you so'], atMost: 14 },
  { here: ['resort', 'to'] },
  { here: ['sure yes right', 'ah oh', 'because course blame'], atMost: 20 },
];

/** Praise, events and thanks around it: then the same words are meant. */
const MEANT =
  /\b(?:proud|recital|team|passing|passed|promotion|baby|birthday|wedding|graduation|lovely|happy for|short of|less than|hope|feel better|sounds (?:awful|horrible|rough)|sorry|worried|thank you everyone)\b/;

export default defineRule({
  id: 'mocking',
  family: 'contempt',
  severity: 3,
  source: 'Gottman & Silver 1999; Culpeper 1996',
  cues,
  find: (scene, sentence) => {
    const strong = phrasesIn(scene, sentence, MOCKERY);
    return MEANT.test(plainText(scene.sentences[sentence])) && strong.every((match) => match.severity !== 3)
      ? []
      : strong;
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', "I'm too worked up to say this kindly.", all),
      fitted(context, 'fuller', "I'm hurt about [what happened]. I'll come back at [time].", all),
    ];
  },
});
