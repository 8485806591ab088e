/** Whom the next sentence calls "she" or "them": where only the replaced words had named them, those may not go. */
import type { Rewording } from '../types.ts';

/** A capital inside a sentence, and small letters after it: a name, a day, a feast; no "So, If you go", "Leave Me". */
export const NAME =
  /(?<=[\p{Ll}\p{N},;:)'’"] )(?<!\b(?:Me|You|It|Not|Is|Are|Us) )(?!(?:If|And|But|So|Or|You|Your|We|Our|Us|He|She|They|Them|It|Its|This|That|The|An|My|Me|Is|Are|Was|Were|Not|No|Yes|Please|Sorry|What|Why|How|When|Where|Who|Because|Then|Just|To|For|With|From|Of|On|In|At|By|As)\b)\p{Lu}\p{Ll}+/gu;

/** Words that stand for somebody or something named before. "It" is left out: what it stands for is rarely one word. */
const STAND_INS: readonly { readonly word: RegExp; readonly forPeople: boolean }[] = [
  { word: /\b(?:he|him|his)\b/i, forPeople: true },
  { word: /\b(?:she|hers?)\b/i, forPeople: true },
  { word: /\b(?:they|them|theirs?)\b/i, forPeople: false },
];

/** What they may stand for: the word or two after one that says which. */
const NAMED =
  /\b(?<which>your?|my|our|his|her|their|the|an?|th[ei]se|those|two|three|some) (?<noun>\p{L}+)(?: (?<next>\p{L}+))?/giu;
/** After these a thing is as likely as a person: "a card", "the hall". */
const ANY_NOUN = /^(?:an?|the|some)$/i;
const PEOPLE =
  /^(?:m[uo]m(?:my)?|mam|mother|dad(?:dy)?|father|son|daughter|brother|sister|sis|bro|gran(?:ny|ny|dad|dma|ma)?|grand(?:mother|father|son|daughter|child|kids?|pa)|nan(?:a|ny)?|aunt(?:ie|y)?|uncle|cousin|niece|nephew|wife|husband|hubby|partner|boyfriend|girlfriend|ex|fianc[eé]e?|baby|babies|kids?|child|children|boys?|girls?|lads?|bab(?:y|ies)|toddler|twins?|man|men|woman|women|guys?|friends?|mates?|boss|manager|teacher|tutor|doctor|nurse|vet|midwife|landlord|landlady|lodger|flatmate|roommate|neighbou?rs?|colleagues?|client|customer|driver|carer|therapist|counsellor|coach|dog|puppy|cat|kitten|horse|pony)$/i;

const SENTENCE = /^[^.!?\n]*(?:[.!?\n]+[^.!?\n]*)?/;

/** The nouns of a stretch that a word may stand for; after "you" stands what they do, seldom a slip for "your mum". */
const nounsFor = (text: string, forPeople: boolean, isSlip = false): readonly string[] =>
  [...text.matchAll(NAMED)].flatMap(({ groups = {} }) => {
    const { which = '', noun = '', next = '' } = groups;
    const nouns = [noun, next].filter(Boolean);
    const isAny = (forPeople && ANY_NOUN.test(which)) || (!isSlip && /^you$/i.test(which));
    return isAny ? nouns.filter((one) => PEOPLE.test(one)) : nouns;
  });

/** True when the words before a stand-in, in its own sentence, say whom it means: "your aunt rang and I told her". */
function isNamedBefore(next: string, word: RegExp, forPeople: boolean): boolean {
  const before = next.slice(0, word.exec(next)?.index ?? 0);
  if (before.match(NAME) !== null) return true;
  const nouns = nounsFor(before, forPeople);
  return nouns.some((noun) => (forPeople ? PEOPLE.test(noun) : /s$/i.test(noun)));
}

/** True unless the next sentence speaks of a "she" or a "them" whom only the replaced words had named. */
export function keepsReferents(
  text: string,
  { span, text: words }: Pick<Rewording, 'span' | 'text'>,
): boolean {
  const [next = ''] = SENTENCE.exec(text.slice(span.end)) ?? [];
  const replaced = text.slice(span.start, span.end);
  const said = text.slice(0, span.start) + words;
  return STAND_INS.filter(({ word }) => word.test(next)).every(({ word, forPeople }) => {
    const nouns = nounsFor(replaced, forPeople);
    const wasNamed = nouns.length > 0 || replaced.match(NAME) !== null || word.test(replaced);
    return (
      !wasNamed ||
      word.test(said) ||
      nounsFor(replaced, forPeople, true).some((noun) => said.toLowerCase().includes(noun.toLowerCase())) ||
      isNamedBefore(next, word, forPeople)
    );
  });
}
