/** A rewording that would be undone by the next sentence takes it along, where that holds nothing else. */

import { blanksOf } from '../../blanks.ts';
import { familyIs } from '../../families.ts';
import type { Rule } from '../../rule.ts';
import type { Finding, Rewording, Span } from '../../types.ts';
import { capital } from '../draft/operations.ts';
import { subjectsOf } from '../draft/subject.ts';
import { goesOnHurting } from './clashes.ts';
import { echoes, isList, isSorryAlone } from './echoes.ts';
import { CALLED, nextSentence } from './next-sentence.ts';
import { SCOLDS } from './stances/charges.ts';

/** Longer sentences say something of their own, but where they say the same once more. In UTF-16 units. */
const LONGEST = 44;
const LONGEST_OF_A_KIND = 110;
/** So many sentences at most go along; what stands further away undoes nothing. */
const MOST = 3;
/** A number or a name is the writer's. */
const FACT = /\d|(?<=\p{Ll},? )\p{Lu}\p{Ll}/u;
/** What is wished, felt or planned is no mere repetition. */
const OWN =
  /\b(?:(?<!how )I (?:feel|felt|want|need|miss|love|hope|wish)|I(?:['’]d| would) ask|i['’]?m (?:sorry|hurt|sad|scared)|sorry|please|thanks?|see you|let me know|refund|mine|my (?:fault|mistake|error|doing)|(?:in )?hospital|surgery|funeral|scan|passed away)\b/iu;

/** A message with what was found in it, and the rules that found it. */
interface Message {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly rules: ReadonlyMap<string, Rule>;
}

/** What frightens, demands or parts is answered for itself: nothing of it is taken along. */
function isApart({ rules }: Message, { rule }: Finding): boolean {
  const { safety, apart } = rules.get(rule) ?? {};
  return safety !== undefined || apart === true;
}

/** No more than a mark, a smile and a space stand between two sentences. In UTF-16 units. */
const BETWEEN = 12;
const follows = (text: string, end: number, start: number): boolean =>
  start >= end &&
  start - end <= BETWEEN &&
  /^.?[^\p{L}\p{N}]*[.!?\n…][^\p{L}\p{N}]*$/su.test(text.slice(Math.max(0, end - 1), start));

/** True of words that hold neither facts nor names, nor a thing somebody may want to speak of. */
const isEmpty = (words: string): boolean => !FACT.test(words) && subjectsOf(words).length === 0;

/** The finding that makes up the whole sentence after `after`, with nothing in it but what hurts; undefined where there is none. */
const undoing = (message: Message, after: number): Finding | undefined =>
  message.findings.find(
    (finding) =>
      follows(message.text, after, finding.start) &&
      /^\s*(?:[.!?…\n]|$)/.test(message.text.slice(finding.end)) &&
      finding.quote.length <= LONGEST &&
      !isApart(message, finding) &&
      isEmpty(finding.quote),
  );

/** "Would I have lied …? No.": the answer to a question that goes. "No. 14" is none. */
const isAnswer = (text: string, { start, end }: Span, words: string): boolean =>
  /^no[.!?]*$/iu.test(words) && /\?\s*$/u.test(text.slice(0, start)) && !/^\s*\d/u.test(text.slice(end));

/** Where the next sentence ends, without its mark, when it only echoes what is replaced. */
function echoed(
  text: string,
  { text: said, span }: Rewording,
  family: Finding['family'],
): number | undefined {
  const next = said === '' ? null : nextSentence(text, span.end);
  const words = next === null ? '' : text.slice(next.start, next.end);
  return next !== null &&
    (echoes(words) ||
      (familyIs(family, 'comparing') && isList(words)) ||
      isAnswer(text, next, words) ||
      (/\bsorry\b/i.test(said) && isSorryAlone(words)))
    ? next.start + words.replace(/\s*[.!?…]+$/, '').length
    : undefined;
}

/** The next sentence, where it says the same once more, or takes back what the rewording grants; null otherwise. */
function repeating(
  message: Message,
  { text: said, span }: Rewording,
  family: Finding['family'],
): Span | null {
  const { text, findings } = message;
  const next = nextSentence(text, span.end);
  if (next === null || said === '') return null;
  const words = text.slice(next.start, next.end);
  const within = findings.filter(({ start, end }) => start >= next.start && end <= next.end);
  const isMore =
    familyIs(family, 'repetitive') && within.some((one) => one.family === family && one.severity > 1);
  const isKept = isMore ? FACT.test(words) : !isEmpty(words);
  if (words.length > LONGEST_OF_A_KIND || OWN.test(words) || isKept) return null;
  if (within.some((one) => isApart(message, one))) return null;
  return within.some((one) => one.family === family) || goesOnHurting(said, words)
    ? { start: next.start, end: next.start + words.replace(/\s*[.!?…]+$/, '').length }
    : null;
}

function taking(text: string, rewording: Rewording, end: number): Rewording {
  const mark = /^\s*[.!?…]+/.exec(text.slice(end))?.[0] ?? '';
  // Who is called after the replaced words is called after the new ones.
  const called = CALLED.exec(text.slice(rewording.span.end))?.[0] ?? '';
  const said = rewording.text.replace(/[.?]?$/, (last) => called + last);
  const words = mark === '' || /[.!?]$/.test(said) ? said : `${said}.`;
  const span = { start: rewording.span.start, end: end + mark.length };
  return {
    ...rewording,
    span,
    text: words,
    message: text.slice(0, span.start) + words + text.slice(span.end),
    blanks: blanksOf(words).map((one) => ({ start: one.start + span.start, end: one.end + span.start })),
  };
}

const BECAUSE = /^(?:because|cos|cuz|coz|bc) (?=(?<next>\p{L}[\p{L}'’]*))/iu;

/** A reason for a question that is no longer asked is told as what it is: "Because I moved nothing" as "I moved nothing". */
function withoutBecause(text: string, rewording: Rewording): Rewording {
  const { span, text: said } = rewording;
  const next = said !== '' && /\?\s*$/.test(text.slice(span.start, span.end)) && nextSentence(text, span.end);
  if (!next) return rewording;
  const found = BECAUSE.exec(text.slice(next.start));
  const word = found?.groups?.next ?? '';
  if (found === null) return rewording;
  const first = /^\p{Lu}/u.test(found[0]) ? capital(word) : word;
  const end = next.start + found[0].length + word.length;
  const words = said + text.slice(span.end, next.start) + first;
  return {
    ...rewording,
    span: { start: span.start, end },
    text: words,
    message: text.slice(0, span.start) + words + text.slice(end),
  };
}

/** A rewording with the sentences that would undo it taken along. */
function takingAlong(message: Message, { family }: Finding, drafted: Rewording): Rewording {
  const { text } = message;
  let whole = drafted;
  for (let taken = 0; taken < MOST; taken++) {
    const end =
      echoed(text, whole, family) ??
      undoing(message, whole.span.end)?.end ??
      repeating(message, whole, family)?.end;
    if (end === undefined) break;
    whole = taking(text, whole, end);
  }
  return whole;
}

/** Long enough to say something. */
const WORD = /\p{L}{5,}/gu;

/** True when the next sentence says of them, in the same word, what was replaced: "selfish … You were selfish in '98". */
function saysAgain(text: string, { quote }: Finding, { text: said, span }: Rewording): boolean {
  const next = said === '' ? null : nextSentence(text, span.end);
  const words = next === null ? '' : text.slice(next.start, next.end).toLowerCase();
  return (
    /^(?:and |so |but )*(?:you|u)\b/.test(words) &&
    (quote.toLowerCase().match(WORD) ?? []).some((word) => !said.includes(word) && words.includes(word))
  );
}

/** "What sort of idiot leaves the gas on? Yours truly.": a question the writer answers with themselves. */
const ANSWERED =
  /^(?:me|yours truly|this (?:guy|girl|one|idiot|eejit|muppet|woman|man)|guilty)(?:\b[^.!?\n]{0,20})?[.!?]*$/iu;
/** A finding with the mark that ends its sentence. */
const spanOf = (text: string, { start, end }: Finding): Span => ({
  start,
  end: end + (/^[?!]+/u.exec(text.slice(end))?.[0].length ?? 0),
});
const isAnswered = (text: string, span: Span): boolean => {
  const next = /\?\s*$/u.test(text.slice(span.start, span.end)) && nextSentence(text, span.end);
  return next ? ANSWERED.test(text.slice(next.start, next.end)) : false;
};

/** True when scorn was left out, or one thing of a list parked, and more of the same stays. */
function isUnfinished(
  { text, findings, rules }: Message,
  finding: Finding,
  { text: said, span }: Rewording,
): boolean {
  const next = said === '' ? nextSentence(text, span.end) : null;
  if (next !== null && SCOLDS.test(text.slice(next.start, next.end))) return true;
  const others = findings.filter(({ start, end }) => start >= span.end || end <= span.start);
  if (others.some(({ rule }) => rule === finding.rule))
    return said === '' || rules.get(finding.rule)?.lists === true;
  return (
    said === '' &&
    familyIs(finding.family, 'all-or-none') &&
    others.some(({ family }) => family === finding.family)
  );
}

/** True when a statement of the writer's own is followed by more of what it was put in the place of. */
const isUndone = ({ text, findings }: Message, { rule, family }: Finding, { span }: Rewording): boolean =>
  familyIs(family, 'undone-by-more') &&
  findings.some((other) => other.rule === rule && follows(text, span.end, other.start));

/** Findings whose rewordings are whole statements, each taken to the end of the sentences that would undo it. */
export function joined(
  text: string,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): readonly Finding[] {
  const message = { text, findings, rules };
  return findings.map((finding) => ({
    ...finding,
    rewordings: finding.rewordings.flatMap((drafted) => {
      const whole = takingAlong(message, finding, drafted);
      return isUndone(message, finding, whole) ||
        isAnswered(text, spanOf(text, finding)) ||
        saysAgain(text, finding, whole) ||
        isUnfinished(message, finding, whole)
        ? []
        : [...new Set([withoutBecause(text, whole), whole])];
    }),
  }));
}
