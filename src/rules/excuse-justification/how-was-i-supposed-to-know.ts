import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { ownsAct } from '../../engine/features/ownership.ts';
import { ownClausesWith } from '../../engine/features/phrase.ts';
import { answersHurt } from '../../engine/features/reaction.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { HARMLESS, HURT_TOPIC, UNTOLD } from './phrases/how-was-i-supposed-to-know.ts';
import { WORDINGS } from './phrases/how-was-i-supposed-to-know-wordings.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[How was I supposed to know]]?',
      reworded: "I didn't know. Thank you for telling me.",
    },
    { flag: '[[how tf would i know that]]' },
    { flag: "[[I'm not a mind reader]]." },
    { flag: '[[you never told me it bothered you]]' },
    { flag: '[[You could have said something]].' },
    { flag: '[[nobody told me]]' },
    { flag: '[[I had no way of knowing]].' },
    { flag: "[[If it bothered you, why didn't you say so]]?" },
  ],
  silent: [
    "I didn't know that hurt you, thank you for telling me.",
    'How am I supposed to log in?',
    'nobody told me the room changed',
    'you did not tell me you play piano!',
    'Should I have said something sooner?',
    'How do you know her?',
  ],
};

const TOLD = '#TellVerb let brought';
export const cues: readonly Cue[] = [
  ...gradedCues(WORDINGS),
  { here: ['could', 'not', 'known', 'have'] },
  { here: ['mentioned said told', 'you', 'could should might', 'problem before'], atMost: 24 },
  {
    here: [
      'how',
      '#GuessVerb aware',
      'i we anyone me',
      'supposed meant expected could would should was to am will',
    ],
    atMost: 26,
  },
  { here: ['what', 'i', 'supposed meant', 'think do assume'], atMost: 16 },
  { here: ['expect', 'me', '#GuessVerb'], atMost: 24 },
  {
    here: [
      '#MindReading fortune telepath mindreader mindreaders prophet astrologer magician wizard',
      'i not no a',
    ],
    atMost: 20,
  },
  { here: ['head mind', 'your', 'inside in read'], atMost: 14 },
  {
    here: ['you', 'never not nothing without', TOLD, 'something anything so up never word me it that'],
    atMost: 22,
  },
  { here: ['you', 'could should might ought had', TOLD, 'something anything so up word me'], atMost: 24 },
  { here: ['had unless', 'you', TOLD, 'would never word me if'], atMost: 24 },
  { here: ['nobody no_one', '#TellVerb', 'me us ever'], atMost: 20 },
  { here: ['informed told warned notified', 'never not no', 'was i', 'i'], atMost: 20 },
  {
    here: ['no nothing zero', 'way idea clue hint inkling indication sign', 'knowing know i you'],
    atMost: 16,
  },
  {
    here: [
      'know knew known guess fix',
      'not never hardly',
      'could can would did',
      'i',
      'unless how if these told inside hated head you',
    ],
    atMost: 20,
  },
  { here: ['know', 'did', 'not', 'i'], atMost: 8 },
  {
    here: [
      'fine ok smiling laughing smiled laughed nodded',
      'you',
      'said told sat were seemed there',
      'so were was there',
    ],
    atMost: 20,
  },
  { here: ['words', 'use your', 'your'], atMost: 10 },
];

export default defineRule({
  id: 'how-was-i-supposed-to-know',
  family: 'excuse-justification',
  severity: 2,
  source: 'Benoit 1995; Schumann 2018; Rosenberg 2003',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, HARMLESS) || ownsAct(scene)) return [];
    const text = plainText(scene.sentences[sentence]);
    const match = ownClausesWith(scene, sentence, UNTOLD);
    const short = text.split(' ').length <= 9;
    const sure = HURT_TOPIC.test(text) || answersHurt(scene);
    const open = /\b(?:something|so|anything|up|know|me|then|that|it|knowing|this|did they)$/.test(text);
    if (match === null || !(sure || (short && open))) return orGraded([], scene, sentence, WORDINGS);
    // "Why didn't you tell me?" may truly ask; beside a condition or a quarrel it accuses.
    const asks = /\bwhy\b/.test(text) && !/\bif\b/.test(text) && !answersHurt(scene);
    return [asks ? { ...match, severity: 1 as const } : match];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I didn't know. Thank you for telling me."),
    fitted(context, 'fuller', "I didn't know, and it still hurt you. I'm sorry."),
    fitted(context, 'question', "I didn't know. What would you like me to know for next time?"),
  ],
});
