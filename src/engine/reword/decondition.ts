/** Taking the "if" out of a condition: "if my joke upset you" becomes "my joke upset you". */

import type { Placed, Scene } from '../scene.ts';
import { afterLink } from './operations.ts';

const TAIL =
  /[,\s]*(?:\bor (?:whatever|anything|something|sth)|\bok(?:ay)?|\blol|\btho(?:ugh)?|\bthen|\bat all)$/i;
const DOUBT =
  /\b(?:maybe|perhaps|possibly|somehow|in any way|in some way|at all|by any chance|ever|any(?! (?:of|more)\b))\b ?/gi;
/** A longer clause is left to its writer. */
const LONGEST = 25;

/**
 * The writer's own words of a condition as a plain statement, or null when that would not be safe: a modal,
 * a negation, or a hearer as its subject ("if you were hurt").
 * @param until index of the first word that is no part of it any more, such as a name called after it.
 */
export function deconditioned(scene: Scene, clauses: readonly Placed[], until = Infinity): string | null {
  const [first, last] = [clauses[0], clauses.at(-1)];
  if (first === undefined || last === undefined || first.sentence !== last.sentence) return null;
  const unsafe = clauses.some(({ clause }) => clause.modal !== '' || clause.question);
  if (unsafe || !['sender', 'senders', 'it', 'thing'].includes(first.clause.subject)) return null;
  const from = afterLink(first);
  const to = Math.min(last.clause.to, until);
  if (to - from > LONGEST) return null;
  const span = scene.span(first.sentence, from, to);
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
    : first.clause.from === 0 && from === 0
      ? plain.replace(/^(?!I\b)./, (letter) => letter.toLowerCase())
      : plain;
}
