/** What the other made of the writer's words, as something the writer gave cause for. */
import { isLong } from './said.ts';

const SORRY_YOU =
  "\\b(?:sorry|apologies|regret)(?: that| if)? (?:you|u|ya|ye|yous|y['’]?all)(?: (?:all|both|guys|people|clearly|obviously|seem to|somehow|just))*";

/** "Sorry you think I only text when I need something". */
const THINKS = new RegExp(
  `${SORRY_YOU} (?:think|believe|reckon|feel like|feel as if|feel as though)(?: that)? (?<claim>(?:i|we)(?! (?:am|are)\\b)(?:['’]?ve)?\\b(?!['’])[^,;.!?]*)$`,
  'i',
);
/** "Sorry you see it as me picking the cottage over your graduation". */
const SEES = new RegExp(
  `${SORRY_YOU} (?:see|saw|read|took|take|view(?:ed)?|interpret(?:ed)?|heard|understood) (?<what>it|this|that|(?:my|our|what i) [^,;.!?]{2,40}?) (?:as|to mean|like)(?: if| that)? (?<how>(?!(?:that|this|it|such|so)$)[^,;.!?]+)$`,
  'i',
);
/** What goes on to something else, or scorns what was thought. */
const BRANCHED =
  /\b(?:but|because|cos|cuz|even though|although|some (?:kind|sort|type) of|such an?|literally|apparently)\b/i;

/** "sorry you think I only text when I need you" as "I'm sorry I gave you reason to think I only …"; else null. */
export function asReason(typed: string): string | null {
  const claim = THINKS.exec(typed.trim())?.groups?.claim;
  return claim === undefined || BRANCHED.test(claim) || isLong(claim)
    ? null
    : `I'm sorry I gave you reason to think ${claim.replace(/^i\b/, 'I')}.`;
}

/** "sorry you see it as an attack" as "I'm sorry it came across as an attack."; null where nothing is told of it. */
export function asImpression(typed: string): string | null {
  const { what = '', how = '' } = SEES.exec(typed.trim())?.groups ?? {};
  return what === '' || BRANCHED.test(how) || isLong(`${what} ${how}`)
    ? null
    : `I'm sorry ${what.toLowerCase() === 'it' ? 'it' : what} came across as ${how}.`;
}
