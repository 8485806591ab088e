/** Slips of the finger in the words rules depend on: one letter dropped, doubled or swapped. */
import { isKnown } from '../lexicon/index.ts';

const TRIGGERS =
  `sorry already apologize apology apologies apologized intention intended sensitive overreacting overreact dramatic always never
 ridiculous pathetic selfish whatever upset offended annoyed disappointed frustrated insulted understand because really something feelings
 fault blame forgive forgiven forgot ignored ignoring mistakes mistake listen joking kidding better should wouldn't crazy stupid idiot
 liar lying hurting yelled shouted snapped people`.split(/\s+/);

/** Real words one slip away from a trigger: they mean what they say. */
const GUARD = new Set(
  `sorrel lair lying laying form from fore raely rally realty felling fellings listed listens plow poeple bake hear
 sory story worry surely blames flame lame stupor joing idol lire lair ups unset forgive forgave forge forger forgo mistaken
 miss mists better bitter butter batter beter liter mistake crazed carzy hating hurling hunting yelped snaps shunted sole reply`.split(
    /\s+/,
  ),
);

let slips: Map<string, string> | null = null;

function build(): Map<string, string> {
  const map = new Map<string, string>();
  const put = (typed: string, meant: string): void => {
    if (typed !== meant && !isKnown(typed) && !GUARD.has(typed) && !map.has(typed)) map.set(typed, meant);
  };
  for (const word of TRIGGERS) {
    for (let i = 1; i < word.length; i++) {
      if (word.length > 5) put(word.slice(0, i) + word.slice(i + 1), word);
      put(word.slice(0, i) + word.charAt(i - 1) + word.slice(i), word);
      if (i + 1 < word.length)
        put(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2), word);
    }
  }
  return map;
}

/** The trigger word a misspelt word most likely stands for, or undefined. Lower case in, lower case out. */
export function unslip(typed: string): string | undefined {
  if (typed.length < 4) return undefined;
  slips ??= build();
  return slips.get(typed);
}
