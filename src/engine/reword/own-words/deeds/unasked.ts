/** What was done for somebody's own good, told as a deed: "I rang your landlord because I love you". */
import { verbOf } from '../../../lexicon/index.ts';
import { pastOfEither } from '../past.ts';

const OPENING =
  '^(?:[^,;.!?]{2,24}, (?=(?:I|we)\\b)|(?:and|but|so|look|listen|well|yes|yeah|honestly|[\\p{L}]+(?=,)),? )*(?:the truth is |fact is )?(?:(?:look|listen) \\p{L}+ )?(?:as your \\p{L}+,? )?';
const WHO = '(?<who>I|we)';
const ADVERB = '(?: (?:only|just|simply|merely|really))*';
/** "I rang your landlord because I love you", "since somebody had to look out for you". */
const REASONED = new RegExp(
  `${OPENING}${WHO}${ADVERB} (?<verb>\\p{L}+)(?<rest> [^,;.!?]+?),? (?:because|cos|coz|cuz|as|since) (?:(?:I|we)(?: (?:really|do|only|just|always))* (?:lov|car|worr|want|was|were|am|are|m\\b|thought|knew)|i['’]?m\\b|(?:some|no ?)(?:body|one)(?: else)? (?:had|has|was|would|could)\\b|it was (?:for|the best))`,
  'iu',
);
/** "I was only trying to help by telling your boss". */
const HELPED = new RegExp(
  `${OPENING}${WHO}(?:['’]?m| was| were| am| are)?${ADVERB} (?:trying|tried|wanted|meant) to (?:help|protect|support)(?: you| u)?(?: out)? by (?<verb>\\p{L}+ing)(?<rest>[^,;.!?]*)`,
  'iu',
);
/** "When I cancelled the carers it was with the best of motives". */
const WHEN = new RegExp(
  `${OPENING}when ${WHO}${ADVERB} (?<verb>\\p{L}+)(?<rest> [^,;.!?]+?),? (?:it (?:was|came)|that was|(?:I|we) (?:(?:was|were)(?: only| just)? (?:trying|being|doing)|(?:only|just) (?:wanted|meant|tried)))\\b`,
  'iu',
);

/** "It was for your own good that I told Auntie May about the loan". */
const CLEFT =
  /\b(?:it['’]?s|it was|this was|that was) (?:all |only |just |purely |really )*(?:for (?:your|ur)(?: own)? (?:good|sake|benefit|safety)|to (?:help|protect|spare|save) (?:you|u)|in (?:your|ur)(?: best| own)? interests?|out of (?:love|care|kindness|concern)|because (?:I|we) (?:love|care|worr)[^,;.!?]{0,20}?|with (?:the best of|good|the best) intentions) that (?<who>I|we) (?<verb>\p{L}+)(?<rest> [^,;.!?]+)/iu;

/** "I gave your number to Rob for your own good". */
const FOR_GOOD = new RegExp(
  `${OPENING}${WHO}${ADVERB} (?<verb>\\p{L}+)(?<rest> [^,;.!?]+?),? (?:for (?:your|ur)(?: own)? (?:good|sake|benefit)|in (?:your|ur) (?:own |best )+interests?|as a (?:favou?r|kindness)|to (?:help|protect|spare|save) (?:you|u)\\b)`,
  'iu',
);
/** "I only wanted to help when I rang the bank". */
const HELPED_WHEN =
  /\b(?:help(?:ing)?(?: (?:you|u|out))?|favou?r|kind|nice|best)(?: out)? when (?<who>I|we) (?:only |just )?(?<verb>\p{L}+)(?<rest> [^,;.!?]+)/iu;

/** "Everything I told your landlord was with your best interests at heart". */
const EVERYTHING =
  /^(?:(?:and|but|so|look) )*(?:everything|all|all that|whatever|what|anything) (?:that )?I(?: ever| have| only)? (?<told>told|said to|wrote to|did to|sent to|posted about|said about)(?<rest> (?:your|ur|the|my|our|his|her) [\p{L}'’]+(?: [\p{L}'’]+)??),? (?:was|were|came|is|had)\b/iu;
/** "Somebody had to ring the school". */
const HAD_TO =
  /\b(?:some|no ?)(?:body|one)(?: else)? had to (?<base>(?!say\b|do\b|be\b|look\b|take\b|try\b|stop\b|help\b|care\b|make\b|speak\b)\p{L}+)(?<rest> (?:your|ur|the|my|our) [^,;.!?]+)/iu;

/** The past of a base form; null for another form. */
function pastOfBase(base: string): string | null {
  const forms = verbOf(base.toLowerCase())?.forms;
  return forms?.base === base.toLowerCase() ? forms.past : null;
}

/** Where nothing in particular is named, and where a word was said, which was no help. */
const UNNAMED = /^ (?:it|that|this|so|what|you|u|because|everything|all that)\b(?! (?:to|from|off))/iu;
const SPOKEN =
  /^(?:said|say|mentioned|pointed|was|were|am|did|thought|felt|love|loved|wanted|tried|meant)$/iu;
/** Of what was hidden there is nothing to ask beforehand, and a reason would only excuse it. */
const HIDDEN = /^(?:lied|hid|faked|made|kept)$/iu;
const WORDS_AT_MOST = 12;
const SCARED = /\b(?:lov|car(?:e|ing)\b|worr|scared|afraid|safe|protect|look out|keep an eye)/iu;

/** Nobody is asked first whether their diary may be read. */
const PRIED =
  /\b(?:diary|journal|phone|messages|texts|emails?|letters?|bag|drawers?|laptop|location|search history|pockets|followed|snooped)\b/iu;

/**
 * A deed done unasked, with what was missing, and the care behind it: "I rang your landlord, and I should have asked
 * you first. I was worried about you." Null where no deed is named.
 * @param typed the sentence as typed, without its closing mark.
 */
export function asDoneUnasked(typed: string): string | null {
  const all = EVERYTHING.exec(typed)?.groups;
  if (all !== undefined) return `I'm sorry for what I ${all.told?.toLowerCase()}${all.rest}.`;
  const must = HAD_TO.exec(typed)?.groups;
  const forced = pastOfBase(must?.base ?? '');
  if (
    forced !== null &&
    !UNNAMED.test(must?.rest ?? '') &&
    (must?.rest ?? '').split(' ').length <= WORDS_AT_MOST
  )
    return `I ${forced}${must?.rest ?? ''}, and I should have asked you first.`;
  const said = (
    CLEFT.exec(typed) ??
    FOR_GOOD.exec(typed) ??
    HELPED_WHEN.exec(typed) ??
    HELPED.exec(typed) ??
    WHEN.exec(typed) ??
    REASONED.exec(typed)
  )?.groups;
  const { who = '', verb = '', rest = '' } = said ?? {};
  const past = SPOKEN.test(verb) ? null : pastOfEither(verb);
  if (past === null || rest === '' || UNNAMED.test(rest) || rest.split(' ').length > WORDS_AT_MOST)
    return null;
  const one = who.toLowerCase() === 'i' ? 'I' : 'We';
  const mine = one === 'I' ? 'I' : 'we';
  if (HIDDEN.test(past)) return `${one} ${past}${rest.trimEnd()}, and I'm sorry.`;
  const missing = PRIED.test(`${verb}${rest}`) ? "I'm sorry" : `${mine} should have asked you first`;
  const why = SCARED.test(typed)
    ? `${one} ${one === 'I' ? 'was' : 'were'} worried about you`
    : `${one} wanted to help`;
  return `${one} ${past}${rest.trimEnd()}, and ${missing}. ${why}.`;
}
