/** The voice of a statement: a writer who says "we" throughout is offered no "I". */

const OF_US: readonly (readonly [RegExp, string])[] = [
  [/\bI(?:'m| am)\b/g, "we're"],
  [/\bI was\b/g, 'we were'],
  [/\bI\b/g, 'we'],
  [/\bmyself\b/g, 'ourselves'],
  [/\bmy\b/gi, 'our'],
  [/\bmine\b/g, 'ours'],
  [/\bme\b/g, 'us'],
];

const asWe = (part: string): string => OF_US.reduce((said, [one, us]) => said.replace(one, us), part);

/** A statement in the plural: "I'm sorry I was late." as "We're sorry we were late." Blanks stay as they are. */
export const inPlural = (standard: string): string =>
  standard
    .split(/(\[[^\]]*\])/)
    .map((part, i) => (i % 2 === 1 ? part : asWe(part)))
    .join('')
    .replace(/(^|[.?!] )(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
