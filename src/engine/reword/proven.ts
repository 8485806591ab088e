/**
 * Drafts are proven before they are offered: the message is reviewed as it would be with each of them. What cannot be
 * done safely is not offered.
 */
import type { Scene } from '../scene.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Finding, ReviewFunction, ReviewOptions, Rewording, Span } from '../types.ts';
import { clashes } from './clashes.ts';
import { isApology, wasHarmed } from './harmed.ts';
import { keepsReferents } from './referents.ts';
import {
  filledIn,
  firstOfKind,
  isCalmer,
  keepsFacts,
  keepsQuestions,
  leavesHanging,
  leavesStranded,
  surroundings,
} from './sound.ts';

/** Of so many findings rewordings are worked out; nobody mends more in one go, and each has to be proven. */
const REWORDED = 50;

/** The message that was reviewed, and how its like are reviewed. */
export interface Reviewed {
  readonly text: string;
  readonly scene: Scene;
  /** UTF-16 units of the earlier message that stands before the text in the scene. */
  readonly earlier: number;
  readonly options: ReviewOptions;
  readonly review: ReviewFunction;
  /** Log odds that a sentence hurts, where somebody reads it a second time. */
  readonly oddsOf?: ((sentence: Sentence) => number) | undefined;
}

/** From these log odds on a sentence surely hurts, whatever rules say. */
const SURE = 3;

/** An apology that is put right is one already: it stands where the writer put it. */
const APOLOGY = /\b(?:sorry|sry|soz|apolog\p{L}+)\b/iu;

/** True when the sentence before a rewording goes on hurting, and nothing is offered for it: kind words after it sound false. */
function followsHurt(
  drafted: readonly Finding[],
  { span }: Rewording,
  { text, scene, earlier, oddsOf }: Reviewed,
): boolean {
  if (APOLOGY.test(text.slice(span.start, span.end))) return false;
  const before = scene.offsets.findLastIndex((offset, i) => {
    const length = scene.sentences[i]?.raw.length ?? 0;
    return offset >= earlier && offset - earlier + length <= span.start;
  });
  const sentence = scene.sentences[before];
  if (sentence === undefined || oddsOf === undefined || oddsOf(sentence) < SURE) return false;
  const start = (scene.offsets[before] ?? 0) - earlier;
  return !drafted.some(
    (other) => other.rewordings.length > 0 && other.start < start + sentence.raw.length && other.end > start,
  );
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

/** All that hurts in the words a rewording replaces: a question in it that mocks asks nothing. */
function hurtingIn(drafted: readonly Finding[], finding: Finding, { span }: Rewording): Span {
  const within = drafted.filter(
    ({ start, end, severity }) => severity > 1 && start >= span.start && end <= span.end,
  );
  return {
    start: Math.min(finding.start, ...within.map(({ start }) => start)),
    end: Math.max(finding.end, ...within.map(({ end }) => end)),
  };
}

/** Findings with those of their rewordings that may be offered, one of each kind. */
export function withProven(drafted: readonly Finding[], reviewed: Reviewed): readonly Finding[] {
  const harmed = drafted.some(({ rewordings }) => rewordings.length > 0) && wasHarmed(reviewed.scene);
  const mayBeOffered = (finding: Finding, rewording: Rewording): boolean =>
    !(harmed && isApology(rewording)) &&
    keepsFacts(reviewed.text, rewording) &&
    keepsReferents(reviewed.text, rewording) &&
    keepsQuestions(reviewed.text, hurtingIn(drafted, finding, rewording), rewording) &&
    !leavesHanging(reviewed.text, rewording) &&
    !leavesStranded(reviewed.text, rewording) &&
    !clashes(reviewed.text, rewording) &&
    !followsHurt(drafted, rewording, reviewed) &&
    calms(drafted, finding, rewording, reviewed);
  return drafted.map((finding, i) => ({
    ...finding,
    rewordings:
      i < REWORDED ? firstOfKind(finding.rewordings, (rewording) => mayBeOffered(finding, rewording)) : [],
  }));
}
