/** Who is called in the words that go, "the way you read it, Orlaith": the name goes with the new words. */
import type { Draft } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import { CAPITAL_TITLES } from '../../text/titles.ts';
import { keepsFacts } from './facts.ts';

/** Days, months and feasts have a capital, too. */
const TIMES =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Xmas|Easter|Diwali|Eid|Ramadan|Thanksgiving|Halloween|Day|Eve|Year';
/** Nor do these call anybody. */
const NO_PERSON = new RegExp(
  `^(?:${TIMES}|english|german|french|spanish|god|lord|jesus|christ|facebook|whatsapp|instagram|insta|google|netflix|zoom|i|it|you|the|my|this|that)$`,
  'iu',
);
/** Before a name these say whose it is: "my sister, Ros". */
const KIN =
  '(?:my|your|ur|our|his|her|their) (?:\\p{Ll}+ )?(?:sisters?|brothers?|cousins?|aunt(?:ie|y)?|uncle|friends?|mates?|m[ou]m|mother|dad|father|wife|husband|ex|boyfriend|girlfriend|fianc[eé]e?|partner|boss|manager|teacher|coach|neighbou?r|son|daughter|nephew|niece|gran|nan|kids?|boy|girl|dog|cat)|named|called|me|I';
const TITLE = `(?:${CAPITAL_TITLES}|Miss|Uncle|Auntie?|Aunty|Tita|Coach|Sister|Father|Pastor|Reverend)\\.? `;
const NAME = `(?:${TITLE})?\\p{Lu}\\p{Ll}[\\p{L}-]*(?: \\p{Lu}\\p{Ll}[\\p{L}-]*)?`;
/** After these a name ends what is said: it cannot be what the words are about. */
const WHOLE =
  '(?:you|u|me|it|us|them|(?:like|about|for|say|said|do|did|of|with) (?:that|this)|way|now|again|then|too|so|please|pls|ok|okay|anyway|lol|though|tho|tbh|alright|already|once|today|tonight|yesterday|dramatic|sensitive|\\p{Ll}{3,}ly|(?:calm|simmer|chill|cool) (?:down|out)|relax|over it|move on|chin up|grow up|man up|cop on|touch grass|breath)';
const OPENS =
  '(?:and|but|so|look|listen|ok|okay|oh|ah|well|hey|hiya|hi|omg|wow|lord|ugh|aw+|right|yeah|yes|no|now)';
const ENDS = '(?=\\s*(?:[,;.!?)…]|$))';
const CALLED: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{Ll},] (?!(?:${TIMES})\\b)\\p{Lu}\\p{Ll}+|\\b(?:${KIN}|and|or))[,–—]["”’]? (?<called>${NAME})${ENDS}(?!, (?:and|or|&) \\p{Lu}\\p{Ll})`,
    'gu',
  ),
  new RegExp(`\\b${WHOLE} (?<called>${NAME})${ENDS}`, 'gu'),
  new RegExp(`^${OPENS} (?<called>${NAME})(?=,)`, 'giu'),
];

/** Those who are called in some words, in their order. */
const calledIn = (words: string): readonly string[] =>
  CALLED.flatMap((form) => [...words.matchAll(form)].map(({ groups }) => groups?.called ?? '')).filter(
    (name) => name !== '' && !NO_PERSON.test(name),
  );

/** Where the first sentence of new words ends: before its mark, or after all of them. */
function endOfFirst(words: string): number {
  const from = /^[\s.,;]*/.exec(words)?.[0].length ?? 0;
  const end = words.slice(from).search(/[.!?](?:\s|$)/);
  return end < 0 ? words.trimEnd().length : from + end;
}

/** A draft that loses who is called, with the name after its first sentence; null where nobody is lost. */
export function withCalled({ text }: Scene, draft: Draft): Draft | null {
  const { span, text: words } = draft;
  if (words.trim() === '' || keepsFacts(text, draft)) return null;
  const [lost] = calledIn(text.slice(span.start, span.end)).filter((name) => !words.includes(name));
  if (lost === undefined) return null;
  const end = endOfFirst(words);
  return { ...draft, text: `${words.slice(0, end)}, ${lost}${words.slice(end)}` };
}
