import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phrasesIn, widened } from '../../engine/features/phrase.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { INTENTIONS, OPEN } from './phrases/intentions.ts';
import { MOTIVES, STORY } from './phrases/motives.ts';

export const examples: Examples = {
  flags: [
    {
      flag: "[[You don't care about me]].",
      reworded: 'I may have this wrong. Can I ask you about it?',
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

const SURE =
  'obviously clearly obvious apparently evidently clear evident truth deep admit secretly only never really just even purposely deliberately prob probably all';
const MIND =
  'enjoy enjoying hoping wanted ashamed embarrassed jealous care cared want wish resent hate guilty plan amusement excuse waiting less laugh spite punish humiliate interest mind liked loved threatened pretending using pity delighted rather';
export const cues: readonly Cue[] = [
  {
    here: [
      'you',
      'care give love want respect value appreciate',
      'not never less',
      'me us my how what about whether if shit damn fuck',
    ],
    atMost: 24,
  },
  { here: ['purpose deliberately intentionally spite punish humiliate purposely'], atMost: 24 },
  { here: ['you your', MIND, SURE, 'i me my us'], atMost: 18 },
  {
    here: [
      'you',
      'said did invited told asked because using married',
      'just only',
      'me yourself attention miserable saying win so felt because',
    ],
    atMost: 20,
  },
  {
    here: [
      'you',
      'are were',
      'trying enjoying using ashamed embarrassed punishing resent hiding pretending jealous waiting',
      'me us my i',
    ],
    atMost: 20,
  },
  { here: ['rather sooner', 'you', 'be than spend have with at'], atMost: 22 },
  {
    here: [
      'you',
      'think',
      'i your',
      'am can better',
      'stupid idiot fool crazy dumb obviously not nothing too better',
    ],
    atMost: 18,
  },
  { here: ['you', 'knew', 'exactly full damn what'], atMost: 22 },
  {
    here: [
      'matter mean means count counts am',
      'nothing not last',
      'to with for on',
      'you your',
      'feelings i opinion',
    ],
    atMost: 18,
  },
  { here: ['through game', 'you', 'see know', 'i'], atMost: 10 },
  { here: ['you', 'deep interest happier jealous threatened', 'me us my down lost not'], atMost: 14 },
  { here: ['plan', 'your', 'was from all', 'me start along'], atMost: 20 },
  { here: ['you', 'because', 'me', 'want wanted hate jealous'], atMost: 20 },
  ...gradedCues(INTENTIONS),
];

/** "…, don't you?", "…, right?": told as a fact all the same. */
const TAG = /\b(?:(?:do|did|are|were|have|would|is) not (?:you|it)|right|huh)$/;

/** "You just told it happens to you": what they told is repeated, and no motive is read. */
const REPORTS = /\byou just (?:told|said) (?:me |us )?(?:that )?(?:its|it is) /;

export default defineRule({
  id: 'mind-reading',
  family: 'harsh-startup-criticism',
  severity: 2,
  source: 'Gottman & Silver 1999; Rosenberg 2003; Simmons, Gordon & Chambless 2005',
  cues,
  find: (scene, sentence) => {
    const text = plainText(scene.sentences[sentence]);
    if ((scene.sentences[sentence]?.asked && !TAG.test(text)) || STORY.test(text) || REPORTS.test(text))
      return [];
    const open =
      STORY.test(plainText(scene.sentences[sentence + 1])) && scene.sentences[sentence + 1]?.asked === true;
    const said = phrasesIn(scene, sentence, MOTIVES).map((match) => widened(scene, match));
    const found = said.length > 0 || OPEN.test(text) ? said : gradedIn(scene, sentence, INTENTIONS);
    return open || laughs(scene, sentence) ? found.map((match) => ({ ...match, severity: 1 })) : found;
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', 'I may have this wrong. Can I ask you about it?', all),
      fitted(context, 'fuller', "I feel [what I felt], and I'm afraid I don't matter here.", all),
      fitted(context, 'question', 'I felt [what I felt]. How was it for you?', all),
    ];
  },
});
