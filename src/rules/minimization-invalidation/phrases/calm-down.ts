/** Half-fixed wordings of the rule calm-down, over plain words ("im" is "i am" here). */
import { type Phrasing, weighed } from '../../../engine/features/phrase.ts';
import { formsOf } from '../../../engine/text/forms.ts';

/** Orders to somebody's nerves that hold no verb of calming, and how much they hurt. */
export const NERVES: readonly Phrasing[] = [
  [
    /\b(?:calm|hold|cool|slow|keep|ease) your (?:tits|horses|pants|panties|knickers|nerves|roll|jets|boots|hair|shirt|wig|wool|cool|beans)\b(?! (?:on (?:top|the)|dry|wet|up|back|out|short|long|tied|in|under|away|still)\b)/,
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
    /\bwind your neck\b|\bcount to (?:ten|10|five)\b|\btouch grass\b|\bcop on\b|\bgive over\b|\bwise up\b|\bgive your head a\b|\bhave a word with yourself\b|\bkeep it together\b/,
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
  /\b(?:ha(?:ha)+|hehe|no problems?|do not (?:worry|bother)|not your \w+ fault|good luck|all the best|you will (?:do|be) (?:fine|great|ok)|holiday|birthday|weekend|(?:you have )?earned|you deserve|day off|feet up|got an a|got the job|on (?:their|the) way|dive|needle|massage)\b/;

const classes = {
  ask: 'please just kindly go try_to can_you could_you would_you will_you you_need_to you_have_to you_should you_must you_better you_might_want_to maybe ask_you_to suggest_you suggest_that_you like_you_to want_you_to need_you_to ought_to possibly perhaps omg ok bro dude and now first girl sis hey',
  loud: 'shouting yelling screaming shouty hysterical crying ranting raging raving snapping swearing kicking_off throwing_a_tantrum being_hysterical being_angry being_so being_like_this acting_like acting_up being_silly being_dramatic being_emotional',
};
/** Orders to be calm in other words. */
export const ORDERS = weighed(
  2,
  formsOf(classes, [
    '(lower|mind|watch|moderate|temper|check|control|modulate|soften|adjust|drop|regulate|regain|recover|keep|manage|curb|rein in) your #Agitation(?! (down (to|after|at|in|during|while|because|the)|low))',
    '(pull|compose|collect|contain|control|restrain|steady|behave|get|calm|settle|gather|catch) (a grip|(hold )?of yourself|a hold|yourself|your ?self|yourselves|it together)( together| on yourself)?(?! (a|some|ready|up|dressed|to (the|work)|home|one|something|in|into|another|tickets))',
    '(bring|take|turn|dial|knock|tone|notch) (it|this|that|yourself|things) (down|back|off) ?(a|one|two|several|some)? ?(notch\\w*|peg\\w*|few|little|bit|level|gear)?(?! (to|from|the (road|stairs)|and (look|check)))',
    '({ask}) ~ (be|stay|act|remain|get|talk) (more |a bit |a little |very |so )*#Composed(?! (to|with|at home|and collected))',
    '(?<=^(\\S+ ){0,2})(cool|chill|relax|calm|breathe|settle|simmer|hush|shush|whoa|steady) (it|out|down|off|now|tiger|boy|girl|sis|bro|there|yourself|on|mate|love|yaar|na)( |$)(?!(the|my|a|that|me|us|music|for (half|\\d+|an|one|two|ten)|in the|at (mine|yours|ours|my|the)|by the|with (a|some|the|your)|in (your|a|front)|to (sleep|watch|read|eat)))',
    '(when|once|until|till|after|if) you (have |are |can |will |could |get )~ (calm|calmed|calmer|calmly|(stopped|finished|done|quit|stop|finish) ~ {loud}|rational|reasonable|cooled|composed|sober|a better (mood|frame)|act (like an adult|normal)|speak (nicely|properly|normally|calmly|without shouting))',
    '(no (need|reason|call|point)|stop|quit|do not|enough|not) (to |for |with |of |in |the |all the |all this )*(shout|shouting|raise your voice|raising your voice|yell|yelling|scream|screaming|get (aggressive|nasty|stroppy|loud|hyper|hysterical|worked up|excited|so (loud|excited|worked))|be (aggressive|hysterical|hyper)|hyperventilate) ?(at me|like that)?( |$)',
    'not (be|get|take|become) (so |too |all |such |so much |too much )*(tension|hyper|nervous|hysterical|worked up|agitated|excited|aggressive|angry|heated|riled|het up|panicky|stressed)(?! (about (the|your) (exam|test|interview|move)|for (the|your)))',
    '(take|pop|have|get) (a|some|your|another) (xanax|valium|midol|chill pill|chill|sedative|diazepam|pill|meds|medication|tablet|cold shower|day off from being|seat)( |$)(?! (for (the|your) (pain|headache)|with))',
    '({ask}|can you|need to|^) ?(take|have|do) (a|some|five|ten|one|another|a few) (deep |big |long )?(breath|breaths|breather|beat|time out|timeout|step back|cup of tea|lie down|cool down|walk) ~ (before you|and (stop|calm|listen|think|come|then|try|let)|then (talk|we|come|say)|instead|first|you are|and you)',
    '(?<!(hour|hours|minute|minutes|bit|time|need|going|trying|want|moment|walk|needs|has|wants) to )(cool|calm|cooling|simmer|settle) (off|down) (before|first|then|and (then|stop|think|come|listen|call))|you are getting (all |so |very )*(worked up|wound up|hysterical|het up|heated|aggressive|loud)',
    '(breathe|breath) (for|just|ok|please|for a|4)|(like|just|please|and) breathe( |$)',
  ]),
);
