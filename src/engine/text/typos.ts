/** Slips of the finger in the words rules depend on: one letter dropped, doubled or swapped. */
import { isKnown } from '../lexicon/index.ts';

const TRIGGERS =
  `sorry already apologize apology apologies apologized intention intended sensitive overreacting overreact dramatic always never
 ridiculous pathetic selfish whatever upset offended annoyed disappointed frustrated insulted understand because really something feelings
 fault blame forgive forgiven forgot ignored ignoring mistakes mistake listen joking kidding better should wouldn't crazy stupid idiot
 liar lying hurting yelled shouted snapped people`.split(/\s+/);

/** A slip is never in the first letter. */
const BY_LETTER = new Map<string, string[]>();
for (const word of TRIGGERS) {
  const letter = word.charAt(0);
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), word]);
}

/** Real words one slip away from a trigger: they mean what they say. */
const GUARD = new Set(
  `sorrel lair lying laying form from fore raely rally realty felling fellings listed listens plow poeple bake hear
 sory story worry surely blames flame lame stupor joing idol lire lira lair ups unset forgive forgave forge forger forgo mistaken
 miss mists better bitter butter batter beter liter mistake crazed carzy hating hurling hunting yelped snaps shunted sole reply`.split(
    /\s+/,
  ),
);

/** True when one letter of a word was dropped, doubled or swapped with the next; never the first. */
function isSlip(typed: string, word: string): boolean {
  let at = 0;
  while (at < word.length && typed[at] === word[at]) at++;
  if (at === 0) return false;
  switch (typed.length - word.length) {
    case -1:
      return word.length > 5 && typed.slice(at) === word.slice(at + 1);
    case 0:
      return (
        typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
      );
    case 1:
      return typed[at] === typed[at - 1] && typed.slice(at + 1) === word.slice(at);
    default:
      return false;
  }
}

/** The trigger word a misspelt word most likely stands for, or undefined. Lower case in, lower case out. */
export function unslip(typed: string): string | undefined {
  if (typed.length < 4 || isKnown(typed) || GUARD.has(typed)) return undefined;
  return BY_LETTER.get(typed.charAt(0))?.find((word) => word !== typed && isSlip(typed, word));
}
