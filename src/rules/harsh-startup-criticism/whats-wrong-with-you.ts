import type { Cue } from '../../engine/cue.ts';
import { laughs } from '../../engine/features/naming.ts';
import { phrasesIn } from '../../engine/features/phrase.ts';
import { LOADED_QUESTIONS } from '../../engine/phrases/loaded-questions.ts';
import { wholeSentence } from '../../engine/reword/around.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText } from '../../engine/text/plain.ts';

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
  { here: ['what something anything', 'wrong matter up gotten it', 'with into', 'you'], atMost: 24 },
  { here: ['what', 'your', 'problem issue malfunction damage deal'], atMost: 14 },
  {
    here: ['why', 'you', 'just ever once even never always must like insist keep have being so such'],
    atMost: 30,
  },
  { here: ['why is', 'it', 'always hard difficult every', 'for you', 'why'], atMost: 20 },
  { here: ['hard difficult kill', 'is would can', 'it that this', 'to', 'how so that too you'], atMost: 30 },
  {
    here: [
      'deaf blind stupid dumb thick slow retarded mind head brain insane crazy mad nuts mental shame manners heart',
      'are have do',
      'you',
    ],
    atMost: 12,
  },
  { here: ['what', 'kind sort type', 'of', '#RoleNoun monster'], atMost: 24 },
  { here: ['who what', 'you', 'think thinking', 'do were hell fuck are'], atMost: 14 },
  { here: ['can', 'you', 'one anything', 'thing right without'], atMost: 24 },
  { here: ['do are', 'you', 'ever even', 'think listen hear care listening trying'], atMost: 20 },
  { here: ['dare raised teach planet deserve'], atMost: 16 },
  { here: ['how', 'can could', 'you', 'so not even treat forget say do expect live sleep'], atMost: 24 },
  { here: ['part', 'of', 'understand get', 'not'], atMost: 20 },
  { here: ['when will', 'you', 'ever finally grow learn stop realize'], atMost: 14 },
  { here: ['must have any', 'you', 'always be ruin more', 'do did must could'], atMost: 14 },
  {
    here: ['point use gives gave trying determined idea', 'of right think to', 'you', 'what who are any'],
    atMost: 14,
  },
];

/** Asked from care: the same words with a hand held out. */
const CARE =
  /\b(?:worried|ok|okay|alright|hope|miss|missed|sad|haven|not seen|hug|love you|tell me|can i help|feel better|poor)\b/;
const SERVICE = /\b(?:order|laptop|account|log|please describe|may i know|kindly|support|ticket)\b/;

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
    return phrasesIn(scene, sentence, LOADED_QUESTIONS).map((match) =>
      banter ? { ...match, severity: 1 } : match,
    );
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
