/** Half-fixed wordings of the rule get-over-it, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

/** What an order to be done says, and how much it hurts. */
export const DONE: readonly Phrasing[] = [
  [
    /\b(?:get|got|getting|be|move) (?:the (?:hell|fuck) )?(?:well )?(?:over|past|beyond) (?:it|this|that|yourself|yourselves|things|him|her|what happened)\b/,
    3,
  ],
  [
    /\blet (?:it|this|that|things|stuff|the past|bygones)(?: \w+)? (?:go+|be|lie|drop)\b|\blet go of (?:it|this|that|the past|things|your)\b/,
    2,
  ],
  [
    /\bput (?:it|this|that|things|the past) (?:\w+ )?(?:behind|to (?:rest|bed)|in the past)|\bleave (?:it|this|that|things|the past) (?:\w+ )?(?:in the past|behind|be\b|alone|where it)/,
    2,
  ],
  [
    /\bforget (?:about )?(?:it|this|that|what happened|the past) (?:now|already|once)|\b(?:stop|quit) (?:holding|carrying|keeping|nursing) (?:\w+ )*(?:grudges?|it|this|score|against)|\bdrop it already|\bforgive and forget\b|\bbury the hatchet\b/,
    2,
  ],
  [
    /^(?:(?:just|please|so|ok|and|now|then|already|dude|bro|seriously|you|need|have|to|should|must|really|girl|bye|ffs|can|could|not|got|ought|time|it|is|why) )*move on(?:$| (?:already|now|please|ok|okay|jeez|man|dude|bro|will|and|for|then|at|so|because|once|like|babe|mate|from|with|honestly))\b(?! (?:the )?\d)/,
    2,
  ],
];
/** "let it go to voicemail": a place, not an end of hurting. */
export const ELSEWHERE = /\bgo (?:to|through|into|in|out|until|off|up|down|by|of|for \w+ing)\b/;

/** An old quarrel is brought up once more. */
export const AGAIN =
  /\b(?:bring|dredg|rak|drag|dig|rehash|throw|harp|dwell|go|hold|remember|talk|think|lurk|bang)\w*(?: back| over)?(?: \w+){0,3} (?:up|on|over|about|in my face|onto|against me|over my head|old \w+)\b|\b(?:living|stuck|dwelling) (?:in|on) the past|\bharping|\brehashing|\bold (?:stuff|things|matters|wounds|stories|topics?)\b/;
export const STILL =
  /\bstill (?:so |that |being |all )?(?:on (?:about |at )?(?:that|this|it)|(?:mad|upset|angry|hung up|sulking|thinking|bitter|salty|crying|annoyed|stuck|going on|holding|banging on|talking|complaining|whining|dwelling|bringing|cross|hurt|moping|raging|punishing|acting|giving)\b)|\bnot (?:forgiven|over it|forgive|let it go|move[d]? on)\b.*\b(?:yet|already)\b/;
export const LONG =
  /\b(?:how long|how many (?:more )?(?:times|days|weeks|months|years)|when) (?:are|will|do|must|is|have) (?:you|this|it|i) (?:\w+ ){0,3}(?:stop|let|drop|keep|hold|carry|drag|punish|sulk|going|be over|be mad|forgive|end|hear|pay)|\bare we (?:still|really|seriously|actually) (?:doing|on|having|talking|going)\b|\bi thought (?:we|you) (?:were|had|have) (?:\w+ )?(?:past|over|done|moved|dealt|settled|sorted)\b/;
export const HISTORY =
  /\b(?:it|that|this|what|past|all) (?:is |was )?(?:all )?(?:in the past|ancient history|old news|water under|yesterdays news|done is done|over and done)\b(?! (?:few|couple|two|three|\d|\w+ (?:days|weeks|months|years)))|\bwater under the bridge|\bdone is done\b/;
export const AGO =
  /\b(?:was|were|happened|been) (?:like |over |about |literally |\w+ )?(?:\w+ )?(?:years?|months?|weeks?|ages|days?|decades?|forever)\b(?: ago\b| back\b|$)|\b(?:was|happened) (?:last (?:year|month|week|summer|winter)|in (?:19|20)\d\d)$/;
export const IDIOM_VETO =
  /\b(?:no worries|we are good|forgive[nd]? you|i have moved|i am over|thank|thanks|not (?:going to )?(?:say|tell)|every|research|data|used to)\b/;

export const NEEDS = /^(?:need|have|ought|get|must|better|want|put)$/;
