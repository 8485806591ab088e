/** The voice of a statement: a writer who says "we" throughout is offered no "I". */
import type { Scene } from '../../scene.ts';

/** A firm's or a couple's own "we", and no "you and I". */
const OURS =
  /\b(?:our (?:sincere |sincerest |deepest |humble |heartfelt )*(?:apologies|regrets)|our (?:website|store|shop|company|policy|policies|customers?|clients?|service|team|products?|terms|records?|staff|driver|side|end)|we(?:['’]ve|['’]re)? (?:have |are |were |can ?|do |did |already |really |sincerely |deeply )*(?:not |never |n['’]?t )?(?:sorry|apologi[sz]ed?|understand|offer(?:ed)?|gave|regret|value|sent|treat|sell|ship|guarantee|refund|owe|raised))\b|\bwe['’]re (?:sorry|unable)\b/i;

/** True where somebody writes for several, and nothing for themselves alone. */
export const speaksForUs = ({ text }: Scene): boolean =>
  OURS.test(text) && !/\b(?:I|i|im|ive|my|mine|me|myself)\b/.test(text);

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
