/** An act left open: "sorry for whatever I did" (Lazare 2004: incomplete acknowledgement). */

/** Words that leave the act open. */
export const OPEN_HEAD = /^(?:whatever|anything|everything|all|any|stuff|things|every)$/;
const OPEN =
  /^(?:(?:it|that) (?:is|was)|i (?:have )?(?:ever )?(?:may|might|could|did|do|said|done|have|supposedly|apparently|allegedly|ever|just|even))\b/;
const DOUBTED =
  /\b(?:you (?:think|thought|feel|believe|say|claim|reckon|are accusing)|supposedly|apparently|allegedly|might have|may have|could have)\b/;

/**
 * How openly an apology leaves its act: 2 "for whatever I did", 1 "for everything I did", 0 an act or no act of one's own.
 * @param head the word after "for": whatever, anything, everything, all, any, what.
 * @param rest the plain words after it, up to the end of the clause.
 */
export function openAct(head: string, rest: string): 0 | 1 | 2 {
  if (/^(?:it is )?you (?:think|thought|say|claim|believe|reckon)\b/.test(rest)) return 2;
  if (/^(?:you|that is|that are|going|else|the|she|he|they|we)\b/.test(rest)) return 0;
  if (head === 'what') return /^(?:it is )?(?:i|you|ever)\b/.test(rest) && DOUBTED.test(rest) ? 2 : 0;
  if (head === 'stuff' || head === 'things') return rest === '' || /^(?:that )?i\b/.test(rest) ? 1 : 0;
  if (head === 'every')
    return /^(?:time|single time|thing|way|hurt|wrong|mistake)\b.*\bi\b/.test(rest) ? 1 : 0;
  if (head === 'any')
    return /^(?:of it|ways? (?:that |in which )?i|part|role|and (?:all|every)|and everything|thing|wrongs?|mistakes?|faults?)\b/.test(
      rest,
    )
      ? 2
      : 0;
  if (head === 'all')
    return /^(?:of (?:it|this|that|the above|what i)|(?:this|that)$|my (?:wrongs|faults|sins|mistakes)|(?:of )?(?:the|my|those) (?:things?|stuff|shit|crap|mistakes|mess|bad things)|(?:that )?i (?:did|have done|said))\b/.test(
      rest,
    )
      ? 1
      : 0;
  if (/\bworth\b/.test(rest)) return 0;
  if (
    head === 'whatever' &&
    /\b(?:i|my|me|mistakes?|fault|wrong)\b/.test(rest) &&
    !/^(?:reason|inconvenience|the|it is worth|that is worth)\b/.test(rest)
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
