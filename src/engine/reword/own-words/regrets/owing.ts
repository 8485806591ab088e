/** An apology that is owed with half a heart, made plainly: "I suppose I should say sorry for not turning up". */
import { blank } from '../../../blanks.ts';
import { verbOf } from '../../../lexicon/index.ts';
import type { Draft, RewordContext } from '../../../rule.ts';
import type { Span } from '../../../types.ts';
import { fromHere, matchSpan, typedSentence, wholeSentence } from '../../draft/around.ts';
import { fitted, inPlace } from '../../draft/drafts.ts';
import { capital } from '../../draft/operations.ts';

/** What it is for: "I suppose I should say sorry for not turning up". */
const FOR =
  /\b(?:sorry|soz|sry|apologi[sz]e|apologi[sz]ing|apology)(?: (?:to|2|from|2) (?:ya|yo?u|me|you all))?(?: i (?:guess|suppose|spose|reckon))?(?: (?:now|at some point|again|or (?:whatever|something)|bro|mate|hun|akka|from me|in person|properly))?(?: from me)?(?:, \p{Lu}\p{Ll}+,)?(?: then| now)? (?<prep>for|about|abt|bout|over) (?<what>(?!whatever\b|what (?!(?:i|we)\b|happened (?:w|at|on|in|to))|any|all\b|every)[^,;.!?]+)(?:$|,)/iu;
/** "…, least that's what the counsellor says, for …": whose wish it is. */
const ASIDE =
  /(?<=\bapolog\p{L}*\b[^,;.!?]{0,20}), [^,;.!?]*\b(?:says?|said|reckons?|thinks?|told me|apparently|supposedly)\b[^,;.!?]*,(?= (?:for|about|over) )/iu;
/** What is said after it so that it counts as done. */
const DONE =
  "(?:(?:so|and|there|ok|right|anyway),? )*(?:so there|(?:please )?(?:consider|take) (?:it|this|that) (?:as )?(?:said|done|made|given|read)|(?:that['’]?s|this is|there['’]?s|here['’]?s) me (?:say|do)ing? (?:it|so)|(?:that['’]?s|there,? i(?:['’]?ve)?) (?:it )?(?:done|said)(?: it)?|job done|done)";
const TAIL = new RegExp(
  ` (?:i (?:guess|suppose|spose)|or (?:whatever|something)|then|like|anyway|so|${DONE}|or (?:else|my|the|she|he|m[ua]m|dad|they|i['’]?ll) [^,;.!?]*(?:will|ll|wo ?n['’]?t|wont|never)\\b[^,;.!?]*)$`,
  'iu',
);
/** ". So consider it said." */
const RECEIPT = new RegExp(`^[.!,;\\s]+${DONE}(?=\\s*(?:[,.!]|$))`, 'iu');
/** After the name nothing more is told. */
const LAST = new RegExp(`^(?:[,.!\\s]*${DONE})?[,.!\\s]*$`, 'iu');
/** ", Linda", before more or at the end. */
const CALLED = /^ ?(?<called>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=\s*(?:,|$))/u;

/** "The thing about the tips", "the stuff in the groupchat": a sorry for it alone would be vague. */
const CALLED_WRONG =
  /^(?:the|my|that) (?:\p{Ll}+ )?(?:thing|stuff|business|remark|comment|joke|message|text|post|way|crack) (?!i\b)/iu;
/** A day, and nothing that was done on it. */
const FEAST =
  /^(?<feast>easter|christmas|xmas|thanksgiving|eid|diwali|hanukkah|passover|new year['’]?s?|(?:the|your|our) (?:wedding|party|funeral|wake|barbecue|bbq|christening|dinner|reunion))(?: (?:day|eve|dinner|lunch))?$/iu;
/** "I owe you", before the apology. */
const OWED = /^(?:(?:so|well|ok|and|but),? )*(?:i|we) (?:\p{L}+ )?owe (?:you|u|ya) $/iu;
const LONGEST = 16;

/** "Not standing up for you" as "didn't stand up for you", "walking out" as "walked out"; null where no deed is told. */
function asDeed(said: string): string | null {
  const {
    not,
    verb = '',
    rest = '',
  } = /^(?<not>not )?(?<verb>\p{L}+ing)(?<rest> .+)?$/iu.exec(said)?.groups ?? {};
  const forms = verbOf(verb.toLowerCase())?.forms;
  if (forms?.gerund !== verb.toLowerCase() || /^(?:being|having)$/iu.test(verb)) return null;
  return `${not === undefined ? forms.past : `didn't ${forms.base}`}${rest}`;
}

/** Where the apology stands, with what makes it an owed one, and with what counts it as done after it. */
function placeOf(context: RewordContext): Span {
  const here = matchSpan(context);
  const whole = wholeSentence(context);
  const { text } = context.scene;
  const start = OWED.test(text.slice(whole.start, here.start)) ? whole.start : here.start;
  const { end } = fromHere(context, here);
  return { start, end: end + (RECEIPT.exec(text.slice(end))?.[0].length ?? 0) };
}

/** The apology with what it is for; nothing where that is not named. */
export function plainlySorry(context: RewordContext): readonly Draft[] {
  const typed = typedSentence(context)
    .slice(Math.max(0, matchSpan(context).start - wholeSentence(context).start))
    .replace(ASIDE, '');
  const found = FOR.exec(typed);
  const { prep = '', what = '' } = found?.groups ?? {};
  const said = what.replace(TAIL, '').trim();
  if (found === null || said === '' || said.split(/\s+/).length > LONGEST) return [];
  if (/\b(?:if|but|because)\b/iu.test(said)) return [];
  const after = typed.slice(found.index + found[0].length);
  const { called = '' } = CALLED.exec(after)?.groups ?? {};
  if (called !== '' && !LAST.test(after.slice(after.indexOf(called) + called.length))) return [];
  const name = called === '' ? '' : `, ${called}`;
  const place = placeOf(context);
  const counted = place.end > wholeSentence(context).end;
  const did = `I'm sorry I ${blank('what I did')}`;
  const deed = asDeed(said);
  const whole = [
    `I'm sorry ${prep === 'for' ? 'for' : 'about'} ${said}${name}.`,
    ...(deed === null ? [] : [`I'm sorry I ${deed}${name}.`]),
    ...(FEAST.test(said)
      ? [`${did} at ${said}${name}.`, `I owe you an apology for ${said}${name}. ${did}.`]
      : []),
    ...(CALLED_WRONG.test(said) ? [`${capital(said)} was wrong, and I'm sorry${name}.`] : []),
  ];
  const puts = called === '' && !counted ? [fitted, inPlace] : [inPlace];
  return puts.flatMap((put) => whole.map((standard) => put(context, 'lightest', standard, place)));
}
