/** Titles before a name: a point after one ends neither a sentence nor a clause. Alternatives of an expression. */
export const TITLES = 'mr|mrs|ms|mx|dr|prof|st|rev';

/** The same with the capital they are written with: "Mr", "Mrs". */
export const CAPITAL_TITLES = TITLES.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
