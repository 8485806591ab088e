/** Statements about the other as they were typed, taken apart: who, and which act. */

const WORDS_AT_MOST = 14;
/** The one written to, as people spell it. */
export const YOU = "(?<you>you|u|ya|ye|yous|y['’]?all)";
/** "…, could you": asked of nobody. */
const TAG = /, (?:could|did|do|would|can|have|are|were|will) (?:you|u)$/i;
const LAUGH = /,? (?:simple as that|plain and simple|lol|lmao|haha|tho|omg|smh)$/i;
const BRANCHED =
  /, ?(?:and|that was|which)\b|\b(?:but|because|bc|cos|cuz|if|unless|and you|and u|do you|don['’]?t you|aren['’]?t you)\b|[?!;:]/i;

/** The parts of a statement, as typed. */
export interface Said {
  readonly you?: string;
  readonly not?: string;
  readonly how?: string;
  readonly aux?: string;
  readonly bother?: string;
  readonly act?: string;
  readonly past?: string;
}

const NEVER = '(?<never>\\b(?:never|not)(?: once| ever| even)*)';
/** Only weight: "never in your life". */
const IN_LIFE = new RegExp(
  `${NEVER} (?:in|for) (?:all )?(?:your|ur|yer)(?: (?:whole|entire|bloody|damn|\\p{L}{0,2}natural))*(?: \\p{L}+)? (?:life|puff)\\b(?: ever)?`,
  'iu',
);
/** "you never once in ur life paid" as "you never once paid". */
export const withoutLife = (typed: string): string => typed.replace(IN_LIFE, '$<never>');

/** The named parts of a form in a statement; undefined where the form does not fit. */
export const partsOf = (form: RegExp, typed: string): Said | undefined => form.exec(typed)?.groups;

export const addressed = ({ you = 'you' }: Said): string => you.toLowerCase();

/** Without a laugh at its end. */
export const unlaughed = (typed: string): string => typed.trim().replace(LAUGH, '').replace(TAG, '');

/** True where a statement is longer than can be moved safely. */
export const isLong = (typed: string, most = WORDS_AT_MOST): boolean => typed.split(/\s+/).length > most;

/** The act of a statement as typed, or null where it is long, branched or asked. */
export function actOf(said: Said | undefined, most = WORDS_AT_MOST): string | null {
  const act = unlaughed(said?.act ?? '');
  return act === '' || BRANCHED.test(act) || isLong(act, most) ? null : act;
}
