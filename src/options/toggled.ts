/** Lists of what is switched off. */

/** The list with `name` in it, or without it where it was in. */
export const toggled = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
