import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { answersWho, asserted, plainMatch, turned } from '../../engine/features/turned-blame.ts';
import { matched, toItsEnd, typedSentence, wholeSentence } from '../../engine/reword/draft/around.ts';
import { beforeNext, fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { withoutBlame } from '../../engine/reword/draft/laid.ts';
import { sorrily } from '../../engine/reword/draft/sorrily.ts';
import { asShared } from '../../engine/reword/own-words/deeds/excused.ts';
import { asTherefore } from '../../engine/reword/own-words/deeds/therefore.ts';
import { asOutcome, asUpset, holdsMatter } from '../../engine/reword/own-words/theirs/disputed.ts';
import { asWishedFor } from '../../engine/reword/own-words/theirs/told.ts';
import { type Draft, defineRule, type Examples, type Match, type RewordContext } from '../../engine/rule.ts';
import type { Scene } from '../../engine/scene.ts';
import { saysAnywhere } from '../../engine/text/plain.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { ASKED, TABLES } from './phrases/because-of-you.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[This is all your fault]].', reworded: "Some of this is on me, and I'm sorry." },
    { flag: '[[u brought this on urself]]' },
    { flag: "[[You've only yourself to blame]], Rita." },
    { flag: '[[We lost the deal because of you]].' },
    { flag: "I can't refund it, [[the mistake was on your part]]." },
  ],
  silent: [
    "It's not your fault, I told him the wrong day.",
    'Whose fault is it when a parcel gets wet?',
    'I passed because of you, thank you!',
    'He told her it was all her fault.',
    'He told me that you ruin everything.',
    "Dinner's on you tonight, right?",
  ],
};

/** What a question after a culprit asks about. */
const BLAMED = 'fault doing blame started caused began ruined wrecked broke responsible destroyed did';

export const cues: readonly Cue[] = [
  ...gradedCues(TABLES),
  ...gradedCues(ASKED),
  { here: ['you yours'], near: ['who whose', BLAMED], atMost: 10 },
];

/** Praise in the same breath: "you did this! You built a shed!" */
const FOND =
  /\b(?:congrat\w*|promotion|distinction|degree|impressed|proud of|well done|so well|what a save|god bless|so funny|so cute|glad|saved my|i love it|i passed|(?:got|made it|pulled|come|came) through|mak(?:e|es|ing) (?:me|us) (?:laugh|smile|happy|better))\b/;
/** "She made me see it was not my fault": somebody learns to stop blaming themselves. */
const LEARNED =
  /\b(?:made me see|helped me|taught me|learn(?:ed|t|ing)?|reali[sz]ed?|believe|accept|counsel+or|therapist)\b.*\bnot my fault\b/;
/** What somebody is thanked for; "thanks to you" thanks nobody. */
const THANKED = /\b(?<!yourself to )thank (?:you|u|god)\b(?! for nothing)/;
/** A part of the fault weighs less than the whole. */
const PARTLY = /\b(?:partly|partially|part of|some of|maybe|also|too|a bit|half|kind of|perhaps)\b/;

const lessened = (scene: Scene, match: Match): Match =>
  match.severity === 3 && PARTLY.test(plainMatch(scene, match)) ? { ...match, severity: 2 } : match;

/** Who denies the act takes no part of it on. */
const DENIED = /\b(?:I|we) (?:did(?: not|n['’]?t)|never|have(?: not|n['’]?t))\b/iu;

