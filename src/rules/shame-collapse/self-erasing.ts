import type { Cue } from '../../engine/cue.ts';
import { brokenDown } from '../../engine/features/self-reproach.ts';
import { cuesOf } from '../../engine/features/worded.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import { WORDINGS } from './phrases/self-erasing.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Sorry for being too much]].', reworded: "I'm having a hard day, and I'd like to talk." },
    { flag: '[[im sorry im so needy]]' },
    { flag: '[[sorry for existing]]' },
    { flag: '[[Sorry for venting]].' },
    { flag: '[[sorry im such a burden]]' },
  ],
  silent: [
    'Sorry for being late.',
    'Sorry for being rude to your mum.',
    'Sorry for the noise.',
    'Sorry to bother you, is Jo there?',
    "I'm sorry I made you feel like too much.",
  ],
};

export const cues: readonly Cue[] = cuesOf(WORDINGS);

/** An act toward the other, a saying, a formula: nothing of the writer's own feeling. */
const ELSEWHERE =
  /\b(?:(?:said|says|say|saying|be) sorry|never apologize|never apologise|nothing to be sorry|made you|wolf|your (?:mum|mom|dad|friend)|late|rude|inconvenience|delay|spam|to bother|sorry you are|so much (?:dad|mum|mom))\b/;

/** Told of a hard day that is over. */
const OVER =
  /\b(?:yesterday|last (?:night|week)|the other (?:day|night)|cried|fell apart|broke down|sobbed)\b/;

export default defineRule({
  id: 'self-erasing',
  family: 'shame-collapse',
  severity: 1,
  source: 'Leigh, Repairing Relationship Ruptures; Schumann & Ross 2010',
  cues,
  find: (scene, sentence) => brokenDown(scene, sentence, WORDINGS, ELSEWHERE),
  reword: (context) => [
    ...(OVER.test(plainText(context.scene.sentences[context.match.sentence]))
      ? [fitted(context, 'lightest', 'Thank you for being there.')]
      : [
          fitted(context, 'lightest', "I'm having a hard day, and I'd like to talk."),
          fitted(context, 'fuller', 'Thank you for listening.'),
        ]),
    fitted(context, 'question', 'Do you have room for me today?'),
  ],
});
