/**
 * Occasions in which wordings are not wanted: banter among friends, a letter that nobody will get, and many readers at
 * once, to whom "I hurt you" is no sentence (Dynel 2009 on banter; Pennebaker 1997 on letters that are not sent).
 */
import { holdsLaughter } from '../engine/features/fun.ts';
import type { Review, ReviewOptions } from '../engine/types.ts';

/** With one of these the laughter may hide a hurt. */
const CONFLICT =
  /\b(?:sorry|apolog\w+|hurts?|upset|angry|mad|cry(?:ing)?|stop it|seriously|not funny|mean it)\b/i;

const UNSENT =
  /\b(?:unsent letter|you(?:['’]?ll| will) never (?:read|see|get) this(?=[^\w]*$|[.,;:!?)]| but\b| and\b| so\b)|i(?:['’]?m| am) (?:not|never) (?:going to |gonna )?send(?:ing)? (?:you )?this(?=[^\w]*$|[.,;:!?)]| but\b| and\b| so\b)|(?:letter|message|mail|e-?mail|text) (?:that )?(?:(?:i|you)(?:['’]?ll| will|['’]?m| am)? (?:never|not) (?:going to |gonna )?(?:send|read|get|see)|i won['’]?t (?:ever )?send))\b/i;

const READERS =
  '(?:all|everyone|everybody|team|folks|residents|neighbou?rs|members|parents|colleagues|students)';
const MANY = new RegExp(
  `^\\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ ,]+${READERS}\\b|(?:^|\\s)@(?:channel|here|everyone|all)\\b`,
  'i',
);

/** True where both laugh, and nothing speaks of a hurt. Known only where the other's message was handed over. */
const isBanter = (text: string, previous: string | undefined): boolean =>
  previous !== undefined && [text, previous].every((said) => holdsLaughter(said) && !CONFLICT.test(said));

/** True for a letter written for oneself. */
export const isUnsent = (text: string): boolean => UNSENT.test(text);

/** True for a message that greets many. */
export const isToMany = (text: string): boolean => MANY.test(text);

const withoutRewordings = (found: Review): Review => ({
  ...found,
  findings: found.findings.map((finding) => ({ ...finding, rewordings: [] })),
});

/**
 * A review as its occasion wants it: in banter and in letters to oneself nothing is noticed but what is about somebody's
 * safety, and many get no wording.
 */
export function atOccasion(found: Review, { previous }: ReviewOptions = {}): Review {
  const { text, findings } = found;
  if (findings.length === 0) return found;
  if (isBanter(text, previous) || isUnsent(text)) {
    const { check: _, ...repair } = found.repair;
    return {
      text,
      findings: findings.filter(({ safety }) => safety !== undefined),
      repair: { ...repair, missing: [] },
    };
  }
  // Where somebody speaks of despair, no other wording matters.
  const despairs = findings.some(({ safety }) => safety === 'writer');
  return despairs || isToMany(text) ? withoutRewordings(found) : found;
}
