/**
 * Drafts are proven before they are offered: the message is reviewed as it would be with each of them. What cannot be
 * done safely is not offered.
 */
import { familyIs } from '../../families.ts';
import { LEAST_WORDS, type OddsOf } from '../../hearing/heard.ts';
import type { Scene } from '../../scene.ts';
import type { Finding, ReviewFunction, ReviewOptions, Rewording, Span } from '../../types.ts';
import { keepsFacts } from '../draft/facts.ts';
import { isAtRisk } from './at-risk.ts';
import { clashes } from './clashes.ts';
import { leavesFragment } from './fragments.ts';
import { isApology, wasHarmed } from './harmed.ts';
import { losesNews } from './lost.ts';
import { keepsReferents, keepsThing } from './referents.ts';
import { filledIn, firstOfKind, isCalmer, keepsQuestions, leavesHanging, surroundings } from './sound.ts';
import { leavesStranded } from './stranded.ts';

/** Of so many findings rewordings are worked out; nobody mends more in one go, and each has to be proven. */
const REWORDED = 50;

/** The marks after a sentence may go with a longer draft in a quarrel. In UTF-16 units. */
const MARKS = 3;

/** The message that was reviewed, and how its like are reviewed. */
export interface Reviewed {
  readonly text: string;
  readonly scene: Scene;
  /** UTF-16 units of the earlier message that stands before the text in the scene. */
  readonly earlier: number;
  readonly options: ReviewOptions;
  readonly review: ReviewFunction;
  readonly oddsOf?: OddsOf | undefined;
}

/** From these log odds on a sentence may hurt, whatever rules say. */
const MAY_HURT = -0.5;

/**
 * No hand is held out: a memory differs, a pause has an end, a wish keeps the writer's own words. Beside something that may
 * hurt readers preferred such a one in 13 of 14 messages, and others in 27 of 68; the sorts were told apart on the same
 * messages. That requests in one's own words ("Please …") and a hope for more help are like them is supposed, and not read.
 */
const PLAIN =
  /\bremember (?:it|this|that) differently\b|\b(?:talk|back to this|be back|go on) at \[time\]|^\W*(?:I wish you|It bothers me (?:when|that|how)|It['’]s difficult for me when|Please |I was hoping for|I['’]d like to know )/i;

/** Letters alone, without case: "Kim. You" as it stands after "Grow up, " and "Kim, you" are the same words. */
const bare = (said: string): string => said.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * True when a hand is held out beside another sentence that may hurt, and stays as it is: that sounds false. Of 129 such
 * messages readers preferred the rewording in 77 % where nothing else may hurt, in 50 % where something does; in failed
 * repairs there was hardly a difference.
 */
function standsBesideHurt(
  drafted: readonly Finding[],
  finding: Finding,
  { span, text: words }: Rewording,
  { text, scene, earlier, oddsOf }: Reviewed,
): boolean {
  // A gap says nothing that could sound false.
  if (oddsOf === undefined || words === '' || familyIs(finding.family, 'failed-repair') || PLAIN.test(words))
    return false;
  // "Nice try, but the deposit is due", "let's settle this now": a few words go, and nothing is said instead.
  const replaced = bare(text.slice(span.start, span.end));
  const stays = bare(words);
  if (replaced.endsWith(stays) || replaced.startsWith(stays)) return false;
  return scene.sentences.some((sentence, i) => {
    const start = (scene.offsets[i] ?? 0) - earlier;
    const end = start + sentence.raw.length;
    const isApart = start >= 0 && (end <= span.start || start >= span.end);
    // Words that only go leave the rest of the scolding as it is.
    const isMended = (other: Finding): boolean =>
      other.rewordings.some(({ text }) => text !== '') && other.start < end && other.end > start;
    return (
      isApart &&
      sentence.typed.length >= LEAST_WORDS &&
      oddsOf(sentence) >= MAY_HURT &&
      !drafted.some(isMended)
    );
  });
}

/** True when the message is calmer with a rewording, as it is offered and as it may be sent. */
function calms(
  drafted: readonly Finding[],
  finding: Finding,
  { span, text: words }: Rewording,
  { text, scene, earlier, options, review }: Reviewed,
): boolean {
  const starts = scene.offsets.map((offset) => offset - earlier);
  const around = surroundings(starts, span, text.length);
  const before = drafted.filter(({ start, end }) => start < around.end && end > around.start);
  const start = span.start - around.start;
  return [...new Set([words, filledIn(words)])].every((said) => {
    const reworded = text.slice(around.start, span.start) + said + text.slice(span.end, around.end);
    const after = review(reworded, { ...options, rewordings: false }).findings;
    return isCalmer(before, finding, after, { start, end: start + said.length });
  });
}

/** What hurts in the words a rewording replaces, one by one. */
const hurtingOf = (
  drafted: readonly Finding[],
  finding: Finding,
  { span }: Rewording,
): readonly Finding[] => [
  finding,
  ...drafted.filter(({ start, end, severity }) => severity > 1 && start >= span.start && end <= span.end),
];

/** All that hurts in the words a rewording replaces: a question in it that mocks asks nothing. */
function hurtingIn(drafted: readonly Finding[], finding: Finding, rewording: Rewording): Span {
  const within = hurtingOf(drafted, finding, rewording);
  return {
    start: Math.min(...within.map(({ start }) => start)),
    end: Math.max(...within.map(({ end }) => end)),
  };
}

/** Findings with those of their rewordings that may be offered, one of each kind. */
export function withProven(drafted: readonly Finding[], reviewed: Reviewed): readonly Finding[] {
  const isDrafted = drafted.some(({ rewordings }) => rewordings.length > 0);
  if (isDrafted && isAtRisk(reviewed.scene))
    return drafted.map((finding) => ({ ...finding, rewordings: [] }));
  const harmed = isDrafted && wasHarmed(reviewed.scene);
  const mayBeOffered = (finding: Finding, rewording: Rewording): boolean =>
    !(harmed && isApology(rewording)) &&
    keepsFacts(reviewed.text, rewording) &&
    !losesNews(reviewed.scene, reviewed.earlier, hurtingOf(drafted, finding, rewording), rewording) &&
    keepsReferents(reviewed.text, rewording) &&
    keepsThing(reviewed.text, rewording) &&
    keepsQuestions(reviewed.text, hurtingIn(drafted, finding, rewording), rewording) &&
    !leavesHanging(reviewed.text, rewording) &&
    !leavesStranded(reviewed.text, rewording) &&
    !leavesFragment(rewording) &&
    !clashes(reviewed.text, rewording) &&
    !standsBesideHurt(drafted, finding, rewording, reviewed) &&
    calms(drafted, finding, rewording, reviewed);
  /** What contradicts a lightest draft contradicts the longer ones, unless they take it along. */
  const isContradicted = (finding: Finding, offered: readonly Rewording[]): boolean => {
    const slack = familyIs(finding.family, 'failed-repair') ? 0 : MARKS;
    const clashing = finding.rewordings.filter(
      (one) => one.kind === 'lightest' && clashes(reviewed.text, one),
    );
    return offered.every(
      ({ kind, span }) => kind !== 'lightest' && clashing.some((one) => span.end <= one.span.end + slack),
    );
  };
  return drafted.map((finding, i) => {
    if (i >= REWORDED) return { ...finding, rewordings: [] };
    const offered = firstOfKind(finding.rewordings, (rewording) => mayBeOffered(finding, rewording));
    return { ...finding, rewordings: isContradicted(finding, offered) ? [] : offered };
  });
}
