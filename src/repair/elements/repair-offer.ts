import { defineElement } from '../element.ts';

/** Offers something concrete to make it right. */
export const repairOffer = defineElement({
  id: 'repair-offer',
  weight: 2,
  cues: [
    {
      here: [
        'i me',
        'right up #RemedyVerb rebuild better mend mending owe',
        'will would let can could want like how what would is',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (
      /\b(?:make|put|set) (?:it|this|that|things) (?:right|up to you|better|good)\b|\bmake (?:it |this |that )?up (?:to you|for)\b/.test(
        said,
      )
    )
      return /\bi\b|\bme\b|\bwe\b/.test(said) && !/\b(?:pizza|lights|cake)\b/.test(said);
    if (
      /\b(?:what|anything|something|how) (?:i )?(?:can|could|would|do) i?\b.*\b(?:repair|mend|mending|fix|better|right|rebuild|make up)\b/.test(
        said,
      ) &&
      /\bi\b/.test(said)
    )
      return !/\bthan\b|\bcake\b/.test(said);
    if (/\blet me (?:pay|replace|fix|repair|take|cover|help|sort|clean|redo|make|buy|tell)\b/.test(said))
      return /\b(?:you|i (?:broke|dropped|lost|owe|spilled|ruined)|it|the|for)\b/.test(said);
    const promise =
      clause.subject === 'sender' && (clause.tense === 'future' || /\b(?:would like|want) to\b/.test(text));
    if (!promise || clause.negated) return false;
    if (/\b(?:rebuild|repair|replace|refund|reimburse|mend|compensate|correct|undo)\b/.test(text))
      return !/\b(?:filter|lamp|battery|batteries)\b/.test(text);
    if (/\b(?:pay for|clean|redo|take down|delete|apologize to|cancel and|bring the)\b/.test(text))
      return true;
    return /\b(?:tell|ring|call|write to|explain to) (?:\w+ ){0,3}(?:that )?(?:it was me|it was my|i was wrong)|\bit was (?:me|my)\b/.test(
      said,
    );
  },
});
