/** A deed behind a question about the other's mind: "are you mad, leaving a child in a car" as "I'm upset about you leaving a child in a car." */

/** What is no deed: what goes on in somebody, or what is heard in the question already. */
const NONE =
  'being|going|feeling|nothing|something|anything|everything|morning|evening|losing|imagining|hearing|seeing|talking|thinking|saying|having|making|getting|taking|fucking|freaking|flipping|bloody|kidding|joking|serious|missing|trying|coming|looking|expecting|wanting|asking(?= me| us)|telling(?= me| us)';
const WEIGHT = '(?: (?:on earth|in the world|the (?:hell|heck|fuck)|exactly|honestly))?';
const QUESTION = [
  '(?:are|r|have|did) (?:you|u) [^,.;:!?]+?',
  `what(?:['’]?s|${WEIGHT} is) (?:wrong|the matter|up) (?:with|w) (?:you|u)`,
  `what${WEIGHT} were (?:you|u) (?:even )?(?:thinking|playing at)(?: of)?`,
  `who${WEIGHT} (?:do|did) (?:you|u) think (?:you|u) (?:are|were)`,
  `where${WEIGHT} (?:do|did) (?:you|u) get off`,
  "how (?:can|could|do|d['’]?you) (?:you |u )?(?:even |still )?(?:live with|look at|face|sleep)[^,.;:!?]*?",
].join('|');
const ASKED = new RegExp(
  `^(?:(?:so|and|but|what,?|sorry,?|wait,?|seriously,?|honestly,?) )*(?:${QUESTION})(?:, (?<called>\\p{L}{2,})(?=,))?,? (?<done>(?!(?:${NONE})\\b)\\p{L}{2,}in[g'’]? (?!(?:you|u|the matter)\\b)[^?!.,;]+)\\W*$`,
  'iu',
);
/** "Are you not well, leaving …": the words between, in words. */
const LEAST = 3;

/** The deed as what upsets the writer; null where none is told. */
export function asUpsetBy(typed: string): string | null {
  const { done, called } = ASKED.exec(typed)?.groups ?? {};
  return done === undefined || done.split(' ').length < LEAST
    ? null
    : `I'm upset about you ${done.trimEnd()}${called === undefined ? '' : `, ${called}`}.`;
}
