import { type Clause, holds, says, textOf } from '../../engine/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { fitted } from '../../engine/drafts.ts';
import { answersHurt } from '../../engine/reaction.ts';
import { remarks } from '../../engine/remark.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import type { Severity } from '../../engine/types.ts';

export const examples: Examples = {
  flags: [
    { flag: '[[Just get over it]].', reworded: 'Take the time you need.' },
    { flag: '[[u need to let it go]], mate', reworded: 'take the time you need, mate' },
    { flag: 'Mate, [[are you still on about that]]?' },
    { flag: '[[Why do you keep bringing that up]]?' },
    { flag: '[[Stop living in the past]].' },
    { flag: "[[it's all water under the bridge]]" },
  ],
  silent: [
    "I can't get over how kind you were.",
    'I need to let it go, and I am trying.',
    'Let it go to voicemail, I will call them later.',
    'We move on the first of May, bring boxes.',
    "You don't have to be over it by any date.",
  ],
};

export const cues: readonly Cue[] = [
  { here: ['get got getting', 'over past', 'it this that yourself yourselves things stuff'] },
  { here: ['let', 'go', 'it this that things'] },
  { here: ['move moving', 'on', 'you just already please now time need and so'] },
  { here: ['past behind rest bed', 'leave put living live in is', 'it this that stop you the'] },
  {
    here: [
      'still',
      'you',
      'on about mad upset angry going hung sulking holding thinking crying stuck bringing',
    ],
  },
  {
    here: [
      'keep keeps stop quit why always',
      'bringing harping dwelling dredging raking digging dragging rehashing bring dwell dredge rake dig drag rehash holding',
    ],
  },
  { here: ['ago grudge grudges over', 'was were holding hold should'] },
  { here: ['#Deadline'] },
  {
    here: [
      'long many when',
      'are will do',
      'you this',
      'stop let drop keep hold carry drag punish sulk forgive',
    ],
  },
  { here: ['put', 'it this that', 'rest behind bed'] },
];

const NOW =
  /^(?:already|now|please|ok|okay|jeez|man|dude|bro|will|and|for|then|at|so|because|once|like|babe|mate|ffs|honestly|everyone)$/;
const DONE =
  /\b(?:get|got|getting) (?:the (?:hell|fuck) )?(?:over|past) (?:it|this|that|yourself|yourselves|things)\b|\blet (?:it|this|that|things|stuff|the past|bygones)(?: \w+)? (?:go+|be|lie|drop)\b|\bput (?:it|this|that) (?:\w+ )?(?:behind|to (?:rest|bed))|\bleave (?:it|this|that) (?:\w+ )?(?:in the past|behind|be\b|alone)|\bbe over (?:it|this|that)\b|\bforget (?:about )?(?:it|this|that) (?:now|already)|\bstop (?:holding|carrying) (?:\w+ )*(?:grudge|it|this)|\bdrop it already/;
const AGAIN =
  /\b(?:bring|dredg|rak|drag|dig|rehash|throw|harp|dwell|go|hold)\w*(?: back| over)?(?: \w+){0,3} (?:up|on|over|about|in my face|onto)\b|\b(?:living|stuck|dwelling) (?:in|on) the past|\bharping|\brehashing/;
const STILL =
  /\bstill (?:so |that )?(?:on (?:about |at )?(?:that|this|it)|(?:mad|upset|angry|hung up|sulking|thinking|bitter|salty|crying|annoyed|stuck|going on|holding|banging on|talking|complaining|whining|dwelling|bringing)\b)/;
const HISTORY =
  /\b(?:it|that|this|what|past|all) (?:is |was )?(?:all )?(?:in the past|ancient history|old news|water under|yesterdays news|done is done|over and done)\b|\bwater under the bridge|\bdone is done\b/;
const AGO =
  /\b(?:was|were|happened|been) (?:like |over |about |literally |\w+ )?(?:\w+ )?(?:years?|months?|weeks?|ages|days?|decades?)\b(?: ago\b|$)/;

/** "let it go to voicemail", "get over it to the other side": a place, not an end of hurting. */
const placed = (text: string): boolean =>
  /\bgo (?:to|through|into|in|out|until|off|up|down|by|for \w+ing)\b(?! of)/.test(text) ||
  /\bgo of\b/.test(text);

