/** What was done by nobody, told as the writer's deed: "a gate was left open" as "I left a gate open". */
import { verbOf } from '../../../lexicon/index.ts';
import { lowered } from '../../draft/operations.ts';

const WORDS_AT_MOST = 18;
/** What is said before the event, and goes with it: a regret, a shrug, somebody's view. */
const OPENING =
  /^(?:(?:yeah|so|ok|okay|well|look|and|but|oh|ah|yes|all|sadly|unfortunately|regrettably|admittedly|somehow|apparently|perhaps),? )*(?:(?:(?:i|we)(?:['’]?m| am|['’]?re| are)? )?(?:so |very |really |truly |deeply )*(?:sorry|apologies|regret|accept|acknowledge|know|gather|guess|understand|appreciate|suppose|concede)(?: to (?:say|hear))?(?: that)? |that (?=(?:you|your|ur|the|it|some|certain)\b)|(?:let['’]?s|let us|(?:i think )?we can|shall we)(?: just| all| both)* (?:say|agree|admit|accept)(?: that)? |it (?:appears|seems|would appear|would seem) that )?/iu;
const THING =
  "(?:(?:your|ur|the|an?|some|certain|several|that|these|those|my|our|this|one)(?: [\\p{L}\\p{N}'’-]+){1,5}?|you|u|it|this|that|(?:[\\p{L}'’-]+ ){0,2}?\\p{L}+s(?: of \\p{L}+)?)";
const EVENT = new RegExp(
  `^(?<what>${THING}) (?:(?:may have|might have|must have|kinda|sorta|kind of|sort of|just|all) )*(?:(?:was|were|got|gets|have been|has been|had been|been|ended up(?: (?:getting|being))?|wound up (?:getting|being)|(?:was|were|is|are) (?:also )?being)(?<not> not|n['’]?t| never)?|(?<none>(?:was|were|has|have|had)n['’]?t(?: been)?|did(?:n['’]?t| not) (?:end up getting |get )|ended up not being|(?:has|have|had) not been))(?: (?:also|then|just|all|kind of|really|clearly|sort of|being|getting|simply))*(?<how> \\p{L}+ly| badly)? ?(?<done>\\p{L}+)(?<rest>(?: [^,;.!?:]*)?)$`,
  'iu',
);
/** Something done by somebody else after all, or that nobody does. */
const BY =
  /\bby (?!mistake|accident|email|post|phone|text|then|now|\p{L}+ing\b)|\bby (?:you|him|her|them|the)\b|\bin (?:line|accordance) with\b| and /iu;
/** A word that asks for more. */
const CUT_OFF = /\b(?:how|what|which|that|when|why|who|of|to|for|with|about|the|a|an|your|my)$/iu;
/** "Things were said": without a word about them, nothing is told. */
const UNTOLD = /^(?:(?:some|certain|a few|the) )?(?:things|stuff|words)$/iu;
const SAID = /^(?:said|written|posted|spoken)$/iu;
const STATE =
  /^(?:supposed|meant|gone|born|married|tired|worried|concerned|involved|interested|based|located|rained|snowed|used|allowed|required|expected|related|ruined|stressed|confused|happened|closed|filed|done|been|had|made|said|told|exchanged)$/iu;
/** These are deeds only with something after them: "assumptions were made about you". */
const THIN = /^(?:made|said|told|done)$/iu;

/** Past forms that no class knows; all others are regular. */
const PAST: Readonly<Record<string, string>> = {
  sold: 'sold',
  cut: 'cut',
  lent: 'lent',
  shut: 'shut',
  torn: 'tore',
  worn: 'wore',
  eaten: 'ate',
  built: 'built',
  hung: 'hung',
  fed: 'fed',
  dug: 'dug',
  withheld: 'withheld',
  mislaid: 'mislaid',
};

/** "Picked", "missed", "cleaned": without "ed" they are the verb. */
const PLAIN_END = /(?:ck|ss|sh|ch|ll|ain|ean|ow|ay|ead|eak|rn|rm|lp|sk|nt|ct|pt)ed$/u;

/** "Spoken to in that manner", "trampled on": the thing goes after it now. */
const STRANDED =
  /^ (?:to|at|on|with|about|for)(?= (?:in|like|by|that|this|so|at|on|all|last|yesterday)\b|\s*$)/iu;

interface Forms {
  readonly past: string;
  readonly base: string | null;
}

/** The past and the base of a participle; null for a word that is none. */
function formsOf(participle: string): Forms | null {
  const forms = verbOf(participle)?.forms;
  if (forms !== undefined) return forms.participle === participle ? forms : null;
  const irregular = PAST[participle];
  if (irregular !== undefined) return { past: irregular, base: null };
  return /[^e]ed$/u.test(participle)
    ? { past: participle, base: PLAIN_END.test(participle) ? participle.slice(0, -2) : null }
    : null;
}

/** One event, without the "I": "left a gate open"; null where the deed cannot be told. */
function deedOf(typed: string): string | null {
  const { what = '', not, none, how = '', done = '', rest = '' } = EVENT.exec(typed.trim())?.groups ?? {};
  const participle = done.toLowerCase();
  const isState = THIN.test(participle) ? rest.trim() === '' : STATE.test(participle);
  const untold = UNTOLD.test(what);
  if (what === '' || isState || BY.test(rest) || CUT_OFF.test(rest) || (untold && rest.trim() === ''))
    return null;
  const forms = formsOf(participle);
  if (forms === null) return null;
  const hurting = untold && SAID.test(participle) ? ' that hurt' : '';
  const whole = what.replace(/^some (?=.*s$)/iu, '');
  const thing = `${lowered(whole)}${hurting}`;
  const negated = not !== undefined || none !== undefined;
  if (negated && forms.base === null) return null;
  const verb = negated ? `didn't ${forms.base}` : forms.past;
  const stranded = STRANDED.exec(rest)?.[0] ?? '';
  return `${verb}${stranded} ${thing}${rest.slice(stranded.length).trimEnd()}${how}`;
}

const SORRY_AFTER = /^(?:and )?(?:i['’]?m |so |very |my )*(?:sorry|apologies|sry|soz|apology)\b.*$/iu;

/**
 * Events that nobody did as the writer's own, two at most: "your name was left out and the talk got given" as "I left
 * your name out and gave the talk". Null where a deed cannot be told, or something else stands beside it.
 */
function asDone(typed: string): string | null {
  const opening = OPENING.exec(typed)?.[0] ?? '';
  const events = typed
    .slice(opening.length)
    .split(/,? and (?=(?:[\p{L}'’]+ ){1,4}(?:was|were|got|not)\b|(?:so |i['’]?m )*sorry\b)|, /iu)
    .filter((part) => !SORRY_AFTER.test(part));
  const deeds = events.map(deedOf);
  if (deeds.length === 0 || deeds.length > 2 || deeds.includes(null)) return null;
  const told = `I ${deeds.join(' and ')}`;
  return told.split(/\s+/u).length > WORDS_AT_MOST ? null : told;
}

/** What a sentence may say first: "Regarding Biscuit's stay: …", "In answer to your letter, …". */
const TOPIC_FIRST =
  /^(?:(?:dear|hi|hello|hey)\b[^,:]*, )?(?:regarding|concerning|about|as for|as regards|re|with regard to|following|in answer to|update on)\b[^:]*?(?:: |, (?=(?:your|the|an?|some|certain|ur)\b))/iu;

/** Where the events begin in a sentence that says first what it is about; null where nothing is told of them. */
export function eventsIn(typed: string): { readonly at: number; readonly done: string } | null {
  const first = TOPIC_FIRST.exec(typed)?.[0].length ?? 0;
  const done = asDone(typed.slice(first));
  return done === null ? null : { at: first, done };
}

/** "Things were said at the AGM that shouldn't have been said, and feelings got bruised". */
const SAID_THAT =
  /^(?:some )?(?:things|words|stuff) (?:were|was|got) (?<done>said|done|written|posted)(?<where>(?: (?:at|in|on|during|over|after|last) [^,;.!?]*?)?) (?:that|which|wot) (?:should ?n['’]?t|should not|should never|ought not to) have been(?: (?:said|done|written|posted))?(?:,? and [^,;.!?]*)?$/iu;

/** "things were said at the AGM that shouldn't have been" as "I said things at the AGM that I shouldn't have, and I'm sorry."; else null. */
export function asSaidMyself(typed: string): string | null {
  const { done = '', where = '' } = SAID_THAT.exec(typed.trim())?.groups ?? {};
  const past = formsOf(done.toLowerCase())?.past;
  return past === undefined ? null : `I ${past} things${where} that I shouldn't have, and I'm sorry.`;
}
