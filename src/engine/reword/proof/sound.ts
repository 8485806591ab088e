/**
 * Which rewordings may be offered. What cannot be done safely is not offered: a wording that loses what only the
 * writer knows, or that says something which would be noticed itself.
 */
import type { BlankLabel } from '../../blanks.ts';
import type { Finding, Rewording, RewordingKind, Span } from '../../types.ts';
import { askedIn } from '../draft/asked.ts';

/** Something that waits for an answer: when one meets, whether somebody is home. A question that scolds is none. */
const ASKED = new RegExp(
  `(?:^|[^\\p{L}\\s]|\\b(?:and|but|so|ok|anyway|tell me))\\s*(?:${[
    'what (?:time|day)',
    'when (?:are|is|do|will|shall|can)',
    'where (?:are|is) (?:we|the|it)',
    'did (?:u|you) (?:get|manage|find|eat|sleep)',
    'are (?:u|you|we) (?:still|coming|on|free|home|around|in|eating)',
    'can (?:u|you|a|we|i) (?:please )?(?:bring|send|pick|get|delete|call|book|check)',
    'shall (?:we|i)',
    "who(?:['’]?s| is| are) (?:driving|coming|going|bringing|picking|cooking)",
    'do (?:u|you) (?:need|want me)',
    '(?:is|are) (?:this|that|the|these|those) \\p{L}+ (?:free|taken|open|on|ready)',
  ].join('|')})\\b`,
  'iu',
);
const LAST_WORDS = /\p{L}+\P{L}+\p{L}+(?=\P{L}*$)/u;

/** True unless a question beside the words that hurt is lost: "that's dealt with, what time are we leaving". */
export function keepsQuestions(text: string, hurting: Span, { span, text: words }: Rewording): boolean {
  const beside = [text.slice(span.start, hurting.start), text.slice(hurting.end, span.end)];
  return beside.every((said) => {
    const [last = ''] = LAST_WORDS.exec(said) ?? [];
    return (
      (!ASKED.test(said) && askedIn(said.replace(/[.!?]+$/, '')) === null) ||
      words.toLowerCase().includes(last.toLowerCase())
    );
  });
}

/** A mark with nothing before it, or a word twice, where words went: "all of it it hurt", "hard., and we", "disrespected you , bro", "after that? and the baby". */
const HANGING =
  /[.!?…]\s*[,;]|\p{L} [,;]|[.!?] (?:and|or|but|because|Otherwise|From|Since|Than|Like|Which|Whom)\b|\bDear (?:I|We)\b|(?<!\.)\.\.(?!\.)|\b(?<word>\p{L}{2,}) \k<word>\b|\b(?:Mr|Mrs|Ms|Dr|Prof|Rev)\. (?:I|You|We|The|It|My|Your|And|But|So)\b/u;
/** Around a change, in UTF-16 units. */
const SEAM = 6;

/** True when a rewording leaves a comma hanging at its seams that did not hang before. */
export const leavesHanging = (text: string, { span, text: words, message }: Rewording): boolean =>
  HANGING.test(message.slice(Math.max(0, span.start - SEAM), span.start + words.length + SEAM)) &&
  !HANGING.test(text.slice(Math.max(0, span.start - SEAM), span.end + SEAM));

/** How many sentences rules look back, and on, with one to spare. */
const REACH = 3;

/**
 * The stretch of a text that a change may touch: its own sentences and those around them.
 * @param starts where sentences begin, ascending; offsets before the text are those of an earlier message.
 */
export function surroundings(starts: readonly number[], { start, end }: Span, length: number): Span {
  const first = starts.findLastIndex((at) => at <= start);
  const next = starts.findIndex((at) => at >= end);
  return {
    start: Math.max(0, starts[Math.max(0, first - REACH)] ?? 0),
    end: next < 0 ? length : (starts[next + REACH] ?? length),
  };
}

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

/** Blanks as somebody might fill them: what is offered has to be calm then, too. */
const FILLED: Readonly<Record<BlankLabel, string>> = {
  'what hurt you': 'that word',
  'what it cost you': 'your evening',
  'what I will change': 'ask first',
  when: 'on Friday',
  item: 'the blue one',
  'what I did': 'left you waiting',
  'what I said': 'that word',
  'what happened': 'the late delivery',
  'what went wrong': 'the delivery was late',
  'what I felt': 'sad',
  'what you did': 'you left early',
  'what I need': 'some quiet',
  request: 'call me first',
  topic: 'the holiday',
  time: 'seven',
  day: 'Friday',
  name: 'Maria',
};

/** The words of a rewording with its blanks filled in, to be read once more. */
export const filledIn = (words: string): string =>
  words.replace(/\[([^\]]+)\]/g, (blank, label: string) => FILLED[label as BlankLabel] ?? blank);

const lies = ({ start, end }: Span, within: Span): boolean => start >= within.start && end <= within.end;

/**
 * True when the reworded message holds no finding that was not there before, the reworded one no more, and none of weight
 * in the new words. Blanks are no findings here: they are asked for when the message goes.
 * @param said where the new words stand in the reworded message.
 */
export const isCalmer = (
  before: readonly Finding[],
  reworded: Finding,
  after: readonly Finding[],
  said: Span,
): boolean =>
  after
    .filter(({ family }) => family !== 'blank')
    .every(
      (found) =>
        !(found.severity >= 2 && lies(found, said)) &&
        countOf(after, found.rule) <= countOf(before, found.rule) - (found.rule === reworded.rule ? 1 : 0),
    );

/**
 * One wording of each kind: what a rule drafts after it in the same kind is for where the first one cannot be offered.
 * @param mayBeOffered asked of as few as needed: to prove one takes a review of the message.
 */
export function firstOfKind(
  rewordings: readonly Rewording[],
  mayBeOffered: (rewording: Rewording) => boolean,
): readonly Rewording[] {
  const found = new Set<RewordingKind>();
  const firsts = rewordings.filter((rewording) => {
    if (found.has(rewording.kind) || !mayBeOffered(rewording)) return false;
    found.add(rewording.kind);
    return true;
  });
  const lightest = firsts.filter(({ kind }) => kind === 'lightest');
  if (lightest.length > 0) return [...lightest, ...firsts.filter(({ kind }) => kind !== 'lightest')];
  // Two blanks and nothing lighter: that would be a form to fill in. A question alone takes nothing back.
  const light = firsts.filter(({ blanks }) => blanks.length < 2);
  return light.every(({ kind }) => kind === 'question') ? [] : light;
}
