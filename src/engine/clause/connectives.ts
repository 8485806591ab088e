/** The words that hang one clause on another, and how. */

/** How a clause hangs on the one before. */
export type Link =
  | 'main'
  | 'but'
  | 'if'
  | 'because'
  | 'and'
  | 'or'
  | 'so'
  | 'that'
  | 'rel'
  | 'when'
  | 'until';

/** Words that always open a clause. */
export const SURE: Readonly<Record<string, Link>> = {
  but: 'but',
  however: 'but',
  although: 'but',
  though: 'but',
  nevertheless: 'but',
  nonetheless: 'but',
  whereas: 'but',
  because: 'because',
  if: 'if',
  unless: 'if',
  until: 'until',
  while: 'when',
  when: 'when',
  whenever: 'when',
};
/** Words that may open a clause which stands for a thing: "what I said". */
export const FREE_RELATIVE = new Set(['what', 'whatever', 'how']);
/** Connectives only before a subject; elsewhere adverbs or prepositions. */
export const BEFORE_SUBJECT: ReadonlyMap<string, Link> = new Map([
  ['so', 'so'],
  ['since', 'because'],
  ['as', 'because'],
  ['after', 'when'],
  ['before', 'when'],
  ['once', 'when'],
  ['except', 'but'],
  ['yet', 'but'],
  ['still', 'but'],
  ['cause', 'because'],
  ['then', 'and'],
  ['only', 'but'],
  ['assuming', 'if'],
  ['supposing', 'if'],
  ['provided', 'if'],
]);
