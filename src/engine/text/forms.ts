/**
 * Forms of speech: what is often said in nearly the same words, as a list in which each form can be read alone. For what
 * neither a class of the lexicon nor a wording can tell. A form is part of a regular expression.
 */

/** Forms that may stand anywhere, from one edge of a word to another. */
export const anywhere = (...forms: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${forms.join('|')})\\b`, 'iu');

/** Forms that are all that is said. */
export const wholly = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join('|')})$`, 'iu');

/** Forms that begin what is said. */
export const atStart = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join('|')})`, 'iu');

/** Words of which one may stand in a form, written with spaces between. Example: `oneOf('day week')`. */
export const oneOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
