import type { Cue } from '../../engine/cue.ts';
import { endsBond } from '../../engine/features/ended-bond.ts';
import { completing, reported, spanning } from '../../engine/find.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';

export const examples: Examples = {
  flags: [
    { flag: "That's it. [[We're over]]." },
    { flag: '[[im leaving u]]' },
    { flag: 'Keep the flat. [[I never want to see you]] again.' },
    { flag: '[[this friendship is finished]]' },
  ],
  silent: [
    "We're done with the hallway, kitchen next.",
    "I'm leaving you my bike while I'm away.",
    "I have thought about this for a long time, and I'm ending our relationship. I wish you well.",
    'The exam period is over!',
  ],
};

export const cues: readonly Cue[] = [
  {
    here: ['we us this it marriage friendship relationship', 'done over through finished history ended'],
    atMost: 8,
  },
  {
    here: [
      'leaving divorcing dumping divorce breaking break split cutting unfriending unfollowing quit',
      'you up us divorce this ways',
    ],
    atMost: 12,
  },
  { here: ['done finished', 'with', '#Hearer us family marriage friendship relationship'], atMost: 12 },
  {
    here: ['never not', 'again anymore longer', 'see speak talk hear contact come love be is are am friend'],
    atMost: 12,
  },
  {
    here: [
      'number life goodbye farewell existed exist stuff bags things',
      'lose delete block forget have get stay luck forever pack out',
    ],
    atMost: 12,
  },
  { here: ['dead longer', 'me my friends'], atMost: 9 },
  { here: ['you', 'me i', 'done over finished through'], atMost: 7 },
  { here: ['end no son daughter single', 'us yourself longer have'], atMost: 8 },
  { here: ['coming come be', 'not', 'back home'], atMost: 9 },
  { here: ['exist', 'not longer'], atMost: 12 },
  {
    here: [
      'through over finished done ended',
      'we friendship marriage relationship',
      '#Hearer stuff things between consider',
    ],
    atMost: 14,
  },
  { here: ['never', 'wish want', 'see speak hear'], atMost: 14 },
  { here: ['regret forget find', 'meeting met knew exist existed someone somebody'], atMost: 10 },
  { here: ['nothing', 'more', 'do', 'with'], atMost: 12 },
  { here: ['wash', 'hands'] },
  { here: ['out', 'marriage relationship'], atMost: 10 },
  { here: ['moving walking', 'out'], atMost: 9 },
];

/** Marks of a decision that was not made in the heat: it deserves no nudge at all. */
const DELIBERATE =
  /\b(?:thought (?:\w+ ){0,3}about|(?:for|after|over the last|these) (?:\w+ ){0,3}(?:months|years|weeks)|wish you (?:\w+ )?(?:well|the best|happiness)|long time|my (?:therapist|counsellor|lawyer|solicitor)|come to (?:the|a) (?:decision|conclusion)|made (?:my|a|the) decision|have decided|take care of yourself|grateful|thank you for|appreciate|i hope you find)\b/;
const CHEERFUL =
  /\b(?:congrats|yay|haha|lol|great|see you (?:at|on|in|soon|later|then|there|tomorrow|tonight|monday|next|round|around)|cheers|enjoy|awesome|nice work|good job|won)\b/;

export default defineRule({
  id: 'final-door',
  family: 'withdrawal-stonewalling',
  severity: 1,
  source: 'Leigh, Repairing Relationship Ruptures; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, DELIBERATE) || saysAnywhere(scene, CHEERFUL)) return [];
    const placed = scene.placed(sentence);
    const door = placed.find((one) => endsBond(scene, one) && !reported(scene, one));
    return door === undefined ? [] : [spanning(opening(placed, door), completing(scene, door))];
  },
  reword: () => [],
});

/** "that's it, we're over": the sigh before belongs to it. */
const opening = <
  T extends { readonly index: number; readonly clause: { readonly from: number; readonly to: number } },
>(
  placed: readonly T[],
  door: T,
): T =>
  placed
    .slice(0, door.index)
    .find(({ clause }) => clause.to === door.clause.from && clause.to - clause.from <= 3) ?? door;
