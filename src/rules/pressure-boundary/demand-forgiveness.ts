import type { Cue } from '../../engine/cue.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[You have to forgive me]].', reworded: "You don't have to forgive me." },
    { flag: '[[just forgive me already]]' },
    { flag: "[[Why can't you just forgive me]]?" },
    { flag: '[[I need you to say you forgive me]].' },
    { flag: "I've apologised, [[the least you can do is accept my apology]]." },
    { flag: '[[You owe me another chance]].' },
  ],
  silent: [
    "You don't have to forgive me.",
    'I hope you can forgive me one day, no rush.',
    'Forgive me for asking, is it Thursday?',
    'Please forgive the delay in replying.',
    "I'm not asking you to forgive me.",
    'Will she forgive me?',
  ],
};

const PARDON = 'forgive forgiven forgave forgiving forgiveness';
export const cues: readonly Cue[] = [
  { here: [PARDON, 'me us', 'you say just already now please why when will or i let'] },
  { here: [PARDON, 'deserve owe earned time expect demand refuse long', 'you i me'] },
  {
    here: [
      'accept',
      'apology apologies sorry it',
      'you just should must at least',
      'have need should must just why least when better going ought least now',
    ],
  },
  { here: ['chance', 'owe deserve earned', 'me i'] },
  {
    here: [
      'mad angry grudge against upset punish punishing resent',
      'forever me',
      'can stop how keep long hold ever still',
      'you',
    ],
    atMost: 18,
  },
];

const YOU = '\\byou (?:\\w+ )?';
const GRANT =
  '(?:forgive (?:me|us|what)|accept (?:my|our|the|an|it when)(?: \\w+)? ?(?:apolog(?:y|ies)|sorry)?|let (?:me|it|this) (?:off|go)|give me (?:a|one|another|my) (?:\\w+ )?chance)';
const DEMANDS: readonly RegExp[] = [
  new RegExp(
    `${YOU}(?:have to|need to|should|must|ought to|had better|better|are supposed to|are going to have to|will have to|can at least|could at least|are obliged to|are going to) (?:\\w+ ){0,3}${GRANT}`,
  ),
  /\b(?:the least you can do is|it is time (?:you|to|that you|for you to)|is it not time (?:you|that you)|time you|about time you|how (?:hard|difficult) (?:is it|can it be) to) (?:\w+ ){0,2}(?:forg[ai]ve me|accept)/,
  /^(?:(?:so|now|then|and|ok|please|just|come|on|oh|babe|look|well|for|god|sake|but) )*(?:just|so|now|then|come on|please please|already) (?:please )*(?:forgive me|accept (?:it|my (?:\w+ )?apology|that i am sorry))(?! for (?:ask|say|be|interrupt)\w*)(?: (?:already|now|please|ok|and|so|or|then)\b.*|$)/,
  /\b(?:please )?forgive me (?:already|now|please please|or (?:we|i|else|this|it)|today|tonight|this (?:instant|minute|second)|so (?:we|i|that)|and (?:move|get|stop|come|let|be|forget|drop)|ok$|because i)\b/,
  /\b(?:forgive me|please) (?:please )?(?:forgive me )?please please\b|\bforgive me .*\bforgive me\b|\bplease please (?:\w+ )?forgive me\b/,
  /\bwhy (?:can|will|would|could|do|are|have|is it) (?:you )?(?:still )?(?:not |so hard (?:for you )?to |refuse to |refusing to )(?:you )?(?:\w+ ){0,3}(?:forgiven?|forgiving|accept) (?:me|us|my)\b/,
  /\b(?:when|how (?:long|much longer|many (?:more )?\w+)) (?:\w+ ){0,6}(?:forgive|forgiving|accept) (?:me|us|my apology)\b|\b(?:are|will) you (?:ever|never|finally|going to ever) (?:\w+ )?(?:going to )?(?:forgive me|accept my)\b/,
  /\bi (?:\w+ )?(?:need|want|expect|demand|insist|beg|am begging|require|order)(?: on| that)? (?:you )?(?:to )?(?:\w+ ){0,2}(?:forgive me|say (?:that )?you forgive|tell me you forgive|accept my|your forgiveness|to be forgiven|forgiveness)\b/,
  /\b(?:say|tell me|admit|promise|swear)(?: to me| it| that)? (?:that )?(?:you|i am|you have) (?:will )?(?:forgive|forgiven)(?: me)?\b|\bsay it(?: that)? you forgive\b/,
  /\bi (?:\w+ )?(?:deserve|have earned|earned|am owed|am entitled to) (?:to be |your |some |a |an |another |the )*(?:forgiven|forgiveness|second chance|chance|forgiving)\b|\byou (?:\w+ )?owe (?:me|us|it to (?:me|us)) (?:\w+ ){0,3}(?:forgive|forgiveness|chance|forgiving)\b/,
  /\b(?:god|jesus|allah|the bible|the lord|scripture|everyone else|everybody else|even \w+|your \w+|family) (?:\w+ ){0,3}(?:forgives|forgave|forgive|forgiven|forgiveness)\b.*\b(?:you|me)\b/,
  /\bi (?:have |always )*(?:forgave|forgive|forgiven|would forgive|would have forgiven) you\b.*\b(?:so|now|why|you|your turn|me)\b.*\b(?:forgive|same|me|too)\b/,
  /\b(?:not (?:stop|leave|going|rest|leaving|go)|keep \w+ing) (?:\w+ ){0,4}(?:until|till) you (?:\w+ )?(?:forgive|accept)\b/,
  /\byou (?:can|could) not (?:\w+ )?(?:stay|be|hold|keep|remain|punish|resent)(?: \w+){0,4} (?:mad|angry|upset|against me|grudge|me)(?: \w+)? (?:for ?ever|for the rest|any longer|at me)\b/,
  /\b(?:so )?(?:you )?(?:forgive me|accept my apology) (?:right|yes|now|then|or what|or not)$|\byou will (?:\w+ )?forgive me (?:right|ok|will you not|for this|in the end|eventually)\b|\b(?:what kind of|what sort of) \w+ (?:does not|will not|can not|would not) forgive\b|\brefus(?:e|ing) to (?:forgive me|accept my)\b/,
  /\b(?:i (?:said|am)|i have said|i apologized|i have apologized) (?:sorry |apologized )?(?:\w+ )?(?:so|now|and now) (?:please |just |you )*(?:have to |can |should |must )?(?:forgive|accept)\b/,
];
const GENTLE =
  /\b(?:not have to|do not need to|no need to|not asking|not expect|never expect|not (?:deserve|owe)|whenever|no rush|one day|some ?day|in your own time|if you (?:can|want|ever)|when you are ready|not sure you (?:should|can)|forgive me for (?:asking|saying|being|interrupting|intruding|not (?:having|replying|writing))|whether|would understand if|nobody has to)\b/;

export default defineRule({
  id: 'demand-forgiveness',
  family: 'pressure-boundary',
  severity: 3,
  source: 'Lewicki, Polin & Lount 2016; Winteraven, Relational Healing Begins with Repair',
  cues,
  find: (scene, sentence) => {
    if (GENTLE.test(plainText(scene.sentences[sentence]))) return [];
    const severity: Severity = saysAnywhere(scene, GENTLE) ? 1 : 3;
    return saidIn(scene, sentence, DEMANDS).map((match) => ({ ...match, severity }));
  },
  reword: (context) => [
    fitted(context, 'lightest', "You don't have to forgive me."),
    fitted(context, 'fuller', "I'm sorry. You don't have to forgive me, or answer."),
  ],
});
