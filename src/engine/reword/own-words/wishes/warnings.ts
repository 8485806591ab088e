/** What is asked for in a warning, and what is at stake in an ultimatum, without the price: "Please refund me." */
import { verbOf } from '../../../lexicon/index.ts';
import { lowered } from '../../draft/operations.ts';
import { bareAct, requestedAct } from './requests.ts';

const OPENING = '^(?:(?:but|and|so|sorry|please|ok|look|well|then|right|listen),? )*';
/** The writer's own step, at which what is asked for ends. */
const STEP =
  ",? (?:(?:then|or|and) )?(?:i|we)(?:['’]?(?:ll|m|re|d)\\b| (?:will|am|are|have|shall|would|promise|swear)\\b)";
const YOU = '(?:you|u|ya)';

/** "If you don't X, I will …", "unless you X, I'm going to …". */
const WARNING = new RegExp(
  `${OPENING}(?:if ${YOU} (?:do not|don['’]?t|dont|will not|won['’]?t|wont|cannot|can['’]?t|refuse to|fail to)|unless ${YOU}) (?<act>.+?)${STEP}`,
  'i',
);
/** "If I don't get X, I will …". */
const WAITED = new RegExp(
  `${OPENING}(?:if (?:i|we) (?:do not|don['’]?t|dont)|unless (?:i|we)) (?<sense>get|receive|have|see|hear) (?<act>.+?)${STEP}`,
  'i',
);
/** "If you keep X-ing, I will …", "if you continue, we'll …". */
const KEPT_ON = new RegExp(
  `${OPENING}if ${YOU} (?:continue|persist|carry on|do not stop|don['’]?t stop|keep(?: on)?)(?: (?<act>\\w+ing\\b.*?))?${STEP}`,
  'i',
);
/** "X one more time and I'll …". */
const ONCE_MORE = new RegExp(
  `${OPENING}(?<act>\\w+ .+?) (?:one more (?:bloody |fucking |damn )?time|once more|again),? and (?:i|we)\\b`,
  'i',
);
/** "X now or I'll …", "either X or we will …". */
const OR_ELSE = new RegExp(
  `${OPENING}(?:either )?(?:${YOU} )?(?:(?:better|must|need to|have to|had better|will|can|should) )?(?<act>.+?),? or(?: else)? (?:i|we)(?:['’]?(?:ll|m|re|d)\\b| (?:will|am|are|have|shall|would)\\b)`,
  'i',
);
/** "You have until Friday to X or …". */
const UNTIL = new RegExp(
  `${OPENING}${YOU}(?:['’]?ve| have)(?: got)? until (?<when>.{2,30}?) to (?<act>.+?),? or\\b`,
  'i',
);
/** "If this isn't fixed by tomorrow I'll …". */
const DUE = new RegExp(
  `${OPENING}if (?<what>it|this|that|(?:my|our|the) (?:[\\w'’-]+ ){0,3}?[\\w'’-]+?) (?:is ?n['’]?t|is not|are ?n['’]?t|are not|has ?n['’]?t been|has not been|have ?n['’]?t been) (?<done>\\w+)(?<rest>(?: [^,;.!?]+?)?)${STEP}`,
  'i',
);

/** "If you rate me badly, I will do the same": a deed that shall not be done, and what would hurt them for it. */
const DETERRED = new RegExp(
  `${OPENING}if ${YOU} (?!do\\b|don['’]?t\\b|dont\\b|want\\b|think\\b|are\\b|r\\b|have\\b|like\\b|need\\b|feel\\b|believe\\b|can\\b|could\\b|would\\b|had\\b|were\\b|love\\b|refund\\b|pay\\b)(?<act>[^,;.!?]+?)(?: again| any ?more| ever again)?${STEP}[^.!?]*\\b(?:report|sue|police|court|lawyer|solicitor|obligated|the same|ban|block|complain|complaint|dispute|bad review|negative)`,
  'i',
);
/** Left alone is what somebody may ask for who is asked for nothing else. */
const ALONE =
  /^(?:leave (?:me|us|my \w+|him|her|them) alone|stop (?:calling|texting|messaging|following|contacting|harassing) (?:me|us))\b/i;

