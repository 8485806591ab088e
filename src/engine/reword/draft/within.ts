/** A statement that stands later in a sentence: what comes before it is the writer's own, and stays as it is. */
import type { Draft, RewordContext } from '../../rule.ts';
import type { Span } from '../../types.ts';
import { inPlace } from './drafts.ts';
import { inRegister } from './register.ts';

/** Where a statement about the other may begin. */
const BEGINS =
  /(?<=[\p{L}\p{N}"”,:;–—-] )(?=(?:you|u|ya|i|if|it|would|could(?: ?n['’]?t)?|did(?: ?n['’]?t)?|not|any|a)\b)/giu;
/** "Mom", "hey Sam,", "my dear,". */
const CALLS =
  /^(?:(?:hey|hi|ok|okay|oh|look|listen|well|honestly|tbh|so|but|and|my|dear|\p{Lu}\p{Ll}+|m[uo]m(?:my)?|mam|dad(?:dy)?|sis|bro|babe|bab[ey]|love|hun|honey|coach|boss|mate|pal|dude|grandma|gran|nan|auntie|uncle|darling|sweetheart|pet)\b,? )+$/iu;
/** "After the miscarriage", "my dear, at the last meeting,": when or where it was. */
const ASIDE =
  /^(?:[^,;.!?]{2,20}, )?(?:so |and |but )?(?:after|before|at|in|on|during|since|with|all|every|last|when i|when we|while i|while we)\b (?![^;.!?]*\b(?:you|u|ur|your)\b)[^;.!?]{2,45} $/iu;
/** "So I had my knee done Tuesday and": the writer's own news. */
const NEWS =
  /^(?:so |and |but |well |\p{L}+ )?(?:i|we|my|our|the|all|it|everyone|everybody)\b(?![^;.!?]*\b(?:you|u|ur|your)\b)[^;!?]{6,80} (?:and|n|&|but|yet) $/iu;
/** "You say you love me but". */
const SAYS = /^(?:you|u) (?:say|said|tell me|claim|promised?)\b[^,;.!?]{2,40},? (?:but|yet|and) $/iu;

/** "You had three days and". */
const HAD_TIME =
  /^(?:you|u) (?:had|['’]?ve had|have had|get|got) [^,;.!?]{2,30},? (?:and|n|&|but|yet) (?:still )?$/iu;

/** "Feels like ur ashamed of me tbh,": a feeling of the writer's. */
const FELT = /^(?:it |i )?(?:just )?(?:feels?|felt)\b[^,;.!?]{4,60}, $/iu;
/** "We lost the account because": what came of it. */
const CAUSED =
  /^(?:and |so |but )?(?:i|we|my|our|the)\b[^;!?]{4,80}(?<link> (?:because|cos|cuz|bc|since) )$/iu;

const STAYS: readonly RegExp[] = [CALLS, ASIDE, NEWS, SAYS, HAD_TIME, FELT, CAUSED];

/** What a statement within a sentence is told as, and where it begins. */
interface Within {
  readonly at: number;
  readonly said: string;
}

/** The first statement of a sentence that can be told otherwise, and where it begins; null without one. */
function saidWithin(typed: string, tell: (statement: string) => string | null): Within | null {
  const whole = tell(typed);
  if (whole !== null) return { at: 0, said: whole };
  for (const { index } of typed.matchAll(BEGINS)) {
    if (!STAYS.some((form) => form.test(typed.slice(0, index)))) continue;
    const said = tell(typed.slice(index));
    if (said === null) continue;
    const cause = CAUSED.exec(typed.slice(0, index))?.groups?.link;
    return cause === undefined
      ? { at: index, said }
      : { at: index - cause.length, said: `, and ${said.replace(/^It\b/, 'it')}` };
  }
  return null;
}

/** ", and I end up doing it at midnight", "but it's me who pays": the writer's own side, which stays after it. */
const GOES_ON =
  /(?<=[\p{L}\p{N}"”])(?:(?:,? (?:and|but|n|&)|,) ?(?=(?:i|my|we|our|it['’]?s|it is|it was|theres|there['’]s|he['’]?s|she['’]?s|they['’]re|the|he|she|mum|mom|mam|dad|nan|every \p{L}+ (?:i|it['’]?s))\b)(?!i['’]d\b|i (?:would|could|might|should|wud|cud|never|don|didn|can)\b)|, and (?=(?:you|u) (?:were|worked|lived|knew|promised|said|told|sat|stood)\b))/giu;
const NOT_ALONE = /^(?:[,&]|\p{L}|\s)*?\b(?:i|we) (?:know|see|mean|think|guess|bet|suppose)\b/iu;

/** The first statement that can be told otherwise with what goes on after it left as it is; null without one. */
function beforeMore(
  typed: string,
  tell: (statement: string) => string | null,
): { said: Within; to: number } | null {
  for (const { index } of typed.matchAll(GOES_ON)) {
    if (NOT_ALONE.test(typed.slice(index))) continue;
    const said = saidWithin(typed.slice(0, index), tell);
    if (said?.said.endsWith('.') === true) return { said, to: index };
  }
  return null;
}

/** A draft that tells the statement which opens `span` otherwise, with what goes on after it left as it is. */
export function toldFirst(
  context: RewordContext,
  { start, end }: Span,
  tell: (statement: string) => string | null,
): readonly Draft[] {
  const typed = context.scene.text.slice(start, end);
  const whole = tell(typed);
  const first = whole === null ? beforeMore(typed, tell) : { said: { at: 0, said: whole }, to: typed.length };
  return first === null || first.said.at > 0
    ? []
    : [
        inPlace(context, 'lightest', inRegister(first.said.said, context.register), {
          start,
          end: start + first.to,
        }),
      ];
}

/** What comes next hangs on it: no wish stands after "that". */
const HELD = /\b(?:that|what|how|if|when|why|who|which|said|than)\s*$/iu;

/** "I feel you could have asked": what is told instead is a feeling already. */
const FELT_DUE = /\bI (?:just |really |do )?(?:feel|felt|think)(?: like| that| as if)? $/iu;

/** A draft that tells the first statement within `span` otherwise, where one can be told so. */
export function toldWithin(
  context: RewordContext,
  { start, end }: Span,
  tell: (statement: string) => string | null,
): readonly Draft[] {
  const { text } = context.scene;
  const typed = text.slice(start, end);
  const whole = saidWithin(typed, tell);
  const before = whole === null ? beforeMore(typed, tell) : null;
  const found = whole ?? before?.said ?? null;
  if (found === null) return [];
  const until = before === null ? end : start + before.to;
  const kept = text.slice(0, start + found.at);
  const from = FELT_DUE.exec(kept)?.index ?? kept.length;
  return HELD.test(text.slice(0, from))
    ? []
    : [inPlace(context, 'lightest', inRegister(found.said, context.register), { start: from, end: until })];
}
