import type { Cue } from '../../engine/cue.ts';
import { gradedCues, gradedIn } from '../../engine/features/graded.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phrasesIn } from '../../engine/features/phrase.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';
import { LOADED_QUESTIONS } from './phrases/loaded-questions.ts';
import { OPEN_QUESTION, RHETORICAL } from './phrases/rhetorical.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[What is wrong with you]]?', reworded: 'That upset me, and I want to understand it.' },
    { flag: 'seriously [[whats ur problem]]' },
    { flag: "[[Why can't you just]] pick up the phone?" },
    { flag: '[[Are you deaf]]? I said Monday.' },
    { flag: '[[What kind of brother]] forgets a wedding?' },
    { flag: '[[How hard is it to]] send one text?' },
    { flag: '[[Who do you think you are]]?' },
  ],
  silent: [
    "What's wrong? You look sad.",
    "What's wrong with you today, are you ok? I'm worried.",
    "Why can't you come on Friday?",
    'How hard is it to learn the harp?',
    'What kind of mother board is that?',
    'Are you mad at me?',
    "What's your problem set due date?",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['what something anything', 'wrong matter gotten possessed', 'with into you', 'you'], atMost: 20 },
  { here: ['what you got', 'your you', 'problem issue malfunction damage deal'], atMost: 10 },
  {
    here: [
      'why',
      'you everything',
      'just ever once never always must insist keep being such so battle obsessed',
      'be have like not are is do to',
    ],
    atMost: 24,
  },
  {
    here: [
      'hard difficult kill much',
      'is would can',
      'it that this',
      'to',
      'how so that too',
      'you ask text call say wash pick just',
    ],
    atMost: 28,
  },
  {
    here: [
      'deaf blind stupid dumb thick slow retarded insane crazy mad nuts mental shame manners brain conscience decency careless sense respect',
      'are have do can is',
      'you anybody anyone',
    ],
    atMost: 14,
  },
  { here: ['your', 'mind head', 'out right lost through goes off use in', 'are have what do'], atMost: 12 },
  { here: ['what', 'kind sort type', 'of', '#RoleNoun monster'], atMost: 20 },
  { here: ['who', 'does says would acts treats', 'that to own like'], atMost: 12 },
  { here: ['who what', 'you', 'thinking think', 'do were hell fuck'], atMost: 14 },
  { here: ['can', 'you', 'one anything minutes day', 'thing right without'], atMost: 18 },
  {
    here: ['do are can did', 'you', 'ever even', 'think listen hear care listening trying learn'],
    atMost: 24,
  },
  { here: ['dare raised teach planet possessed barn', 'you how who what your'], atMost: 16 },
  {
    here: ['how', 'can could manage', 'you', 'so not even treat forget say expect sleep screw mess ruin'],
    atMost: 24,
  },
  { here: ['how', 'times', 'many', 'tell ask explain say remind'], atMost: 16 },
  { here: ['part', 'of', 'understand get', 'not'], atMost: 14 },
  { here: ['when will', 'you', 'ever finally grow learn stop realize', 'are will'], atMost: 12 },
  { here: ['must have any', 'you', 'always ruin more', 'do did must could'], atMost: 12 },
  { here: ['why', 'would', 'you', 'that this', 'even do say'], atMost: 12 },
  {
    here: [
      'point use gives gave trying determined proud happy',
      'of right think to now yourself',
      'you yourself',
      'what who are any',
    ],
    atMost: 12,
  },
  ...gradedCues(RHETORICAL),
];

/** Asked from care: the same words with a hand held out. */
const CARE =
  /\b(?:worried|ok|okay|alright|hope|miss|missed|sad|haven|not seen|hug|love you|tell me|can i help|feel better|poor|to yourself)\b/;
const SERVICE =
  /\b(?:order|laptop|account|log|please describe|may i know|kindly|support|ticket|tyre|never done it|universe|haha)\b/;

const caring = (scene: Scene, sentence: number): boolean =>
  [sentence, sentence + 1].some((i) => {
    const text = plainText(scene.sentences[i]).replace(/\b(?:ok|okay|alright) in the head\b/, '');
    return CARE.test(text) || SERVICE.test(text);
  });

export default defineRule({
  id: 'whats-wrong-with-you',
  family: 'harsh-startup-criticism',
  severity: 3,
  source: 'Gottman & Silver 1999; Zhang et al. 2018',
  cues,
  find: (scene, sentence) => {
    if (caring(scene, sentence)) return [];
    const banter = laughs(scene, sentence);
    if (OPEN_QUESTION.test(plainText(scene.sentences[sentence]))) return [];
    const said = phrasesIn(scene, sentence, LOADED_QUESTIONS);
    const found = said.length > 0 ? said : gradedIn(scene, sentence, RHETORICAL);
    return found.map((match) => (banter ? { ...match, severity: 1 } : match));
  },
  reword: (context) => {
    const all = wholeSentence(context);
    return [
      fitted(context, 'lightest', 'That upset me, and I want to understand it.', all),
      fitted(context, 'fuller', 'When [what you did], I felt [what I felt].', all),
      fitted(context, 'question', 'Could you [request]?', all),
    ];
  },
});
