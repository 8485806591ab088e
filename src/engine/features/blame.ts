/** Blame as a feature: who is spoken of badly in a clause. Shared by several families. */
import { type Clause, holds, says } from '../clause/clause.ts';
import type { Party } from '../clause/party.ts';

const BAD =
  /^(?:problem|fault|nightmare|disgrace|joke|mess|hard|worse|worst|attitude|behavior|issue|issues|problems|manners|changed|normal|crap|shit|rubbish|embarrassment|wrong|disappointment|burden|bad|awful|off)$/;

/** Words that speak badly of whoever they are about. "You're too good" and the like have none of them. */
export const harsh = (clause: Clause, from: number = clause.restAt): boolean =>
  holds(clause, ['Trait', 'Insult', 'MindLabel', 'ReactLabel', 'WrongAdj'], from) || says(clause, BAD, from);

const THEIRS: readonly Party[] = ['hearer', 'hearers'];

/** The hearer, or something of theirs, is spoken of badly: "you're impossible", "your attitude stinks". Not when it is denied or praised. */
export function blamesHearer(clause: Clause): boolean {
  if (clause.negated && !harsh(clause)) return false;
  if (THEIRS.includes(clause.subject))
    return (
      (harsh(clause) || holds(clause, ['WrongVerb'], clause.verbAt)) &&
      (!clause.negated || says(clause, /^(?:normal|right|fair|ok|on)$/))
    );
  return (
    clause.object === 'hearers' &&
    says(clause, /^(?:attitude|behavior|temper|moods?|drama|tantrums?|lies)$/, clause.restAt)
  );
}
