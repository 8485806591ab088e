/** An act left open: "sorry for whatever I did" (Lazare 2004: incomplete acknowledgement). */

/** Words that leave the act open. */
export const OPEN_HEAD = /^(?:whatever|whatsoever|whichever|anything|everything|all|any|stuff|things|every)$/;
const OPEN =
  /^(?:(?:it|that) (?:is|was)|i (?:have )?(?:ever )?(?:may|might|could|did|do|said|done|have|supposedly|apparently|allegedly|ever|just|even))\b/;
const DOUBTED =
  /\b(?:you (?:think|thought|feel|believe|say|claim|reckon|are accusing)|supposedly|supposed to|meant to|apparently|allegedly|might have|may have|could have)\b/;

/**
 * How openly an apology leaves its act: 2 "for whatever I did", 1 "for everything I did", 0 an act or no act of one's own.
 * @param head the word after "for": whatever, anything, everything, all, any, what.
 * @param rest the plain words after it, up to the end of the clause.
 */
export function openAct(head: string, rest: string): 0 | 1 | 2 {
  if (
    /^(?:it is )?you (?:think|thought|say|claim|believe|reckon|are (?:mad|upset|angry|annoyed|on about|going on about|accusing))\b/.test(
      rest,
    )
  )
    return 2;
  if (/^(?:you|that is|that are|going|else|the|she|he|they|we)\b/.test(rest)) return 0;
  if (head === 'what') return /^(?:it is )?(?:i|you|ever)\b/.test(rest) && DOUBTED.test(rest) ? 2 : 0;
  if (head === 'stuff' || head === 'things') return rest === '' || /^(?:that )?i\b/.test(rest) ? 1 : 0;
  if (head === 'every')
    return /^(?:time|single time|thing|way|hurt|wrong|mistake)\b.*\bi\b/.test(rest) ? 1 : 0;
  if (head === 'any')
    return /^(?:of it|ways? (?:that |in which )?i|part|role|and (?:all|every)|and everything|thing|wrongs?|and all|mistakes?|faults?|wrong ?doings?|sins?|crimes?|misdeeds?|trespass\w*|errors? of mine)\b/.test(
      rest,
    )
      ? 2
      : 0;
  if (head === 'all')
    return /^(?:of (?:it|this|that|the above|what i)|(?:this|that)$|my (?:wrongs|faults|sins|mistakes)|(?:of )?(?:the|my|those) (?:\w+ )?(?:things?|stuff|shit|crap|mistakes|mess|wrongs?|sins|times|hurts?)|mistakes|wrongs|sins|(?:that )?i (?:did|have done|said))\b/.test(
      rest,
    )
      ? 1
      : 0;
  if (/\bworth\b/.test(rest)) return 0;
  if (
    /^(?:whatever|whatsoever|whichever)$/.test(head) &&
    /\b(?:i|my|me|we|mistakes?|fault|wrongs?|sins?|crimes?|offen[cs]e|happened|is|was|has|had|it|one|made)\b/.test(
      rest,
    ) &&
    !/^(?:reason|inconvenience|the|it is worth|that is worth)\b|^(?!it |that |this )\w+ (?:is|was|are) (?:\w+ )?(?:coming|on|in|left|still|there|at)\b/.test(
      rest,
    )
  )
    return 2;
  if (
    rest === '' ||
    /^(?:ok|okay|so|then|right|babe|now|already|and|my|again|man|really|alright|fine|happy)\b/.test(rest)
  )
    return head === 'everything' ? 1 : 2;
  if (/^(?:wrong|bad|mean|hurtful|rude|stupid)\b/.test(rest)) return 2;
  if (OPEN.test(rest)) return head === 'everything' && !DOUBTED.test(rest) ? 1 : 2;
  return 0;
}

/** "for my supposed crimes", "for the alleged insult", "for all my sins": an act named only to be doubted or drowned. */
export const DOUBTED_ACT =
  /^(?:for|about|over) (?:any |all |the |my |that |this |your )*(?:\w+ )?(?:(?:supposed|alleged|so called|apparent|unknown|unspecified|imagined|imaginary|presumed) \w+|(?:sins|crimes|faults|misdeeds|trespasses|shortcomings|wrongdoings?)\b)/;
/** "a blanket apology", "sorry in general", "sorry across the board". */
export const SWEEPING =
  /\b(?:blanket|general|overall|catch all|all purpose|universal|generic) (?:apology|sorry)\b|\b(?:sorry|apologi[sz]e|apologies) (?:\w+ ){0,2}(?:in general|generally|across the board|on all counts|for all the above|all round|in advance and)\b/;
