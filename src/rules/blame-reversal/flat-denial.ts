import { blank } from '../../engine/blanks.ts';
import type { Cue } from '../../engine/cues/cue.ts';
import { asserted, speaksAsWe, turned } from '../../engine/features/turned-blame.ts';
import { matched, typedSentence } from '../../engine/reword/draft/around.ts';
import { fitted, lightest } from '../../engine/reword/draft/drafts.ts';
import { asJudged, holdsMatter } from '../../engine/reword/own-words/theirs/disputed.ts';
import { asUnrecalled } from '../../engine/reword/own-words/theirs/recalled.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import type { Sentence } from '../../engine/text/sentence.ts';
import { gradedCues } from '../../engine/wording/graded.ts';
import { TABLES } from './phrases/flat-denial.ts';

export const examples: Examples = {
  flags: [
    {
      flag: '[[That never happened]].',
      reworded: "I remember it differently, and I'd like to hear how you remember it.",
    },
    { flag: 'nah [[i never said that lol]]' },
    { flag: "[[You're making it all up]], Rob." },
    { flag: '[[I have never once lied to you]].' },
    { flag: '[[There was no such promise]].' },
  ],
  silent: [
    'I remember it differently, and I believe that it hurt you.',
    'I never said thank you for the lift, so thank you!',
    'That never happened at my old school.',
    "That's not true, you're a brilliant cook.",
    'He says it never happened.',
  ],
};

export const cues: readonly Cue[] = gradedCues(TABLES);

/** A memory held open, praise, a promise: nothing of theirs is denied. */
const OPEN =
  /\b(?:let us pretend|remember (?:it )?differently|not recall|tell me how|put it right|hope i|pics|at my old)\b|\bor (?:it|that) did not\b|^said\b/;
const PRAISE =
  /\b(?:brilliant|great|gorgeous|lovely|beautiful|amazing|wonderful|fantastic|(?<!would )thank you)\b/;

/** In a question nothing is denied but where a story comes from. */
const STATED = /^(?:\w+ ){0,3}(?:where|what|who|me|why)\b/;

const merelyAsked = (sentence: Sentence | undefined): boolean =>
  sentence?.asked === true && !STATED.test(plainText(sentence));

/** What is to come is no memory: "you'll make it up with her this week". */
const ORDERED = /\b(?:you|u)(?:['’]?ll| will)\b/i;

/** What was meant is no memory of what happened: "never set out to hurt you", "you've no intention of finishing it". */
const INTENT =
  /\b(?:set out to|meant to|mean to|intend(?:ed)?(?: to)?|intention|trying to|plan(?:ned)? to)\b/iu;
/** "… and you know it": held against them, whatever it is. */
const KNOWN = /\b(?:and|n|&) (?:you|u) (?:\p{L}+ )?know (?:it|that)\b/iu;
/** Something that was, or was not. */
const DENIES =
  /\b(?:never|not|no|nobody|nothing|none|did|was|were|had|lie|lies|lying|false|untrue)\b|n['’]?t\b/iu;

export default defineRule({
  id: 'flat-denial',
  family: 'blame-reversal',
  severity: 2,
  darvo: 'deny',
  tells: true,
  source: 'Freyd 1997; Harsey, Zurbriggen & Freyd 2017; Sweet 2019',
  cues,
  find: (scene, sentence) =>
    saysAnywhere(scene, OPEN) || saysAnywhere(scene, PRAISE) || merelyAsked(scene.sentences[sentence])
      ? []
      : asserted(scene, turned(scene, sentence, TABLES)),
  reword: (context) => {
    const typed = typedSentence(context);
    if (ORDERED.test(matched(context)) || INTENT.test(typed)) return [];
    const judged = asJudged(typed);
    if (judged !== null) return [fitted(context, 'lightest', judged)];
    if (KNOWN.test(typed) && !DENIES.test(typed)) return [];
    const what = holdsMatter(typed) ? blank('what happened') : null;
    const ours = `We have a different account${what === null ? '' : ` of ${what}`}`;
    const mine = `I remember ${what ?? 'it'} differently`;
    const said = speaksAsWe(context.scene) ? ours : mine;
    const unrecalled = asUnrecalled(typed) ?? asUnrecalled(matched(context));
    const invited = said === ours ? null : `${mine}, and I'd like to hear how you remember it.`;
    const plainly = unrecalled === null ? null : `I remember it differently. I don't recall ${unrecalled}.`;
    return [
      ...lightest(
        context,
        unrecalled === null
          ? null
          : `I don't recall ${unrecalled}, and I'd like to hear how you remember it.`,
        ...(what === null ? [invited, plainly] : [plainly, invited]),
        `${said}.`,
      ),
      fitted(
        context,
        'fuller',
        said === ours ? `${ours}, and we want to hear yours.` : `${mine}, and I believe it hurt you.`,
      ),
      fitted(context, 'question', 'Can you tell me how it was for you?'),
    ];
  },
});
