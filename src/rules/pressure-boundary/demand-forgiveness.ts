import type { Cue } from '../../engine/cue.ts';
import { saidIn } from '../../engine/features/phrase.ts';
import { cuesOf, wordedAs } from '../../engine/features/wording.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Expression } from '../../engine/text/expression.ts';
import { type Classes, formsOf } from '../../engine/text/forms.ts';
import { plainText, saysAnywhere } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import { DUE } from './phrases/pardons.ts';

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

const PARDON = 'forgive forgiven forgave forgiving forgives forgiveness pardon pardoned';
const FORMS: readonly Cue[] = [
  {
    here: [
      PARDON,
      'me us my your i',
      'you say just already now please why when will or let need should must have so',
    ],
  },
  {
    here: [PARDON, 'you christian friends people family god', 'me your so why supposed need not must would'],
    atMost: 24,
  },
  {
    here: [
      'accept accepted',
      'apology apologies sorry it',
      'you just should must at least my',
      'have need should must just why least when better going ought now stop expect appreciate',
    ],
  },
  { here: ['chance', 'owe deserve earned', 'me i'] },
  {
    here: [
      'mad angry grudge against upset punish punishing resent hold holding',
      'forever me this',
      'can stop how keep long hold ever still much',
      'you',
    ],
    atMost: 18,
  },
  {
    here: ['okay fine ok good cool', 'we is are it', 'say tell'],
    near: ['please just cannot sleep need sorry'],
    atMost: 12,
  },
  { here: ['fine okay ok', 'tell say', 'me', 'we us'], atMost: 26 },
];

export const cues: readonly Cue[] = [...FORMS, ...cuesOf(DUE).map((cue) => ({ ...cue, atMost: 40 }))];

const YOU = '\\byou (?:\\w+ )?';
const GRANT =
  '(?:forgive (?:me|us|what)|accept (?:my|our|the|an|it when)(?: \\w+)? ?(?:apolog(?:y|ies)|sorry)?|let (?:me|it|this) (?:off|go)|give me (?:a|one|another|my) (?:\\w+ )?chance)';
