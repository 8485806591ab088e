import type { Cue } from '../../engine/cues/cue.ts';
import { ownApologies } from '../../engine/find.ts';
import { typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { fitted } from '../../engine/reword/draft/drafts.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { gradedCues, gradedIn } from '../../engine/wording/graded.ts';
import { messageSays } from '../../engine/wording/saying.ts';
import { wordSet } from '../../engine/wording/word-set.ts';
import { cuesOf, wordedAs } from '../../engine/wording/worded.ts';
import { wordings } from '../../engine/wording/wording.ts';
import { PERMISSIONS, WASHED } from './phrases/partings.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[Fine, do whatever you want]].',
      reworded: "This matters to me, and I don't know how to say it yet.",
    },
    { flag: '[[suit yourself then]]' },
    { flag: "[[I don't care anymore]]" },
    { flag: '[[ok have it ur way]], as always' },
  ],
  silent: [
    'Do whatever you want with the old chairs.',
    "I don't care which one, you pick!",
    "You do you, I'm so proud of you.",
    'Do what you love and the money follows.',
  ],
};

export const cues: readonly Cue[] = [
  ...cuesOf(WASHED, { atMost: 24 }),
  ...gradedCues(PERMISSIONS, { atMost: 24 }),
];

/** Support, thanks and fun: then the freedom is meant. */
const MEANT = wordings(
  `
  proud|support|trust|love|behind|happy_for|glad ~1 you|your|of|whatever
  {fun} you|it|the|of|$
  happy|fine|grand|easy|ok with|by either|both|me|you|that
  you ~1 deserve|earned|are_welcome|are_right
  i take it back
  take as_long as ~1 you ~1 need
  was your ~1 and your
  i ~1 will|can catch|join|meet|follow|see|bring|take|book|get|pay|wear ~1 you|it|the|them|your|up
  thank_you|thanks|congrats|congratulations|welcome|birthday|haha|hahaha|lol|xx|x|cheering|delighted
`,
  { fun: 'enjoy love good_luck plenty' },
);

/** What turns a permission sour when it stands after it. */
const SOUR = wordSet(
  'not never no nothing always usual care matter matters anyway alone done why boss clearly me my whatever then',
);

/** True when nothing kind follows: "as you wish, I'll book the seats" gives the freedom it speaks of. */
function turnsAway(scene: Scene, { sentence, from, to }: Match): boolean {
  const words = scene.sentences[sentence]?.words ?? [];
  if (words[from - 1]?.text === 'or') return false;
  // "or whatever" is a list left open, and "Whatever." before more words is a shrug at things.
  if (words[to - 1]?.text === 'whatever' && scene.sentences.some((one) => one.words.length > 3)) return false;
  const rest = [...words.slice(to), ...(scene.sentences[sentence + 1]?.words ?? [])];
  return rest.length === 0 || rest.some(({ text }) => SOUR.has(text));
}

const meant = (scene: Scene): boolean => /[❤💕😂🎉🥰😘😅]/u.test(scene.text) || messageSays(scene, MEANT);

/** "Suit yourself about the garden", "do what you like with it": what the permission is about. */
const ABOUT =
  /\b(?:suit (?:your ?self|urself)|have it (?:your|ur) (?:own )?way|(?:do|have) (?:what(?:ever)?|wot(?:ever)?|wat(?:ever)?|as) (?:you|u|ye) (?:want|like|please|wish|fancy|think best)|please yourself|knock yourself out) (?:about|with|over|on|regarding) (?<what>(?:the|my|your|ur|our|this|that) (?:(?:whole|bloody|stupid|fucking|damn|blasted) )*[\p{L}’'-]+(?: [\p{L}’'-]+)*?|\p{Lu}\p{Ll}+)(?=[,;.!?]|$| (?:then|so|now|anyway|for all|i|im|see|and|because|cos)\b)/iu;
const SWORN = / (?:bloody|stupid|fucking|damn|blasted)\b/giu;
/** So many words name a thing. */
const LONGEST = 6;

/** That it matters, with what it is; none where the permission names nothing. */
function caring(context: RewordContext): readonly Draft[] {
  const what = ABOUT.exec(typedSentence(context))?.groups?.what?.replace(SWORN, '');
  if (what === undefined || what.split(' ').length > LONGEST) return [];
  const said = `I do care about ${what}, and I don't know how to say it yet.`;
  return [fitted(context, 'lightest', said, wholeSentence(context))];
}

export default defineRule({
  id: 'exit-line',
  family: 'withdrawal-stonewalling',
  severity: 2,
  source: 'Safran & Muran 2000; Gottman & Silver 1999',
  cues,
  find: (scene, sentence) => {
    if (meant(scene)) return [];
    // "If I've been distant, then sorry" washes no hands.
    const sorries = ownApologies(scene, sentence).map(({ apology }) => apology.at);
    const washed = wordedAs(scene, sentence, WASHED).filter(
      ({ from, to }) => !sorries.some((at) => at >= from && at < to),
    );
    if (washed.length > 0) return washed;
    return gradedIn(scene, sentence, PERMISSIONS).filter((match) => turnsAway(scene, match));
  },
  reword: (context) => [
    ...caring(context),
    fitted(context, 'lightest', "This matters to me, and I don't know how to say it yet."),
    fitted(context, 'fuller', 'I do care about this. What I need is [what I need].'),
    fitted(context, 'question', "I don't want to shut you out. Can we look at this together at [time]?"),
  ],
});
