/** What stands after the deed in "what I said about the chart came over sharp": a verb of its own, where the deed ends. */

/** What words do, or how they are: the verb "what I said" is the subject of. */
const FINITE =
  /^(?:is|are|was|were|isn['’]?t|wasn['’]?t|weren['’]?t|has|have|had|hasn['’]?t|haven['’]?t|may|might|could|would|should|can|will|did|didn['’]?t|came|comes|sounded|seemed|appeared|landed|felt|read|went|made|makes|hurts?|upsets?|offended|annoyed|bothered|embarrassed|insulted|disappointed|angered|scared|ruined|spoil(?:t|ed)|caused|left|got|gave|put|hit|struck|stung|touched)$/iu;
/** After these the word before is no subject: "the hurt", "to upset". */
const NO_SUBJECT =
  /^(?:the|an?|my|your|ur|our|his|her|their|this|that|to|i|you|u|ya|ye|he|she|we|they|it|and|n|or|not|never|being|so|very|really|just|only|also|still|then)$/iu;
/** Who may do what follows: "when you were ill". */
const PRONOUN = /^(?:i|you|u|ya|ye|he|she|we|they|it|who|which|there)$/iu;
const OPENS = /^(?:when|while|whilst|because|cos|coz|cuz|how|if|where|whether|what|why)$/iu;
/** These open a clause, or hold a noun: "after dinner", "the night Dad was ill". */
const MAY_OPEN = /^(?:before|after|since|until|till|as|that|night|day|morning|evening|time|week|way)$/iu;
/** Two things done in a row: "what I said and did". */
const JOINS = /^(?:and|n|or|&|nor|but)$/iu;

/** Where the verb of a subject begins that opens with "what I said"; -1 without one, and null where it cannot be told. */
function verbAt(words: readonly string[]): number | null {
  let open = 0;
  let maybe = 0;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1] ?? '';
    if (OPENS.test(word)) open += 1;
    else if (MAY_OPEN.test(word)) maybe += 1;
    else if (FINITE.test(word) && at > 0) {
      if (PRONOUN.test(before)) open = Math.max(0, open - 1);
      else if (JOINS.test(before) || NO_SUBJECT.test(before)) continue;
      else if (open > 0) open -= 1;
      else return maybe > 0 ? null : at;
    }
  }
  return -1;
}

/** True where a deed is followed by a verb of its own, or may be. */
export const hasPredicate = (deed: string): boolean => verbAt(deed.trim().split(/\s+/u)) !== -1;

/**
 * A deed up to the verb it is the subject of: "said about the chart came over sharp" as "said about the chart"; null where
 * it cannot be told where that is.
 */
export function upToPredicate(deed: string): string | null {
  const words = deed.trim().split(/\s+/u);
  const at = verbAt(words);
  return at === null ? null : words.slice(0, at < 0 ? words.length : at).join(' ');
}
