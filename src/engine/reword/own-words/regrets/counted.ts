/** An apology that is counted, told as one that fell short: "how many times do I have to say sorry about the video". */
import { toldApology } from '../../../features/told-apology.ts';
import type { Draft, RewordContext } from '../../../rule.ts';
import { fromHere, matchSpan, toItsEnd } from '../../draft/around.ts';
import { inPlace } from '../../draft/drafts.ts';

/** "How many times do I have to say sorry about the video", "how many more apologies do you need for the car". */
const HOW_MANY =
  /^(?:(?:and|so|but|ok|right|honestly|seriously),? )*how (?:many|often|much)\b[^,;.!?]*?\b(?:sorry|soz|apologi[sz]e|apologi[sz]ing|apology|apologies|sorrys|sorries)(?: (?:to|2) (?:you|u|ya|ye))?(?: do (?:you|u) (?:need|want|expect|require)(?: (?:from|out of|off) me)?)?(?: again)? (?<prep>for|about|abt|bout|over) (?<what>[^,;.!?]+)$/iu;
/** What was small, what was never done, what nobody is to be sorry for. */
const NOT_MEANT =
  /^(?:it|that|this|them|those)(?: \p{L}{1,3})?$|^(?:something|anything|nothing|everything|things|one|you|existing|breathing|living|having|being|wanting|needing|caring|not (?:being|having|wanting))\b|\b(?:one|single|just|only|stupid|silly|tiny|little|bloody|damn|fucking|friggin\p{L}*|never|did ?n['’]?t|or|before|if|until|till|so|your (?:problem|issue|feelings?))\b/iu;
const LONGEST = 14;

/**
 * "How many times do I have to say sorry about the video" as "I'm sorry about the video, and I can see that saying so
 * hasn't made it right."; nothing where nothing is named.
 */
export function sorryAgain(context: RewordContext): readonly Draft[] {
  const { prep = '', what } = HOW_MANY.exec(toItsEnd(context))?.groups ?? {};
  if (what === undefined || NOT_MEANT.test(what) || what.split(/\s+/u).length > LONGEST) return [];
  const about = /^(?:for|over)$/iu.test(prep) ? prep.toLowerCase() : 'about';
  const said = `I'm sorry ${about} ${what.trim()}, and I can see that saying so hasn't made it right.`;
  return [inPlace(context, 'lightest', said, fromHere(context, matchSpan(context)))];
}

/** "What more do you want from me": asked back, and of nobody. */
const WHAT_MORE =
  /^(?:(?:and|so|but|like|honestly),? )*(?:what|wot|wat)(?:['’]?s| is)? (?:more|else|the hell|on earth)?\b.*\b(?:want|need|expect|after|looking for|lookin for|say|do|there|left)\b|^(?:are|r) we (?:square|quits|good|even)\b/iu;
/** "…, blood?", "… or is there a form": the same once more. */
const JEERED =
  /^\s*,\s*(?:blood|my blood|a kidney|tears|a medal|a parade|skywriting)\b[^,;.!?]*(?=[?!.]|$)|^ or is there a form\b[^.!?]*/iu;
/** "Do I need to have it notarized?", right after it. */
const JEERS_ON =
  /^[?!.\s]*(?:do (?:i|you|u) (?:need|want|have)|should i|shall i|would (?:you|u) (?:like|prefer)|want me to|how (?:many|much)|blood|in blood)\b/iu;
const CALLED = /^, ?\p{Lu}\p{Ll}+(?=\s*[?!.])/u;
/** How often it was said: "twice already", "like six times now". */
const COUNTED =
  / (?:like |about |at least |over )?(?:once|twice|thrice|(?:\p{L}+|\d+) (?:hundred |thousand |million )?times)(?: now| already| over| at least)?(?= (?:about|abt|bout|for|now|already|\p{Lu}\p{Ll}+$)|$)| already\b/giu;

/**
 * What is asked back after an apology that is told: "I've told you I'm sorry about the tickets, what more do you want?" as
 * "I've told you I'm sorry about the tickets, and I can see that hasn't made it right."; nothing where none is told.
 */
export function hasNotMended(context: RewordContext): readonly Draft[] {
  const { scene, match } = context;
  const asked = toItsEnd(context);
  const at = matchSpan(context).start;
  if (!WHAT_MORE.test(asked)) return [];
  const here = scene.placed(match.sentence).filter(({ clause }) => clause.to <= match.from);
  const isHere = here.length > 0;
  const told = (isHere ? here : scene.placed(match.sentence - 1)).some(
    (one) => toldApology(scene, one) !== null,
  );
  if (!told || (!isHere && /[?!]\s*$/u.test(scene.text.slice(0, at)))) return [];
  const before = scene.text
    .slice(0, at)
    .trimEnd()
    .replace(/[,.;–—-]+$/u, '')
    .replace(/[,.]? (?:and|so|but)$/iu, '');
  const { end } = fromHere(context, matchSpan(context));
  const called = CALLED.exec(scene.text.slice(end))?.[0] ?? '';
  const more = JEERED.exec(scene.text.slice(end + called.length))?.[0] ?? '';
  const to = end + called.length + more.length;
  if (JEERS_ON.test(scene.text.slice(to))) return [];
  const said = `, and I can see that hasn't made it right${called}.`;
  const from = scene.offsets[isHere ? match.sentence : match.sentence - 1] ?? 0;
  const counted = before.slice(from);
  const uncounted = counted.replace(COUNTED, '');
  return [
    inPlace(context, 'lightest', said, { start: before.length, end: to }),
    ...(uncounted === counted
      ? []
      : [inPlace(context, 'lightest', `${uncounted}${said}`, { start: from, end: to })]),
  ];
}
