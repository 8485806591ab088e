/** What the stock sentences of apologies, excuses and belittling would contradict in the message around them. */
import type { Clash } from './clash.ts';

/** A hand held out: heard, seen, felt with. */
const HEARD =
  /\b(?:want to hear|hear you out|listening|can see (?:how much|you['’]?re hurt|[^.]* still hurts)|sounds hard|did ?n['’]?t see how much|seemed (?:a )?small)\b/iu;

/** A shrug in any words: "who caressss", "jokes man, jokes", "girls don't do politics". */
const SHRUGGED =
  /\bwho (?:even )?car(?:es?|e+s+)\b|\b(?:girls|women|men|boys|kids) (?:do ?n['’]?t|dont|can['’]?t|never)\b|\bsnowflake|\b(?:ha){3,}/iu;

/** Said of oneself in despair: nobody works on it, nobody is patient. */
const DESPAIRED =
  /\b(?:piece of (?:filth|shit|trash|garbage|crap)|filth|scum|worthless|a monster|disgusting|coward|a fraud|born (?:stupid|without|bad)|do ?n['’]?t deserve|never forgive myself|hate myself)\b/iu;

/** What will be done all the same: "I'll not be losing sleep", "im gonna say it". */
const ALL_THE_SAME =
  /\b(?:soz not soz|sorry not sorry|i (?:hit back|hold grudges)|(?:i['’]?m|i am|im) (?:gonna|going to|not going to|gunna)|i['’]?ll not|i (?:will|wo)n['’]?t be|not be losing|i gotta not|god made me)\b/iu;

/** "Not that I was", "I honestly don't think I did": nobody is sorry for what they say they did not do. */
const NOT_DONE =
  /\bnot that (?:i|it) (?:ever )?(?:did|was|have|had)\b|\b(?:do(?: not|n['’]?t)|never) (?:think|believe|remember|recall)(?: that)? i (?:ever |really |actually )?(?:did|was|have|had)\b(?! (?:enough|fair|right|kind|nice|good))|\bnot saying i (?:did|was|have)\b/iu;

/** Clashes of the families of failed repairs and of belittling. */
export const CLASHES_OF_REPAIRS: readonly Clash[] = [
  { said: HEARD, around: SHRUGGED },
  { said: /\bsorry (?:I|my|it)\b(?! \[)/iu, around: NOT_DONE },
  {
    said: HEARD,
    next: /\b(?:hardly|not|scarcely) (?:exactly )?(?:the end of the world|a (?:tragedy|disaster|catastrophe|crisis|crime))\b/iu,
  },
  // "Your 'trauma'": a hurt set in quotes is not seen.
  { said: HEARD, next: /\b(?:your|ur|yer) (?:so-called )?["“'‘]\p{L}+["”'’](?!\p{L})/iu },
  { said: /\bjoke hurt you\b|\bwhat i did hurt you\b|\bi \[what I did\], and/iu, around: /\b(?:ha){3,}/iu },
  { said: /\b(?:can work on it|can choose how)\b/iu, around: DESPAIRED },
  { said: /\bjoke hurt you\b/iu, around: /\bcoward\b/iu },
  { said: /\b(?:can work on it|can choose how)\b/iu, around: ALL_THE_SAME },
  // Whoever scolds a feeling in the next breath, or in the one before, has not seen it.
  {
    said: /\bcan see how much\b/iu,
    around: /\b(?:yo)?u(?:['’]?re|r| are) (?:mad|upset|crying|giving out|moaning|complaining|angry|sad)\b/iu,
  },
  {
    said: /\bcan see (?:you['’]?re hurt|how much)\b/iu,
    around: /\bno (?:right|standing|business|reason|cause) to\b|\b(?:laughing|you['’]?re) with the\b/iu,
  },
  {
    said: HEARD,
    next: /^(?:and |but )*(?:see (?:you|u)\b|look at (?:you|u)\b|you became?\b|you must\b|reply when\b)|\bwhen you can be (?:nice|civil|reasonable|calm)\b/iu,
  },
  {
    said: /\bsounds hard\b/iu,
    around: /\bapologi[sz]ed\b|\bas (?:the )?(?:organi[sz]er|chair|manager)\b|\bit was me\b/iu,
  },
  // Time is not given by whoever orders to go on, or closes the account.
  {
    said: /\btime you need\b|\bno rush\b/iu,
    around:
      /\b(?:crack on|move on|moving on|get on with (?:it|things)|shake hands|kick[- ]?off|hurry up|next question)\b/iu,
  },
  {
    said: /\blistening\b|\bI['’]?m sorry\b/iu,
    next: /\bno (?:sequel|second one|encore|more (?:where|to come))\b/iu,
  },
  { said: /\bit was ?n['’]?t enough\b/iu, around: /\b(?:i am|i['’]?m|we are) owed\b|\bowe me\b/iu },
  // A small thing stays small where it is called so once more.
  {
    said: /\bseemed (?:a )?small\b/iu,
    next: /\b(?:trivia|trifles?|petty|nothing|peanuts|file it|hardly)\b/iu,
  },
  { said: /\bThank you for telling me\b/iu, around: /\bdid ?n['’]?t expect (?:yo)?u\b/iu },
  {
    said: /\bmy choice\b|\bI \[what I did\]/iu,
    around:
      /\b(?:was ?n['’]?t|was not|isn['’]?t|is not) (?:cruelty|malice|me\b|spite|deliberate|on purpose)/iu,
  },
  // Whoever asks for what is due to them confesses to no deed beside it.
  {
    said: /\bsorry (?:I|we) \[what I did\]|\bgave you reason\b/iu,
    around:
      /\bI only want (?:half|my|a|the|what)\b|\brefund\b|\bwas (?:broken|damaged|missing|faulty) when\b/iu,
  },
  // One sorry is enough, and says more than two.
  {
    said: /^\W*(?:I['’]?m|I am) sorry\W*$/iu,
    around: /\b(?:so |really |very )?(?:sorry|soz|sry)\s*!|\bsorry to (?:both|all|you|everyone)\b/iu,
  },
  { said: /./u, next: /^(?:as )?(?:I|we) always say\b/iu },
];
