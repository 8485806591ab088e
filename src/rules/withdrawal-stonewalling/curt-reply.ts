import type { Cue } from '../../engine/cues/cue.ts';
import { reachesOut, tellsHurt } from '../../engine/features/told-hurt.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';

export const examples: Examples = {
  flags: [
    {
      previous: 'I felt so alone at that table last night, and you never once looked over.',
      flag: '[[K]].',
      reworded: "I've read this, and it matters to me. I'll answer you properly at [time].",
    },
    { previous: 'can we please talk about yesterday', flag: '[[whatever]]' },
    { previous: "I'm trying to fix this. Tell me what you need.", flag: '[[ok sure]]' },
    { previous: 'i miss how we were', flag: '[[noted]].' },
  ],
  silent: [
    'ok',
    { previous: 'Can you pick up milk?', text: 'k' },
    { previous: "I'm outside", text: 'Sure.' },
    { previous: "I'm feeling great today!", text: 'nice' },
    { previous: 'I felt so alone last night.', text: 'ok, ringing you now' },
  ],
};

export const cues: readonly Cue[] = [
  {
    here: [
      'ok sure fine whatever cool noted nothing right yes yeah no good nice great alright understood hmm',
    ],
    atMost: 2,
  },
];

/** Answers that say nothing to what was told. */
const CURT =
  /^(?:ok|sure|fine|whatever|cool|noted|nothing|right|yes|yeah|yep|no|nope|good|nice|great|alright|understood|then|hmm|mhm|lol|seen|duly|and|so)$/;

export default defineRule({
  id: 'curt-reply',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Gunraj et al. 2016; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    const { previous, sentences } = scene;
    const words = sentences[0]?.words ?? [];
    if (previous === undefined || sentences.length !== 1 || words.length > 2) return [];
    if (!words.every(({ text }) => CURT.test(text))) return [];
    return tellsHurt(previous) || reachesOut(previous) ? [{ sentence, from: 0, to: words.length }] : [];
  },
  reword: (context) => [
    fitted(context, 'lightest', "I've read this, and it matters to me. I'll answer you properly at [time]."),
    fitted(context, 'fuller', 'Thank you for telling me. I need a little time, and I can talk at [time].'),
    fitted(context, 'question', 'Thank you for telling me. Can we talk about it at [time]?'),
  ],
});
