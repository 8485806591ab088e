/** An act left open, with what is known of it: "whatever I said about Jo" as "I'm sorry for what I said about Jo." */
import { verbOf } from '../../../lexicon/index.ts';
import { pastOf } from '../deeds/excused.ts';
import { isLong } from '../theirs/said.ts';
import { hasPredicate } from './predicate.ts';

/** "Whatever it is I've done", "anything that I said"; a doubt whether it was done is another thing. */
const OPEN =
  /\b(?:whatever|what ?ever|anything|everything|all|any of the things|the things)(?: it (?:is|was))?(?: that)? (?<who>i|we)(?<have>['’]?ve| have)?(?: (?:may|might|could)(?: have|['’]ve|a))?(?<ever> ever)?(?: (?:possibly|probably|apparently))? (?<did>did|done|said|say|wrote|texted|posted|sent)(?<rest> [^,;.!?]+)/iu;
/** The sorry that comes after it. */
const SORRY_AFTER =
  /(?:,? (?:and |so |then )?(?:i['’]?m|i am|im|i do|i|we['’]?re|we|my)? ?(?:so |really |very |truly )*(?:sorry|sry|soz|apologies|apologi[sz]e|bad)\b.*| (?:ok|okay|lol|then|alright|babe|hun|mate))+$/iu;

const EFFECT =
  /^ (?:that|which)(?: (?:may|might|could) have| has|['’]s| have)? ?(?<done>hurt|upset|offended|annoyed|bothered|embarrassed|disappointed|angered|made|let|insulted|scared|worried)(?<whom> (?:you|u|ya)\b[^,;.!?]*)$/iu;
const IN_ORDER =
  /^ to (?<verb>hurt|upset|offend|annoy|bother|embarrass|disappoint|anger|vex|disturb|irritate|insult|alienate|aggravate|make|let|lose|ruin|spoil|scare|worry)(?<what> (?!(?:and|but|so|or|then|in|at|on)\b)\p{L}+[^,;.!?]*)$/iu;
/** When, where, or what it was about. */
const KNOWN =
  /^ (?:(?:at|in|on|during|before|after|since|about|regarding|over|abt|bout|when|while|in front of) (?!(?:you|u|me|us|it|that|this|all|the end|any|some|my life|fact|general|you all|purpose)\b\s*$)|to (?:your|ur|the|my|our|his|her|their|mam|mum|mom|dad|nan|gran)\b|last |yesterday|earlier|that (?:night|day|evening|weekend))/iu;
/** Their doubt, or one's own: what is named is not known to have been done. */
const DOUBTED = /\b(?:think|thinks|reckon|wrong|if|or|ever)\b/iu;

const HARMED =
  /(?<!\b(?:when|while|since|before|after|that|who|which|because)\b.*)\b(?:(?:made|upset|hurt|offended|embarrassed|ruined|spoil(?:t|ed)|bothered|annoyed) (?:you|u|the|your|ur|it|things|everything)|came (?:across|over|off|out)|sounded|seemed|landed|felt|was|were)\b/iu;
/** "That chart": no clause begins there. */
const POINTED =
  / th(?:at|is) (?<noun>(?!(?:i|you|u|ya|he|she|we|they|it|was|is|were|had|has|made|hurt|upset)\b)\p{L})/giu;
/** "May have hurt you", as it was. */
const PERFECT =
  / (?:(?:may|might|could) )?ha(?:ve|s)(?: \p{L}+ly| in any way)* (?=(?:hurt|upset|made|offended|embarrassed|bothered|annoyed)\b)/iu;
/** Half a life is no time at which one thing was done. */
const VAST = /\b(?:years?|decades?|months|marriage|lifetime|past|time)\b/iu;

const pastFor = (verb: string): string => {
  const low = verb.toLowerCase();
  return verbOf(low)?.forms.past ?? `${low.replace(/e$/u, '')}ed`;
};

/** "whatever I did to upset you" as "I'm sorry I upset you."; null where nothing is known of the act. */
export function asOpenAct(typed: string): string | null {
  const { who = '', have, ever, did = '', rest: all = '' } = OPEN.exec(typed)?.groups ?? {};
  const rest = all.replace(SORRY_AFTER, '').trimEnd();
  if (rest === '' || isLong(rest)) return null;
  const [i, am] = who.toLowerCase() === 'i' ? ['I', "I'm"] : ['we', "We're"];
  const effect = EFFECT.exec(rest)?.groups;
  if (effect !== undefined)
    return `${am} sorry ${i} ${pastOf(effect.done ?? '') ?? effect.done}${effect.whom}.`;
  const order = IN_ORDER.exec(rest)?.groups;
  if (order !== undefined) {
    const since = have !== undefined && /\bsince\b/iu.test(rest);
    return `${am} sorry ${i}${since ? "'ve" : ''} ${pastFor(order.verb ?? '')}${order.what}.`;
  }
  if (!KNOWN.test(rest)) return null;
  const past = /^sa/iu.test(did) ? 'said' : have === undefined ? (pastOf(did) ?? did) : did;
  // "Anything I did at the service made it harder": the act is what hurt.
  if (HARMED.test(rest.replace(POINTED, ' $<noun>')) && hasPredicate(rest))
    return `${am} sorry what ${i}${have === undefined ? '' : "'ve"} ${past}${rest.replace(PERFECT, ' ')}.`;
  // "Anything I said the night Dad was ill": it cannot be told what hurt, and where the act ends.
  if (hasPredicate(rest)) return null;
  const isAll = ever !== undefined || VAST.test(rest) || /\b(?:everything|all)\b/iu.test(typed);
  if (isAll || DOUBTED.test(rest)) return null;
  return `${am} sorry for what ${i}${have === undefined ? '' : "'ve"} ${past}${rest}.`;
}

/** "I don't know what I did at the party": where it was, and nothing more. */
const UNKNOWN_AT =
  /\b(?:do(?:n['’]?t| not)(?: \p{L}+ly| even)? know|no (?:idea|clue)|not sure|dunno|can['’]?t think) what (?:it is )?(?:i|we)(?: did| said|['’]?ve (?:done|said)| have (?:done|said)|(?: am|['’]?m| was)? (?:meant|supposed) to have (?:done|said))(?<where> (?:at|in|on|during|last|since|about|over) (?!(?:this|that|it|all|you|earth|the world|fact)\b)[^,;.!?]+?)(?=,? (?:but|and|so)\b|[,;.!?]|$)/iu;

/** "I don't know what I did at the party, but sorry" as "I can see you're upset, and I'd like to understand what I did at the party."; else null. */
export function asUnknownAct(typed: string): string | null {
  const where = UNKNOWN_AT.exec(typed)?.groups?.where;
  return where === undefined || isLong(where)
    ? null
    : `I can see you're upset, and I'd like to understand what I ${/\bsaid\b/iu.test(typed) ? 'said' : 'did'}${where}.`;
}
