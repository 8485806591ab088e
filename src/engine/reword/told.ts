/** What the writer said of the other, told as the writer's own side: "you always leave" as "it bothers me when you leave". */

const WORDS_AT_MOST = 14;
const YOU = "(?<you>you|u|ya|ye|yous|y['’]?all)";
const THEN = '(?: really| just| simply| actually| at least| ever| once)*';

/** A wish for the past: "you should have told me" gives "I wish you'd told me". */
const SHOULD = new RegExp(
  `^(?:maybe |well |then )?${YOU}${THEN} (?:should|could|might|ought to)(?<not>n['’]?t| not)?(?: at least| just| really| all)*(?:['’]?ve| have| of|a)${THEN} (?<act>.+)$`,
  'i',
);
/** "You didn't even bother to read it", "you couldn't be bothered to call". */
const NOT_EVEN = new RegExp(
  `^(?:and |so |but |oh |wow )*${YOU}(?: just| really| still)* (?:did ?n['’]?t|did not|could ?n['’]?t|can ?n?['’]?t) (?:even (?:bother (?:to )?|be (?:bothered|arsed) (?:to )?)?|(?:be )?(?:bothered|arsed) to |bother to |bother )(?<act>.+)$`,
  'i',
);
const ALWAYS = new RegExp(`^${YOU} (?:are )?(?<how>always|never) (?<act>.+)$`, 'i');
/** Forms that do not stand after "when you", and what would need more than a new beginning. */
const UNFIT =
  /^(?:been|had|was|were|are|said|did|got|made|went|have|has|is|be|even|\w+ed|\w+ing|a|an|the|my|so|too|do|there)\b/i;
const BRANCHED =
  /, ?and\b|\b(?:but|because|bc|cos|cuz|if|unless|and you|and u|do you|don['’]?t you|aren['’]?t you)\b|[?!;:]/i;

/** "You never told me": what did not happen once, and was wished for. */
const NEVER_DID = new RegExp(
  `^${YOU} never(?: even| once)? (?<act>(?:told|asked|called|said|mentioned|texted|thanked|warned)\\b.*)$`,
  'i',
);

/** The parts of a statement, as typed. */
interface Said {
  readonly you?: string;
  readonly not?: string;
  readonly how?: string;
  readonly act?: string;
}
const partsOf = (form: RegExp, typed: string): Said | undefined => form.exec(typed)?.groups;
const addressed = ({ you = 'you' }: Said): string => you.toLowerCase();
const LAUGH = / (?:lol|lmao|haha|tho|omg|smh)$/i;

/** The act of a statement as typed, or null where it is long, branched or asked. */
function actOf(said: Said | undefined): string | null {
  const act = said?.act?.trim().replace(LAUGH, '') ?? '';
  return act === '' || BRANCHED.test(act) || act.split(/\s+/).length > WORDS_AT_MOST ? null : act;
}

/** "you should have told me" as "I wish you'd told me."; null where that cannot be done safely. */
export function asWish(typed: string): string | null {
  const said = partsOf(SHOULD, typed) ?? partsOf(NEVER_DID, typed);
  const act = actOf(said);
  if (said === undefined || act === null || /^(?:been|to|a|an|the)\b/i.test(act)) return null;
  const had = said.not === undefined ? ' had' : " hadn't";
  return `I wish ${addressed(said)}${had} ${act}.`.replace('you had ', "you'd ");
}

/** "you didn't even call" as "It hurt that you didn't call."; null where that cannot be done safely. */
export function asHurt(typed: string): string | null {
  const said = partsOf(NOT_EVEN, typed);
  const act = actOf(said);
  if (said === undefined || act === null || /^(?:been|be|\w+ing|with|the|a|an|at|have)\b/i.test(act))
    return null;
  return `It hurt that ${addressed(said)} didn't ${act}.`;
}

/** "you always leave it to me" as "It bothers me when you leave it to me."; null where that cannot be done safely. */
export function asBother(typed: string): string | null {
  const said = partsOf(ALWAYS, typed);
  const act = actOf(said);
  if (said === undefined || act === null || UNFIT.test(act)) return null;
  const not = said.how?.toLowerCase() === 'never' ? " don't" : '';
  return `It bothers me when ${addressed(said)}${not} ${act}.`;
}
