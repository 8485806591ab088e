/** Half-fixed wordings of the rule cross-complaint, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/remark.ts';

export const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:what|how) about (?:all )?(?:when|how|the (?:\w+ )?times?|what|that time|those times|the way) (?:when |that )?you (?:\w+ )?(?:forgot|did|said|lied|left|ignored|never|always|were|made|went|cheated|called|\w+ed|broke|told|hid|spent|kept|threw|took|walked|slept|got|had|have|do|stood|ran|hit|put|came|blew)\b/,
    2,
  ],
  [
    /\b(?:and |but |well |so )?you (?:also |literally |always |just |still |already )?(?:do|did|have done|are|were|said|say) (?:exactly |literally |pretty much )?(?:it|that|this|the (?:very |exact )?same(?: thing)?|the same to me|same)(?: \w+)? (?:too|yourself|as well|all the time|also|to me|with your|to (?:me|him|her|us))\b|\byou do (?:exactly )?the (?:very )?same (?:to|with) (?:me|your)\b|\bsame (?:could be said of|goes for|to) (?:you|your)\b|\byou (?:also|too) (?:are |were |have been |do |always |)*(?:shout|yell|lie|speak\w*|scream|forget|ignore|cheat|insult|do|say|flirt|complain|swear|talk)\w*\b/,
    2,
  ],
  [
    /\b(?:you are )?(?:a fine |hardly the |not the )?one to talk\b|\blook who is talking\b|\btakes one to know one\b|\b(?:pots?)\b.*\bkettles?\b|\bpeople in glass\b|\bglass houses\b|\blook (?:at yourself |in the mirror|in a mirror)(?! (?:before you leave|you look))|\bno (?:saint|angel)(?: either| yourself)?\b|\bmr perfect\b|\bmiss perfect\b|\bms perfect\b/,
    2,
  ],
  [
    /\b(?:rich|funny|hilarious|interesting|cute|ironic|priceless|strong words|big talk|feedback\b.*)(?: \w+)? (?:coming )?from (?:you|someone|somebody|the (?:\w+ )?(?:man|woman|guy|girl|person|one|queen|king)|a (?:man|woman|person|guy|girl))\b|\b(?:says|said) the (?:\w+ )?(?:man|woman|guy|girl|person|one|queen|king|wife|husband|boy|bloke) (?:who|that|with)\b/,
    2,
  ],
  [
    /\b(?:like|as if|as though) (?:you|your) (?:are any better|are perfect|are so perfect|are (?:some |a )?(?:saint|angel)|have not|have never|never|were not|are not|are innocent|have (?:ever )?(?:once|been))\b|\byou think you are (?:so )?(?:perfect|better|innocent|a saint|any better)\b|\byou are (?:not|hardly|no) (?:so |exactly |that |all that )?(?:perfect|innocent|better|model)(?: either| yourself)?$|\byou (?:have )?never (?:\w+ )?(?:lied?|cheat(?:ed)?|forg[eo]t(?:ten)?|broke|ghosted|yelled|hurt) (?:to )?(?:me|anyone|a promise)?$|\bnot as though you\b/,
    2,
  ],
  [
    /\bremember when (?:you|u) (?:lied|cheated|left|forgot|ghosted|ignored|hit|yelled|screamed|shouted|called me|told me|broke|stood me|hurt|embarrassed|humiliated|blew|walked out|kissed|did that|did the same|did it)\b|\bremind me who\b|\bwho (?:was it that |was it |)(?:forgot|left|lied|cheated|started|ghosted|broke|walked|got sick|got drunk|slept)\b(?! (?:the|their|his|her)\b)|\bwhen did you last\b|\bwhen was the last time you (?:\w+ed|did|bought|asked|cooked|cleaned|said|told|listened|helped|took|made)\b/,
    2,
  ],
  [
    /\b(?:before|b4) (?:you )?(?:go |even |ever )?(?:start(?:ing)? on|point(?:ing)?|blam(?:e|ing)|accus(?:e|ing)|judg(?:e|ing)|call(?:ing)?|come(?: for| at)?|complain(?:ing)?|lectur(?:e|ing)|criticiz(?:e|ing)) (?:\w+ )?(?:me|my|mine|finger|fingers)\b|\b(?:look at|worry about|see|fix|check|mind|sort) (?:your|ur) own (?:\w+ )?(?:behaviou?r|self|lies|mistakes|faults?|mess|house|side|temper|attitude|drinking|phone|shit)\b|\blook at what you did\b/,
    2,
  ],
  [
    /\bi \w+(?: \w+){0,5} (?:and |but )?you(?: on the other hand)? (?:\w+ ){0,5}(?:so (?:we are even|do not)|forgot|missed|flirted|lied|cheated)\b|\byou \w+ed me first\b|\byou (?:lied|cheated|left|ghosted|hit|started|did it|said it|yelled|shouted|insulted me) first\b|\bso we are (?:even|quits)\b|\bdo we want to talk about what you\b|\bshall (?:i|we) (?:bring up|mention|talk about|discuss) (?:what|your|how|the)\b|\bdid not hear you apologi[sz]\w+\b|\bwhile we are on the subject\b|\byour own (?:\w+ )?(?:outburst|behaviou?r|record|track record|conduct|manners)\b|\bhear some about yours\b/,
    2,
  ],
  [
    /^(?:and|oh and|but|so) (?:when you (?:\w+ed|left|forgot|lied|broke|told|called|hit|said|went|ran|threw)|yourself|how about you)\b(?! (?:are|get|come))|\bwhat was that(?: then)?$/,
    2,
  ],
  [
    /^(?:and |oh |but |well |so |ok |lol )*(?:you (?:remember|have never|never|always|are so perfect|are perfect)|were you so|was that not you)\b.*\b(?:do you|have you|huh|right|did you|then|me|great|i suppose|are you)$/,
    2,
  ],
];
