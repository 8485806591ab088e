import { type Clause, holds, says, textOf } from '../../engine/clause/clause.ts';
import type { Cue } from '../../engine/cue.ts';
import { gradedCues, orGraded } from '../../engine/features/graded.ts';
import { answersHurt } from '../../engine/features/reaction.ts';
import { aboutOthers, joinedToOthers, remarks } from '../../engine/features/remark.ts';
import { fitted } from '../../engine/reword/drafts.ts';
import { defineRule, type Examples } from '../../engine/rule.ts';
import { plainText } from '../../engine/text/plain.ts';
import type { Severity } from '../../engine/types.ts';
import * as phrases from './phrases/get-over-it.ts';
import { WORDINGS } from './phrases/get-over-it-wordings.ts';

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
  ...gradedCues(WORDINGS),
  {
    here: ['still', 'you', 'throw throwing that bring mad on over', 'face that on it up how this'],
    atMost: 18,
  },
  { here: ['line slate page chapter', 'under draw wipe turn close clean'] },
  { here: ['again more', 'through over this', 'must do have go why', 'we you i'], atMost: 14 },
  { here: ['done finished', 'not yet', 'being are', '#Grieved yet'], atMost: 12 },
  { here: ['drop forget', 'it that this', 'can could we must you please now'], atMost: 14 },
  { here: ['point', 'made', 'you your'], atMost: 14 },
  { here: ['till until', 'when', 'you will this'], atMost: 14 },
  { here: ['past history', 'is it that over ancient now', 'must forget let it you'], atMost: 16 },
  { here: ['consign relations resume', 'past normal to'] },
  { here: ['bringing throwing using punishing', 'not keep stop', 'you', 'up face me'] },
  { here: ['time week month', 'enough whole plenty', 'you', 'should passed had recover fine'], atMost: 24 },
  { here: ['by', 'now already', 'should', 'over fine past moved'] },
  { here: ['dredging raking harping', 'keep must up why'] },
  { here: ['long', 'how', 'punish mad angry sulk hold going planning'], atMost: 20 },
  { here: ['like been', 'month week year', 'still', 'mad upset angry'], atMost: 16 },
  { here: ['ago', 'years summers months weeks', 'still yet let leave would'], atMost: 22 },
  { here: ['get got getting be move', 'over past beyond', 'it this that', 'just you need to'] },
  { here: ['get got getting be move', 'over past beyond', 'yourself', 'just you need to'] },
  { here: ['get got getting be move', 'over past beyond', 'yourselves things', 'just you need to'] },
  { here: ['get got getting be move', 'over past beyond', 'it this that', 'already should so omg get'] },
  { here: ['get got getting be move', 'over past beyond', 'yourself', 'already should so omg get'] },
  { here: ['get got getting be move', 'over past beyond', 'yourselves things', 'already should'] },
  { here: ['get got getting be move', 'over past beyond', 'yourselves things', 'so omg get'] },
  { here: ['let', 'go', 'it this that things'] },
  { here: ['move moving', 'on', 'you just already please now time need and so'] },
  { here: ['past behind rest bed', 'leave put living live stuck', 'it this that in'] },
  { here: ['still really seriously', 'you we', 'mad upset angry hung sulking'], atMost: 14 },
  { here: ['still really seriously', 'you we', 'holding crying bringing cross on doing'], atMost: 14 },
  { here: ['bringing harping dwelling', 'keep stop quit why always must', 'up on over about'] },
  { here: ['dredging raking digging dragging', 'keep stop quit why always must', 'up on over about'] },
  { here: ['rehashing bring dwell dredge', 'keep stop quit why always must', 'up on over about'] },
  { here: ['rake dig drag harp', 'keep stop quit why always must', 'up on over about'] },
  { here: ['ago grudge grudges forever', 'was were happened holding hold been'], atMost: 14 },
  { here: ['#Deadline'] },
  { here: ['long many when', 'are will do', 'you this', 'let drop hold drag punish sulk forgive'] },
  { here: ['thought forgiven', 'we you', 'past over yet'] },
  { here: ['past', 'in is'] },
];

