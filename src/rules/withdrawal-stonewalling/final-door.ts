import type { Cue } from '../../engine/cue.ts';
import { cuesOf, wordedAs } from '../../engine/features/wording.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
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

export const cues: readonly Cue[] = cuesOf(DOORS).map((cue) => ({ ...cue, atMost: 20 }));

/** Marks of a decision that was not made in the heat: it deserves no nudge at all. */
const DELIBERATE =
  /\b(?:thought (?:\w+ ){0,3}about|(?:for|after|over the last|these) (?:\w+ ){0,3}(?:months|years|weeks)|wish you (?:\w+ )?(?:well|the best|happiness)|long time|my (?:therapist|counsellor|lawyer|solicitor)|come to (?:the|a) (?:decision|conclusion)|made (?:my|a|the) decision|have decided|take care of yourself|grateful|thank you for|appreciate|i hope you find)\b/;
const CHEERFUL =
  /\b(?:congrats|yay|haha|lol|great|see you (?:at|on|in|soon|later|then|there|tomorrow|tonight|monday|next|round|around)|cheers|enjoy|awesome|nice work|good job|won|exams?|till|until monday|sofa|match|season|episode|sale)\b/;

export default defineRule({
  id: 'final-door',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Leigh, Repairing Relationship Ruptures; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, DELIBERATE) || saysAnywhere(scene, CHEERFUL) || /[🎉🥳😂❤]/u.test(scene.text))
      return [];
    return scene.sentences[sentence]?.asked ? [] : wordedAs(scene, sentence, DOORS);
  },
  reword: () => [],
});
