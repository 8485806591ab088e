/** What befell them, before comfort is heaped on it: "look on the bright side, now he's left you have the flat". */
import { isLong } from '../theirs/said.ts';

/** What is no gain. */
const LOST =
  '(?:left|gone|going|over|out|off|lost|redundant|laid off|let go|sacked|fired|dropped|cut|dead|died|passed(?: away| on)?|divorced|divorcing|single|alone|ended|finished|closed|cancelled|fallen through|fell through|rejected|turned down|failed|moved out|moved away|walked out|dumped|retired|injured|broken|sold|stuck|homeless|evicted|widowed)';
const WHO = "(?:you|u|he|she|they|it|(?:your|ur|the|his|her) [\\p{L}'’]+(?: [\\p{L}'’]+)??|\\p{L}+)";
const IS = "(?:['’](?:s|ve|re|d)|s|ve|r| (?:is|are|was|were|has|have|had|got|get|has been|have been))";
const NOW = new RegExp(
  `\\b(?:now(?: that)?|since|seeing as|seeing) (?<event>${WHO}(?:${IS}| (?=(?:left|lost|fell|failed|died|ended|closed|broke)\\b))(?: ?(?:all|finally|just|been|being|made|actually|both)\\b)* ?${LOST}\\b(?: (?:of|from|at|in|with|on|the|your|ur|that|him|her)\\b(?: (?!you\\b|u\\b|we\\b)[\\p{L}'’-]+){1,3}?)?)(?=[,;.!?]|$| (?:you|u|ur|your|we|and|there|it)\\b|\\s[^\\p{L}])`,
  'iu',
);

/** "I'm sorry he's left." of "now he's left you can paint it"; null where no loss is told. */
export function asLoss(typed: string): string | null {
  const event = NOW.exec(typed)?.groups?.event;
  if (event === undefined || isLong(event) || /^(?:i|we|that|this)\b/iu.test(event)) return null;
  return `I'm sorry ${event.replace(/^\p{Lu}(?=\p{Ll}* )/u, (c) => (/^(?:You|He|She|They|It|Your|The|His|Her)\b/u.test(event) ? c.toLowerCase() : c))}.`;
}

/** "Be thankful it was only the shed", "at least it's only your ankle". */
const ONLY =
  /\b(?:be (?:thankful|glad|grateful|happy)|at least|thank (?:god|goodness)|lucky)(?: that)? (?:it['’]?s|it was|its|they were) (?:only|just) (?<thing>(?:the|your|ur|an?|one) [\p{L}'’-]+(?: [\p{L}'’-]+)?)(?=[,;.!?]|$| (?:and|but|not)\b)/iu;

/** "I'm sorry about the shed." of "be thankful it was only the shed"; null where nothing is named. */
export function asOnlyLost(typed: string): string | null {
  const thing = ONLY.exec(typed)?.groups?.thing;
  return thing === undefined ||
    /\b(?:joke|bit|laugh|fun|once|time|minute|hour|day|mistake|kiss|text|message)s?$/iu.test(thing)
    ? null
    : `I'm sorry about ${thing.replace(/^an? /iu, 'the ')}.`;
}
