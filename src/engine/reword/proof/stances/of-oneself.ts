/** What a writer says of themselves: that they are sorry, give in, go, or will not change. */
import { begins, holds, I_AM, I_WILL, opens } from './forms.ts';

/** "Sorry for the noise": a sorry, however it is meant. */
export const SAYS_SORRY = holds('(?:sorry|soz|sry|apologi[sz]ed?)\\b');

/** "Sorry for the noise", "it was me": a fault is owned elsewhere. */
export const APOLOGIZES = holds(
  '(?:sorry|soz|sry) (?:that )?(?:i|for|about|abt)\\b|apologi[sz]ed\\b|it was me\\b',
);

/** "I forgot", "and I told the coach": the harm was one's own doing. */
export const CONFESSES = holds(
  'sorry (?:that )?i\\b|apologi[sz]ed\\b|it was me\\b|i (?:forgot|told|sold|lost|broke|cancelled|binned|posted)\\b',
);

/** "Sry, are you coming": the sorry that was just said, once more. */
export const REPEATS_SORRY = opens(
  '(?:so |really |very )?(?:sorry|soz|sry)\\b(?! (?:for|about|abt|i|it|that|if)\\b)',
);

/** "Dad says I have to", "there, I said it", "consider it done": what takes a sorry back. */
export const GRUDGES = holds(
  "do ?n['’]?t (?:see|get|understand) why (?:i|it|that|this|you)\\b",
  '(?:says?|said|told me|reckons?|insists?) (?:that )?I (?:have|had|should|ought|need|must)\\b',
  "consider it (?:said|done|given)\\b|there you (?:go|have it)\\b|you got it\\b|happy now\\b|\\p{L}+['’]s orders\\b|so there\\b",
  "there,? (?:I(?:['’]ve)? )?said it\\b|tell \\p{L}+ (?:that )?I (?:said|apologi[sz]ed)\\b|no (?:sequel|second one|encore|more (?:where|to come))\\b",
  '(?<=(?:^|[.!?]) ?)there[.!]',
);

/** "Whatever you say", "I'm wrong, as ever": somebody gives in, and means it. */
export const SURRENDERS = holds(
  `whatever (?:yo)?(?:u|ye) (?:say|decide|think|want)\\b`,
  "i(?:['’]?m|['’]?ve)? (?:am |have |was |n )?wrong\\b",
  "(?:yo)?u['’]?r(?:e)? (?:always )?right\\b|yer right\\b|right you are\\b",
  '(?:i )?(?:fully |totally |completely )?agree(?! (?:to|with what|that you)\\b)',
  'of course,? dear\\b|no fight left\\b|tired\\b|the lot[.!]|all of it[.!]|have it your way\\b',
  '(?:sorry|apologi[sz]e|my (?:fault|bad))\\b',
);

/** "I've stopped minding", "I don't care any more": nobody says so to whom it matters. */
export const CARES_NO_MORE = holds(
  '(?:stopped|done|past|through|beyond|given up) (?:minding|caring)\\b',
  "(?:no longer (?:mind|care)|do(?: not|n['’]?t) (?:mind any ?more|care))\\b|idc\\b|makes? no (?:odds|difference) to me\\b",
);

/** "I'm not going to change", "take it or leave it", "that's who I am". */
export const STAYS_SO = holds(
  "(?:no|not|never|nae|n['’]?t) (?:going to |gonn(?:a|ae) |about to |ganna )?change\\b",
  'get used to\\b|too old\\b|married (?:it|me)\\b|always (?:been|have)\\b|(?:who|how|what) I am\\b|that way\\b|never have\\b',
  'knew what you (?:were|are) getting\\b|(?:take|like) (?:it|me) or (?:leave|lump)|deal with it\\b|god made me\\b|hold grudges\\b',
  `(?:${I_AM}|im) (?:gonn?a|going to|not going to|gunna)\\b|i['’]?ll not\\b`,
);

/** "I won't be troubling you", "I'll sit with the dog": the writer goes out of the way. */
export const WITHDRAWS = holds(
  'without me\\b',
  "(?:won['’]?t|wont|will not|not|n['’]?t) (?:be )?(?:troubl|bother|lumber|call|ring|writ|text)\\p{L}*",
  'another thought\\b|(?:try to|will|ll) be (?:less|smaller|quieter|invisible)\\b',
  `${I_WILL} (?:just )?(?:be|sit|stand|stay|keep|hold|shut)\\b`,
);

/** "I'll remember that", "I'll know better": a resolve that is none. */
export const RESOLVES = opens(`${I_WILL} (?:remember|try|know|make sure|be sure|take care)\\b`);

/** "A piece of filth", "I hate myself": said of oneself in despair. */
export const DESPAIRS = holds(
  "piece of (?:filth|shit|trash|garbage|crap)\\b|waste of (?:space|air|oxygen)\\b|filth\\b|scum\\b|worthless\\b|a monster\\b|disgusting\\b|coward\\b|a fraud\\b|born (?:stupid|without|bad)\\b|do ?n['’]?t deserve\\b|never forgive myself\\b|hate myself\\b|sorry (?:that )?i (?:came|exist\\p{L}*|was born)\\b",
);

/** "It's ok", "I'm fine", "not bothered": nothing is said to be wrong. */
export const REASSURES = begins(
  "(?:it['’]?s |it is |its |is |all )(?:ok|okay|fine|good)\\b",
  "(?:i['’]?m |im )(?:fine|ok|okay|grand|good)\\b|(?:it |this )?do(?:es)?n['’]?t matter\\b|nothing(?:['’]?s| is) (?:wrong|the matter)\\b",
  'not (?:crying|bothered|upset|angry)\\b|cry\\?',
);

/** "We all think so": others are spoken for. */
export const SPEAKS_FOR_ALL = holds(
  'any (?:\\p{L}+ )?(?:father|mother|parent|man|woman|husband|wife|friend|body|one) would\\b',
  'we (?:all|both)\\b|everyone\\b|everybody\\b|all of us\\b|they all\\b',
);

/** "I only pass it on": what others say is repeated. */
export const REPORTS = holds(
  'i (?:only|just|am only) (?:pass|repeat|tell|say|report)\\p{L}*\\b|only the messenger\\b',
);

/** "Thanks for the lift": thanks are given. */
export const THANKS = holds(
  '(?:thank you|thanks|thank u|ty|thx|cheers) (?:so much |again )?(?:for|to)\\b(?! (?:nothing|asking)\\b)',
);

/** "And this is my thanks?": thanks are missed. */
export const WANTS_THANKS = holds('(?:the|my|any) (?:thanks|gratitude)\\b|ungrateful\\b');
