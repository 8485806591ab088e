import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "I'm so sorry.",
    'sry for snapping at u',
    'I want to apologise for Sunday.',
    'I owe you an apology.',
  ],
  absent: [
    "Sorry, I can't make it on Friday.",
    'Sorry for your loss.',
    'He said sorry.',
    'Apology accepted.',
  ],
};

/** A refusal or bad news, politely opened: "sorry, we're sold out", "sorry but I can't". */
const REFUSAL =
  /\b(?:sorry|apologies)(?: (?!for|about|that)\w+)? (?:but |no |nope )?(?:(?:i |we )?(?:can not|will not|have to|am not able|am unable|do not (?:have|know|do|sell|think)|are (?:sold|out|closed|full|unable))|no\b|it is (?:sold|closed|full|gone|not available|out)|wrong (?:number|person|chat)|who|what|which|(?:could|can|did|would) (?:you|i|we)|(?:is|are|was|do|does) (?:this|that|the|it|there|you|we|anyone))\b/;
const PERFORMED =
  /\b(?:(?:want|need|like|have|owe) (?:\w+ ){0,4}?(?:sorry|apologi[sz]e|an apology)|(?:is|am|was) (?:\w+ ){0,2}?sorry$|(?:accept|offer|give|make) (?:\w+ )?(?:my|an?) (?:\w+ )?apolog(?:y|ies)|forgive me|beg your pardon|i regret)\b/;

const WORDINGS = wordings(`
  you ~ deserve|deserved ~ an|my|a ~2 apology ~ from ~ me|us
  allow|let me ~ say|tell ~ how|that ~4 sorry
  not|never|hard ~ say|express|tell|put ~4 how ~ sorry
  my ~ apologies|apology ~ go|goes ~ to ~ you
`);

/** Says sorry plainly. */
export const ifid = defineElement({
  id: 'ifid',
  weight: 1,
  wordings: WORDINGS,
  cues: [{ here: ['#Apology forgive'] }],
  unless:
    /\b(?:apology accepted|not sorry|no need to (?:apologi[sz]e|say sorry)|sorry to (?:tell|inform|leave|say that|report|see)|be sorry to|accept your apology|refuse|declin\w*|better safe|sorry (?:state|sight|excuse|tale)|you (?:\w+ )?(?:should|owe|will|to) (?:\w+ )?(?:be sorry|apologi[sz]e|me an apology))\b/,
  test: ({ apology, clause }, text, said) => {
    if (apology?.use === 'own') return !REFUSAL.test(said);
    return (
      clause.subject === 'sender' &&
      !clause.negated &&
      !clause.question &&
      PERFORMED.test(text) &&
      !/\bsorry to (?:hear|see|learn)\b/.test(text)
    );
  },
});
