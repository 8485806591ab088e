/** Half-fixed wordings of the rule you-made-me, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

export const CAUSE = /^(?:make|force|drive|push|provoke|cause|lead|get|have|turn|leave)$/;

/** What follows "you made me": a hurtful act, or an anaphor of one. */
export const ACT =
  /^(?:to )?(?:\w+ly |go |come |have to |want to |feel like |start |end up )?(?:do|act|behave|be|become|look|drink|lose|say|go off|resort|kick|throw|smash|punch|spend|gamble|call you|treat|talk to you|speak to you|raise|hate|react|turn)\b(?! (?:better|happy|proud|more|at ease|well))/;

export const STATE =
  /^(?:so |this |that |really |absolutely |completely |fucking )?(?:mad|angry|furious|crazy|insane|mental|nuts|like this|this way|into|a monster|act out|up the wall|round the bend|over the edge|to (?:it|this|that|the edge|the limit|the point|my limit|breaking|anger|madness|despair|violence))\b/;

export const GOOD =
  /\b(?:laugh|smile|happy|proud|better|braver|be (?!mean|nast|rude|bitt|ang|cold|crue)\w+er|stronger|wiser|more \w+|want to|feel (?:so |very |really |like )?(?:loved|good|safe|at home|welcome|special|better|seen|alive)|realize|think|see|notice|believe|dinner|soup|tea|coffee|cake|breakfast|promise|wait|late|good|crazy (?:good|about)|choose|sure|cry laughing|love)\b/;

export const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:see |look (?:at )?)?what you (?:have )?(?:made|make|are making|force|forced) (?:me|us) (?:to )?(?:do|say|become|into|feel like)/,
    3,
  ],
  [
    /\byou (?:\w+ ){0,2}(?:bring|brings|brought|bringing|drag|draw) (?:out )?(?:\w+ ){0,4}(?:worst|bad side|side|monster|animal|devil|person|ugly|dark side|beast) (?:\w+ ){0,2}(?:in|of|out of|out in) me\b/,
    3,
  ],
  [
    /\byou (?:have |had |really |just |)?(?:left|leave|leaving|gave|give|giving) (?:me|us) (?:with )?(?:no|any|little|zero|not much|very little)? ?(?:other )?(?:choice|option|alternative|way out)\b/,
    3,
  ],
  [
    /\b(?:you|it is you|your \w+) (?:who |that |)(?:has|have|had|got|get|gets) me (?:\w+ ){0,3}(?:acting|yelling|shouting|roaring|screaming|lying|swearing|behaving|losing|sneaking|cursing|bugging|tripping|looking like)\b/,
    3,
  ],
  [
    /\b(?:i am|i was|i have been|i become|i became|i get|i got|i act|i turned|i turn) (?:\w+ ){0,4}(?:because of|thanks to) (?:how|what|the way) you\b/,
    3,
  ],
  [
    /\b(?:it (?:was|is) (?:you|your \w+)|having you\b.* (?:is|was) what|nobody else|no one else|constant \w+(?: \w+){0,4}) (?:who |that |)?(?:\w+ )?(?:made|makes|drove|drives|pushed|forced|got|gets|goaded|provoked|led) me (?!laugh|smile|happy|feel)(?:\w+)/,
    3,
  ],
  [
    /\b(?:i was|i have been|i got|i am|a man can only be|a person can only be) (?:\w+ )?(?:provoked|pushed|driven|goaded|forced|made)(?: \w+){0,3} (?:by you|into|to (?:it|this|do|say|lie|cheat)|so far|too far)\b/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:are|were|have been|keep|kept) (?:\w+ )?(?:compelling|forcing|driving|pushing|goading|provoking|making) (?:me|your (?:own )?(?:mother|father|mum|dad|wife|husband)) (?:to|into|up the)/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:pushed|drove|forced|sent|threw|led|got) me (?:\w+ )?(?:into|to) (?:(?:his|her|their|someone|another) |\w+ing|it\b|this\b|the edge|drink)|\b(?:forced|forcing) my hand\b|\b(?:the|you are the|ur the) reason i (?:drink|yell|shout|lie|cheat|snap|hit|act|am like|scream|smoke|lost|lose)\b|\byou (?:\w+ )?(?:drove|drive|pushed|push) me (?:\w+ )?(?:up the wall|over the edge|round the|to (?:it|this|that|drink|the edge|the point|the brink))/,
    3,
  ],
  [
    /\byou (?:\w+ )?(?:get|got|make|made|have|had|wind|wound) me (?:\w+ )?so (?:mad|angry|wound up|furious|frustrated|worked up|annoyed|stressed)(?: \w+){0,2} i\b|\byou make i (?:lose|shout|vex|do)/,
    3,
  ],
  [
    /\byou (?:know|knew) (?:exactly )?(?:how to|which|what) (?:\w+ )?(?:push|buttons|press)\b|\byou (?:keep |kept |always |just |really )?(?:push|pushed|pushing|press|pressed) (?:\w+ )?(?:my )?(?:buttons|my limits)\b/,
    2,
  ],
  [
    /\b(?:stop|do not|quit|why (?:do|must) you|you always have to) mak(?:e|ing) me (?:\w+ )?(?:yell|shout|scream|hit|hurt|do|be (?:the|mean|angry|like)|act|lose|lie|say|come (?:over|down|there)|the bad guy|look like|repeat|angry|mad)\b|\b(?:this|see|look|look at) (?:is )?what you (?:do|are doing|did) to me\b|\byou (?:have )?turned me into\b|\bnever (?:\w+ )?like this with (?:anyone|anybody) else\b|\bwith (?:anyone|anybody) else i\b|\bunder my skin\b/,
    2,
  ],
  [
    /\byou (?:\w+ ){0,2}(?:give|gave|leave|left) me no (?:\w+ )?(?:choice|option|alternative)|\b(?:because of|by) (?:how|the way) you (?:\w+ )?(?:act|treat|talk|speak|behave|are|look)\w*\b.*\bi (?:have to|had to|got to|end up|lose|snap|become|became|turn|can not)\b|\byou (?:always |just |really |only )?(?:provoke|provoked|goad|goaded|bait|baited|wind|wound|egg|egged) me (?:up |on |into|until|till|so|and)\b/,
    3,
  ],
];
