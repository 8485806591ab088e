/** Half-fixed wordings of the rule cross-complaint, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

export const PHRASES: readonly Phrasing[] = [
  [
    /\b(?:what|how) about (?:all )?(?:when|how|the (?:\w+ )?times?|what|that time|those times|the way) (?:when |that )?you (?:\w+ )?(?:forgot|did|said|lied|left|ignored|never|always|were|made|went|cheated|called|\w+ed|broke|told|hid|spent|kept|threw|took|walked|slept|got|had|have|do|stood|ran|hit|put|came|blew)\b/,
    2,
  ],
  [
    /\b(?:and |but |well |so )?you (?:also |literally |always |just |still |already )?(?:do|did|have done|are|were|said|say) (?:exactly |literally |pretty much )?(?:it|that|this|the (?:very |exact )?same(?: thing)?|the same to me|same)(?: \w+)? (?:too(?! (?:fast|slow\w*|quick\w*|loud\w*|soon|early|late|much|often|hard|well|little|many)\b)|yourself|as well|all the time|also|to me|with your|to (?:me|him|her|us))\b|\byou do (?:exactly )?the (?:very )?same (?:to|with) (?:me|your)\b|\bsame (?:could be said of|goes for|to) (?:you|your)\b|\byou (?:also|too) (?:are |were |have been |do |always |)*(?:shout|yell|lie|speak\w*|scream|forget|ignore|cheat|insult|do|say|flirt|complain|swear|talk)\w*\b/,
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
    /\b(?:like|as if|as though) (?:you|your) (?:are any better|are perfect|are so perfect|are (?:some |a )?(?:saint|angel)|have not|have never|never|were not|are not|are innocent|have (?:ever )?once|have ever been)\b|\byou think you are (?:so )?(?:perfect|better|innocent|a saint|any better)\b|\byou are (?:not|hardly|no) (?:so |exactly |that |all that )?(?:perfect|innocent|better|model)(?: either| yourself)?$|\byou (?:have )?never (?:\w+ )?(?:lied?|cheat(?:ed)?|forg[eo]t(?:ten)?|broke|ghosted|yelled|hurt) (?:to )?(?:me|anyone|a promise)?$|\bnot as though you\b/,
    2,
  ],
  [
    /\bremember when (?:you|u) (?:lied|cheated|left|forgot|ghosted|ignored|hit|yelled|screamed|shouted|called me|told me|broke|stood me|hurt|embarrassed|humiliated|blew|walked out|kissed|did that|did the same|did it)\b|\bremind me who\b|\bwho (?:was it that |was it |)(?:forgot|left|lied|cheated|started|ghosted|broke|walked|got sick|got drunk|slept)\b(?! (?:the|their|his|her)\b)|\bwhen did you last (?:clean|cook|ask|say|do|buy|listen|help|take|thank|wash|put|make|pay|visit|apologi[sz]e)\b|\bwhen was the last time you (?:\w+ed|did|bought|asked|cooked|cleaned|said|told|listened|helped|took|made)\b/,
    2,
  ],
  [
    /\b(?:before|b4) (?:you )?(?:go |even |ever )?(?:start(?:ing)? on|point(?:ing)?|blam(?:e|ing)|accus(?:e|ing)|judg(?:e|ing)|call(?:ing)?|come(?: for| at)?|complain(?:ing)?|lectur(?:e|ing)|criticiz(?:e|ing)) (?:\w+ )?(?:me|my|mine|finger|fingers)\b|\b(?:look at|worry about|see|fix|check|mind|sort) (?:your|ur) own (?:\w+ )?(?:behaviou?r|self|lies|mistakes|faults?|mess|house|side|temper|attitude|drinking|phone|shit)\b|\blook at what you did\b/,
    2,
  ],
  [
    /\bi \w+(?: \w+){0,5} (?:but|yet|while) you(?: on the other hand)? (?:\w+ ){0,5}(?:so (?:we are even|do not)|forgot|missed|flirted|lied|cheated)\b|\byou \w+ed me first\b|\byou (?:lied|cheated|left|ghosted|hit|started|did it|said it|yelled|shouted|insulted me) first\b|\bso we are (?:even|quits)\b|\bdo we want to talk about what you\b|\bshall (?:i|we) (?:bring up|mention|talk about|discuss) (?:what|your|how|the)\b|\bdid not hear you apologi[sz]\w+\b|\byour own (?:\w+ )?(?:outburst|behaviou?r|record|track record|conduct|manners)\b|\bhear some about yours\b/,
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
  [
    /\b(?:like )?you can (?:not )?talk$|\bwho are you to (?:\w+ )?(?:talk|judge|say|tell|lecture|criticize|complain)\b|\byou of all people\b|\bspeak for yourself\b|\bpracti[cs]e what you preach\b|\bsays you$|\byou are a fine one\b|\bthat is (?:a bit )?rich\b|\bfunny how you (?:never|always|forget|can|do|get)\b|\byou are not exactly\b.*\b(?:either|yourself)\b/,
    2,
  ],
  [
    /\b(?:need|may|must|shall|do|should|let) (?:i|me) (?:have to )?remind you\b|\bhave you forgotten (?:that|how|when|about|what) you\b|\b(?:want|shall|should|do you want) (?:me to|i|me) (?:list|bring up|mention|start on|count)\b.*\byou\w*\b|\b(?:not|do not) get me started on you\w*\b|\blet us (?:\w+ )?talk about (?:you|your|what you|how you)\b|\bhow many times have you\b(?! (?:been|seen|watched|visited|tried))|\byou (?:have )?(?:done|did|said) (?:\w+ )?(?:worse|plenty|the same)\b/,
    2,
  ],
  [
    /^(?:\w+ ){0,2}what about (?:your (?:\w+ )?(?:behaviou?r|lies|temper|drinking|attitude|mistakes|flirting|comments|mother|ex|spending|mess|part|share))$|\band you (?:do not|did not|are not|never|have not)$|\bas if you (?:have |are |were |do |did )?(?:never|not|always|so|any)\b|\boh because you\b/,
    2,
  ],
];
