/** Half-fixed wordings of the rule calm-down, over plain words ("im" is "i am" here). */
import type { Phrasing } from '../../../engine/features/phrase.ts';

/** Orders to somebody's nerves that hold no verb of calming, and how much they hurt. */
export const NERVES: readonly Phrasing[] = [
  [
    /\b(?:calm|hold|cool|slow|keep|ease) your (?:tits|horses|pants|panties|knickers|nerves|roll|jets|boots|hair|shirt|wig|wool|cool|beans)\b/,
    2,
  ],
  [
    /\btake a (?:chill|calm)|\bchill pill\b|\bdown a (?:notch|peg|gear)\b|\b(?:dial|tone|rein) (?:it|this|that) (?:down|back|in)\b/,
    2,
  ],
  [/\b(?:lighten|ease|loosen|cool|chill|lay) (?:up|off)\b(?! the)/, 2],
  [/\bget (?:a|some) (?:grip|hold|perspective)\b|\bget (?:yourself|your shit|your act) together\b/, 2],
  [
    /\bnot (?:get|lose|have) your (?:knickers|panties|pants|undies|temper|head|rag|shirt)\b|\bnot (?:lose your|have a) (?:cool|cow|rag|canary)\b|\bnot get (?:so |all )?(?:excited|hysterical|worked up|het up|aggressive|stroppy)\b/,
    2,
  ],
  [
    /\b(?:pull|control|compose|collect|contain|hear|catch|behave) (?:your ?self|yourselves)\b|\b(?:lose|have|keep) your cool\b/,
    2,
  ],
  [
    /\b(?:control|lower|watch|mind|check|manage|mind) your (?:temper|voice|tone|anger|emotions|mouth|attitude|blood)\b|\bstop (?:the )?(?:shouting|yelling|screaming)(?: at me)?$/,
    2,
  ],
  [
    /\bwind your neck\b|\bcount to (?:ten|10|five)\b|\btouch grass\b|\bcop on\b|\bgive over\b|\bwise up\b|\beasy (?:there|now|tiger)\b|\bgive your head a\b|\bhave a word with yourself\b|\bkeep it together\b/,
    2,
  ],
  [/\b(?:be|stay|remain|keep|get|act) (?:calm|cool|rational|reasonable|normal)\b/, 1],
  [
    /^(?:please |just |ok |go |and )*(?:(?:take|have) (?:a|some|one|five|ten|several) ?(?:deep )?(?:breaths?|walk|breather|break|minute|moment|seat|seats)?|breathe|deep breaths?|steady on|take it easy|slow down|whoa|sit down|be quiet)\b(?! the| my)/,
    1,
  ],
];

/** What makes calming words care, rest or a stroke at tennis: something to relax, somewhere, or to enjoy. */
export const HARMLESS =
  /\b(?:enjoy|rest|sleep|weekend|holiday|bath|at|by|tonight|tomorrow|your (?:wrist|shoulders?|jaw|arms?|legs?|neck|grip|muscles?|mind|body|hands?|back|feet|dog|baby)|the|some|music|playlist|fridge|shoulders?|together|in|into|have fun|take care|netflix|constraint|rules?|nerves?|home|la|ok\?)\b/;

export const ORDER = /^(?:calm|calmed|relax|chill|chillax|settle|settled|simmer|unclench|cool|cooled)$/;

export const LEAD =
  /^(?:just|go|try|take|a|chill|please|kindly|so|now|then|to|fucking|bloody|freaking|really|all|maybe|not|ever|should|must|can|could|would|will|better|you|and|but|ok|seriously|everyone|everybody|guys|both|dude|bro|man)$/;

/** "lol relax, no problem": comfort among friends. */
export const KIND =
  /\b(?:ha(?:ha)+|hehe|no problems?|do not (?:worry|bother)|not your \w+ fault|good luck|all the best|you will (?:do|be) (?:fine|great|ok))\b/;