/** What is a person's to do is no fault laid on them, and nobody has a share in it. */
const DUTY = /\b(?:is|it['’]?s|its) (?:\p{L}+ )?(?:your|ur) (?:duty|job|responsibility|turn)\b/iu;

/** So many words before the match tell what "this" is. */
const WORDS_BEFORE = 3;

/** A share of it as a statement without its mark, named where the words that go told what it was. */
function shareOf(context: RewordContext): string {
  const { scene, match, register } = context;
  const before = scene.sentences[match.sentence - 1];
  const isTold = match.from > WORDS_BEFORE || (before?.asked === false && holdsMatter(before.raw));
  if (register === 'child' || isTold || !holdsMatter(toItsEnd(context))) return 'Some of this is on me';
  return register === 'work'
    ? `I'd like to sort out ${blank('what happened')} with you`
    : `Some of ${blank('what happened')} is on me`;
}

/** "You didn't even bother to read the card": a grievance of one's own, told as a wish; a page of a shop hurts nobody. */
function grievance({ scene, match, register }: RewordContext, typed: string): string | null {
  const isKept = register === 'work' || SHOP.test(scene.text) || match.from > WORDS_BEFORE;
  return isKept || !/\b(?:even|bother(?:ed)?|so much as)\b/iu.test(typed) ? null : asWishedFor(typed);
}
const SHOP =
  /\b(?:refund|order(?:ed)?|seller|buyer|listing|listed|description|item|size|policy|terms|instructions|manual|docs?|readme|wiki|guide|advert|ad|thread|issue|edit)\b/iu;

/** What is denied, as one's own memory. */
const memoryOf = (context: RewordContext): string =>
  `I remember ${holdsMatter(toItsEnd(context)) ? blank('what happened') : 'it'} differently.`;

/** What is denied as one's own memory, and what is blamed as one's share: sorry for it, but for what is to be sorted out at work. */
function shared(context: RewordContext): readonly Draft[] {
  if (DENIED.test(matched(context))) return lightest(context, memoryOf(context));
  const share = shareOf(context);
  return context.register === 'work' ? lightest(context, `${share}.`) : sorrily(context, share);
}

/** No mere bother. */
const GRAVE = /\b(?:die[ds]?|dead|death|hospital|blood|pregnan\p{L}*|miscarr\p{L}*|funeral|cancer)\b/iu;

/** "It's your own fault we lost" as what the writer is upset about; what stands after it stays as a sentence of its own. */
function upset(context: RewordContext): readonly Draft[] {
  const that = asUpset(typedSentence(context));
  if (that === null) return [];
  const { start, end } = wholeSentence(context);
  const comma = context.scene.text.slice(start, end).indexOf(',');
  const span = { start, end: comma < 0 ? end : start + comma };
  const said = [`I'm upset that ${that}.`, ...(GRAVE.test(that) ? [] : [`It bothers me that ${that}.`])];
  return said.map((one) => beforeNext(context, 'lightest', one, span));
}

export default defineRule({
  id: 'because-of-you',
  family: 'blame-reversal',
  severity: 3,
  darvo: 'reverse',
  source: 'Schumann 2018; Harsey, Zurbriggen & Freyd 2017',
  cues,
  find: (scene, sentence) => {
    if (saysAnywhere(scene, FOND) || saysAnywhere(scene, LEARNED) || saysAnywhere(scene, THANKED)) return [];
    const answer = answersWho(scene, sentence, BLAMED);
    const found = answer === null ? turned(scene, sentence, TABLES, ASKED) : [answer];
    const whole = found.filter(({ severity }) => severity === 3);
    // "If you didn't read it, that's not my fault" supposes and blames all the same.
    const part = found.filter(({ severity }) => severity !== 3);
    return [...asserted(scene, whole).map((match) => lessened(scene, match)), ...part];
  },
  reword: (context) => {
    if (DUTY.test(typedSentence(context))) return [];
    const asked = context.register === 'child' ? null : asOutcome(toItsEnd(context));
    const deed = asTherefore(typedSentence(context));
    return [
      ...withoutBlame(context),
      ...lightest(context, grievance(context, toItsEnd(context))),
      ...lightest(context, asShared(toItsEnd(context)), asked),
      ...upset(context),
      ...sorrily(context, deed === null ? null : `${deed}. That was my choice`),
      ...shared(context),
      fitted(
        context,
        'fuller',
        `My part in this is that I ${blank('what I did')}. I'd like to talk about the rest another time.`,
      ),
      fitted(context, 'question', 'What was my part, as you see it?'),
    ];
  },
});
