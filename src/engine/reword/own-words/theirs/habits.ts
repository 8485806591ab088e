/** A habit laid to the other, told as what it does to the writer: "you always leave" as "it bothers me when you leave". */
import { verbOf } from '../../../lexicon/index.ts';
import { verbForms } from '../../../lexicon/inflect.ts';
import { actOf, addressed, isLong, partsOf, withoutLife, YOU } from './said.ts';

const ALL_OF = '(?: (?:guys|lot|people|all))?';
const ALWAYS = new RegExp(
  `^${YOU}${ALL_OF} (?:are )?(?<how>always|constantly|continually|never) (?<act>.+)$`,
  'i',
);
/** "Ur always on that phone", "you're never home", "you are forever leaving …". */
const STATE =
  /^(?:and |so |but )*(?:you['’]?re|you are|u r|u are|ur|yer|you (?:guys|lot|people|all) are) (?<how>always|constantly|forever|perpetually|continually|never) (?<act>.+)$/i;
/** Forms that do not stand after "when you", what would need more than a new beginning, and what only says when. */
const UNFIT =
  /^(?:win|winning|been|had|was|were|are|said|did|got|made|went|have|has|is|be|even|\w+ed|(?!(?:ring|bring|sing|swing|cling)\b)\w+ing|a|an|the|my|so|too|in|on|at|for|since|over|through|throughout|during|after|before|with|from|all|twice|do(?= (?:this|that|it|the same|so)\b|$)|there)\b/i;
/** Where one can be wished to be. */
const WISHED = /^(?:home|here|around|there|at home|on my side|available|affectionate|interested|with us)$/i;

/** "you're always late" as "It bothers me how often you're late." */
function asState(typed: string): string | null {
  const said = partsOf(STATE, typed);
  const act = actOf(said);
  if (act === null || /^(?:right|correct|perfect|so|the|welcome|kind|lovely|great)\b/i.test(act)) return null;
  if (said?.how?.toLowerCase() === 'never') return WISHED.test(act) ? `I wish you were ${act} more.` : null;
  const [first = '', ...rest] = act.split(' ');
  const forms = verbOf(first.toLowerCase())?.forms;
  if (forms?.gerund === first.toLowerCase())
    return `It bothers me when you ${[forms.base, ...rest].join(' ')}.`;
  return /ing$/.test(first) ? null : `It bothers me how often you're ${act}.`;
}

/** "Every time I open up you change the subject", "whenever I'm ill you go out". */
const EVERY_TIME = new RegExp(
  `^(?:and |so |but )*(?:(?:each and )?every ?(?:single |fucking |bloody |damn |blessed )?time|each time|when ?ever|any ?time) (?:that )?(?<mine>(?:i|we|my|our|the|he|she|they|there)\\b[^,;.!?]{2,50}?),? (?:${YOU}(?<are>['’]?re| are| r)?|(?<ur>ur(?= (?:on|in|at|out|off|away|late|busy|asleep|nowhere|\\w+ing)\\b))) (?!to\\b)(?:always |just |must |have to |somehow )*(?<act>[^,;.!?]+)$`,
  'i',
);
/** "Why do you always wait till I'm out of the door". */
const WHY_ALWAYS = new RegExp(
  `^(?:and |so |but )*(?:why|how come) (?:(?:do|must) ${YOU} (?:always|constantly)(?: (?:have|need) to)?|do you (?:always )?have to) (?<act>.+)$`,
  'i',
);
/** "All you do is sit on that phone". */
const ALL_YOU_DO = new RegExp(
  `^(?:and |so |but )*all ${YOU} (?:ever )?(?:do(?:es)? (?:all day )?is )?(?<act>(?:(?<=is )\\w+|(?:talk|think|care|moan|go on) about is) .+)$`,
  'i',
);

/** What would say the reproach again. */
const UNLIKE_WHEN = /\b(?:always|never|so|such|too|an?(?= \p{L}+$))\b/iu;

/** "every time I open up you change the subject" as "It bothers me when I open up and you change the subject." */
function asOccasion(typed: string): string | null {
  const { mine = '', you = '', are, ur, act = '' } = EVERY_TIME.exec(typed)?.groups ?? {};
  const isState = are !== undefined || ur !== undefined;
  if (isState && !UNLIKE_WHEN.test(act) && !isLong(`${mine} ${act}`))
    return `It bothers me when ${mine.replace(/^i\b/, 'I').trim()} and you're ${act}.`;
  if (
    isState ||
    mine === '' ||
    UNFIT.test(act) ||
    /^(?:are|is|always|never)\b|['’]/i.test(act) ||
    isLong(`${mine} ${act}`)
  )
    return null;
  return `It bothers me when ${mine.replace(/^i\b/, 'I').trim()} and ${you.toLowerCase()} ${act}.`;
}

/** "Every Friday without fail you merge something", "every Christmas you do it". */
const EVERY_DAY = new RegExp(
  `^(?:and |so |but )*every (?:single |bloody |fucking |damn )?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|night|evening|weekend|week|month|year|christmas|summer|shift|match|meeting|holiday|birthday)(?: without fail)?,? ${YOU} (?!(?:are|is|have|had|never|always)\\b)(?<act>[^,;.!?]+)$`,
  'i',
);

/** "every Friday you merge something" as "It bothers me that you merge something every Friday." */
function asWeekly(typed: string): string | null {
  const { day = '', you = '', act = '' } = EVERY_DAY.exec(typed)?.groups ?? {};
  return day === '' ||
    UNFIT.test(act) ||
    /\bevery\b|\b(?:and|n|but) (?:i|we|my|it)\b/iu.test(act) ||
    isLong(act) ||
    isTold(act)
    ? null
    : `It bothers me that ${you.toLowerCase()} ${act} every ${day}.`;
}

/** "You never ring Dad unless you want something". */
const UNLESS = new RegExp(
  `^(?:and |so |but )*${YOU} never (?<act>(?!(?:ever|once)\\b)[^,;.!?]+? (?:unless|until|till) (?:you|u|i|we|it|he|she|they)\\b[^,;.!?]+)$`,
  'i',
);

/** "You only ring when you need a lift". */
const ONLY_WHEN = new RegExp(
  `^(?:and |so |but )*${YOU} only (?:ever )?(?<verb>\\p{L}+)(?<rest>(?: [\\p{L}'’]+){0,4}?) (?:when|if|because|cos|bc) (?:you|u) (?<need>need|want|fancy)(?:s|ed)? (?<what>[^,;.!?]+)$`,
  'iu',
);

/** "you only ring when you need a lift" as "I'd like it if you rang when you don't need a lift, too."; else null. */
function asOtherTimes(typed: string): string | null {
  const { you = '', verb = '', rest = '', need = '', what = '' } = ONLY_WHEN.exec(typed)?.groups ?? {};
  const forms =
    verbOf(verb.toLowerCase())?.forms ?? (verb === '' ? undefined : verbForms(verb.toLowerCase()));
  if (
    forms === undefined ||
    forms.base !== verb.toLowerCase() ||
    isLong(what) ||
    /^(?:do|want|care|love)$/iu.test(verb)
  )
    return null;
  const who = you.toLowerCase();
  const thing = what.replace(/^something\b/iu, 'anything').trimEnd();
  return `I'd like it if ${who} ${forms.past}${rest} when ${who} don't ${need} ${thing}, too.`;
}

/** "You never once have had them ready". */
const NEVER_ONCE = new RegExp(
  `^(?:and |so |but )*${YOU} (?:never once have|never have once|have(?: never once| not once)) (?<act>[^,;.!?]+)$`,
  'i',
);

/** "you never once have had them ready" as "It bothers me that you haven't had them ready."; else null. */
function asNotOnce(typed: string): string | null {
  const { you = '', act = '' } = NEVER_ONCE.exec(typed)?.groups ?? {};
  return act === '' || isLong(act, LONGEST)
    ? null
    : `It bothers me that ${you.toLowerCase()} haven't ${act}.`;
}

/** "you never ring unless you want something" as "It bothers me that you don't ring unless you want something." */
function asOnly(typed: string): string | null {
  const { you = '', act = '' } = UNLESS.exec(typed)?.groups ?? {};
  return act === '' || UNFIT.test(act) || isLong(act, LONGEST) || isTold(act)
    ? null
    : `It bothers me that ${you.toLowerCase()} don't ${act}.`;
}

/** "why do you always leave it to me" as "It bothers me when you leave it to me." */
function asScolded(typed: string): string | null {
  const said = partsOf(WHY_ALWAYS, typed.replace(/[?!]+$/, '')) ?? partsOf(ALL_YOU_DO, typed);
  const told = actOf(said);
  const minded = /^(?:think|care) about is /i.exec(told ?? '');
  if (told !== null && minded !== null)
    return `I worry that all ${said?.you?.toLowerCase() ?? 'you'} ${told}.`;
  const act = told?.replace(/^(talk|moan|go on) about is /i, '$1 about ') ?? null;
  return act === null || UNFIT.test(act)
    ? null
    : `It bothers me when ${said?.you?.toLowerCase() ?? 'you'} ${act}.`;
}

/** "Came and turned it over": told of the past, and of one time. */
function isTold(act: string): boolean {
  const first = act.toLowerCase().split(' ')[0] ?? '';
  const forms = verbOf(first)?.forms;
  return forms !== undefined && forms.past === first && forms.base !== first;
}

/** "You never knock, you never have": said twice. */
const AGAIN =
  /(?<=^(?:you|u|ya|ye) (?<how>never|always)\b[^;.!?]{2,80}?)(?:,? (?:and|n|&))?,? (?:you|u) \k<how> (?:have|do|did|will|has)$/iu;
/** "You always say you'll come and you never do". */
const AND_THEN_NOT =
  /(?<=^(?:you|u|ya|ye) always [^;.!?]{3,80}?),? (?:and|n|&|but)(?: then)? (?:you |u )?never do$/iu;
const OPEN_END = /\b(?:you|u) (?:never|always) (?:have|do|did|will|has)$/iu;
/** Weight at the end: "…, not once", "…, every single time". */
const WEIGHT =
  /,? (?:not (?:once|ever)|every (?:single |bloody )?(?:time|\p{L}+)(?: without fail)?|without fail|in your life)(?=$|,? (?:and|n|&) )/iu;
/** "You always do this, say you're nearly here": what it is comes after it. */
const THIS =
  /\b(?<who>(?:you|u|ya|ye) always) do (?:this|that|it)(?:,|:| [–—-]) ?(?:and )?(?<act>(?!(?:you|u|i|and|it|we|don)\b)\p{L}+ )/iu;
/** "… and you never write to me first": the second half of a habit. */
const AND_NEVER =
  /(?<=^(?:you|u|ya|ye) (?:always|never) [^,;.!?]{3,60}?),? (?:and|n|&|but)(?: then)? (?:you |u )?(?<never>never|always) (?=\p{L}+)/iu;
/** Words of an act that stays in its place. */
const LONGEST = 22;

/** "you always leave it to me" as "It bothers me when you leave it to me."; null where that cannot be done safely. */
export function asBother(typed: string): string | null {
  const plain = withoutLife(typed)
    .replace(AGAIN, '')
    .replace(AND_THEN_NOT, " and then don't")
    .replace(WEIGHT, '')
    .replace(THIS, '$<who> $<act>')
    .replace(AND_NEVER, (_, never: string) => (/never/iu.test(never) ? " and don't " : ' and '));
  if (OPEN_END.test(plain)) return null;
  const state =
    asState(plain) ??
    asOccasion(plain) ??
    asWeekly(plain) ??
    asScolded(plain) ??
    asOnly(plain) ??
    asOtherTimes(plain) ??
    asNotOnce(plain);
  if (state !== null) return state;
  const said = partsOf(ALWAYS, plain);
  const act =
    actOf(said, LONGEST)
      ?.replace(/^once /i, '')
      .replace(/^(?:have|has|need) to (?=\p{L}+ )/iu, '')
      .replace(/\b(\p{L}+n['’]?t) even\b/giu, '$1') ?? null;
  if (said === undefined || act === null || UNFIT.test(act) || isTold(act)) return null;
  const not = said.how?.toLowerCase() === 'never' ? " don't" : '';
  const that = /\b(?:anymore|any more|any longer)\b/i.test(act) ? 'that' : 'when';
  return `It bothers me ${that} ${addressed(said)}${not} ${act}.`;
}
