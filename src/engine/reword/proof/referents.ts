/** Whom the next sentence calls "she" or "them": where only the replaced words had named them, those may not go. */

import type { Rewording } from '../../types.ts';
import { NAME } from '../draft/facts.ts';
import { followingOf } from './next-sentence.ts';

/** Words that stand for somebody named before. For "it" see `keepsThing`: what it stands for is rarely one word. */
interface StandIn {
  readonly word: RegExp;
  readonly forPeople: boolean;
  /** Whom it never means. */
  readonly never?: RegExp;
}
const STAND_INS: readonly StandIn[] = [
  {
    word: /\b(?:he|him|his)\b/i,
    forPeople: true,
    never:
      /^(?:m[uo]m(?:my)?|mam|mother|daughter|sister|sis|gran(?:ny|dma|ma)?|grandmother|nan(?:a|ny)?|aunt(?:ie|y)?|niece|wife|girlfriend|girls?|wom[ae]n)$/i,
  },
  {
    word: /\b(?:she|hers?)\b/i,
    forPeople: true,
    never:
      /^(?:dad(?:dy)?|father|son|brother|bro|grand(?:dad|father|pa)|uncle|nephew|husband|hubby|boyfriend|boys?|lads?|m[ae]n)$/i,
  },
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

/** Who is called at the end of the new words is not spoken of: ", Kim." */
const CALLED = /^\s*,\s*\p{Lu}[\p{L}'’ ]*(?=[,.?!])/u;

/** True when the words before a stand-in, in its own sentence, say whom it means: "your aunt rang and I told her". */
function isNamedBefore(next: string, word: RegExp, forPeople: boolean): boolean {
  const before = next.slice(0, word.exec(next)?.index ?? 0).replace(CALLED, '');
  if (before.match(NAME) !== null) return true;
  const nouns = nounsFor(before, forPeople);
  return nouns.some((noun) => (forPeople ? PEOPLE.test(noun) : /s$/i.test(noun)));
}

/** True where somebody is spoken of by name, and not only called: "you forgot Jo at judo". */
const tellsOf = (words: string, name: string): boolean =>
  words.includes(name) && !new RegExp(`, ${name}(?=[,.?!]|$)`, 'u').test(words);

/** True unless the next sentence speaks of a "she" or a "them" whom only the replaced words had named. */
export function keepsReferents(
  text: string,
  { span, text: words }: Pick<Rewording, 'span' | 'text'>,
): boolean {
  const [next = ''] = SENTENCE.exec(text.slice(span.end)) ?? [];
  const replaced = text.slice(span.start, span.end);
  const said = text.slice(0, span.start) + words;
  return STAND_INS.filter(({ word }) => word.test(next)).every(({ word, forPeople, never }) => {
    const all = nounsFor(replaced, forPeople).filter((noun) => never?.test(noun) !== true);
    // Where people are named, they are whom "he" means, and no thing beside them.
    const people = forPeople ? all.filter((noun) => PEOPLE.test(noun)) : [];
    const nouns = people.length > 0 ? people : all;
    const names: readonly string[] = replaced.match(NAME) ?? [];
    const wasNamed = nouns.length > 0 || names.length > 0 || word.test(replaced);
    return (
      !wasNamed ||
      (nouns.length === 0 && names.some((name) => tellsOf(words, name))) ||
      word.test(said) ||
      nounsFor(replaced, forPeople, true).some((noun) => said.toLowerCase().includes(noun.toLowerCase())) ||
      isNamedBefore(next, word, forPeople)
    );
  });
}

/** "I will polish it", "with it": something is done to what it stands for. Not the "it" of "it rains" or "I like it here". */
const DONE_TO =
  /(?<=\p{L} )(?<!\b(?:that|if|when|because|so|but|and|as|what|how|think|say|said|is|was|until|till|while|where|why|since|though|hope|guess|than|got|like|make|made|do|did|done|does|doing|wait for) )it\b(?!['’]|s\b| (?:is|was|has|will|would|isn|wasn|did|does|can|could|should|takes?|took|might|may|seems?|looks?|had|felt|feels|just|still|all|goes|went)\b)/iu;
/** "It made £40", "it shows nothing since five", "I've got it in the hall": of a thing, and not of what happened. */
const OF_A_THING =
  /\b(?:it (?:made|cost|fetched|sold|shows?|showed|weighs|works|fits)|got it (?:in|at|on|from|here|back|with))\b/iu;
const ONE_THING =
  /\b(?:the|my|our|your|ur|his|her|their|an?|this|that|what|whatever) (?!(?:matter|way|same|time|day|point|fact|truth|end)\b)\p{L}+(?<!s)\b/iu;
/** "That upset me" points at what happened, and not at a thing. */
const THAT = /(?<=^|[.!?] )(?:this|that|what)\b/giu;
/** A blank may be filled with it. */
const MAY_HOLD_IT = /\[/iu;

/** True unless the next sentence does something to an "it" that only the replaced words had named. */
export function keepsThing(text: string, { span, text: words }: Pick<Rewording, 'span' | 'text'>): boolean {
  if (MAY_HOLD_IT.test(words)) return true;
  const following = followingOf(text, span.end, words);
  const place = DONE_TO.exec(following) ?? OF_A_THING.exec(following);
  return (
    place === null ||
    !ONE_THING.test(text.slice(span.start, span.end)) ||
    [text.slice(0, span.start), words.replace(THAT, ''), following.slice(0, place.index)].some((said) =>
      ONE_THING.test(said),
    )
  );
}
