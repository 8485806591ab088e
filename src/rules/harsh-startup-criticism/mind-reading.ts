import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phrasesIn, widened } from '../../engine/features/phrase.ts';
import { MOTIVES, STORY } from '../../engine/phrases/motives.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[You don't care about me]].",
      reworded: "I'm telling myself a story about this, and I'd like to check it.",
    },
    { flag: '[[u did that on purpose]]' },
    { flag: "It's obvious [[you'd rather be out with them]]." },
    { flag: "[[You obviously think I'm stupid]]." },
    { flag: '[[my feelings mean nothing to you]]' },
    { flag: "[[You're trying to make me look bad]]." },
  ],
  silent: [
    "I'm telling myself you don't care. Is that true?",
    "I know you didn't do it on purpose.",
    'Would you rather walk or drive?',
    "He doesn't care about us.",
    'You obviously know more about this than me.',
    "If you'd rather be alone tonight, that's fine.",
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'you',
      'care give love want respect value appreciate',
      'not never less',
      'me us my how what about whether if shit damn fuck',
    ],
    atMost: 30,
  },
  { here: ['purpose deliberately intentionally spite punish humiliate embarrass'], atMost: 30 },
  {
    here: [
      'you',
      'just only',
      'me yourself attention miserable saying win',
      'want wanted said did nice because care using love pretending saying',
    ],
    atMost: 20,
  },
  {
    here: [
      'obviously clearly obvious apparently evidently clear',
      'you',
      'not nothing last no i my me us want think',
    ],
    atMost: 20,
  },
  {
    here: [
      'you',
      'trying enjoying using ashamed embarrassed punishing resent hiding pretending',
      'are',
      'me us my',
    ],
    atMost: 24,
  },
  { here: ['rather sooner', 'you', 'be than spend have with at'], atMost: 26 },
  { here: ['you', 'think', 'i', 'am can', 'stupid idiot fool crazy dumb obviously not nothing'], atMost: 20 },
  { here: ['you', 'knew know wanted', 'exactly full damn'], atMost: 22 },
  { here: ['matter mean means count counts', 'nothing not', 'to with', 'you'], atMost: 22 },
  { here: ['through game', 'you', 'see know', 'i'], atMost: 12 },
  {
    here: [
      'you',
      'wait deep interest happier jealous threatened hate fight excuse mind',
      'me us my down looking lost not up',
    ],
    atMost: 14,
  },
];

export default defineRule({
  id: 'mind-reading',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Rosenberg 2003; Simmons, Gordon & Chambless 2005',
  cues,
  find: (scene, sentence) => {
    if (scene.sentences[sentence]?.asked || STORY.test(plainText(scene.sentences[sentence]))) return [];
    const open =
      STORY.test(plainText(scene.sentences[sentence + 1])) && scene.sentences[sentence + 1]?.asked === true;
    const found = phrasesIn(scene, sentence, MOTIVES).map((match) => widened(scene, match));
    return open || laughs(scene, sentence) ? found.map((match) => ({ ...match, severity: 1 })) : found;
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', "I'm telling myself a story about this, and I'd like to check it.", all),
      fitted(context, 'fuller', "I feel [what I felt], and I'm afraid I don't matter here.", all),
      fitted(context, 'question', 'I felt [what I felt]. How was it for you?', all),
    ];
  },
});
