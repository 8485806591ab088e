/** A regret to nobody in particular, as one to whom it hurt: "anyone upset by my toast" as "I'm sorry my toast upset you." */
import type { RewordContext } from '../../../rule.ts';
import { toItsEnd } from '../../draft/around.ts';
import { isLong } from '../theirs/said.ts';
import { DEFENDED } from './caused.ts';
import { CAUSED } from './felt.ts';

/** "Sorry to anyone who was upset by my toast", "apologies to those I offended at the party". */
const BY =
  /\b(?:anyone|anybody|everyone|everybody|those|people|whoever|all)(?: of you)?(?: who| that)? (?:was|were|is|are|got|gets|felt|feels|may have been|might have been|found themselves)?\s*(?<felt>\w+) (?:by|at|over|about|with) (?<mine>(?:my|what i|how i)\b[^,:;.!?]*)/i;
const AT =
  /\b(?:anyone|anybody|everyone|everybody|those|people|whoever|all)(?: of you)?(?: who| that| whom)? i (?:may have |might have )?(?<felt>\w+)(?<rest>(?: (?:at|in|on|with|by|last|yesterday|earlier)\b[^,;.!?]*)?)$/i;

/** "Anyone who felt left out of the thread": done to some of them. */
const SOME =
  /\b(?:anyone|anybody|everyone|everybody|those|people|whoever|all|any of you|some of you|any(?: one)? person)(?: of you| (?:here|there|in|on|at|from) [^,;.!?]{2,24}?)?(?: who| that)? (?:was|were|is|are|got|felt|feels|feel|may have felt|might have felt) (?<felt>excluded|ignored|offended|hurt|insulted|upset|embarrassed|left out|singled out|let down|overlooked|forgotten|neglected|attacked|dismissed)(?<rest>(?: (?:of|from|in|at|on|during|yesterday|last)\b[^,;.!?]*)?)/i;
/** What was done, around "some of you". */
const DONE_TO: Readonly<Record<string, readonly [verb: string, particle: string]>> = {
  'left out': ['left', ' out'],
  'singled out': ['singled', ' out'],
  'let down': ['let', ' down'],
  forgotten: ['forgot', ''],
};

/** "anyone who felt left out of it" as "I'm sorry I left some of you out of it."; null where no feeling of a deed is told. */
function asToSome(typed: string): string | null {
  const { felt = '', rest = '' } = SOME.exec(typed)?.groups ?? {};
  if (felt === '') return null;
  const [verb, particle] = DONE_TO[felt.toLowerCase()] ?? [felt.toLowerCase(), ''];
  return `I'm sorry I ${verb} some of you${particle}${rest.replace(AGAIN, '')}.`;
}

/** The sorry at the end is said at the start now. */
const AGAIN = / (?:my bad|my apologies|sorry|apologies|soz|sry)\b.*$/i;

const ANYONE =
  '\\b(?:anyone|anybody|any(?: one)? person|any of (?:you|ye)|everyone|everybody|someone|somebody|those|the ones|people|whoever|all)(?: of (?:you|ye)| else)?(?: (?:here|there|in|on|at|from) [^,;.!?]{2,24}?)?';
/** "Anybody in here who was put out by us practising late". */
const PUT_OUT = new RegExp(
  `${ANYONE}(?: who| that)?(?: (?:was|were|is|are|got|feels?|felt|may have been|might have been))?(?: \\p{L}+ly)? (?:put out|\\p{L}+ed|upset|hurt|woken(?: up)?|wound up|\\p{L}+ off)(?: up| off| out)? (?:by|at|about|over|with|from) (?<who>me|us|(?:my|our)(?! (?:wedding|meeting|parking|evening|morning|feeling|building|opening|closing|ring)s?\\b)) (?<doing>\\p{L}+ing (?:the|an?|my|your|ur|our|his|her|this|that|in|on|at|to|out|off|up|till?|until|late|so|about|with|without|from|you|them|it|all|everyone|everybody|\\p{Lu})[^,;.!?]*)`,
  'iu',
);
/** "Whoever got the hump about what I read out". */
const HUMP = new RegExp(
  `${ANYONE}(?: who| that)? (?:got|gets|had|took|takes|has|have|was|were|is|went)(?: \\p{L}+ly)? (?:the hump|a hump|the huff|in a huff|(?:some )?offen[cs]e|umbrage|exception|the (?:arse|pip|needle)|upset|offended|put out|annoyed|hurt|an? (?:issue|problem)|it badly)(?: \\p{L}+ly)? (?:about|over|at|by|with|to|from|of) (?<mine>(?:what (?:i|we)|how (?:i|we)|my|our)\\b[^,:;.!?]*)`,
  'iu',
);
/** "Whoever it upset". */
const UPSET_BY_IT = new RegExp(
  `${ANYONE}(?: that| who)? (?<it>it|that|this|(?:my|our) \\p{L}+|what (?:i|we) \\p{L}+) (?:may have |might have )?(?<felt>upset|hurt|offended|annoyed|insulted|bothered)(?=\\s*(?:[,;.!?]|$))`,
  'iu',
);
const AFTER_REGRET =
  / (?:(?:i['’]?m|i am|my|then|so|and) )*(?:my bad|apologies|sorry|soz|sry|apologi[sz]e|lol|haha|tho)\b.*$/iu;

/** "anybody put out by me booking it" as "I'm sorry for booking it."; null where no deed is named. */
function asOfAnyone(typed: string): string | null {
  const { who, doing = '' } = PUT_OUT.exec(typed)?.groups ?? {};
  const told = doing.replace(AFTER_REGRET, '').trim();
  if (who !== undefined && !isLong(told) && !DEFENDED.test(told))
    return `${/^(?:us|our)$/iu.test(who) ? "We're" : "I'm"} sorry for ${told}.`;
  const mine = HUMP.exec(typed)?.groups?.mine?.replace(AFTER_REGRET, '').trim();
  if (mine !== undefined && !isLong(mine)) {
    const told = mine.replace(/\bi\b/gu, 'I');
    const did = /\b(?:offen[cs]e|umbrage|exception|offended)\b/iu.test(typed) ? 'offended' : 'upset';
    return /^(?:how|what)\b/iu.test(mine) ? `I'm sorry for ${told}.` : `I'm sorry ${told} ${did} you.`;
  }
  const { it = '', felt } = UPSET_BY_IT.exec(typed)?.groups ?? {};
  const what = /^(?:it|that|this)$/iu.test(it) ? 'I' : it.replace(/\bi\b/gu, 'I');
  return felt === undefined ? null : `I'm sorry ${what} ${felt} you.`;
}

/** A regret to nobody in particular as one to the hearer: "I'm sorry my toast upset you"; null where it names no deed. */
export function asToYou(context: RewordContext): string | null {
  const typed = toItsEnd(context);
  const by = BY.exec(typed)?.groups;
  if (by?.mine !== undefined && CAUSED.test(by.felt ?? ''))
    return `I'm sorry ${by.mine.replace(/\bi\b/g, 'I').trim()} ${by.felt} you.`;
  const at = AT.exec(typed)?.groups;
  return at?.felt !== undefined && CAUSED.test(at.felt)
    ? `I'm sorry I ${at.felt} you${(at.rest ?? '').replace(AGAIN, '')}.`
    : (asOfAnyone(typed) ?? asToSome(typed));
}
