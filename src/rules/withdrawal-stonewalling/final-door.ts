import type { Cue } from '../../engine/cues/cue.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { DOORS } from './phrases/partings.ts';

export const examples: Examples = {
  flags: [
    { flag: "That's it. [[We're over]]." },
    { flag: '[[im leaving u]]' },
    { flag: 'Keep the flat. [[I never want to see you again]].' },
    { flag: '[[this friendship is finished]]' },
  ],
  silent: [
    "We're done with the hallway, kitchen next.",
    "I'm leaving you my bike while I'm away.",
    "I have thought about this for a long time, and I'm ending our relationship. I wish you well.",
    'The exam period is over!',
  ],
};

export const cues: readonly Cue[] = cuesOf(DOORS, { atMost: 20 });

/** Marks of a decision that was not made in the heat: it deserves no nudge at all. */
const DELIBERATE = wordings(`
  thought ~4 about
  for|after|over|these|took ~4 months|years|weeks|year
  since spring|summer|autumn|winter|last
  wish you ~1 well|happiness|the_best|all_the_best
  long time
  my ~1 therapist|counsellor|lawyer|solicitor !will|is
  come|came to ~1 decision|conclusion|a_decision|the_decision
  made|have ~1 my|a|the? decision|decided
  decided together
  take care of yourself
  grateful|appreciate
  thank you for
  i hope you|in
`);

/** News, games, errands and goodbyes until soon. */
const CHEERFUL = wordings(`
  congrats|yay|haha|lol|great|thanks|enjoy|awesome|won|exam|exams|until|sofa|match|season|episode|sale|painting|lunch|soup
  see you at|on|in|soon|later|then|there|tomorrow|tonight|monday|next|round|around
  nice work
  good job
  until monday|friday|then|next
`);

export default defineRule({
  id: 'final-door',
  family: 'withdrawal-stonewalling',
  severity: 1,
  apart: true,
  source: 'Leigh, Repairing Relationship Ruptures; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    if (messageSays(scene, DELIBERATE) || messageSays(scene, CHEERFUL) || /[🎉🥳😂❤]/u.test(scene.text))
      return [];
    return scene.sentences[sentence]?.asked ? [] : wordedAs(scene, sentence, DOORS);
  },
  reword: () => [],
});
