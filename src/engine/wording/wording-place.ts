/** Where a wording stands in a sentence. The notation is in `wording.ts`. */
import { type Clause, joined } from '../clause/clause.ts';
import type { Tag } from '../lexicon/index.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Word } from '../text/words.ts';
import { type Step, stepsOf, type Wording, type Wordings } from './wording.ts';

/** Words that turn what is said around: no gap passes over them. */
const TURNS = /^(?:not|never|no|nobody|nothing|if|unless)$/;

const LIGHT: readonly Tag[] = ['Adverb', 'Determiner', 'Filler', 'Hedge'];
const isLight = (word: Word | undefined): boolean =>
  word !== undefined &&
  (LIGHT.some((tag) => word.tags.has(tag)) || /^(?:of|kind|sort|nothing|but)$|.{3}ly$/.test(word.text));

/** True when a step's room may not take in this word. */
const closed = (step: Step, word: Word | undefined): boolean =>
  step.light ? !isLight(word) || word?.text === 'never' : TURNS.test(word?.text ?? '');

const begins = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before === undefined ||
    words[at]?.gap !== 'none' ||
    before.tags.has('Filler') ||
    before.tags.has('Connective')
  );
};

/** What may still come after the end: "I'm evil i know", "I ruin everything don't i". */
const CLOSING =
  /^(?:then|again|too|apparently|clearly|obviously|i (?:know|guess|suppose|swear)|you know(?: it)?|and (?:i|you|we) (?:both |all )?know(?: it)?|(?:am|do|are|is|can) (?:not )?(?:i|you|it)(?: not)?)$/;

const ends = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.gap !== 'none') return true;
  const rest = words.slice(at).filter((word) => !word.tags.has('Filler') || word.text === 'and');
  return rest.length === 0 || CLOSING.test(joined(rest));
};

/** End of the steps from `index` on when they stand from word `at` on, or -1. */
function follow(wording: readonly Step[], index: number, words: readonly Word[], at: number): number {
  const step = wording[index];
  if (step === undefined) return at;
  if (step.kind === 'start') return begins(words, at) ? follow(wording, index + 1, words, at) : -1;
  if (step.kind === 'end') return ends(words, at) ? follow(wording, index + 1, words, at) : -1;
  if (step.kind === 'guard')
    return step.condition.lengthsAt(words, at).length > 0 ? -1 : follow(wording, index + 1, words, at);
  for (let skipped = 0; skipped <= step.room && at + skipped < words.length; skipped++) {
    if (skipped > 0 && closed(step, words[at + skipped - 1])) break;
    for (const length of step.condition.lengthsAt(words, at + skipped)) {
      const end = follow(wording, index + 1, words, at + skipped + length);
      if (end >= 0) return end;
    }
  }
  return step.optional || (step.orEnd && ends(words, at)) ? follow(wording, index + 1, words, at) : -1;
}

/** Words `from` (inclusive) to `to` (exclusive) of a sentence. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** The first place of the steps that begins between two words. */
function placeBetween(
  steps: readonly Step[],
  words: readonly Word[],
  from: number,
  to: number,
): Place | null {
  for (let at = from; at < to; at++) {
    const end = follow(steps, 0, words, at);
    if (end > at) return { from: at, to: end };
  }
  return null;
}

/** The places that were looked for in a sentence. */
const placesOf = remembered((_: Sentence) => new Map<Wording, Place | null>());

/** Where a wording first stands in a sentence that has all words it needs, or null; remembered as long as the sentence is. */
export function stand(sentence: Sentence, wording: Wording): Place | null {
  const places = placesOf(sentence);
  let place = places.get(wording);
  if (place === undefined) {
    place = placeBetween(stepsOf(wording), sentence.words, 0, sentence.words.length);
    places.set(wording, place);
  }
  return place;
}

/** Where a wording first stands in any sentence, or null. */
export function wordingIn(sentence: Sentence, wording: Wording): Place | null {
  const known = placesOf(sentence).get(wording);
  if (known !== undefined) return known;
  const may = stepsOf(wording).every((step) => !step.needed || step.condition.isMetBy(sentence));
  if (may) return stand(sentence, wording);
  placesOf(sentence).set(wording, null);
  return null;
}

/** True when one of the wordings stands wholly inside a clause. */
export const clauseSays = ({ words, from, to }: Clause, table: Wordings): boolean =>
  table.some((wording) => (placeBetween(stepsOf(wording), words, from, to)?.to ?? to + 1) <= to);
