/** Whole clauses around words that were found. */

import { afterLink, spanning } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Placed } from '../scene.ts';

/** Where a phrase stands: words `from` (inclusive) to `to` (exclusive), and the clauses they lie in. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly first: Placed;
  readonly last: Placed;
}

const LEAD = /^(?:i|guess|suppose|figure|maybe)$/;

/** The whole clauses of a phrase as a match, with a "guess" before it; an opening connective stays outside. */
export function phraseMatch({ first, last, from, to }: Phrase): Match {
  const whole = spanning(first, last);
  const { words } = first.clause;
  let start = Math.min(Math.max(whole.from, afterLink(first)), from);
  const guess = /^(?:guess|suppose|figure)$/.test(words[start - 1]?.text ?? '');
  while (guess && start > 0 && LEAD.test(words[start - 1]?.text ?? '')) start--;
  return { ...whole, from: start, to: Math.max(whole.to, to) };
}
