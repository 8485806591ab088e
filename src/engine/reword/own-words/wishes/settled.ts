/** What has to be talked out at once, as a wish: "we're sorting this out tonight, like it or not" as "I'd like us to sort this out tonight." */
import { verbOf } from '../../../lexicon/index.ts';

const YOU = '(?:you|u|ya|ye|yous)';
const OPENS = '^(?:(?:and|but|so|look|right|ok|okay|well|no|nah|oi|listen),? )*';
/** Told of two who have something to settle: nobody is asked to a quarrel. */
const SETTLED = 'settl|sort|finish|resolv|fix|discuss|talk|deal|clear|work|hash|solv|address';
const WHEN =
  '(?<when>tonight|tonite|2nite|2night|today|this (?:evening|morning|afternoon|weekend)|before bed)';
const AT_ONCE = '(?:(?:right |here and )?now|rn|this (?:minute|second|instant)|straight away)';
/** Nothing but the pressure itself. */
const PRESSED =
  "(?<tail>,? (?:whether|no matter|like it or not|and (?:that['’]?s (?:that|final|it)|i (?:don['’]?t|do not) care|i mean it)|i (?:don['’]?t|do not) care|idc|end of|full stop|period|even if)\\b[^;!?]*)?";
const WE = "(?:we(?:['’]?(?:re|ll)| are| r| will)?|were|well)";

/** "We're settling this tonight", "we finish it 2nite". */
const SETTLING = new RegExp(
  `${OPENS}${WE} (?:going to |gonna |gunna )?(?<verb>(?:${SETTLED})\\p{L}*)(?<what>(?: (?:out|up|about|with|through|over|to))?(?: (?!to\\b)[^,;.!?]+?)?) (?:${WHEN}|${AT_ONCE})${PRESSED}$`,
  'iu',
);
/** "You're not going to bed until we fix this", "nobody leaves till it's sorted". */
const UNTIL = new RegExp(
  `${OPENS}(?:${YOU}(?:['’]?re| are|r)?|ur|your) (?:not|never) (?:(?:going|off|getting|goin['’]?) (?<to>to (?:the )?[\\p{L} ]{3,20}?|out|home|anywhere)|(?<doing>sleeping|leaving)) (?:un)?till? (?<goal>we(?:['’]?ve| have)?(?: all)? (?<act>[^,;.!?]+?)|(?:it|this|that)(?:['’]?s| is| has been|['’]?s been)(?: all)? (?<done>sorted|settled|fixed|resolved|finished|sorted out|done))${PRESSED}$`,
  'iu',
);
/** "Don't you dare go to bed on this". */
const TO_BED = new RegExp(
  `${OPENS}(?:do not|don['’]?t|dont|dnt) (?:${YOU} )?(?:dare |even think about )?(?:go(?:ing)? (?:off )?to (?:bed|sleep)|fall(?:ing)? asleep|turn in|roll over)(?: on (?:me|this|it|us))?${PRESSED}$`,
  'iu',
);

/** The base of a verb, as it stands after "us to"; null where no table knows it. */
function baseOf(verb: string): string | null {
  const forms = verbOf(verb.toLowerCase())?.forms;
  return forms === undefined || forms.third === verb.toLowerCase() ? null : forms.base;
}

/** "We're sorting this tonight" as "I'd like us to sort this tonight."; null where that is not said. */
function asSettling(typed: string): string | null {
  const { verb = '', what = '', when } = SETTLING.exec(typed)?.groups ?? {};
  const base = baseOf(verb);
  if (base === null || /\b(?:not|you|u|your|ur|without)\b/iu.test(what)) return null;
  // "We're talking tonight", and "we're sorting this": the second wants its thing.
  if (what.trim() === '' && !/^(?:talk|discuss)/iu.test(base)) return null;
  return `I'd like us to ${base}${what}${when === undefined ? '' : ` ${when.toLowerCase()}`}.`;
}

/** "You're not going to bed until we fix this" as "I'd like us to fix this before you go to bed.". */
function asBefore(typed: string): string | null {
  const { to, doing, act, done } = UNTIL.exec(typed)?.groups ?? {};
  const before = to === undefined ? (doing === 'sleeping' ? 'you sleep' : 'you leave') : `you go ${to}`;
  if (/\banywhere$/iu.test(before)) return null;
  if (done !== undefined) return `I'd like us to get this ${done.toLowerCase()} before ${before}.`;
  const [verb = '', ...rest] = act?.split(' ') ?? [];
  const base = baseOf(verb);
  return act === undefined || base === null || /^(?:be|do|have)$/iu.test(base)
    ? null
    : `I'd like us to ${[base, ...rest].join(' ')} before ${before}.`;
}

/** "Don't you dare hang up on me". */
const NOT_TO =
  /^(?:(?:and|but|so|no|oi|hey),? )*(?:do not|don['’]?t|dont|dnt) (?:you|u|ye) (?:dare|even think about|ever) ?(?<act>(?:hang(?:ing)? up|walk(?:ing)? (?:out|off|away)|leave|leaving|log(?:ging)? off|turn(?:ing)? (?:your|ur) (?:back|phone)|drive off|go)\b(?! (?:to (?:bed|sleep))\b)[^,;.!?]*)$/iu;

/** "Don't you dare walk out" as "It's difficult for me when you walk out."; null where it is no such order. */
export function asHardToBear(typed: string): string | null {
  const act = NOT_TO.exec(typed)?.groups?.act?.replace(
    / (?:again|ever|now|yet|before .*|until .*|till? .*)$/iu,
    '',
  );
  const [verb = '', ...rest] = act?.split(' ') ?? [];
  const base = baseOf(verb);
  return act === undefined || base === null
    ? null
    : `It's difficult for me when you ${[base, ...rest].join(' ')}.`;
}

/** "I'd like us to sort this tonight." as it is asked where nothing else is held out: "Please can we sort this tonight?"; else null. */
export function asPleaToTalk(wish: string): string | null {
  const act = /^I'd like us to (?<act>.+)\.$/u.exec(wish)?.groups?.act;
  return act === undefined ? null : `Please can we ${act}?`;
}

/**
 * The talk somebody forces, as what the writer would like; null where that cannot be done safely.
 * @param typed the sentence as typed, without its closing mark.
 */
export const asSettled = (typed: string): string | null =>
  asSettling(typed) ?? asBefore(typed) ?? (TO_BED.test(typed) ? "I'd rather not go to bed on this." : null);
