import type { Cue } from '../../engine/cues/cue.ts';
import { reported, spanning } from '../../engine/find.ts';
import { matched } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import type { Wordings } from '../../engine/wording/wording.ts';
import { wordingIn } from '../../engine/wording/wording-place.ts';
import { CROSSING_WORDS, CROSSINGS, KEPT, LIMIT_WORDS, LIMITS } from './phrases/limits-crossed.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[I know you asked for space, but I miss you]].',
      reworded: "You asked for space, and I'll respect that.",
    },
    { flag: '[[ik u said not to text but please just hear me out]]' },
    { flag: '[[You told me not to call but I had to hear your voice]].' },
    { flag: "[[I respect your boundaries but you're being unfair]]." },
    { flag: "[[You blocked me so I'm using this number]]." },
  ],
  silent: [
    "I know you need space, so I won't text until you do.",
    'I know you said not to call, but the school rang: Ava has a fever.',
    "You asked for time and I'll wait.",
    "I know you're busy, but is the meeting on?",
    'I respect your boundaries.',
    "I know you're not ready to eat yet.",
    "I know I promised, but I couldn't have come anyway.",
  ],
};

/** A crossing that stands apart from its limit is said in few words. */
const BRIEF = 24;
export const cues: readonly Cue[] = [
  ...cuesOf(LIMITS, { besides: [CROSSING_WORDS] }),
  ...LIMIT_WORDS.flatMap((near) => cuesOf(CROSSINGS, { near, atMost: BRIEF })),
];

/** How far back a limit is remembered, in sentences. */
const REACH_BACK = 2;

/** Limits that are only supposed, and crossings that are looked back on, or could not have been. */
const SUPPOSED = [
  /\bif (?:you|i|we|it)\b(?! (?:like it|let))|\bi should (?:not )?have\b|\bnot do (?:it|that) again\b|\b(?:could|would) not have (?:come|called|gone|made it)\b/,
  /\band i (?:came|called|texted|went|wrote|threw|ignored|pushed)\b|\bi am stopping\b/,
];

/** Where one of the wordings ends in a sentence, or -1. */
function endOf(scene: Scene, sentence: number, table: Wordings, after = 0): number {
  const here = scene.sentences[sentence];
  if (here === undefined) return -1;
  const ends = table.all.flatMap((wording) => {
    const place = wordingIn(here, wording);
    return place === null || place.to <= after ? [] : [place.to];
  });
  return ends.length === 0 ? -1 : Math.min(...ends);
}

const ASKS = /^(?:do|did|are|have|would|can|is|why|what|when|how)\b/;

/** Where the writer names a limit that was set: told by nobody else, asked about by nobody. */
function limitEnd(scene: Scene, sentence: number): number {
  const end = endOf(scene, sentence, LIMITS);
  const place = scene.placed(sentence).find(({ clause }) => end <= clause.to);
  const asked = scene.sentences[sentence]?.asked === true && ASKS.test(plainText(scene.sentences[sentence]));
  return place === undefined || asked || (reported(scene, place) && place.clause.subject === 'third')
    ? -1
    : end;
}

/** "A new number since you won't take my calls": the limit comes as the reason. */
const EXPLAINS = /\b(?:since|because|cause|although|even though|when) (?:u|you|your)\b/;

/** A limit, and after it its crossing: in one sentence, or in few words after it. */
function crossed(scene: Scene, sentence: number): Match | null {
  const here = scene.sentences[sentence];
  const [first, last] = [scene.placed(sentence)[0], scene.placed(sentence).at(-1)];
  if (here === undefined || first === undefined || last === undefined) return null;
  const text = plainText(here);
  if (SUPPOSED.some((pattern) => pattern.test(text)) || wordedAs(scene, sentence, CROSSINGS).length === 0)
    return null;
  const own = limitEnd(scene, sentence);
  if (own >= 0) {
    const crosses = endOf(scene, sentence, CROSSINGS, own) > own || EXPLAINS.test(text);
    return crosses ? spanning(first, last) : null;
  }
  const before = Array.from({ length: REACH_BACK }, (_, k) => sentence - 1 - k).some(
    (at) => limitEnd(scene, at) >= 0,
  );
  return before && here.words.length <= BRIEF ? spanning(first, last) : null;
}

/** Who is there already can only go again. */
const AT_THE_DOOR =
  /\b(?:i['’]?m|i am) (?:already |just |rn |still |right )?(?:outside|downstairs|in (?:the|your|ur) (?:drive\w*|car|lobby|street|hall\w*|yard|garden)|at (?:the|your|ur) (?:\w+ )?(?:door|gate|house|place|window|flat))\b|\b(?:parked )?outside (?:ur|your)\b|\bopen (?:up|the door)\b/i;

export default defineRule({
  id: 'override-space',
  family: 'pressure-boundary',
  severity: 3,
  source: 'Winteraven, Relational Healing Begins with Repair; Stark 2007',
  cues,
  find: (scene, sentence) => {
    if (KEPT.some((pattern) => saysAnywhere(scene, pattern, sentence - 1, sentence + 1))) return [];
    const match = crossed(scene, sentence);
    return match === null ? [] : [match];
  },
  reword: (context) => [
    ...lightest(
      context,
      AT_THE_DOOR.test(matched(context)) ? "You asked for space, and I came anyway. I'll go now." : null,
    ),
    fitted(context, 'lightest', "You asked for space, and I'll respect that."),
    fitted(context, 'fuller', "You asked for space, and I'll respect that. You don't have to answer."),
  ],
});
