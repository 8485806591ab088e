/** From what was not meant to what was done: "I didn't mean to embarrass you" as "I embarrassed you". */
import { tagsOf, verbOf } from '../lexicon/index.ts';

const REST_AT_MOST = 10;
const AIM =
  /\b(?<who>i|we)(?: (?:really|honestly|truly|just|literally|certainly|actually|seriously|never|wasn['’]?t|did ?n['’]?t|did not|was not|were not|weren['’]?t))+(?: \w+ly| ever| even)? (?:mean(?:t|ing)?|want(?:ed|ing)?|intend(?:ed|ing)?|try(?:ing)?|tried|set out|setting out|out|aiming|looking|aim)(?: for it)? to (?<verb>\w+) (?<rest>[^,;.!?]+)/i;
/** "At no point did I set out to …". */
const FRONTED = /\b(?:at no point|never|in no way|not once) (?:did|have|had) (?<who>i|we) (?:ever )?/i;
const NOT = /n['’]?t\b|\bnot\b|\bnever\b/i;
/** Other clauses, and words that only stand in a denial. */
const UNFIT = /\b(?:any|anything|anyone|either|but|because|cause|cos|if|when|that|so|and|or|just|it)\b/i;

/** Acts that are none without the intention: nobody deceives by mistake. */
const AIMED = /^(?:deceive|lie|cheat|trick|mislead|steal|betray|manipulate|scam|fool)$/;

/** Doing harm, or coming across as if. */
const harms = (verb: string): boolean =>
  !AIMED.test(verb) &&
  (/^(?:make|come|sound|seem|leave|put|let|push|shut|break|bring|start|cut)$/.test(verb) ||
    tagsOf(verb).some((tag) => tag === 'WrongVerb' || tag === 'HurtVerb'));

/** The deed in a denied intention as the writer's own: "I made you feel small"; null where none can be read. */
export function asDeed(typed: string): string | null {
  const said = AIM.exec(typed.replace(FRONTED, '$<who> never '));
  const { who = '', verb = '', rest = '' } = said?.groups ?? {};
  const use = verbOf(verb.toLowerCase());
  if (said === null || use === undefined || !NOT.test(said[0]) || !harms(use.lemma)) return null;
  const words = rest.trim().split(/\s+/);
  if (words.length > REST_AT_MOST || UNFIT.test(rest) || use.forms.base !== verb.toLowerCase()) return null;
  return `${who.toLowerCase() === 'i' ? 'I' : 'We'} ${use.forms.past} ${words.join(' ')}`;
}

/** "How was I to know you were ill": what was not known, a clause of its own. */
const UNKNOWN =
  /^(?:and |but |so )?how (?:\w+ ){0,3}?(?:was|am|were|is|could|would|should|can) (?:i|we) (?:[\w']+ ){0,3}?(?:know|kno|guess)(?: that)? (?<what>(?:you|u|ur|your|it|he|she|they|there|the|my|his|her|that) [^,;?!]+)/i;

/** "how was I supposed to know you were ill" as "I didn't know you were ill. Thank you for telling me."; else null. */
export function asUnknown(typed: string): string | null {
  const what = UNKNOWN.exec(typed)?.groups?.what;
  return what === undefined || what.split(' ').length > REST_AT_MOST || !/\s(?:\w+\s)*\w/.test(what)
    ? null
    : `I didn't know ${what.trim()}. Thank you for telling me.`;
}

/** "Your diary got read": what was done to something of the hearer's, and by nobody. */
const DONE =
  /\b(?<whose>your|ur) (?<what>(?:[\w'-]+ ){1,3}?)(?:got|was|were|has been|have been) (?<done>\w+)(?=\s*(?:[,.;!]|$|and\b|but\b|n\b))/i;

/** "your diary got read" as "I read your diary"; null where the act cannot be told. */
export function asDoer(typed: string): string | null {
  const { whose = '', what = '', done = '' } = DONE.exec(typed)?.groups ?? {};
  const forms = verbOf(done.toLowerCase())?.forms;
  return forms?.participle === done.toLowerCase()
    ? `I ${forms.past} ${whose.toLowerCase()} ${what.trim()}`
    : null;
}
