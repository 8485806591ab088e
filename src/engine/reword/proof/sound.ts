/**
 * Which rewordings may be offered. What cannot be done safely is not offered: a wording that loses what only the
 * writer knows, or that says something which would be noticed itself.
 */
import type { BlankLabel } from '../../blanks.ts';
import { verbOf } from '../../lexicon/index.ts';
import type { Finding, Rewording, RewordingKind, Span } from '../../types.ts';
import { askedIn } from '../draft/asked.ts';
import { followingOf, takenOver } from './next-sentence.ts';

/** Something that waits for an answer: when one meets, whether somebody is home. A question that scolds is none. */
const ASKED =
  /(?:^|[^\p{L}\s]|\b(?:and|but|so|ok|anyway))\s*(?:what (?:time|day)|when (?:are|is|do|will|shall|can)|where (?:are|is) (?:we|the|it)|did (?:u|you) (?:get|manage|find|eat|sleep)|are (?:u|you|we) (?:still|coming|on|free|home|around|in|eating)|can (?:u|you|a|we|i) (?:please )?(?:bring|send|pick|get|delete|call|book|check)|shall (?:we|i)|who(?:['’]?s| is| are) (?:driving|coming|going|bringing|picking|cooking)|do (?:u|you) (?:need|want me)|(?:is|are) (?:this|that|the|these|those) \p{L}+ (?:free|taken|open|on|ready))\b/iu;
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

/** A sentence that goes on with what was said before it: "Never have", "You've got till Sunday", "Pick one". */
const GOES_ON =
  /^(?:,\s*\p{L}+)?[.!?,;\s]*(?:(?:never|always) (?:have|had|did|do|will|would|was|am|could)\b|(?:nor|neither|so|same) (?:do|did|am|have|will|would)\b|you(?:['’]ve| have)? (?:got )?(?:until|till?|by)\b|(?:pick (?:one|a|who|which)|choose|decide|your (?:choice|call|move|pick)|or else|last chance|end of)\b|how many (?:more )?(?:do|would) you\b|(?:let me know|tell me) (?:by|which)\b|if (?:so|not)\b|(?:is|are|was|were)[.!]|in that case\b|(?:or|nor|let alone|least of all) (?:to|on|in|at|with|for|from|about|by|of|my|your|the|any\p{L}*)\b|not (?:before|until|till|unless)\b|(?:because|bc|cos|cuz|since) [^.!?,\n]*(?:[.!?\n]|$)|asking (?:because|bc|cos|cuz)\b|(?:my|his|her|our|your|their)(?: own)? \p{L}+['’]s(?:[.!?\n]|$)|(?:on|in|under|inside|behind|beside) (?:it|that|them) (?:is|was|were|are|stood|stands)\b|(?:the (?:rest|others?)|every(?:one|body)|others|we all|most|no ?(?:body|one)|your|my|he|she|they)\b(?: [\p{L}'’]+){0,4} (?:has|have|did|does|is|are|was|were)(?=[.,;!?]|$))/iu;

/** "You always do this, say you're close": what "this" is comes after it, with a verb and no subject. */
const TELLS_WHAT =
  /\b(?:do|does|did|doing|done) (?:this|that|it|the same)(?: \p{L}+)?[,:–—-]\s*(?<first>\p{L}+)/iu;
/** A word that stays may be the last of the new ones. In UTF-16 units. */
const FIRST_WORD = 24;

function tellsWhat(text: string, { start, end }: Span, words: string): boolean {
  const told = TELLS_WHAT.exec(text.slice(start, end + FIRST_WORD));
  const first = told?.groups?.first?.toLowerCase() ?? '';
  const stays =
    told !== null && (start + told.index + told[0].length > end || words.toLowerCase().endsWith(` ${first}`));
  return stays && verbOf(first)?.forms.base === first;
}

/** "The rest of the choir has": what they have done was said in the replaced words. */
const ENDS_SHORT =
  /^(?!.*\b(?:if|when|where|as|that|than|what|how|who|because|to)\b)(?:\p{L}|['’ ]){3,40} (?:has|have|had|did|does|would|will|could)(?=\s*[,.;!?]|$)/iu;
/** "is. late.", "Nor would I", "My own father's.", "The rain included", "Did we, …": a sentence without what carried it. */
const STUMP =
  /^(?:(?:is|are|was|were)\s*[.,]|(?:nor|neither) (?:did|do|does|have|has|had|am|is|are|was|were|will|would|can|could) \p{L}+|since (?:\p{L}|['’ ])+[.!]*$|asking (?:because|bc|cos|cuz|coz)\b|my (?:\p{L}+ )+\p{L}+['’]s[.!]*$|i (?:always|often) say\b|so when i\b|(?:the|my|your|all) (?:\p{L}+ ){1,3}(?:included|excluded|excepted|notwithstanding)\b|(?:did|do|does|are|is|was|were|have|has|had|could|would|should|can|will)(?:n['’]?t)? (?:we|you|i|it|he|she|they|u)\s*(?:,|[.!?]*$))/iu;
/** "You did", where what one did went. */
const CUT_OFF = /(?:^|[.!?,] )(?:i|we|you|u|he|she|they) (?:did|do|have|had|are|were|was|am)\s*$/iu;

/** True when what comes next only makes sense after the replaced words. */
export function leavesStranded(text: string, { span, text: words }: Rewording): boolean {
  const following = words === '' ? '' : followingOf(text, span.end, words);
  return (
    GOES_ON.test(takenOver(words) + text.slice(span.end)) ||
    tellsWhat(text, span, words) ||
    ENDS_SHORT.test(following) ||
    STUMP.test(following) ||
    (words === '' && CUT_OFF.test(text.slice(0, span.start)))
  );
}

/** A mark with nothing before it, where words went: "hard., and we", "disrespected you , bro", "after that? and the baby". */
const HANGING =
  /[.!?…]\s*[,;]|\p{L} [,;]|[.!?] (?:and|or|but|because|Otherwise|From|Since|Than|Like|Which|Whom)\b|\bDear (?:I|We)\b|(?<!\.)\.\.(?!\.)/u;
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
