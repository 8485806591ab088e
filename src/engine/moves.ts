/** Severity moves that look at the whole message: what else is in it raises, lowers or silences a match. */
import { type Candidate, type Sifted, type Silence, sifted } from './candidate.ts';
import { familyIs } from './families.ts';
import { apologizedFor } from './features/apologized-for.ts';
import { isWarm } from './features/warmth.ts';
import { type Mode, modeOf } from './modes.ts';
import type { Rule } from './rule.ts';
import type { Scene } from './scene.ts';
import type { ElementFound, ElementId, Severity } from './types.ts';

/** Elements that only count when they come after the flagged words: an opening "I'm sorry" softens nothing. */
const SOFTENING: readonly ElementId[] = [
  'responsibility',
  'impact',
  'validation',
  'repair-offer',
  'commitment',
  'curiosity',
  'explanation-owned',
];

/** Elements that, in one sentence with a mere likeness, tell that it is meant well. */
const KIND: readonly ElementId[] = [...SOFTENING, 'witnessing', 'boundary-respect'];

/** Words from which on a message with no "you" in it is a story and no short answer. */
const STORY = 24;

export const lower = (severity: Severity): Severity => (severity === 3 ? 2 : 1);

/** What only may be meant so denies, attacks and reverses nothing. */
const isPart = ({ rule, severity }: Candidate): boolean => rule.darvo !== undefined && severity >= 2;

/** Denial, attack and reversal (DARVO, Freyd 1997), where two of them stand in one message; otherwise none. */
export function partsOfOne(candidates: readonly Candidate[]): readonly Candidate[] {
  const parts = candidates.filter(isPart);
  return new Set(parts.map(({ rule }) => rule.darvo)).size < 2 ? [] : parts;
}

/** Parts of denial, attack and reversal in one message are one card, and a serious one. */
function united(candidates: readonly Candidate[]): Sifted {
  const parts = partsOfOne(candidates);
  if (parts.length === 0) return { kept: candidates, gone: [] };
  const [first] = [...parts].sort(
    (a, b) => a.match.sentence - b.match.sentence || a.match.from - b.match.from,
  );
  const { kept, gone } = sifted(candidates, (candidate) =>
    isPart(candidate) && candidate !== first ? { kind: 'joined' } : null,
  );
  const raised = kept.map((candidate) =>
    candidate === first ? ({ ...candidate, severity: 3, move: { kind: 'raised' } } as const) : candidate,
  );
  return { kept: raised, gone };
}

/** True when a writer in this mode hears nothing of the rule. */
const spares = (mode: Mode, { safety, family }: Rule): boolean =>
  safety === undefined && mode !== 'plain' && (mode === 'afraid' || familyIs(family, 'apologetic'));

/** True when the flagged words are what the writer apologises for: "I'm sorry for hanging up on you". */
const isApologizedFor = (scene: Scene, { rule, match }: Candidate): boolean =>
  rule.safety === undefined && familyIs(rule.family, 'admitted') && apologizedFor(scene, match);

/** The first accountable element after the flagged words that softens them, if there is one. */
function softening(
  scene: Scene,
  { match }: Candidate,
  present: readonly ElementFound[],
): ElementFound | undefined {
  const { end } = scene.span(match.sentence, match.from, match.to);
  return present.find(
    (element) => element.start >= end && !element.weak && SOFTENING.includes(element.element),
  );
}

/** True for a mere likeness in whose sentence somebody owns, hears or mends: "that wasn't my intention, and I hear you". */
const isMended = (
  scene: Scene,
  { rule, match, opinion }: Candidate,
  present: readonly ElementFound[],
): boolean => {
  if (opinion !== 'added' || familyIs(rule.family, 'begins-well')) return false;
  const { start, end } = scene.span(match.sentence, 0, scene.sentences[match.sentence]?.words.length ?? 0);
  return present.some(({ element, ...at }) => at.start < end && start < at.end && KIND.includes(element));
};

/** True in a longer message that addresses nobody: a tale, a report, a review. */
const addressesNobody = ({ sentences }: Scene): boolean =>
  sentences.reduce((sum, { words }) => sum + words.length, 0) >= STORY &&
  !sentences.some(({ words }) =>
    words.some(({ tags, text }) => tags.has('Hearer') || /^your?s?$/.test(text)),
  );

/** Why a candidate is silent in its message. */
function silenceOf(
  scene: Scene,
  mode: Mode,
  candidate: Candidate,
  present: readonly ElementFound[],
): Silence | null {
  if (spares(mode, candidate.rule)) return { kind: 'spared' };
  if (isApologizedFor(scene, candidate)) return { kind: 'admitted' };
  return isMended(scene, candidate, present) ? { kind: 'mended' } : null;
}

/** What lowers the severity of a candidate in its message. */
function lowering(
  scene: Scene,
  candidate: Candidate,
  present: readonly ElementFound[],
  story: boolean,
): Pick<Candidate, 'severity' | 'move'> | null {
  const { rule, severity, match } = candidate;
  if (rule.safety !== undefined || severity === 1) return null;
  if (familyIs(rule.family, 'teasing') && isWarm(scene, match.sentence))
    return { severity: 1, move: { kind: 'teased' } };
  if (severity === 3 && familyIs(rule.family, 'unmoved')) return null;
  const by = softening(scene, candidate, present);
  if (by !== undefined) return { severity: lower(severity), move: { kind: 'softened', from: severity, by } };
  return story && familyIs(rule.family, 'answering')
    ? { severity: lower(severity), move: { kind: 'narrated' } }
    : null;
}

/**
 * Adjusts the candidates of one message.
 * @param present accountable elements found in it.
 * @returns the candidates that still speak, with their severity in this message, and those that do not.
 */
export function adjust(
  scene: Scene,
  candidates: readonly Candidate[],
  present: readonly ElementFound[],
): Sifted {
  if (candidates.length === 0) return { kept: candidates, gone: [] };
  const mode = modeOf(scene);
  const story = addressesNobody(scene);
  const speaking = sifted(candidates, (candidate) => silenceOf(scene, mode, candidate, present));
  const { kept, gone } = united(speaking.kept);
  return {
    kept: kept.map((candidate) => ({ ...candidate, ...lowering(scene, candidate, present, story) })),
    gone: [...speaking.gone, ...gone],
  };
}
