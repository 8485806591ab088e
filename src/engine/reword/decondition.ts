/** Taking the "if" out of a condition: "if my joke upset you" becomes "my joke upset you". */

import type { Placed, Scene } from '../scene.ts';
import { afterLink } from './operations.ts';

const TAIL =
  /[,\s]*(?:\bor (?:whatever|anything|something|sth)|\bok(?:ay)?|\blol|\btho(?:ugh)?|\bthen|\bat all)$/i;
const DOUBT = /\b(?:maybe|perhaps|possibly|somehow|in any way|in some way|at all|by any chance|ever)\b ?/gi;
/** A longer clause is left to its writer. */
const LONGEST = 25;

/**
 * The writer's own words of a condition as a plain statement, or null when that would not be safe: a modal,
 * a negation, or a hearer as its subject ("if you were hurt").
 */
export function deconditioned(scene: Scene, clauses: readonly Placed[]): string | null {
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (first === undefined || last === undefined || first.sentence !== last.sentence) return null;
  const unsafe = clauses.some(({ clause }) => clause.modal !== '' || clause.question);
  if (unsafe || !['sender', 'senders', 'it'].includes(first.clause.subject)) return null;
  const from = afterLink(first);
  if (last.clause.to - from > LONGEST) return null;
  const span = scene.span(first.sentence, from, last.clause.to);
  const plain = scene.text
    .slice(span.start, span.end)
    .replace(TAIL, '')
    .replace(DOUBT, '')
    .replace(/^(i) were\b/i, '$1 was')
    .replace(/^(?:i am|i['’]?m) being\b/i, 'I was being')
    .replace(/^i\b/, 'I')
    .trim();
  return /\b(?:if|or|something|anything|whatever)\b/i.test(plain) || plain === ''
    ? null
    : plain.replace(/^(?!I\b)./, (letter) => letter.toLowerCase());
}
