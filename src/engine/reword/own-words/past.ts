/** The past of a verb as people type it: "forgetting" as "forgot", "bein" as "was". */
import { verbOf } from '../../lexicon/index.ts';

/** "Tidying" as "tidied": what no table knows is regular. */
const regularPast = (gerund: string): string =>
  `${gerund.replace(/ing$/u, '').replace(/(?<=[^aeiou])y$/u, 'i')}ed`;

/** "Missin" as "missing". */
const written = (gerund: string): string => gerund.toLowerCase().replace(/(?<=\p{L}{2})in['’]?$/u, 'ing');

/** The base of an "-ing" form; null for another word, and for one that no table knows. */
export function baseOfGerund(word: string): string | null {
  const low = written(word);
  if (low === 'being') return 'be';
  const forms = verbOf(low)?.forms;
  return forms?.gerund === low ? forms.base : null;
}

/** The past of an "-ing" form, of "I" and "he"; null for another word. */
export function pastOfGerund(word: string): string | null {
  const low = written(word);
  if (low === 'being') return 'was';
  const forms = verbOf(low)?.forms;
  if (forms?.gerund === low) return forms.past;
  return forms === undefined &&
    /\p{L}{3}ing$/u.test(low) &&
    !/^(?:nothing|anything|everything|something|morning|evening)$/u.test(low)
    ? regularPast(low)
    : null;
}

/** The past of a verb as typed in the past or the "-ing" form; null for another form. */
export function pastOfEither(verb: string): string | null {
  const low = verb.toLowerCase();
  return pastOfGerund(low) ?? (isPast(low) ? low : null);
}

/** "Forgot", "was", "didn't", "asked": a finite verb of the past. */
export function isPast(word: string): boolean {
  const low = word.toLowerCase();
  if (/^(?:was|were|had|did|(?:was|were|had|did|could|would)n['’]?t|couldn['’]?t)$/u.test(low)) return true;
  const forms = verbOf(low)?.forms;
  return forms === undefined ? /\p{L}{2}[^e]ed$/u.test(low) : forms.past === low;
}
