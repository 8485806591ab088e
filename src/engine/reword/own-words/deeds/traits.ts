/** A habit of the writer's own, told as what it does: "I go quiet for days, that's just me" as "I know it's hard on you when I go quiet for days." */
import { verbOf } from '../../../lexicon/index.ts';
import { isLong } from '../theirs/said.ts';

const HABIT =
  /(?:^|[,;:–—-] ?|\bi['’]?m an? [\p{L}-]+ (?=i\b)|\b(?:and|but|that|so|because|cos|am|me|who) )(?:that )?i (?:(?:just|always|only|tend to|sometimes|usually|often|can) )*(?<not>(?:do(?:n['’]?t| not)|never) )?(?:ever )?(?<verb>\p{L}+)(?<rest>[^,;.!?]*)/giu;
/** What goes on within, or says who one is, is no habit. */
const NO_HABIT =
  /^(?:am|be|was|are|know|think|mean|guess|love|like|want|need|have|had|got|feel|believe|swear|promise|care|hope|see|understand|suppose|do|hate|wish|give a|admit|bet|agree|remember|mind|grew|live|come|work|own|reckon|hear|apologi[sz]e|deserve|expect|make|make no|change|use|play|support)$/iu;
const GOES_ON =
  / (?:and (?=(?:i|you|u|we|that|thats|it|folk|people)\b)|but|so (?=(?:i|you|u|we|what|deal)\b)|n (?=(?:i|u|you)\b)|lol|deal with|take it|get used|you knew|u knew|u know|you know|that['’]?s (?:me|how|who|just)|thats|always (?:have|will|did)|mate|bro|babe|hun|love|lass|soz|sorry)\b.*$/iu;

/** "I go quiet for a week" as "I know it's hard on you when I go quiet for a week, and I can work on it."; null where no habit is told. */
export function asOwnHabit(typed: string): string | null {
  for (const { groups } of typed.matchAll(HABIT)) {
    const { not, verb = '', rest: all = '' } = groups ?? {};
    const base = verb.toLowerCase();
    const rest = all.replace(GOES_ON, '').trimEnd();
    if (
      (NO_HABIT.test(base) && !(not !== undefined && base === 'do')) ||
      verbOf(base)?.forms.base !== base ||
      rest === '' ||
      isLong(rest)
    )
      continue;
    if (/^ (?:it|that|this|so|nothing)$/iu.test(rest)) continue;
    const act = `${not === undefined ? '' : "don't "}${base}${rest.replace(/\bi\b/gu, 'I')}`;
    const joint = not !== undefined || /\b(?:every|each|when|if|while)\b/iu.test(rest) ? 'that' : 'when';
    return `I know it's hard on you ${joint} I ${act}, and I can work on it.`;
  }
  return null;
}
