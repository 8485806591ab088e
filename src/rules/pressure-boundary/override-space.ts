import { textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { type Phrase, phraseIn } from '../../engine/features/phrase.ts';
import { cuesOf, wordedAs, wordingIn } from '../../engine/features/wording.ts';
import { reported, spanning } from '../../engine/find.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples, type Match } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import { CROSSES, KEPT, LIMITS } from './phrases/crossing.ts';
import { CROSSINGS, KNOWN_LIMITS } from './phrases/limits-crossed.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[I know you asked for space, but I miss you]].',
      reworded: "You asked for space, and I'll keep to it.",
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
  ],
};

const LIMIT =
  'space alone boundaries distance break contact blocked block ready unfriended muted solicitor lawyer away stop privacy boundary communication time no back wish disturb quiet';
const REACH =
  'call text message contact come write talk ring speak see bother texting calling contacting visit wanting want meet email hear discuss contacted';
const KNOWN =
  'know said told asked respect wanted want need needed understand promised realize get supposed aware says ask request wish ignoring despite notwithstanding insisted begged';
const CROSS =
  'but though even however yet still anyway despite although regardless notwithstanding idc lied omw ignoring outside downstairs pulling insist';
const FORMS: readonly Cue[] = [
  { here: [LIMIT, KNOWN, 'you your', CROSS], atMost: 45 },
  { here: [REACH, KNOWN, 'you', 'not never', CROSS], atMost: 45 },
  { here: ['blocked block', 'you', 'me'], atMost: 24 },
  { here: [REACH, 'not', 'said told asked know', 'you', 'so because must'], atMost: 24 },
  {
    here: [REACH, LIMIT, 'i', 'will must am can'],
    near: ['said told asked want wish promised ready says know'],
    atMost: 12,
  },
  {
    here: ['outside downstairs lied waited anyway omw doorstep father mother accept'],
    near: [LIMIT, 'said told asked want wish promised ready says know'],
    atMost: 14,
  },
];

const CROSS_WORD =
  'but however still yet anyway though whatever so because cause outside downstairs calling texting writing coming need must insist accept wait ignore opposite had expect pick please';
/** A crossing is looked for beside a limit only: the words of limits are the rarer ones. */
export const cues: readonly Cue[] = [
  ...FORMS,
  ...cuesOf(KNOWN_LIMITS).map(({ here }) => ({ here: ['i we', CROSS_WORD], near: here, atMost: 32 })),
];

/** A limit that is only supposed, or somebody else's: "my sister says you need space". What "your therapist says" is the hearer's own. */
const told = (scene: Scene, { first }: Phrase): boolean =>
  first.clause.link === 'if' ||
  (reported(scene, first) &&
    !/\byour\b/.test(
      scene
        .before(first, 1)
        .map(({ clause }) => textOf(clause))
        .join(' '),
    ));

/** Where the limit stands: in the sentence, or in the one before it. */
function limitBefore(scene: Scene, sentence: number): Phrase | null {
  const before = phraseIn(scene, sentence - 1, LIMITS);
  return before !== null && !told(scene, before) ? before : null;
}

/** The limit and its crossing, in one sentence or in two. */
function overridden(scene: Scene, sentence: number): Match | null {
  const here = phraseIn(scene, sentence, LIMITS);
  const crossing = phraseIn(scene, sentence, CROSSES);
  const [first, last] = [scene.placed(sentence)[0], scene.placed(sentence).at(-1)];
  if (crossing === null || first === undefined || last === undefined) return null;
  if (here !== null) return told(scene, here) ? null : spanning(first, last);
  const opens = !scene.sentences[sentence]?.asked && limitBefore(scene, sentence) !== null;
  return opens && crossing.first.index === 0 ? spanning(first, last) : null;
}

/** Limits that are only supposed, and crossings that are looked back on. */
const SUPPOSED =
  /\bif (?:you|i|we|it)\b|\bif you\b|\band i (?:came|kept|called|texted|went|wrote|did|threw|ignored|pushed)\b|\bi kept\b|\bnot do (?:it|that) again|\bi am stopping|\bi should (?:not )?have|\bi did not listen|\bthat is (?:ok|okay|fine)\b|\botherwise\b/;

/** How far back a limit is remembered, in sentences. */
const REACH_BACK = 2;
/** A crossing that stands apart from its limit is said in few words. */
const BRIEF = 22;

/** The same, read from constructions: a known limit, and after it a crossing. */
function crossed(scene: Scene, sentence: number): Match | null {
  const here = scene.sentences[sentence];
  const [crossing] = wordedAs(scene, sentence, CROSSINGS);
  const [first, last] = [scene.placed(sentence)[0], scene.placed(sentence).at(-1)];
  if (SUPPOSED.test(plainText(here))) return null;
  if (here === undefined || crossing === undefined || first === undefined || last === undefined) return null;
  const limitAt = (at: number): number =>
    Math.min(
      ...KNOWN_LIMITS.map((wording) => {
        const one = scene.sentences[at];
        return (
          (one === undefined || one.asked ? null : wordingIn(one, wording))?.to ?? Number.POSITIVE_INFINITY
        );
      }),
    );
  const own = limitAt(sentence);
  const after = CROSSINGS.some((wording) => (wordingIn(here, wording)?.to ?? 0) > own);
  const before = Array.from({ length: REACH_BACK }, (_, k) => sentence - 1 - k).some(
    (at) => at >= 0 && Number.isFinite(limitAt(at)),
  );
  const brief = here.words.length <= BRIEF;
  return after || (brief && before && !Number.isFinite(own)) ? spanning(first, last) : null;
}

export default defineRule({
  id: 'override-space',
  family: 'pressure-boundary',
  severity: 3,
  source: 'Winteraven, Relational Healing Begins with Repair; Stark 2007',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, KEPT, sentence - 1, sentence + 1)) return [];
    const match = overridden(scene, sentence) ?? crossed(scene, sentence);
    return match === null ? [] : [match];
  },
  reword: (context) => [
    fitted(context, 'lightest', "You asked for space, and I'll keep to it."),
    fitted(context, 'fuller', "You asked for space, and I'll keep to it. You don't have to answer."),
  ],
});
