/** What a sentence that lets go, or gives in no more, would contradict in the message around it. */
import type { Clash } from './clash.ts';

const NOW = '(?:right now|rn|now|tonight|today|this (?:minute|second|instant|evening)|immediately|at once)';
/** "We sort this tonight", "I want this on the table this minute": insisted on, beside a question that leaves it open. */
const INSISTS = new RegExp(
  `\\bwe(?:['’]?ll| will)? (?:sort|settle|finish|fix|do|have|end|talk about) (?:this|it)(?: \\p{L}+)?(?: ${NOW}| with every)|\\bi want (?:this|it|an answer)[^.!?]* ${NOW}|\\bthis (?:minute|second|instant)\\b|(?<=^|[.!?] )(?:wake|get) (?:him|her|them|him up|her up)\\b`,
  'iu',
);

/** Beside what is given freely nothing is ordered, counted or waited for. */
const COLLECTS =
  /(?:^\s*|[.!?…\n]\s*|\b(?:and|so|now|just|please|pls) )(?:accept|say|do|admit|tell me|forgive|answer) (?:it|that|so|this|me)\b|\bi (?:won['’]?t|wont|will not|am not|ain['’]?t|['’]?m not) (?:leav|go|mov|stop|hang)\p{L}*|\bby (?:tonight|tomorrow|\p{L}+day)\b/iu;

export const CLASHES_OF_PRESSURE: readonly Clash[] = [
  { said: /\bhave to forgive\b/iu, around: COLLECTS },
  { said: /\bwhen would be good\b|\bcan wait until\b/iu, around: INSISTS },
  {
    said: /\bwhen you can\b|\bno rush\b/iu,
    around:
      /\b(?:i|we) (?:demand|require|insist|expect)\b|\b(?:yo)?u(?:['’]d| had)? better\b|\bby return\b|\bnot acceptable\b/iu,
  },
  // What is one's own to bear orders nothing, lays down nothing, and shares no blame.
  {
    said: /\bmine to deal with\b|\beases my worry\b/iu,
    around:
      /(?:^\s*|[.!?…\n]\s*)(?:so |now |just |and )*(?:turn|switch|put|send|share|leave|show|give|delete|unlock|prove|text|call|answer|hand)\b[^.!?\n]*\b(?:it|me|on|off|now|rn|over)\b|\b(?:takes two|you made me|u made me)\b|\bor (?:else|i['’]?(?:ll|m)|(?:yo)?u (?:won['’]?t|wont|will|can))\b/iu,
  },
  // An open distance, an end, and a last word are no pause with a time.
  {
    said: /\bcan we talk at\b/iu,
    next: /^(?:dunno|idk|i don['’]?t know (?:when|how long)|we['’]?ll see|not forever|don['’]?t (?:wait|ask))\b|\bthat is that\b|\bthat['’]?s that\b/iu,
    around:
      /\b(?:however|as) long (?:as )?it takes\b|(?<=^\s*|[.!?…\n]\s*)(?:deleted|unfriended|blocked|removed)\W*(?:[.!?…\n]|$)/iu,
  },
  { said: /\bready to talk\b/iu, next: /^(?:dunno|idk|maybe (?:never|forever))\b/iu },
  // Nobody is taken for granted by those they thank.
  {
    said: /\btaken for granted\b/iu,
    around: /\b(?:thank you|thanks|thank u|ty|thx|cheers) (?:so much |again )?(?:for|to)\b/iu,
  },
  // Thanks are none beside one sorry more for having been there.
  {
    said: /^Thank you\b/iu,
    around: /\bsorry (?:that )?i (?:came|exist\p{L}*|showed|even came|was born)\b/iu,
  },
  {
    said: /(?:n['’]?t|\bnot) fully agree\b/iu,
    next: /^i['’]?(?:m|ve) wrong\b|^(?:and |so )*i(?:['’]?ll| will|ll) \p{L}+ (?:it|that|them)\b|^(?:sell|do|take|keep|have|burn|sign|send|book) (?:it|them|that)\b|^(?:the|my|your|and the) (?:\p{L}+ ){1,3}(?:included|as well|too)\b/iu,
    around:
      /\bi['’]?(?:m|ve)? (?:am |have |was )?wrong\b|(?<=^|[.!?] )(?:yes,? )?i (?:fully |totally |completely )?agree\b|\bof course,? dear\b|\b(?:the lot|all of it)[.!]/iu,
  },
  // A cry held back, or an "it's ok" beside it, takes the upset back.
  {
    said: /\bI['’]?m upset, and I don['’]?t have\b|\bI am upset, and I do not have\b/iu,
    around:
      /(?:^\s*|[.!?…\n,]\s*)(?:it['’]?s |it is |its |is |all )(?:ok|okay|fine|good)\b|\bcry\?|\bnot (?:crying|bothered|upset|angry)\b/iu,
  },
  // "I am a bad wife, put it on a plaque, I will polish it": what "it" is would be gone.
  {
    said: /\bfeel awful about this\b|\bhow I handled this\b/iu,
    next: /^(?:and |so )*i(?:['’]?ll| will|ll) \p{L}+ (?:it|that|them)\b/iu,
  },
];
