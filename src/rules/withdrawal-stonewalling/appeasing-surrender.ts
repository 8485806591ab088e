import type { Cue } from '../../engine/cue.ts';
import { messageSays } from '../../engine/features/saying.ts';
import { cuesOf, wordedAs } from '../../engine/features/worded.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { IN_EARNEST, SURRENDERS } from './phrases/surrenders.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Whatever you say]].',
      reworded: "I don't fully agree, and I'm too tired to go on now.",
    },
    { flag: '[[ok you win]]' },
    { flag: "[[You're always right]]." },
    { flag: "[[I'll just agree with you then]]" },
    { flag: 'fine, [[its all my fault as usual]]' },
  ],
  silent: [
    "You're right, I missed that.",
    'You won! Congrats!',
    'Whatever you say goes in the minutes.',
    "You're right about Saturday, I was late.",
    'If you win, drinks are on you.',
    'I agree with you on the price.',
    "You're right of course. My mistake.",
  ],
};

export const cues: readonly Cue[] = cuesOf(SURRENDERS, { atMost: 24 });

/** True when the agreement is meant: a point conceded, a contest, laughter. */
const GRANTED =
  /\bright,? of course\W+(?:\w+\W+){0,3}(?:sorry|apologi|thank|my (?:mistake|bad|error|fault))/iu;

const meant = (scene: Scene): boolean =>
  GRANTED.test(scene.text) || /[🏆❤🎉😄😂🥰]/u.test(scene.text) || messageSays(scene, IN_EARNEST);

export default defineRule({
  id: 'appeasing-surrender',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Safran & Muran 2000; Leigh, Repairing Relationship Ruptures',
  cues,
  find: (scene, sentence) => (meant(scene) ? [] : wordedAs(scene, sentence, SURRENDERS)),
  reword: (context) => [
    fitted(context, 'lightest', "I don't fully agree, and I'm too tired to go on now."),
    fitted(context, 'fuller', "I'd like us to stop arguing, and I still see [topic] in another way."),
    fitted(context, 'question', 'I need a break from this. Can we go on at [time]?'),
  ],
});