const due = (typed: string): string | null => {
  const { what, done = '', rest = '' } = DUE.exec(typed)?.groups ?? {};
  const participle = verbOf(done.toLowerCase())?.forms.participle === done.toLowerCase() || /ed$/.test(done);
  return what === undefined || !participle ? null : `I need ${what.toLowerCase()} ${done}${rest}.`;
};

/** "Tell your daughter to apologise to me": somebody else is to do something. */
const THROUGH =
  /^(?:[Tt]ell|[Gg]et|[Aa]sk|[Mm]ake) (?<whom>(?:your|our|the|that) [\p{L}'’-]+|\p{Lu}\p{Ll}+) (?:to )?(?<act>.+)$/u;
/** "Either my name goes first or I withdraw". */
const EITHER = new RegExp(
  `${OPENING}either (?<whom>(?:my|our|your|ur|the|this|that) [\\p{L}'’-]+(?: [\\p{L}'’-]+)?) (?<verb>\\p{L}+s)(?<rest>(?: [^,;.!?]+?)?),? or (?:i|we)\\b`,
  'iu',
);

/** What somebody else, or a thing, is wanted to do: "I'd like your brother to move his van."; null where nobody is. */
function asForOthers(typed: string): string | null {
  const { whom, act } = THROUGH.exec(OR_ELSE.exec(typed)?.groups?.act ?? '')?.groups ?? {};
  const done = bareAct(act);
  if (whom !== undefined && done !== null && verbOf(done.split(' ')[0] ?? '') !== undefined)
    return `I'd like ${whom} to ${done}.`;
  const { whom: what, verb = '', rest = '' } = EITHER.exec(typed)?.groups ?? {};
  const forms = verbOf(verb.toLowerCase())?.forms;
  return what === undefined || forms?.third !== verb.toLowerCase()
    ? null
    : `I'd like ${lowered(what)} to ${forms.base}${rest}.`;
}

/** "if you don't refund me, I'll report you" as "Please refund me."; null where that cannot be done safely. */
export function asPlea(typed: string): string | null {
  const warned = WARNING.exec(typed)?.groups?.act;
  if (ALONE.test(warned ?? '')) return 'Please stop contacting me.';
  const act = bareAct(warned);
  if (act !== null) return `Please ${lowered(act)}.`;
  const kept = KEPT_ON.exec(typed)?.groups;
  if (kept !== undefined) return kept.act === undefined ? 'Please stop.' : `Please stop ${kept.act}.`;
  const deterred = bareAct(DETERRED.exec(typed)?.groups?.act?.replace(/^(?:\w+ly|ever|even) /i, ''));
  if (deterred !== null) return `Please don't ${lowered(deterred)}.`;
  const again = bareAct(ONCE_MORE.exec(typed)?.groups?.act);
  if (again !== null) return `Please don't ${lowered(again)} again.`;
  const others = asForOthers(typed);
  if (others !== null) return others;
  const asked = bareAct(OR_ELSE.exec(typed)?.groups?.act);
  if (asked !== null && verbOf(asked.split(' ')[0]?.toLowerCase() ?? '') !== undefined)
    return `Please ${lowered(asked)}.`;
  const { when = '', act: timely } = UNTIL.exec(typed)?.groups ?? {};
  const inTime = bareAct(timely);
  if (inTime !== null) return `Please ${lowered(inTime)} by ${when}.`;
  const { sense = '', act: missing } = WAITED.exec(typed)?.groups ?? {};
  const awaited = requestedAct(missing);
  const verb = /^(?:see|hear)$/i.test(sense) ? sense.toLowerCase() : 'have';
  return awaited === null ? due(typed) : `I'd like to ${verb} ${awaited}.`;
}

/** The price of an ultimatum: "don't bother coming home", "we're done", "I'm leaving". */
const PRICE =
  ",? (?:then )?(?:(?:do not|don['’]?t|dont) (?:bother|expect|come|ever|even)|(?:we|i|it|this|that|you)(?:['’]?(?:re|m|s|ll)\\b| (?:are|am|is|will|can)\\b)|consider)";
const DONE_BY_YOU = new RegExp(
  `${OPENING}if ${YOU} (?!ever\\b|so much\\b|do not\\b|don['’]?t\\b|dont\\b|won['’]?t\\b|cannot\\b|can['’]?t\\b|loved?\\b|really\\b|want\\b|think\\b|are\\b)(?<act>.+?)${PRICE}`,
  'i',
);
const NOT_DONE = new RegExp(
  `${OPENING}(?:if ${YOU} (?:do not|don['’]?t|dont|won['’]?t|wont|cannot|can['’]?t)|unless ${YOU}) (?<act>.+?)${PRICE}`,
  'i',
);
const SIDED =
  /\b(?:me or (?<rival>(?:the|your|that|this) [\w-]+|her|him|them)|(?<before>(?:the|your|that|this) [\w-]+|her|him|them) or me)\b/i;

/** "Sell the motorbike or find yourself another wife": a demand with any price. */
const OR_PRICE = new RegExp(
  `${OPENING}(?:\\p{L}+,? it['’]?s simple[,:]? )?(?:either )?(?:${YOU} )?(?:(?:better|must|need to|have to|had better|will|can|should) )?(?<act>[^.!?]+?),? (?:or|otherwise)(?: else)? (?:${YOU}|we|find|it['’]?s|do(?:n['’]?t| not)|consider)\\b`,
  'iu',
);
/** What is pried into, or done under somebody's eyes, is asked for in no kinder way; nor at once. */
const PRIED = /\b(?:in front of|password|passcode|phone|location|messages|naked|nudes?|bed)\b/i;
const AT_ONCE = / (?:right now|rn|now|this (?:minute|second|instant))$/i;

/** "go out with them" as "went out with them"; a verb that no table knows stays. */
function asPast(act: string): string {
  const [first = '', ...rest] = act.split(' ');
  const forms = verbOf(first.toLowerCase())?.forms;
  const past = forms?.base === first.toLowerCase() ? forms.past : first.replace(/(?<=[^aeiou])y$/, 'ied');
  return [past, ...rest].join(' ');
}

/** The act of a demand; to stop something is one, too. */
const wantedAct = (typed = ''): string | null => {
  const ended = /^stop (?<what>\w+ing\b.*)$/i.exec(typed)?.groups?.what;
  const act = ended === undefined ? bareAct(typed) : requestedAct(ended);
  return ended === undefined || act === null ? act : `stop ${act}`;
};

/** "Sell the motorbike", "you marry in church": an order by its form, where no table knows the verb. */
const isOrder = (act: string, typed: string): boolean =>
  /^(?!the|a|an|my|your|that|this|it|her|his|all|one)\p{L}+ (?:the|that|this|your|ur|my|our|his|him|them|it)\b/iu.test(
    act,
  ) || /^you \p{L}+ (?!are|is|was|had|did)/iu.test(typed);

/**
 * What is at stake in an ultimatum, with no price: "if you go, we're done" as "It would really hurt me if you go.";
 * null where that cannot be done safely.
 */
export function asStake(typed: string): string | null {
  const others = asForOthers(typed);
  if (others !== null) return others;
  const done = requestedAct(DONE_BY_YOU.exec(typed)?.groups?.act);
  if (done !== null) return `It would really hurt me if you ${asPast(done)}.`;
  const wanted = wantedAct(NOT_DONE.exec(typed)?.groups?.act);
  if (wanted !== null) return `I'd really like you to ${wanted}.`;
  const order = bareAct((OR_ELSE.exec(typed) ?? OR_PRICE.exec(typed))?.groups?.act?.replace(AT_ONCE, ''));
  const isVerb = verbOf(order?.split(' ')[0]?.toLowerCase() ?? '') !== undefined;
  if (order !== null && !PRIED.test(order) && (isVerb || isOrder(order, typed)))
    return `I'd really like you to ${lowered(order)}.`;
  const { rival, before } = SIDED.exec(typed)?.groups ?? {};
  const other = rival ?? before;
  return other === undefined ? null : `I feel like I come second to ${other.toLowerCase()}.`;
}
