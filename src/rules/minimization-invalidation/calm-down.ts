import { unlessHarmless } from '../../engine/features/defence.ts';
import { gradedCues } from '../../engine/features/graded.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { HARMLESS, WORDINGS } from './phrases/calm-down.ts';

export const examples: Examples = {
  flags: [
    { flag: 'Look, [[just calm down]].', reworded: 'Look, I want to hear you out.' },
    { flag: '[[can u chill out pls]]? it was one text' },
    { flag: '[[You need to relax]], Priya.' },
    { flag: '[[Keep your hair on]], I said I would pay.' },
    { flag: "[[I'll talk to you when you've calmed down]]." },
    { flag: '[[take a breath]]' },
  ],
  silent: [
    'The baby has calmed down at last.',
    'Relax your wrist before the backhand.',
    'Chill at ours on Friday? Bring nothing.',
    "It's your day off, just relax and enjoy it.",
    'Call me when things settle down at the clinic.',
  ],
};

export const cues = gradedCues(WORDINGS);

export default defineRule({
  id: 'calm-down',
  family: 'minimization-invalidation',
  severity: 2,
  source: 'Gottman & Silver 1999; Shenk & Fruzzetti 2011',
  cues,
  find: (scene, sentence) => unlessHarmless(scene, sentence, WORDINGS, HARMLESS),
  reword: (context) => [
    fitted(context, 'lightest', 'I want to hear you out.'),
    fitted(context, 'fuller', "I'm getting tense too. I want to hear you, can we slow down?"),
    fitted(context, 'question', 'Would a short break help us both?'),
  ],
});
