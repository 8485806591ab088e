/** What drink, tablets or a keyboard are blamed for, owned: "that was the rum talking at the wedding". */
import { isPast } from '../past.ts';
import { isLong } from '../theirs/said.ts';

const DAY = '(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?';
const WHEN = `(?: (?:on |last |this )?${DAY}(?: (?:night|nite|morning|evening))?| last (?:night|nite|week|weekend)| yesterday| (?:at|on|in|during|after|about) [^,;.!?]{3,50}?)`;
/** "That was the tequila talking in Zante, not me". */
const TALKING = new RegExp(
  `\\b(?:(?:it|that|this)(?:['’]?s| was| is)|['’]?twas)(?: (?:just|only|all|clearly))* (?:the |my |all the |too much )?(?<what>[^,;.!?]{2,30}?) (?:talkin['’g]?|speakin['’g]?)(?<when>${WHEN}+)(?=[,;.!?]|$| (?:not|it|and|but|so|i|u)\\b)`,
  'iu',
);

/** "That was the rum talking at Gran's" as "I'm sorry for what I said at Gran's."; null where it is not told when. */
export function asTalked(typed: string): string | null {
  const { what = '', when } = TALKING.exec(typed)?.groups ?? {};
  if (when === undefined) return null;
  // A brand is a name: it stays.
  const drunk = /^\p{Lu}\p{Ll}|\p{Ll} \p{Lu}/u.test(what) ? ` on the ${what}` : '';
  return `I'm sorry for what I said${drunk}${when}.`;
}

/** "It was the tablets talking when I said I was leaving". */
const TALKING_WHEN =
  /\b(?:talkin['’g]?|speakin['’g]?) when i (?<past>said|told|called|wrote|texted)(?<rest> [^,;.!?]+)/iu;
/** "It was my temper that broke the door". */
const MY_DOING =
  /\b(?:it|that)(?:['’]?s| was| is) (?:just |only |all )?my (?:bad |own )?(?:temper|nerves|anxiety|adhd|depression|anger|drinking|grief|mouth|autism|hormones|pms|stress|meds|tablets|illness|insecurity|jealousy|ptsd|ocd|bpd|trauma|ego|pride)(?: (?:that|which|who))? (?<past>\p{L}+)(?<rest> (?!me\b)[^,;.!?]+)/iu;

/** What was said or done, where a mood or a tablet is said to have: "I broke the door"; null where it is not told. */
export function asMyDoing(typed: string): string | null {
  const { past = '', rest: all = '' } = (TALKING_WHEN.exec(typed) ?? MY_DOING.exec(typed))?.groups ?? {};
  const rest = all.replace(/ (?:not me|and not me|so|lol)\b.*$/iu, '').trimEnd();
  return !isPast(past) ||
    /^(?:was|were|had|did|made|got|spoke|talked)$/iu.test(past) ||
    rest === '' ||
    isLong(rest)
    ? null
    : `I ${past.toLowerCase()}${rest}`;
}

/** "I'd never call you that sober". */
const SOBER =
  /\bi(?:['’]?d| would) never(?: ever)? (?:have )?(?<base>say|said|call|called|write|written|wrote)(?<rest> [^,;.!?]+?) (?:sober|if i (?:was|were|had been|['’]?d been) sober|in my right (?:mind|head)|normally|on a normal day)\b/iu;
const PAST: Readonly<Record<string, string>> = {
  say: 'said',
  call: 'called',
  write: 'wrote',
  written: 'wrote',
};

/** "I'd never say your bread was dry sober" as "I said your bread was dry"; null where it is not told what was said. */
export function asSaidDrunk(typed: string): string | null {
  const { base = '', rest = '' } = SOBER.exec(typed)?.groups ?? {};
  return base === '' || isLong(rest) || /^ (?:that|it|this|such things?)$/iu.test(rest)
    ? null
    : `I ${PAST[base.toLowerCase()] ?? base.toLowerCase()}${rest}`;
}

const KEYBOARD =
  '(?:auto ?-?correct(?:ed)?|auto ?-?fill|spell ?-?check(?:er)?|predictive(?: text)?|(?:my|the|this|stupid) (?:phone|keyboard|tablet|laptop)|voice (?:to )?text|siri|dictation)';
const TYPED = new RegExp(
  `\\b${KEYBOARD}(?: (?:must have|has|just|obviously|always))* (?:did|auto ?-?corrected|done|changed?|wrote|put|sent|turned|made|corrected|swapped|typed|went|strikes|struck|got|has)\\b|\\b(?:blame|was|its|it['’]?s|is) (?:the |my |just |only |bloody |stupid )*(?:auto ?-?correct|spell ?-?check(?:er)?|predictive(?: text)?|keyboard|(?<=blame (?:my|the) )phone)\\b`,
  'iu',
);
/** "Changed it to fat not fab". */
const CHANGED =
  /\b(?:changed|corrected|turned|swapped) (?:it|that) (?:in)?to ["“‘']?(?<put>\p{L}+)["”’']?,? (?:not|instead of) ["“‘']?(?<meant>\p{L}+)["”’']?/iu;

/** A slip that is laid on a keyboard: whoever sends it could have read it first; null where none is blamed. */
export function asMistyped(typed: string): string | null {
  if (!TYPED.test(typed)) return null;
  const { meant } = CHANGED.exec(typed)?.groups ?? {};
  return meant === undefined
    ? 'I sent that without reading it over'
    : `I meant ${meant}, and I sent it without reading it over`;
}
