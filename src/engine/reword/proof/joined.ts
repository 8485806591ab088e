/** A rewording that would be undone by the next sentence takes it along, where that holds nothing else. */

import { blanksOf } from '../../blanks.ts';
import type { Finding, Rewording, Span } from '../../types.ts';
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
/** Nothing of these is taken along: what frightens is answered for itself, and a number or a name is the writer's. */
const APART = /^(?:threat|self-harm-leverage|ultimatum|final-door)$/;
const FACT = /\d|(?<=\p{Ll},? )\p{Lu}\p{Ll}/u;
/** More of the same in these says nothing of its own. */
const SCORN = /^(?:contempt|harsh-startup-criticism|pressure-boundary)$/;
/** What is wished, felt or planned is no mere repetition. */
const OWN =
  /\b(?:(?<!how )I (?:feel|felt|want|need|miss|love|hope|wish)|I(?:['’]d| would) ask|i['’]?m (?:sorry|hurt|sad|scared)|sorry|please|thanks?|see you|let me know|refund|mine|my (?:fault|mistake|error|doing)|(?:in )?hospital|surgery|funeral|scan|passed away)\b/iu;

/** A statement of one's own is undone by more of the same: "can we talk at six? I stopped listening when you …". */
const UNDONE =
  /^(?:withdrawal-stonewalling|minimization-invalidation|excuse-justification|performative-closure|shame-collapse)$/;
/** No more than a mark, a smile and a space stand between two sentences. In UTF-16 units. */
const BETWEEN = 12;
const follows = (text: string, end: number, start: number): boolean =>
  start >= end &&
  start - end <= BETWEEN &&
  /^.?[^\p{L}\p{N}]*[.!?\n…][^\p{L}\p{N}]*$/su.test(text.slice(Math.max(0, end - 1), start));

/** True of words that hold neither facts nor names, nor a thing somebody may want to speak of. */
const isEmpty = (words: string): boolean => !FACT.test(words) && subjectsOf(words).length === 0;

/** The whole sentence of a finding right after `end`, with nothing in it but what hurts; undefined where there is none. */
const undoing = (text: string, end: number, findings: readonly Finding[]): Finding | undefined =>
  findings.find(
    ({ start, end: to, rule, quote }) =>
      follows(text, end, start) &&
      /^\s*(?:[.!?…\n]|$)/.test(text.slice(to)) &&
      quote.length <= LONGEST &&
      !APART.test(rule) &&
      isEmpty(quote),
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
      (family === 'minimization-invalidation' && isList(words)) ||
      isAnswer(text, next, words) ||
      (/\bsorry\b/i.test(said) && isSorryAlone(words)))
    ? next.start + words.replace(/\s*[.!?…]+$/, '').length
    : undefined;
}

/** The next sentence, where it says the same once more, or takes back what the rewording grants; null otherwise. */
function repeating(
  text: string,
  { text: said, span }: Rewording,
  family: Finding['family'],
  findings: readonly Finding[],
): Span | null {
  const next = nextSentence(text, span.end);
  if (next === null || said === '') return null;
  const words = text.slice(next.start, next.end);
  const within = findings.filter(({ start, end }) => start >= next.start && end <= next.end);
  const isScorn = SCORN.test(family) && within.some((one) => one.family === family && one.severity > 1);
  const isKept = isScorn ? FACT.test(words) : !isEmpty(words);
  if (words.length > LONGEST_OF_A_KIND || OWN.test(words) || isKept) return null;
  if (within.some(({ rule }) => APART.test(rule))) return null;
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
  const first = /^\p{Lu}/u.test(found[0]) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
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
function takingAlong(
  text: string,
  finding: Finding,
  drafted: Rewording,
  findings: readonly Finding[],
): Rewording {
  let whole = drafted;
  for (let taken = 0; taken < MOST; taken++) {
    const end =
      echoed(text, whole, finding.family) ??
      undoing(text, whole.span.end, findings)?.end ??
      repeating(text, whole, finding.family, findings)?.end;
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
const isUnfinished = (
  text: string,
  finding: Finding,
  { text: said, span }: Rewording,
  findings: readonly Finding[],
): boolean => {
  const next = said === '' ? nextSentence(text, span.end) : null;
  if (next !== null && SCOLDS.test(text.slice(next.start, next.end))) return true;
  return findings.some(
    ({ rule, family, start, end }) =>
      (start >= span.end || end <= span.start) &&
      ((said === '' && finding.family === 'contempt' && family === 'contempt') ||
        ((said === '' || rule === 'kitchen-sink') && finding.rule === rule)),
  );
};

/** Findings whose rewordings are whole statements, each taken to the end of the sentences that would undo it. */
export const joined = (text: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({
    ...finding,
    rewordings: finding.rewordings.flatMap((drafted) => {
      const whole = takingAlong(text, finding, drafted, findings);
      const undone = findings.some(
        ({ rule, family, start }) =>
          rule === finding.rule && UNDONE.test(family) && follows(text, whole.span.end, start),
      );
      return undone ||
        isAnswered(text, spanOf(text, finding)) ||
        saysAgain(text, finding, whole) ||
        isUnfinished(text, finding, whole, findings)
        ? []
        : [...new Set([withoutBecause(text, whole), whole])];
    }),
  }));
