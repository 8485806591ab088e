import { blank } from '../../engine/blanks.ts';
import { unlessHarmless } from '../../engine/features/defence.ts';
import { gradedCues } from '../../engine/features/graded.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { HARMLESS, WORDINGS } from './phrases/fault-sharing.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[We were both wrong]], Ali.', reworded: 'I was wrong when I [what I did], Ali.' },
    { flag: '[[it takes two to argue]]' },
    { flag: "[[You're not innocent either]]." },
    { flag: '[[There was fault on both sides]].' },
  ],
  silent: [
    'I was wrong to shout. My side of it can wait.',
    'It takes two hours by train.',
    'We both loved the lasagne.',
    'Neither of us can drive tonight.',
    'So we both delete our posts and say sorry to each other, agreed?',
  ],
};

export const cues = gradedCues(WORDINGS);

export default defineRule({
  id: 'fault-sharing',
  family: 'minimization-invalidation',
  severity: 1,
  source: 'Schumann 2018; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => unlessHarmless(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => [
    fitted(context, 'lightest', `I was wrong when I ${blank('what I did')}.`),
    fitted(
      context,
      'fuller',
      `I was wrong when I ${blank('what I did')}. I'm sorry. I'd like to talk about my side another time.`,
    ),
    fitted(context, 'question', 'What was my part, as you see it?'),
  ],
});
