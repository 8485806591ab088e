/** What the other should have done first, with the deed the writer hangs on it: the condition as the writer's own side. */
import { asWish } from '../theirs/told.ts';

/** Longer conditions are left to the writer. In words. */
const LONGEST = 16;
const ONWARD =
  "(?=,? (?:(?:maybe|perhaps|then) )?(?:i|we|there|none of (?:this|it)|this|that|nothing|nobody|it|things?)(?:['’]?d\\b| would| could| might)|,|$)";
const YOU = '(?:you|u|ya|ye)';
const FORCE = '(?: just| only| simply| at least| even| ever| actually| bothered to)*';
/** "If you'd told me the fees were due on Friday". */
const IF_TOLD = new RegExp(
  `\\b(?:if ${YOU}(?:['’]?d| had)?|had ${YOU})${FORCE} (?:told|tell|said|say|mentioned|mention|warned|let|answered|answer|explained)(?: me| us)?(?: know)?(?: a simple question(?: about)?| about| that)? (?<what>[^;.!?]+?)${ONWARD}`,
  'iu',
);
/** "Where the money went", "who she was". */
const ASKS = /^(?:where|what|who|why|when|how|whether|which)\b/iu;
/** A clause: "the fees were due", "ur ex was coming". */
const TELLS =
  /^(?:(?:the|your|ur|my|our|his|her|that|this) )?(?:[\p{L}'’]+ ){1,3}?(?:was|were|is|are|wasn['’]?t|weren['’]?t|had|have|has|would|could|did|didn['’]?t|wanted|needed|came)\b/iu;
/** "Had you read the rules I sent round in May, …". */
const HAD_YOU = new RegExp(`^(?:and |but |well )*had ${YOU}${FORCE} (?<act>[^,;.!?]+)`, 'iu');
const IF_YOU = new RegExp(`\\bif ${YOU}(?:['’]?d| had)${FORCE} (?<act>[^,;.!?]+?)${ONWARD}`, 'iu');

/** What it says of the other, or asks for nothing one could wish. */
const UNWISHED =
  /\b(?:never|not|stopp?ed|nagg|moan|whin|provok|behav|listen(?:ed)? to yourself|other than yourself|any (?:sense|decency|respect)|a (?:decent|proper|good|better))/iu;

/** The writer's side of a condition: before the deed or after it. */
export interface Side {
  readonly before: string;
  readonly after: string;
}

/**
 * "If you'd told me the fees were due" as "I didn't know the fees were due"; "if you'd said where it went" as "I'd still
 * like to know where it went"; "if you'd read the rules" as "I wish you'd read the rules". Null where none can be told.
 */
export function sideOf(typed: string): Side | null {
  const what = IF_TOLD.exec(typed)?.groups?.what?.trim();
  const isShort = (words: string): boolean => words.split(/\s+/).length <= LONGEST && words.includes(' ');
  if (what !== undefined && isShort(what) && ASKS.test(what))
    return { before: '', after: ` I'd still like to know ${what}.` };
  if (what !== undefined && isShort(what) && TELLS.test(what))
    return { before: `I didn't know ${what}, and `, after: '' };
  const act = (HAD_YOU.exec(typed) ?? IF_YOU.exec(typed))?.groups?.act?.trim();
  const wish =
    act === undefined || !isShort(act) || UNWISHED.test(act) ? null : asWish(`you should have ${act}`);
  return wish === null ? null : { before: `${wish} `, after: '' };
}