const DEMANDS: readonly Expression[] = [
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
const CLASSES: Classes = {
  forgive:
    'forgive forgiven forgave forgiving pardon excuse let_this_go let_it_go move_past_this get_past_this accept_it accept_my_apology accept_that_i_am_sorry accept_my_sorry absolve',
  must: 'have_to need_to should must ought_to had_better better are_supposed_to supposed_to are_going_to will_have_to got_to are_obliged_to are_meant_to owe_it_to_me_to could_at_least can_at_least are_bound_to need must_now gotta',
  bond: 'christian friend wife husband mother father son daughter brother sister person family friends people muslim believer partner man woman god grown_up adult',
};
/** Forgiveness as a duty, by what makes it one: a rule, a deadline, a turn, a plea that will not stop. */
const DUTIES = formsOf(CLASSES, [
  '(you|u|ye) {adv}* {must} (\\w+ ){0,4}?({forgive})(?! (the|this mess|my (mess|spelling|typos|english|ignorance|delay)|mess))\\b',
  '(forgiving|pardoning|to forgive) (me|us|your \\w+) (is|would be|was) (the least|your (duty|job)|what|not too much|all)|your turn to {forgive}|time (for you )?to {forgive}|the least (you|u) (can|could) do (is|was) (to )?({forgive}|accept)',
  '(a|any|the|good|real|true) (\\w+ )?{bond} (would|will|should|ought to|must|does|always)? ?(\\w+ )?(have )?({forgive}|forgives)\\b|(god|jesus|allah|he|scripture|the bible) (\\w+ ){0,3}(forgives|forgave|forgive)|(family|friends) (\\w+ )?(forgive|forgives)',
  '(by|before|until|till|this) (\\w+ ){1,3}(i expect|you must|i want|i need|you (will|should|have to)) (\\w+ ){0,4}({forgive})|i (\\w+ )?(expect|want|need|demand|require|insist) ((you |that you |on )+(\\w+ )?(to )?(\\w+ )?{forgive}|(on |to )?(\\w+ )?(have |hear that you |be |hear you )+(\\w+ )?{forgive}|(to have )?(your )?forgiveness)\\b',
  '(if you (really|truly)? ?(are|were|loved|love|cared|care) .*)\\b(you (will|would|should)) {forgive}|you will {forgive} me (tonight|today|now|tomorrow|soon|or|by)',
  '(how much longer|how long|when|are you (ever|going)) ~~ (hold (this|it|that|one \\w+|\\w+) against me|punish me|be (mad|angry|upset|cross) (with|at) me|make me (pay|suffer)|keep (this|it) up|going to {forgive}|{forgive} me)',
  '(can|could|will|would|why) (you )?(not |n?t )(you )?(\\w+ )?(find it in (yourself|your heart)|bring yourself|just|ever|please|simply)? ?(to )?({forgive})|(can|could|will) you not (\\w+ )?(find it|bring yourself|{forgive})',
  '(stop|quit|enough of) (being|staying|acting) (\\w+ )?(mad|angry|upset|cross|cold|distant) ?(at me|with me)? ?and (\\w+ )?({forgive}|accept|hug|kiss)|(accept) my (\\w+ )?apolog(y|ies)(?= (already|now|and|or|please|then)\\b|$)(?<!(please|hope you|will|to) accept my (sincere |deepest |humble |heartfelt )?apolog(y|ies))',
  '(need|want|have) (you )?to (\\w+ )?(hear|say|tell me|know) (that |from you )?(that )?(you|we|u|it) (\\w+ )?(forgive|are (\\w+ )?(ok|okay|fine|good|alright|cool)|is (ok|okay|fine))|(until|till) you (tell|say|promise) ~ (we are|you forgive|it is (ok|okay|fine)|everything is)|(just |please )+(say|tell me) (\\w+ )?(that )?(it is|we are|you are|its) (\\w+ )?(ok|okay|fine|good|cool)',
  'appreciate it if you (\\w+ )?(accepted|would accept|could accept|forgave)|(it is|is) (necessary|time|important|only (fair|right)) (that |for )you (to )?(\\w+ )?({forgive})|(you|u) owe (me|us) (\\w+ )?(forgiveness|a (second )?chance|another chance|an acceptance)',
  '(just|so|then|come on|please|now) {forgive} (me|your \\w+) (already|now|please|and|so|ok|omg|will you|or)|{forgive} me (already|and be done|omg|right now)|not just {forgive}',
]);
const GENTLE =
  /\b(?:not have to|do not need to|no need to|not asking|not expect|never expect|not (?:deserve|owe)|whenever|no rush|one day|some ?day|in your own time|if you (?:can|want|ever)|when you are ready|not sure you (?:should|can)|forgive me for (?:asking|saying|being|interrupting|intruding|not (?:having|replying|writing))|forgive me (?:i|if|as|but|sir|madam|dear)|forgive people|whether|would understand if|nobody has to|forgive the (?:mess|delay|typos)|forgive my|forgive part|forgiv(?:e|ing) (?:your|him|her|them)sel(?:f|ves))\b/;

/** Forgiveness asked for somebody else. */
const OTHERS = /\bforgiv(?:e|en|ing) (?:him|her|them|your \w+)\b(?!.*\bforgive me\b)/;

export default defineRule({
  id: 'demand-forgiveness',
  family: 'pressure-boundary',
  severity: 3,
  source: 'Lewicki, Polin & Lount 2016; Winteraven, Relational Healing Begins with Repair',
  cues,
  find: (scene, sentence) => {
    if (GENTLE.test(plainText(scene.sentences[sentence]))) return [];
    const severity: Severity = saysAnywhere(scene, GENTLE) ? 1 : 3;
    const said = saidIn(scene, sentence, [...DEMANDS, ...DUTIES]);
    return (said.length > 0 ? said : wordedAs(scene, sentence, DUE)).map((match) => ({ ...match, severity }));
  },
  reword: (context) => {
    if (OTHERS.test(plainText(context.scene.sentences[context.match.sentence])))
      return [fitted(context, 'lightest', "You don't have to forgive anyone before you are ready.")];
    return [
      fitted(context, 'lightest', "You don't have to forgive me."),
      fitted(context, 'fuller', "I'm sorry. You don't have to forgive me, or answer."),
    ];
  },
});
