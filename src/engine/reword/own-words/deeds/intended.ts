/** From what was not meant to what was done: "I didn't mean to embarrass you" as "I embarrassed you". */
import { tagsOf, verbOf } from '../../../lexicon/index.ts';
import { isPast } from '../past.ts';
import { upToPredicate } from '../regrets/predicate.ts';

const REST_AT_MOST = 12;
const AIM =
  /\b(?<who>i|we)(?: (?:really|honestly|truly|just|literally|certainly|actually|seriously|never|have not|haven['’]?t|had not|wasn['’]?t|did ?n['’]?t|did not|was not|were not|weren['’]?t))+(?: \w+ly| ever| even)? (?:mean(?:t|ing)?|want(?:ed|ing)?|intend(?:ed|ing)?|try(?:ing)?|tried|set out|setting out|out|aiming|looking|aim)(?: for it)? to (?<verb>\w+) (?<rest>[^,;.!?]+)/i;
/** "At no point did I set out to …". */
const FRONTED = /\b(?:at no point|never|in no way|not once) (?:did|have|had) (?<who>i|we) (?:ever )?/i;
/** "It was never my intention to …", "my aim wasn't to …". */
const INTENTION =
  /\b(?:(?:it|this|that)(?: was|['’]s)?(?:n['’]?t| not| never| in no way)(?: ever)? my (?:\w+ )?(?:intention|intent|aim|goal|plan|wish)|my (?:\w+ )?(?:intention|intent|aim|goal|plan) (?:was|is)(?: never| not|n['’]?t| certainly not)+(?: ever)?) to (?=\w)/i;
/** "I had no wish to exclude you". */
const NO_WISH = / had (?:no|zero) (?:wish|intention|desire|plan|intent) (?:whatsoever )?to\b/i;
const NOT = /n['’]?t\b|\bnot\b|\bnever\b/i;
/** Other clauses, and words that only stand in a denial. */
const UNFIT =
  /\b(?:any|anything|anyone|either|but|because|cause|cos|if|when(?! (?:i|we)\b)|that(?! (?:ni(?:ght|te)|day|morning|evening|time|week|weekend|afternoon)\b)|so|and|or|just|it)\b/i;
/** Where the deed ends, and the plea begins. */
const PLEADS = / (?:so|and please|please|it was(?:n['’]?t)?|i swear|honest|u know|you know|lol|tbh|ok)\b.*$/i;
/** "Wasn't trying to …": the writer, unsaid. */
const UNSAID =
  /^(?:look |ok |and |but |so )*(?=(?:wasn['’]?t|did ?n['’]?t|never|was not|did not) (?:really |even |actually )?(?:mean|try|trying|want|intend|meant|set out|out)\b)/i;

/** Acts that are none without the intention: nobody deceives by mistake. */
const AIMED = /^(?:deceive|lie|cheat|trick|mislead|steal|betray|manipulate|scam|fool)$/;

/** Harm in verbs that no class knows. */
const REGULAR: Readonly<Record<string, string>> = {
  ditch: 'ditched',
  snub: 'snubbed',
  waste: 'wasted',
  confuse: 'confused',
  exclude: 'excluded',
  overstep: 'overstepped',
  undermine: 'undermined',
  frighten: 'frightened',
  interrupt: 'interrupted',
};

/** Doing harm, or coming across as if. */
const harms = (verb: string): boolean =>
  !AIMED.test(verb) &&
  (/^(?:make|show|come|sound|seem|leave|put|let|push|shut|break|bring|start|cut|wake|rush|keep|ditch|snub|waste|confuse|exclude|interrupt|overstep|undermine|ignore|worry|scare|frighten|single|leave)$/.test(
    verb,
  ) ||
    tagsOf(verb).some((tag) => tag === 'WrongVerb' || tag === 'HurtVerb'));

/** The deed in a denied intention as the writer's own: "I made you feel small"; null where none can be read. */
export function asDeed(typed: string): string | null {
  const plain = typed
    .replace(/\b(?<verb>try|aim|look|mean|intend|sett|want)in['’]?(?= )/giu, '$<verb>ing')
    .replace(UNSAID, 'I ')
    .replace(FRONTED, '$<who> never ')
    .replace(INTENTION, 'I never meant to ')
    .replace(NO_WISH, ' never meant to ');
  const said = AIM.exec(plain);
  const { who = '', verb = '', rest: all = '' } = said?.groups ?? {};
  const rest = all.replace(PLEADS, '');
  const base = verb.toLowerCase();
  const use = verbOf(base);
  const past = use?.forms.past ?? REGULAR[base];
  if (said === null || past === undefined || !NOT.test(said[0]) || !harms(use?.lemma ?? base)) return null;
  const words = rest.trim().split(/\s+/);
  if (words.length > REST_AT_MOST || UNFIT.test(rest) || (use !== undefined && use.forms.base !== base))
    return null;
  return `${who.toLowerCase() === 'i' ? 'I' : 'We'} ${past} ${words.join(' ')}`;
}

/** "That wasn't meant to leave you out of the vote": what it did. */
const NOT_FOR =
  /\b(?<what>it|that|this|my (?:joke|comment|remark|message|email|post|question|text))(?: was|['’]s)(?:n['’]?t| not| never)(?: ever| really)? (?:intended|meant|supposed|designed|aimed) to (?<verb>\p{L}+)(?<rest> (?:you|u|your|ur)\b[^,;.!?]*)/iu;

/** "it wasn't meant to leave you out" as "It left you out"; null where no harm is named. */
export function asItsEffect(typed: string): string | null {
  const { what = '', verb = '', rest = '' } = NOT_FOR.exec(typed)?.groups ?? {};
  const base = verb.toLowerCase();
  const past = verbOf(base)?.forms.past ?? REGULAR[base];
  if (past === undefined || !harms(verbOf(base)?.lemma ?? base) || UNFIT.test(rest)) return null;
  return rest.split(' ').length > REST_AT_MOST
    ? null
    : `${what.charAt(0).toUpperCase()}${what.slice(1).toLowerCase()} ${past}${rest.replace(PLEADS, '').trimEnd()}`;
}

/** "I wasn't having a go at you when I brought up the loan". */
const ON_DOING = /\bwhen (?<who>i|we) (?<past>\p{L}+)(?<rest> [^,;.!?]+)/iu;

/** "I can see it hurt when I brought up the loan"; null where no deed is told. */
export function asHurtWhen(typed: string): string | null {
  const { who = '', past = '', rest: all = '' } = ON_DOING.exec(typed)?.groups ?? {};
  const rest = all.replace(PLEADS, '').trimEnd();
  if (past === '' || !isPast(past) || rest === '' || rest.split(' ').length > REST_AT_MOST) return null;
  return /^ (?:it|that|this|so)$/iu.test(rest)
    ? null
    : `I can see it hurt when ${who.toLowerCase() === 'i' ? 'I' : 'we'} ${past.toLowerCase()}${rest}`;
}

/** "How was I to know you were ill": what was not known, a clause of its own. */
const UNKNOWN =
  /(?:^|[,.;!?] |\b(?:and|but|so|like) )(?:how (?:\w+ ){0,3}?(?:was|am|were|is|could|would|should|can) (?:i|we) (?:[\w']+ ){0,3}?(?:know|kno|known|guess|guessed)|(?:i['’]?d|i would)(?:['’]?ve| have)? (?:had to|have to|need to|needed to) (?:have been|be) \w+(?: \w+)? to (?:know|guess))(?: that)? (?<what>(?:you|u|ur|your|it|he|she|they|there|the|my|his|her|that|[\p{L}'’]+(?= (?:was|were|is|had|has|would|wanted|needed|liked|hated)\b)) [^,;?!]+)/iu;
/** "You never said you were allergic": what was not told. */
const UNTOLD =
  /\b(?:you|u) (?:never|did ?n['’]?t|did not)(?: once| even| ever)? (?:say|said|tell me|told me|mention|mentioned)(?: that)? (?<what>(?:you|u|it|he|she|they)(?:['’]re|r)? (?:were|was|wer|are|is|had|have|cant|can['’]?t|hated?|needed|wanted|liked)\b[^,;?!]*|(?:your|ur|his|her|their) (?:[\p{L}'’]+ ){1,3}?(?:was|were|is|are|had|has)\b[^,;?!]*|ur (?!\w+$)[^,;?!]+)/iu;

/** "how was I supposed to know you were ill" as "I didn't know you were ill"; else null. */
export function asUnknown(typed: string): string | null {
  const what = (UNKNOWN.exec(typed) ?? UNTOLD.exec(typed))?.groups?.what?.replace(/ when (?:i|we)\b.*$/i, '');
  return what === undefined ||
    what.split(' ').length > REST_AT_MOST ||
    !/\s(?:\w+\s)*\w/.test(what) ||
    /^(?:you|u)['’]d be\b|\bwould\b/i.test(what)
    ? null
    : `I didn't know ${what.trim()}`;
}

/** "What was I supposed to do?": no other way was seen. */
const NO_WAY =
  /\bwhat (?:else |more |the \w+ )?(?:(?:was|were|am|are) (?:i|we) (?:supposed|meant|expected|going) to (?:do|say)|(?:could|should|can) (?:i|we) (?:have )?(?:do|done|say|said))\b/i;

/** "what was I supposed to do" as "I didn't know what else to do."; else null. */
export const asAtALoss = (typed: string): string | null =>
  NO_WAY.test(typed) ? `I didn't know what else to ${/\b(?:say|said)\b/i.test(typed) ? 'say' : 'do'}.` : null;

/** "That was the rum talking, what I said about your dad": the deed behind the excuse. */
const WHAT =
  /(?<!\bnot )\bwhat (?<who>i|we) (?<act>(?:said|did|let slip|told|called|wrote|posted|sent)\b[^,;.!?]*)/i;

/** "You can't hold what I said against me": what is held, and against whom, is no part of the deed. */
const HELD = /\s+against (?:me|us)$/i;

/** "that was the rum, what I said about your dad" as "I'm sorry for what I said about your dad."; else null. */
export const asForWhat = (typed: string): string | null => forWhat(typed)?.[0] ?? null;

/** The same, and, for where that reads like an apology that only closes, with what was said called wrong. */
export const allForWhat = (typed: string): readonly string[] => forWhat(typed) ?? [];

function forWhat(typed: string): readonly [string, string] | null {
  const { who = '', act: told = '' } = WHAT.exec(typed)?.groups ?? {};
  const act = upToPredicate(told.replace(HELD, ''));
  return act === null || act === '' || act.split(' ').length > REST_AT_MOST
    ? null
    : [
        `I'm sorry for what ${who.toLowerCase() === 'i' ? 'I' : 'we'} ${act.trim()}.`,
        `What ${who.toLowerCase() === 'i' ? 'I' : 'we'} ${act.trim()} was wrong, and I'm sorry.`,
      ];
}
