/** Names, numbers and what is handed over: only the writer knows them, so no rewording loses one. */
import type { Rewording } from '../../types.ts';

/** A capital inside a sentence, and small letters after it: a name, a day, a feast; no "So, If you go", "Leave Me". */
export const NAME =
  /(?<=[\p{Ll}\p{N},;:)'’"] )(?<!\b(?:Me|You|It|Not|Is|Are|Us) )(?!(?:If|And|But|So|Or|You|Your|We|Our|Us|He|She|They|Them|It|Its|This|That|The|An|My|Me|Is|Are|Was|Were|Not|No|Yes|Please|Sorry|What|Why|How|When|Where|Who|Because|Then|Just|To|For|With|From|Of|On|In|At|By|As)\b)\p{Lu}\p{Ll}+/gu;

/** Not the "1" in "any1", the "4" in "4 u" and "sorry 4 moaning", nor how often somebody says they said it, or how long it has been by now. */
const NUMBER =
  /(?<![\p{L}\d])(?!(?<=\b(?:sorry|soz|sry|thanks|thx|ty) )4 \p{L}+ing\b)(?<!\bbeen (?:like |about |over |nearly )?)(?![24] (?:u|ur|me|my|it|the|a|him|her|them|us|be|b|do|kno|know|get|cry|any|every|who|what|wat|how|like|say|hurt|make|upset|mess|those|go|come|see|all|once|chill|calm|relax|stop|argue|sort|2)\w*\b)\d+(?:[.:]\d+)*(?! ?(?:x|times)\b)/giu;
/** "At seven", "by noon": an hour in words. */
const HOUR =
  /(?<=\b(?:at|by|before|after|from) )(?:(?:half |quarter )?(?:past |to )?(?:one(?! (?:of|time|point|moment|go|thing|another|place|end|\p{L}+ ))|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= ?(?:[,.;!?]|$|and\b|sharp|tonight|tomorrow|so\b))|noon|midnight)/giu;
/** What is handed over with the message. */
const HANDED_OVER = /\bI(?:['’](?:ve|m)| have| am)? (?:attach|enclos|forward)\w*/gu;

/** So far the words before a fact are looked at. In UTF-16 units. */
const BEFORE = 16;

/** True when every number and name of the replaced words is still there, and what goes with the message. */
export function keepsFacts(text: string, { span, text: words }: Pick<Rewording, 'span' | 'text'>): boolean {
  // What stands before the replaced words tells whether they begin with a name.
  const from = Math.max(0, span.start - BEFORE);
  const facts = [NUMBER, HOUR, NAME, HANDED_OVER].flatMap((kind) =>
    [...text.slice(from, span.end).matchAll(kind)].flatMap(({ index, 0: fact }) =>
      from + index >= span.start ? [fact] : [],
    ),
  );
  return facts.every((fact) => words.toLowerCase().includes(fact.toLowerCase()));
}
