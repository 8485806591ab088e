/** Half-fixed wordings of the rule at-least-comparison, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

const OTHERS =
  '(?:other|some|most|half|many|lots of|plenty of|any|a lot of|loads of|millions of|thousands of|half the|there are|all the other) (?:other )?(?:the )?\\w+';

export const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:people|others|women|men|kids|children|families|someone|some) (?:\w+ ){0,4}(?:have|has|got|had|have got) (?:it )?(?:\w+ ){0,2}(?:worse|harder|tougher|real problems|bigger problems|actual problems|real issues)\b/,
    2,
  ],
  [
    /\b(?:children|people|kids|wars|families) (?:\w+ )?(?:starving|dying|suffering|homeless|going hungry)\b.*\b(?:and )?you\b|\bthere are (?:children|people|kids) (?:\w+ ){0,3}(?:starving|dying|worse)\b/,
    2,
  ],
  [
    /\b(?:you are|you should be|be|count yourself|you should feel|consider yourself|think yourself) (?:\w+ )?(?:lucky|grateful|thankful|fortunate|glad|blessed)(?: that)? (?:i|he|she|we|it is|it was|it is only|you even|you have) (?!love|like|miss|adore|am so)(?:\w+)/,
    2,
  ],
  [
    /\b(?:not|never|hardly) (?:exactly )?(?:like|as if|as though) i (?:have )?(?:\w+ )?(?:killed|cheated|murdered|hit|slapped|punched|robbed|burned|stole|slept|had an affair|committed|beat|left you|ran off|set fire|crashed)/,
    2,
  ],
  [
    /\byou think (?:that|this|you|it) (?:is|was|have|had)? ?(?:it )?(?:bad|hard|tough|unfair|strict|rough)\b/,
    2,
  ],
  [
    new RegExp(
      `\\b${OTHERS} (?:i know |out there |like you )?would (?:have |not have |not |never |be |kill|love|give|just|even|already|of )`,
    ),
    2,
  ],
  [
    /\b(?:in (?:my|our) (?:day|time|generation|house)|when i was (?:your age|a kid|young|growing up|a child|small)) .*\b(?:nobody|no one|we|i|my)\b.*\b(?:asked|complained|hit|beat|beaten|belt|had|got|cried|never|nothing|worse)\b/,
    2,
  ],
  [
    /\b(?:my|your) (?:\w+ )?(?:ex|girlfriend|boyfriend|wife|husband|dad|father|mother|mum|mom|boss|sister|brother|friends?|gran|nan)\b.*\b(?:had it (?:\w+ )?worse|(?:much |far |way )?worse than (?:this|that|me|i)|would have (?:done|been|hit|left|thrown|gone|kicked|sacked|slapped)|never complained|has it worse)\b/,
    2,
  ],
  [
    /\b(?:it|things|this|that|you) (?:could|might) (?:be|have been|of been|have had it|have it|have) (?:a lot |much |so much |way |far )?worse\b.*\b(?:i|you|like|than|so|could)\b/,
    2,
  ],
  [
    /\b(?:think|count|consider) yourself (?:\w+ )?(?:lucky|fortunate|blessed)\b|\bcount your blessings\b|\byou (?:do not|never) know how (?:lucky|good|easy|spoilt|spoiled|fortunate)\b|\byou (?:have|have got|got|get) it (?:so |pretty |quite |very )?(?:easy|good|made|cushy)\b|\byou should try (?:living|being|having|working|growing)\b|\btry (?:living|having) (?:with|in|a|my)\b|\bfirst world problems?\b/,
    2,
  ],
  [
    /\b(?:not|nothing|nowhere near|hardly) (?:\w+ ){0,2}(?:compared|next) to (?:what|my|some|other|how|the things)\b|\bnot as bad as (?:what|some|my|other|the|how)\b|\b(?:there are|plenty of|some|other|most|so many) (?:\w+ )?(?:people|women|men|kids|couples|families|wives|husbands|parents)(?: \w+){0,3} (?:who|with|do not|can not|would not|get|have|go|in)\b.*\b(?:you|your|worse|cancer|nothing|no (?:home|food|mum|dad|parents|job)|problems|and never)\b/,
    2,
  ],
  [
    /\bi (?:could|might) have (?:done|been|said|gone) (?:\w+ )?(?:a lot |much |far |way )?(?:worse|further|and did not)\b|\bworse things (?:have )?happen\w*|\b(?:a lot|far|much|way) worse (?:off |things |problems )?(?:than|out there|could)\b|\bi have (?:had|been through|put up with|suffered) (?:it )?(?:\w+ )?worse\b|\bwhen i was\b.*\bno one (?:asked|cared|said sorry)\b/,
    2,
  ],
];
