/**
 * What stands after "but": the class of the second conjunct decides whether it takes an apology back
 * (excuse, accusation, correction) or goes on caring (commitment, care, question, freedom).
 * Source: Schumann 2018; Cerulo & Ruane 2014.
 */
import { type Clause, holds, says, textOf } from './clause.ts';

export type Conjunct =
  | 'excuse'
  | 'accusation'
  | 'correction'
  | 'refusal'
  | 'logistics'
  | 'commitment'
  | 'question'
  | 'care'
  | 'freedom'
  | 'other';

/** True when the clause stands against what came before ("but", "however", "tho" at its end). */
export const isAdversative = (clause: Clause): boolean =>
  clause.link === 'but' || /^(?:though|however)$/.test(clause.words[clause.to - 1]?.text ?? '');

const FAULTLESS =
  /\b(?:you (?:do not|can|may|deserve|deserved|were right|are right|did nothing|matter|mean)|not your fault)\b/;

/** Class of a clause that follows an apology or an acknowledgement. */
export function conjunctOf(clause: Clause): Conjunct {
  const text = textOf(clause);
  if (clause.question) return 'question';
  if (
    /\b(?:more than that|no excuse|not an excuse|my fault|on me|i was wrong|no justification|that does not (?:make it|excuse))\b/.test(
      text,
    )
  )
    return 'care';
  if (FAULTLESS.test(text) && !/\bmake me\b/.test(text)) return 'freedom';
  if (clause.subject === 'sender') return senders(clause, text);
  if (clause.subject === 'hearer' || clause.subject === 'hearers') return hearers(clause);
  if (clause.subject === 'both')
    return /\b(?:can not|could not|do not|are not|only|will not)\b/.test(text) ? 'refusal' : 'other';
  if (holds(clause, ['Circumstance']) && !holds(clause, ['Mundane'])) return 'excuse';
  if (/\b(?:not (?:what|my|true|the)|never (?:what|happened|my))\b/.test(text)) return 'correction';
  if (/\byour (?:fault|problem|own|choice)\b/.test(text)) return 'accusation';
  return holds(clause, ['Mundane', 'TimeWord']) ? 'logistics' : 'other';
}

function senders(clause: Clause, text: string): Conjunct {
  if (
    clause.tense === 'future' ||
    /\b(?:want to|would like to|hope|need to|am trying to|am working)\b/.test(text)
  )
    return /\bnot\b/.test(text) ? 'refusal' : 'commitment';
  if (
    /\bcan not\b|\b(?:disagree|do not (?:agree|think))\b|\bhave to (?:say no|decline|cancel|pass|go|leave)\b/.test(
      text,
    )
  )
    return 'refusal';
  if (
    /^(?:love|care|miss|appreciate|value|understand|respect|hear|see)$/.test(clause.verb) &&
    !clause.negated
  )
    return 'care';
  if (/\b(?:did not|never|was not|have not|had no|was only|was just|only|meant|was trying)\b/.test(text))
    return 'excuse';
  if (holds(clause, ['Circumstance'], clause.restAt) && clause.tense !== 'modal') return 'excuse';
  return 'other';
}

function hearers(clause: Clause): Conjunct {
  if (holds(clause, ['Praise'], clause.restAt) && !clause.negated) return 'care';
  if (says(clause, /^(?:mute|number|ticket|seat|wrong|email|link|address|form|meeting)$/, clause.restAt))
    return 'logistics';
  return 'accusation';
}
