/** A habit laid to the other, told as what it does to the writer: "you always leave" as "it bothers me when you leave". */
import { verbOf } from '../../lexicon/index.ts';
import { actOf, addressed, isLong, partsOf, YOU } from './said.ts';

const ALL_OF = '(?: (?:guys|lot|people|all))?';
const ALWAYS = new RegExp(
  `^${YOU}${ALL_OF} (?:are )?(?<how>always|constantly|continually|never) (?<act>.+)$`,
  'i',
);
/** "Ur always on that phone", "you're never home", "you are forever leaving …". */
const STATE =
  /^(?:and |so |but )*(?:you['’]?re|you are|u r|u are|ur|yer|you (?:guys|lot|people|all) are) (?<how>always|constantly|forever|perpetually|continually|never) (?<act>.+)$/i;
/** Forms that do not stand after "when you", and what would need more than a new beginning. */
const UNFIT =
  /^(?:win|winning|been|had|was|were|are|said|did|got|made|went|have|has|is|be|even|\w+ed|\w+ing|a|an|the|my|so|too|do|there)\b/i;
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
  `^(?:and |so |but )*(?:every ?(?:single |fucking |bloody |damn |blessed )?time|when ?ever|any ?time) (?<mine>(?:i|we|my|our|he|she|they|there)\\b[^,;.!?]{2,50}?),? ${YOU} (?!to\\b)(?:always |just )*(?<act>[^,;.!?]+)$`,
  'i',
);
/** "Why do you always wait till I'm out of the door". */
const WHY_ALWAYS = new RegExp(
  `^(?:and |so |but )*(?:why|how come) (?:(?:do|must) ${YOU} (?:always|constantly)|do you (?:always )?have to) (?<act>.+)$`,
  'i',
);
/** "All you do is sit on that phone". */
const ALL_YOU_DO = new RegExp(
  `^(?:and |so |but )*all ${YOU} (?:ever )?(?:do(?:es)? (?:all day )?is )?(?<act>(?:(?<=is )\\w+|(?:talk|think|care|moan|go on) about is) .+)$`,
  'i',
);

/** "every time I open up you change the subject" as "It bothers me when I open up and you change the subject." */
function asOccasion(typed: string): string | null {
  const { mine = '', you = '', act = '' } = EVERY_TIME.exec(typed)?.groups ?? {};
  if (
    mine === '' ||
    UNFIT.test(act) ||
    /^(?:are|is|always|never)\b|['’]/i.test(act) ||
    isLong(`${mine} ${act}`)
  )
    return null;
  return `It bothers me when ${mine.replace(/^i\b/, 'I').trim()} and ${you.toLowerCase()} ${act}.`;
}

/** "why do you always leave it to me" as "It bothers me when you leave it to me." */
function asScolded(typed: string): string | null {
  const said = partsOf(WHY_ALWAYS, typed.replace(/[?!]+$/, '')) ?? partsOf(ALL_YOU_DO, typed);
  const act = actOf(said)?.replace(/^(talk|think|care|moan|go on) about is /i, '$1 about ') ?? null;
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

/** "you always leave it to me" as "It bothers me when you leave it to me."; null where that cannot be done safely. */
export function asBother(typed: string): string | null {
  const state = asState(typed) ?? asOccasion(typed) ?? asScolded(typed);
  if (state !== null) return state;
  const said = partsOf(ALWAYS, typed);
  const act = actOf(said)?.replace(/^once /i, '') ?? null;
  if (said === undefined || act === null || UNFIT.test(act) || isTold(act)) return null;
  const not = said.how?.toLowerCase() === 'never' ? " don't" : '';
  const that = /\b(?:anymore|any more|any longer)\b/i.test(act) ? 'that' : 'when';
  return `It bothers me ${that} ${addressed(said)}${not} ${act}.`;
}
