/** Deeds told beside the good intentions behind them: "no malice in leaving your name out" as "I left your name out". */
import { verbOf } from '../../../lexicon/index.ts';
import { isLong } from '../theirs/said.ts';

const GOOD =
  '(?:(?:no|any) (?:malice|harm|ill will|offen[cs]e|hard feelings|bad intent\\p{L}*|agenda)|nothing (?:personal|malicious|bad|sinister))';
/** "There was no malice in leaving your name out". */
const IN_DOING = new RegExp(
  `\\b${GOOD} (?:was |is )?(?:meant |intended )?(?:in|by|behind) (?:me |my |us )?(?<doing>\\p{L}+ing)(?<rest> [^,;.!?]+)`,
  'iu',
);
/** "I meant it as a compliment, saying you'd lost weight". */
const SAYING =
  /\b(?:mean|meant|intended|compliment|kindly|joke|harm|well|kindness|favou?r|fun)\b[^.!?]*?,? (?:me )?(?<doing>saying|calling|telling|asking|writing|(?<=, me )\p{L}+ing)(?<rest> (?!so\b|it\b|that$|this\b|sorry\b|for\b)[^,;.!?]+)$/iu;
/** "My heart was in the right place when I told your boss". */
const WHEN_DONE =
  /\b(?:heart was in the right place|(?:intentions?|motives?) (?:was|were) (?:good|pure|the best)|(?:meant|intended) (?:well|no harm|nothing (?:bad|by it)|it (?:well|kindly))|with (?:the best|good) (?:of )?(?:intentions|motives)) when i (?<past>\p{L}+)(?<rest> [^,;.!?]+)/iu;
/** "It was never my plan for the tape to be used as teaching". */
const TO_BE_DONE =
  /\b(?:never|not|wasn['’]?t) (?:my|our|the) (?:plan|intention|intent|aim|wish|idea) for (?<what>[^,;.!?]{3,50}?) to (?:be|get) (?<done>\p{L}+)(?<rest>[^,;.!?]*)/iu;
/** "With that remark about your weight I meant nothing bad". */
const REMARK =
  /\b(?:with|by) (?<what>(?:that|my|the|this) (?:remark|comment|joke|message|text|post|email|question|crack|line|note)\b(?: (?:about|on|to|at|in|over) (?:your|ur|the|my) [\p{L}'’]+(?: [\p{L}'’]+)??)?)(?: i| we|,? (?:there )?was)\b/iu;
/** "I said "hysterical" with no ill will". */
const WORD =
  /\bI (?:only |just )?(?:said|called (?:you|it|her|him)|wrote|typed) (?<word>["“][^"”]{2,40}["”])/iu;

function pastOf(word: string): string | null {
  const low = word.toLowerCase();
  const forms = verbOf(low)?.forms;
  if (forms === undefined) return /[^e]ed$/u.test(low) ? low : null;
  return forms.gerund === low || forms.past === low ? forms.past : null;
}

const untilPlea = (rest: string): string =>
  rest.replace(/ (?:so|u know|you know|and|n|but|i want)\b.*$/iu, '').trimEnd();

/** The deed behind a plea of good intentions, with a sorry; null where none is told. */
export function asMeantWell(typed: string): string | null {
  const said = (IN_DOING.exec(typed) ?? WHEN_DONE.exec(typed) ?? SAYING.exec(typed))?.groups;
  const past = said === undefined ? null : pastOf(said.doing ?? said.past ?? '');
  const rest = untilPlea(said?.rest ?? '');
  if (past !== null && rest !== '' && !isLong(rest)) return `I ${past}${rest}, and I'm sorry.`;
  const used = TO_BE_DONE.exec(typed)?.groups;
  const whole = `${used?.what ?? ''} be ${used?.done ?? ''}${untilPlea(used?.rest ?? '')}`;
  if (used !== undefined && !isLong(whole)) return `I let ${whole}, and I'm sorry.`;
  const word = WORD.exec(typed)?.groups?.word;
  if (word !== undefined) return `I'm sorry I said ${word}.`;
  const remark = REMARK.exec(typed)?.groups?.what;
  return remark === undefined ? null : `I'm sorry for ${remark}.`;
}
