import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phrasesIn } from '../../engine/features/phrase.ts';
import { SUPERIORITY } from '../../engine/phrases/superiority.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Grow up]], Neil.', reworded: 'We see this very differently.' },
    { flag: "[[you wouldn't understand]]" },
    { flag: 'Let me [[say it slowly for you]].' },
    { flag: "[[You clearly don't understand]] how leases work." },
    { flag: '[[Nobody asked you]].' },
    { flag: "[[You have no idea what you're talking about]]." },
    { flag: '[[Your opinion does not matter]] here.' },
  ],
  silent: [
    'When did you grow up there?',
    'I need to grow up about money.',
    "You wouldn't understand the jokes without the first series.",
    'Could you explain it slowly, please?',
    'You have no idea how happy I am.',
    "It's not rocket science but I burned the rice.",
    'The flat beneath me is empty.',
  ],
};

export const cues: readonly Cue[] = [
  { here: ['grow act be', 'up age man adult grown woman', 'up your for once a and please'], atMost: 16 },
  {
    here: [
      'understand get comprehend grasp read know idea',
      'you',
      'clearly obviously evidently never would will',
      'not',
    ],
    atMost: 24,
  },
  {
    here: [
      'slowly simple simpler words spell crayons picture crayon dumb',
      'you',
      'let explain put say break even it down need out',
    ],
    atMost: 24,
  },
  { here: ['spare rocket surgery beneath educate homework', 'me not is your yourself you it'], atMost: 18 },
  {
    here: ['learn try', 'to reading thinking', 'read spell write count listen drive reading thinking'],
    atMost: 14,
  },
  { here: ['idea clue', 'you', 'no not first', 'have what how slightest first about'], atMost: 24 },
  {
    here: ['you', 'not', 'are', 'smart clever mature intelligent qualified capable bright professional'],
    atMost: 24,
  },
  {
    here: ['opinion opinions', 'your', 'matter count matters counts asked worthless care ask relevant'],
    atMost: 24,
  },
  { here: ['asked cares', 'nobody who', 'you your'], atMost: 12 },
  { here: ['born diapers nappies', 'before still', 'you'], atMost: 24 },
  { here: ['leave', 'to', 'people adults grown professionals experts who'], atMost: 20 },
  { here: ['cute along place league depth', 'run know your that out'], atMost: 18 },
  { here: ['many last', 'times time', 'tell explain say told repeat spell must'], atMost: 20 },
  { here: ['thinking time doubt', 'must waste wasting will both do', 'you both your my'], atMost: 20 },
  { here: ['slowly', 'read again it'], atMost: 4 },
  { here: ['do', 'you', 'even', 'what how who know'], atMost: 20 },
  { here: ['know', 'you', 'nothing first talking shit', 'about thing nothing not'], atMost: 14 },
  { here: ['care', 'not', 'what about', 'you', 'i'], atMost: 12 },
];

/** Telling of oneself or a child, or asking for it oneself: no step up is taken. */
const OWN =
  /\b(?:i (?:need|want|have|should|ought) to grow up|i grew up|kids? grow up|they grow up|could you explain|can you explain|how happy|how much i|how good|without (?:the|seeing|season))\b/;

export default defineRule({
  id: 'dismissive-superiority',
  family: 'contempt',
  severity: 3,
  source: 'Gottman & Silver 1999; Brown & Levinson 1987',
  cues,
  find: (scene, sentence) => {
    if (OWN.test((scene.sentences[sentence]?.words ?? []).map((word) => word.text).join(' '))) return [];
    const banter = laughs(scene, sentence);
    return phrasesIn(scene, sentence, SUPERIORITY).map((match) =>
      banter ? { ...match, severity: 1 } : match,
    );
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', 'We see this very differently.', all),
      fitted(context, 'fuller', "I'm frustrated, and I'd like to explain how I see [topic].", all),
      fitted(context, 'question', 'How do you see [topic]?', all),
    ];
  },
});
