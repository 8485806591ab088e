/** What is denied, countered or to be proven, in the writer's own words: "nobody shouted at you" as "I don't recall anybody shouting at you." */
import { verbOf } from '../../../lexicon/index.ts';
import type { Span } from '../../../types.ts';
import { CALLED, nextSentence } from '../../proof/next-sentence.ts';
import { pastOf } from '../deeds/excused.ts';

/** Longer clauses are left to the writer. In words. */
const LONGEST = 18;
const isLong = (words: string): boolean => words.split(/\s+/).length > LONGEST;

/** What only adds force, and a question tagged on. */
const FORCE = /\b(?:ever|once|actually|supposedly|even|really|so much as|literally) /giu;
const TAGGED =
  /,? (?:go on(?: and \p{L}+)?|and (?:you|u) (?:\p{L}+ )?know (?:it|that)|did (?:i|they|he|she|we)|was (?:i|there|it)|were (?:they|we)|huh|eh|lol|tho|though|then|ffs|mate|bro|ok(?:ay)?)$/iu;

/** Where another clause begins, what is told is no longer one thing. */
const BRANCHED = /[;:!?–—]|,|\b(?:but|because|cos|cuz|bc|so|you['’]?re|you are)\b/iu;

/** "Nobody at that table was laughing at you", "no one promised you Easter". */
const NOBODY =
  /^(?:(?:and|but|because|cos|well|look|honestly),? )*(?:nobody|no ?one)(?<where> (?:(?:at|in|on) (?:the|that|this|our|your|ur|my) \p{L}+|there|here))?(?: (?:was|were|has))?(?: (?:even|ever|actually))? (?<verb>(?!(?:at|in|on|there|here|is|ca?n|could|would|will|wants?|wanted|likes?|liked|cares?|cared|knows?|knew|thinks?|thought|needs?|asked|else|but)\b)\p{L}+)(?<rest>(?: [^.!?]+)?)$/iu;
/** "There was no slap", "there was never any hitting in our house". */
const NONE =
  /^(?:(?:and|but|because|cos|well|look|honestly),? )*there (?:was|were)(?: ?n['’]?t| not| never)? (?<any>no|any|an?) (?<what>(?:\p{L}+ )?(?:slaps?|hitting|shouting|yelling|screaming|swearing|laughing|shoving|pushing|name-calling|threats?|rows?|arguments?|fights?|agreement|promises?|conversation|talk|(?:phone )?call|meeting|deal|comments?|remarks?|jokes?|mention|insults?)\b[^.!?]*)$/iu;
/** "I never said you could have it", "I didn't promise you that boat", "I've no memory of saying so". */
const UNSAID =
  /^(?:(?:and|but|because|cos|well|look|honestly),? )*i(?: (?:have|did) ?(?:not|n['’]?t)|['’]ve)?(?: never| have never)?(?: ever| once| actually| even)* (?<verb>sa(?:y|id)|told|tell|promised?|agreed?|offer(?:ed)?|called?)(?<rest> [^.!?]+)$/iu;
const NO_MEMORY =
  /^(?:(?:and|but|well|look|honestly),? )*i(?:['’]ve| have) (?:got )?(?:no|zero) (?:memory|recollection) of (?:ever )?(?<doing>\p{L}+ing\b[^.!?]+)$/iu;
/** "That conversation did not happen". */
const NOT_HAPPENED =
  /^(?:(?:and|but|well|look|honestly),? )*(?<what>(?:that|this|the|your) (?!(?:never|did|thing|stuff|just|simply)\b)\p{L}+(?: \p{L}+){0,3}?) (?:never|did(?: not|n['’]?t))(?: even| ever| actually)* (?:happen(?:ed)?|t(?:ake|ook) place|exist(?:ed)?)$/iu;

/** A verb of any form as it stands after "anybody": "shouting". */
const gerundOf = (verb: string): string | null => {
  const low = verb.toLowerCase();
  return /..ing?$/u.test(low) && /in$|ing$/u.test(low)
    ? low.replace(/in$/u, 'ing')
    : (verbOf(low)?.forms.gerund ?? null);
};

/** What is not recalled, as it stands after "I don't recall"; null where nothing can be told. */
function unrecalled(said: string): string | null {
  const nobody = NOBODY.exec(said)?.groups;
  if (nobody !== undefined) {
    const doing = gerundOf(nobody.verb ?? '');
    return doing === null ? null : `anybody${nobody.where ?? ''} ${doing}${nobody.rest ?? ''}`;
  }
  const none = NONE.exec(said)?.groups;
  if (none !== undefined) {
    // A "no" stands for "a" before one thing, and for "any" before the rest.
    const any = none.any?.toLowerCase() === 'no' ? 'any' : (none.any ?? 'any').toLowerCase();
    const negated = none.any?.toLowerCase() === 'no' || /n['’]?t |not |never /iu.test(said);
    return negated ? `${any} ${none.what}` : null;
  }
  const doing = NO_MEMORY.exec(said)?.groups?.doing;
  if (doing !== undefined) return doing;
  const unsaid = UNSAID.exec(said)?.groups;
  if (unsaid !== undefined && /\b(?:never|not|did ?n['’]?t|have ?n['’]?t)\b/iu.test(said))
    return `${gerundOf(unsaid.verb ?? '') ?? 'saying'}${unsaid.rest}`;
  return NOT_HAPPENED.exec(said)?.groups?.what?.replace(/^\p{Lu}/u, (c) => c.toLowerCase()) ?? null;
}

/** "Nobody shouted at you in the shop" as "anybody shouting at you in the shop", for "I don't recall …"; null where it tells of nothing. */
export function asUnrecalled(typed: string): string | null {
  const said = typed.trim().replace(TAGGED, '');
  const what = unrecalled(said)?.replace(FORCE, '').trim();
  return what === undefined ||
    what.split(/\s+/).length < 2 ||
    isLong(what) ||
    BRANCHED.test(what) ||
    /^\p{L}+ (?:(?:it|that|this|so|anything|nothing|such|sorry|thank(?:s| you)?|everything|wrong)\b ?)+$/iu.test(
      what,
    )
    ? null
    : what;
}

/** "What about when you forgot my graduation", "how about the time u left me at the station". */
const COUNTERED =
  /\b(?:what|how|wot|wbt) ?(?:about|abt|bout) (?:when|that time|(?:all )?(?:the|those) (?<which>times?|day|night|week|weekend|year|summer|morning|evening)(?: (?:when|that))?) (?<act>(?:you|u|ya|ye)(?:['’](?:ve|d))? [^?!;]+)/iu;

/** "What about when you forgot my graduation" as "the time you forgot my graduation"; null where they did nothing in it. */
export function asTheTime(typed: string): string | null {
  const { which = 'time', act: told = '' } = COUNTERED.exec(typed)?.groups ?? {};
  const act = told.replace(TAGGED, '').trim();
  const isOpen = /^\S+ (?:are|r|have|get|come|need|want|can|will|said|think|always)\b/iu.test(act);
  return act.split(/\s+/).length < 3 ||
    isLong(act) ||
    isOpen ||
    /\b(?:but|because|and (?:you|u))\b/iu.test(act)
    ? null
    : `the ${which.toLowerCase()} ${act}`;
}

/** "Name one time I put Kit second", "show me one place where I called you lazy". */
const NAMED_ONE =
  /\b(?:name|show (?:me|us)|tell me|give me|gimme|find me|quote(?: me)?|point (?:me )?to)(?: just| even)? (?:one|1|a single|any|an?)(?: single)? (?:time|occasion|instance|example|place|moment|day|thing)(?: (?:when|where|that|in which|on which))? (?:i|we)(?<have>['’]?ve| have)? (?<act>[^?!;]+)/iu;
/** "Show me the text where I promised you that boat". */
const THE_TEXT =
  /\b(?:show|send|find|forward) (?:me|us) (?:the|that|one|a(?: single)?|any|1) (?<thing>texts?|messages?|e?mails?|posts?|comments?|lines?|minutes|letter|screenshot)(?: (?:when|where|that|in which))? (?<act>i (?!am\b)[^?!;]+)/iu;
/** "When have I ever put you down", "when did i say that to ur mum". */
const WHEN = /^(?:(?:and|so|but|ok|sorry),? )*when (?<aux>have|did) i (?<act>[^?!;]+)$/iu;

/** The act after "I", told as past. */
function toldPast(act: string, isBase: boolean): string | null {
  const [verb = '', ...more] = act.trim().split(' ');
  const low = verb.toLowerCase();
  const forms = verbOf(low)?.forms;
  if (!isBase && (forms?.past === low || /[^e]ed$/u.test(low))) return act.trim();
  const past = isBase ? (forms?.base === low ? forms.past : null) : pastOf(verb);
  return past === null ? null : [past, ...more].join(' ');
}

/** "Name one time I put Kit second" as "Can you tell me about a time when I put Kit second?"; null where nothing is named. */
export function asAskedFor(typed: string): string | null {
  const said = typed.trim().replace(FORCE, '').replace(TAGGED, '');
  const called = /, \p{Lu}\p{Ll}+$/u.exec(said)?.[0] ?? '';
  const plain = said.slice(0, said.length - called.length);
  const { thing, act: written = '' } = THE_TEXT.exec(plain)?.groups ?? {};
  if (thing !== undefined)
    return isLong(written) || BRANCHED.test(written)
      ? null
      : `Can you show me the ${thing.toLowerCase()} where ${written.replace(/^i\b/u, 'I').trim()}${called}?`;
  const { aux, act: asked } = WHEN.exec(plain)?.groups ?? {};
  const act = NAMED_ONE.exec(plain)?.groups?.act ?? asked ?? '';
  const told = (act === '' ? null : toldPast(act, aux?.toLowerCase() === 'did')) ?? '';
  return told.split(' ').length < 2 ||
    isLong(told) ||
    BRANCHED.test(told) ||
    /^\p{L}+ (?:that|it|this|so)$/iu.test(told)
    ? null
    : `Can you tell me about a time when I ${told}${called}?`;
}

/** "One. With the date.", "Go on, I'm waiting.": said to press. */
const PRESSING =
  /^(?:(?:(?:go on|come on|c['’]?mon|one|just one|1|with (?:a|the) dates?|i['’]?ll wait|(?:i['’]?m )?(?:still )?waiting|i['’]?m all ears|exactly|did ?n['’]?t think so|thought (?:so|not)|one time|even one|any time|says who|based on what|what proof)(?: then| lol| mate)?)(?:,? (?:and )?|$))+$/iu;

/** End of what only presses for an answer after `end`. */
function afterPressing(text: string, end: number): number {
  const next = nextSentence(text, end);
  if (next === null) return end;
  const said = text.slice(next.start, next.end).replace(/[.!?…]+$/u, '');
  return PRESSING.test(said) ? afterPressing(text, next.end) : end;
}

/** Words, and where they are put. */
export interface Placed {
  readonly said: string;
  readonly span: Span;
}

/** A question in the place of a demand and of what presses after it, with the name that was called between them. */
export function askedInstead(text: string, { start, end }: Span, question: string): Placed {
  const after = afterPressing(text, end);
  const called = after === end ? '' : (CALLED.exec(text.slice(end))?.[0] ?? '');
  return { said: question.replace(/\?$/u, `${called}?`), span: { start, end: after } };
}
