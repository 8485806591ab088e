import type { Clause } from '../../engine/clause.ts';
import { holds, says } from '../../engine/clause.ts';
import { defineElement } from '../element.ts';

const VAGUE = /^(?:do|happen|be|have|go|get|mean|feel|think|know|want|see|hear|try|say)$/;
const DONE_TO =
  /^(?:tell|leave|go|miss|laugh|correct|cut|stay|talk|read|make|come|keep|take|use|sell|give|call|send|show|hide|lose|say|post|share|wake|eat|clown|blame|let|drop|promise|turn|put|fail)$/;

/** The sender's own past act against or about the hearer, told as a fact. */
function actOf(clause: Clause): boolean {
  const own =
    clause.subject === 'sender' ||
    (clause.subject === 'zero' && clause.tense === 'past' && !clause.imperative);
  if (!own || clause.tense !== 'past' || clause.question || clause.link === 'if' || clause.passive)
    return false;
  if (holds(clause, ['WrongVerb'], clause.verbAt) && !VAGUE.test(clause.verb)) {
    if (clause.negated) return false;
    return clause.verb !== 'forget' && clause.verb !== 'snap'
      ? true
      : says(clause, /^(?:you|your|at|our|to)$/, clause.restAt) || clause.restAt >= clause.to - 1;
  }
  return DONE_TO.test(clause.verb) && says(clause, /^(?:you|your|our)$/, clause.restAt);
}

/** Names the specific act. */
export const namesAct = defineElement({
  id: 'names-act',
  weight: 3,
  cues: [{ here: ['i #Apology', '#WrongVerb #Past #Gerund not'] }],
  test: ({ apology, clause }) => {
    if (apology?.use === 'own' && apology.complement === 'for') {
      const gerund = clause.words[apology.after];
      return (
        gerund !== undefined &&
        /ing$/.test(gerund.text) &&
        !/^(?:everything|anything|being|something|nothing|the|inconvenience)$/.test(gerund.text)
      );
    }
    return actOf(clause);
  },
});
