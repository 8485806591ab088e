/**
 * How a stance is told. A stance is what a sentence beside a rewording does: it orders, denies, shrugs, sets a limit. Each
 * is known by a few forms of speech; which rewordings cannot stand beside it is said in `clashes.ts`.
 */

/** Words that only lead into a sentence. */
const OPENING = '(?:(?:and|but|so|well|now|oh|honestly|seriously|just|right|look|listen|ok)[,.]? )*';

/** Forms that open a sentence. */
export const opens = (...forms: readonly string[]): RegExp =>
  new RegExp(`^${OPENING}(?:${forms.join('|')})`, 'iu');

/** Forms that open a sentence or a clause after a comma, anywhere in a stretch of text. */
export const begins = (...forms: readonly string[]): RegExp =>
  new RegExp(`(?:^\\s*|[.!?…\\n,]\\s*)${OPENING}(?:${forms.join('|')})`, 'iu');

/** Forms that may stand anywhere. */
export const holds = (...forms: readonly string[]): RegExp => new RegExp(`\\b(?:${forms.join('|')})`, 'iu');

// Words as they are typed.
export const YOU = '(?:yo)?u';
export const YOUR = '(?:your|ur|yer)';
export const BE = "(?:['’]?s| is| was)";
export const I_AM = "i(?:['’]?m| am)";
export const I_WILL = "i(?:['’]?ll| will)";
