/** What shows in the message that somebody means the opposite of a kind sentence: they know, they insist, they shrug. */
import type { Clash } from './clash.ts';

/** "I know what this is", "it was written all over you": nobody says so who may be wrong. */
const CERTAIN =
  /\bI know (?:what (?:this|that|it) is|exactly|full well|perfectly well)\b|\b(?:it|that)(?: was|['’]s| is) (?:all over (?:yo)?ur|written (?:all over|on)|(?:so |as )?(?:obvious|plain|clear)\b)/iu;
/** "No loss of sleep", "sorry not sorry": the harm is told without care. */
const UNMOVED =
  /\b(?:sorry not sorry|soz not soz|(?:losing|lose) (?:any )?sleep|deal with it|like it or lump it|take it or leave it|(?:i['’]?m |im |i am )?(?:gonn?a|going to) (?:keep|say|do) (?:it|that|so|\p{L}+ing|u|you)?|i couldn['’]?t care less|not my problem|cry me a river)\b/iu;
/** "Wake her", "this minute": no time is asked about that has been set. */
const AT_ONCE =
  /\bthis (?:minute|second|instant|very (?:minute|second|instant|evening|night))\b|\bwake (?:him|her|them|everyone)\b|\bwe (?:sort|settle|finish|do) (?:this|it) (?:tonight|now|today)\b/iu;
const HASTE =
  /\b(?:crack on|chop chop|hurry up|get a move on)\b|\b(?:in|within) (?:five|ten|fifteen|twenty|\d+) ?(?:min\p{L}*|secs?)?(?=\s*[.!?\n]|$)/iu;

/** Contradictions that need no knowledge of the rule. */
export const AGAINST: readonly Clash[] = [
  { said: /\bmay have this wrong\b/iu, around: CERTAIN },
  { said: /\bcan (?:work on it|choose how)\b/iu, around: UNMOVED },
  { said: /\bwhen would be good\b|\bcan wait\b/iu, around: AT_ONCE },
  { said: /\btime you need\b|\bno rush\b/iu, around: HASTE },
  { said: /\bmine to deal with\b|\bon me\b/iu, around: /\btakes two\b/iu },
  { said: /\btaken for granted\b/iu, around: /\bthank(?:s| you| u) for (?!nothing|asking)/iu },
  {
    said: /\b(?:wasn['’]?t|was not) enough\b/iu,
    around: /\bi(?:['’]m| am) (?:owed|due|waiting for)\b|\byou owe me\b/iu,
  },
  // What theirs was to bear is not small, or small and grown-up, in the next breath.
  {
    said: /\bseemed (?:a )?small\b/iu,
    next: /\b(?:trivia\p{L}*|(?:a )?nothing|tiny|barely|hardly|peanuts|small (?:beer|fry|potatoes))\b/iu,
  },
  {
    said: /\bcan see (?:you['’]?re|u['’]?re)|\b(?:can|did ?n['’]?t) (?:see|realise) how\b/iu,
    around: /\b(?:no (?:right|reason|business)|nothing) to be\b|\bcount (?:your|ur)self\b/iu,
  },
  {
    said: /\bonly speak for\b/iu,
    around:
      /\b(?:grown (?:man|men|woman|women)|i (?:only|just) (?:pass|repeat|tell|say what)|only the messenger)\b/iu,
  },
  { said: /\b(?:differently|felt that way)\b/iu, around: /\bin (?:your|ur) (?:own )?head\b/iu },
  {
    said: /\bi(?:['’]?m| am) upset, and\b/iu,
    around:
      /(?:^|[.!?,] )(?:it|that|everything)?(?:['’]?s| is) (?:ok|okay|fine|all good)\b(?=\s*(?:[.!?,]|$))/iu,
  },
  {
    said: /\bhear you first\b|\btell me more\b/iu,
    next: /^(?:and |so |but )*(?:(?:your|ur) \p{L}+ (?:is|was|are|were)\b|i (?:could|can) (?:recite|quote|list|name|tell you)\b)/iu,
  },
  { said: /\bwhen you can\b|\bno rush\b/iu, next: /\b(?:you|u)(?:['’]?d| had)? better \p{L}+/iu },
  {
    said: /\bout on you\b|\bto be (?:mean|snide)\b/iu,
    next: /^(?:and |now |go )*(?:touch grass|get a (?:life|grip|hobby)|jog on|get lost|do one|cry about it)\b/iu,
  },
];