function ends(clause: Clause): Severity | 0 {
  const text = textOf(clause);
  const ordered =
    (clause.subject === 'zero' && !/^(?:to|who|not|can not|could not|how|having|done)\b/.test(text)) ||
    (clause.subject === 'hearer' &&
      (clause.modal !== '' ||
        clause.question ||
        /^(?:need|have|ought|get|must|better|want|put)$/.test(clause.verb)) &&
      !/\bnot (?:have|need)\b/.test(text) &&
      clause.link !== 'if' &&
      clause.modal !== 'do');
  const we = clause.subject === 'both' || /^(?:so |and |ok )?let us\b/.test(text);
  if (we || !ordered) return 0;
  if (clause.negated && !clause.question) return 0;
  if (DONE.test(text) && !placed(text)) return /\b(?:over|past) (?:it|this|that|yourself)/.test(text) ? 3 : 2;
  const on =
    /^(?:(?:just|please|so|ok|and|now|then|already|dude|bro|seriously|you|need|have|to|should|must|really|girl|bye|ffs|can|could|not|got|ought) )*move on(?: (\w+))?(?! \d)/.exec(
      text,
    );
  return on !== null &&
    (on[1] === undefined || NOW.test(on[1]) || /move on (?:from|with your)/.test(text)) &&
    clause.verb !== 'go'
    ? 2
    : 0;
}

const LONG =
  /\b(?:how long|how many (?:more )?(?:times|days|weeks|months|years)|when) (?:are|will|do|must|is) (?:you|this|it|i) (?:\w+ ){0,3}(?:stop|let|drop|keep|hold|carry|drag|punish|sulk|going|be over|be mad|forgive|end|hear|pay)/;
const IDIOM_VETO =
  /\b(?:no worries|we are good|forgive[nd]? you|i have moved|i am over|thank|thanks|not (?:going to )?(?:say|tell)|every|research|data|used to)\b/;

function judge(clause: Clause, message: string, loud: boolean): Severity | 0 {
  const ending = ends(clause);
  if (ending > 0) return ending;
  const text = textOf(clause);
  const theirs = clause.subject === 'hearer' && !clause.negated && clause.link !== 'if';
  const stop =
    clause.subject === 'zero' &&
    /^(?:stop|quit|always|still|enough)$/.test(clause.verb || text.split(' ')[0] || '');
  if (
    (theirs && /\b(?:why|keep|always|must|stop|have to)\b/.test(text) && AGAIN.test(text)) ||
    (stop && AGAIN.test(text))
  )
    return 2;
  if (
    (theirs && (clause.question || /\b(?:how|why)\b/.test(text)) && STILL.test(text)) ||
    /^still (?:on|mad|upset) /.test(text)
  )
    return 2;
  if (/\byou (?:are|re) still\b/.test(text) && STILL.test(text) && /\b(?:on|about|over)\b/.test(text))
    return 2;
  if (LONG.test(text) && clause.subject !== 'third') return 2;
  const idiom = holds(clause, ['Deadline']) || HISTORY.test(text);
  if (
    idiom &&
    !/^(?:sender|third|senders)$/.test(clause.subject) &&
    !holds(clause, ['Praise']) &&
    !IDIOM_VETO.test(message) &&
    clause.link !== 'if'
  )
    return /^(?:both|thing|anyone)$/.test(clause.subject) || HISTORY.test(text) ? (loud ? 2 : 1) : 2;
  const past =
    clause.subject === 'it' &&
    /^(?:\w+ ){0,2}(?:that|it|this)\b/.test(text) &&
    AGO.test(text) &&
    !clause.question &&
    !says(clause, /^(?:today|when|since|first|last)$/);
  return past ? (loud || /\bstill\b|\balready\b/.test(message) ? 2 : 1) : 0;
}

export default defineRule({
  id: 'get-over-it',
  family: 'minimization-invalidation',
  severity: 3,
  source: 'Shenk & Fruzzetti 2011; Fruzzetti & Iverson 2004',
  cues,
  find: (scene, sentence) => {
    const loud =
      answersHurt(scene) ||
      scene.sentences.some((_, i) => scene.placed(i).some(({ clause }) => ends(clause) > 0));
    const message = scene.sentences.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' . ');
    return remarks(scene, sentence, ({ clause }) => judge(clause, message, loud));
  },
  reword: (context) => [
    fitted(context, 'lightest', 'Take the time you need.'),
    fitted(context, 'fuller', "I'd like this to be over, and I see it isn't for you."),
    fitted(context, 'question', 'What is still sore?'),
  ],
});