/** An order, or a modal put to the hearer, to be done with it. */
function ends(clause: Clause, asked = false): Severity | 0 {
  const text = textOf(clause);
  const orders =
    clause.subject === 'zero'
      ? !/^(?:to|who|not|can not|could not|will|would|may|might|how|having|done|want|wants|trying|tips|help|ways|advice|any)\b/.test(
          text,
        )
      : clause.subject === 'hearer' &&
        (clause.modal !== '' || clause.question || phrases.NEEDS.test(clause.verb)) &&
        !/\bnot (?:have|need)\b/.test(text) &&
        clause.link !== 'if';
  const us = /^(?:so |and |ok )?let us\b/.test(text) || (clause.negated && !clause.question);
  // "could we both apologise and move on": a plan for two, not an order.
  if (!orders || us || phrases.ELSEWHERE.test(text) || (clause.link === 'and' && asked)) return 0;
  return phrases.DONE.find(([order]) => order.test(text))?.[1] ?? 0;
}

/** "Why do you keep bringing it up", "how are you still mad", "how long will you sulk". */
function reopened(clause: Clause, text: string): boolean {
  if (phrases.LONG.test(text) && clause.subject !== 'third') return true;
  if (clause.subject === 'zero')
    return (
      (/^(?:\w+ )?(?:stop|quit|always|enough)\b/.test(text) && phrases.AGAIN.test(text)) ||
      /^still (?:on|mad|upset) /.test(text)
    );
  if (clause.subject !== 'hearer' || clause.negated || clause.link === 'if') return false;
  if (/\b(?:why|keep|always|must|stop|have to)\b/.test(text) && phrases.AGAIN.test(text)) return true;
  return phrases.STILL.test(text) && (clause.question || /\b(?:how|why|on|about|over)\b/.test(text));
}

/** "It was years ago", "that's ancient history": said of the hurt, the time is a reason to be done. */
function longAgo(clause: Clause, text: string, message: string): boolean {
  if (
    clause.question ||
    clause.link === 'if' ||
    holds(clause, ['Praise']) ||
    phrases.IDIOM_VETO.test(message)
  )
    return false;
  if (/^(?:sender|third|senders)$/.test(clause.subject)) return false;
  if (holds(clause, ['Deadline']) || phrases.HISTORY.test(text)) return true;
  return (
    /^(?:\w+ ){0,2}(?:that|it|this) /.test(text) &&
    phrases.AGO.test(text) &&
    !says(clause, /^(?:today|when|since|first|last)$/)
  );
}

export default defineRule({
  id: 'get-over-it',
  family: 'minimization-invalidation',
  severity: 3,
  source: 'Shenk & Fruzzetti 2011; Fruzzetti & Iverson 2004',
  cues,
  find: (scene, sentence) => {
    const message = scene.sentences.map(plainText).join(' . ');
    const loud =
      answersHurt(scene) ||
      scene.sentences.some((_, i) => scene.placed(i).some(({ clause }) => ends(clause) > 0)) ||
      /\b(?:already|still)\b/.test(message);
    const quiet = phrases.IDIOM_VETO.test(message);
    if (phrases.CARING.test(message) || phrases.DAILY.test(plainText(scene.sentences[sentence]))) return [];
    const found = remarks(
      scene,
      sentence,
      ({ clause }): Severity | 0 => {
        const text = textOf(clause);
        const joint = /\b(?:we|us|both)\b/.test(plainText(scene.sentences[sentence]));
        const ending = ends(clause, joint);
        if (ending > 0) return ending;
        if (reopened(clause, text)) return 2;
        if (!longAgo(clause, text, message)) return 0;
        return loud || (clause.imperative && clause.subject === 'zero') ? 2 : 1;
      },
      quiet ? [] : phrases.OVERDUE,
    );
    return orGraded(found, scene, sentence, quiet ? [] : WORDINGS).filter(
      (match) => !aboutOthers(scene, match) && !joinedToOthers(scene, match),
    );
  },
  reword: (context) =>
    phrases.PASSED_ON.test(plainText(context.scene.sentences[context.match.sentence]))
      ? []
      : [
          fitted(context, 'lightest', 'Take the time you need.'),
          fitted(context, 'fuller', "I'd like this to be over, and I see it isn't for you."),
          fitted(context, 'question', 'What is still sore?'),
        ],
});
