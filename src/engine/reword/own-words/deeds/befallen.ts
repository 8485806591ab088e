/** What came of it, where it is said that nobody meant it to: "I never meant for you to find out like this". */
import { verbOf } from '../../../lexicon/index.ts';
import { verbForms } from '../../../lexicon/inflect.ts';
import { isLong } from '../theirs/said.ts';

const UNMEANT =
  /(?:(?:\b(?:never|not|no|without|hardly)|n['’]?t)\b[^,;.!?]{0,24}?(?:mean(?:t|ing)?|intend(?:ed|ing)?|want(?:ed|ing)?|plan(?:ned|ning)?|intention|intent|plan|aim|wish)|(?:\bnever|\bnot|n['’]?t) (?:like|as if) i (?:meant|wanted|planned|intended))(?: at all| ever)? for (?<who>you|u|him|her|them|(?:your|ur|my|our|the|his|her) [\p{L}'’]+(?: [\p{L}'’]+)??|\p{L}+) to (?<base>\p{L}+)(?<rest>[^,;.!?]*)/iu;
/** Of these nothing is told that happened to somebody, or it is told in other words. */
const UNFIT =
  /^(?:be|feel|think|believe|take|get|have|misunderstand|assume|cry|suffer|do|happen|sound|seem|come|see|read|look|worry|blame|hate|know|want|say|go)$/iu;
/** What one has to, through somebody else. */
const HAD_TO = /^(?:find|hear|learn|discover|wait|walk|pay|stand|clean|carry|sleep|sit)$/iu;
const NOBODY = /^(?:it|this|that|things?|any\p{L}*|no\p{L}*|the|everything|us|me|all|what)$/iu;
const SUBJECT: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/** "never meant for you to find out from Kit" as "I'm sorry you had to find out from Kit."; null where nothing of the kind is told. */
export function asBefallen(typed: string): string | null {
  const { who = '', base: typedBase = '', rest = '' } = UNMEANT.exec(typed)?.groups ?? {};
  const base = typedBase.toLowerCase();
  if (who === '' || NOBODY.test(who) || isLong(rest)) return null;
  const subject = SUBJECT[who.toLowerCase()] ?? who;
  if (base === 'feel' && /^ \p{L}+/u.test(rest)) return `I'm sorry I made ${who} feel${rest}.`;
  const forms = verbOf(base)?.forms ?? verbForms(base);
  if (UNFIT.test(base) || forms.base !== base) return null;
  const isYou = /^(?:you|u)$/iu.test(who);
  return `I'm sorry ${subject} ${isYou && HAD_TO.test(base) ? `had to ${base}` : forms.past}${rest.trimEnd()}.`;
}
