/** A habit laid to the other, told as what it does to the writer: "you always leave" as "it bothers me when you leave". */
import { verbOf } from '../lexicon/index.ts';
import { actOf, addressed, partsOf, YOU } from './said.ts';

const ALWAYS = new RegExp(`^${YOU} (?:are )?(?<how>always|never) (?<act>.+)$`, 'i');
/** "Ur always on that phone", "you're never home", "you are forever leaving …". */
const STATE =
  /^(?:and |so |but )*(?:you['’]?re|you are|u r|u are|ur|yer) (?<how>always|constantly|forever|never) (?<act>.+)$/i;
/** Forms that do not stand after "when you", and what would need more than a new beginning. */
const UNFIT =
  /^(?:been|had|was|were|are|said|did|got|made|went|have|has|is|be|even|\w+ed|\w+ing|a|an|the|my|so|too|do|there)\b/i;
/** Where one can be wished to be. */
const WISHED = /^(?:home|here|around|there|at home|on my side|available|affectionate|interested|with us)$/i;

/** "you're always late" as "It bothers me how often you're late." */
function asState(typed: string): string | null {
  const said = partsOf(STATE, typed);
  const act = actOf(said);
  if (act === null) return null;
  if (said?.how?.toLowerCase() === 'never') return WISHED.test(act) ? `I wish you were ${act} more.` : null;
  const [first = '', ...rest] = act.split(' ');
  const forms = verbOf(first.toLowerCase())?.forms;
  if (forms?.gerund === first.toLowerCase())
    return `It bothers me when you ${[forms.base, ...rest].join(' ')}.`;
  return /ing$/.test(first) ? null : `It bothers me how often you're ${act}.`;
}

/** "you always leave it to me" as "It bothers me when you leave it to me."; null where that cannot be done safely. */
export function asBother(typed: string): string | null {
  const state = asState(typed);
  if (state !== null) return state;
  const said = partsOf(ALWAYS, typed);
  const act = actOf(said);
  if (said === undefined || act === null || UNFIT.test(act)) return null;
  const not = said.how?.toLowerCase() === 'never' ? " don't" : '';
  const that = /\b(?:anymore|any more|any longer)\b/i.test(act) ? 'that' : 'when';
  return `It bothers me ${that} ${addressed(said)}${not} ${act}.`;
}
