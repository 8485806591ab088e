/** Sets of words, written like the lexicon: for what one reading alone needs to tell apart. */

/** The words of a table with spaces between. Example: `wordSet('late early')` has "late". */
export const wordSet = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));
