/** Reviewing a message: cues, rules, overlap, severity, rewordings. */
import { blanksOf } from './blanks.ts';
import { type CueIndex, createCueIndex, type PackedCues } from './cue.ts';
import { type Writer, writerOf } from './modes.ts';
import { adjust as moved } from './moves.ts';
import { isApology, wasHarmed } from './reword/harmed.ts';
import { joined } from './reword/joined.ts';
import { filledIn, firstOfKind, isCalmer, keepsFacts, surroundings } from './reword/sound.ts';
import { toneOf } from './reword/tone.ts';
import type { Draft, ElementRule, Match, Rule } from './rule.ts';
import { type Scene, sceneOf } from './scene.ts';
import { type PatternHit, pattern } from './text/language.ts';
import type {
  Check,
  ElementFound,
  Finding,
  Repair,
  Review,
  ReviewFunction,
  ReviewOptions,
  Rewording,
} from './types.ts';

/** A rule's match on its way to a finding. */
export interface Candidate {
  readonly rule: Rule;
  readonly order: number;
  readonly match: Match;
  readonly severity: 1 | 2 | 3;
}

/** What a reviewer is given: rules in the order that decides overlaps, and the accountable elements. */
export interface ReviewerParts {
  readonly rules: readonly Rule[];
  readonly elements: readonly ElementRule[];
  /** Where the cues of both wait, worked out beforehand; without it they are worked out here. */
  readonly packed?: { readonly rules: PackedCues; readonly elements: PackedCues };
  /** Checks a whole message; without it a review says which elements are there, and no more. */
  readonly check?: CheckFunction;
  /** What the whole message makes of single finds; to measure without it. Default: modes and moves. */
  readonly adjust?: typeof moved;
}

/** What the check of a whole message is made from. */
export interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly present: readonly ElementFound[];
  readonly writer: Writer;
}

/** Gives the check of a message, or null where it repairs nothing. */
export type CheckFunction = (checked: Checked) => Check | null;

const UNFILLED = 'unfilled-blank';

/** Longer texts are not messages; reviewing them would only cost time. In UTF-16 units. */
export const MAX_LENGTH = 1_000_000;

/** Of so many findings rewordings are worked out; nobody mends more in one go, and each has to be proven. */
const REWORDED = 50;

const overlaps = (a: Match, b: Match): boolean => a.sentence === b.sentence && a.from < b.to && b.from < a.to;

/** Keeps the strongest of overlapping matches; among equals the rule that stands first in the index. */
function withoutOverlap(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.severity - a.severity || a.order - b.order)) {
    if (!kept.some((other) => overlaps(other.match, candidate.match))) kept.push(candidate);
  }
  return kept;
}

/** True when words follow a match in the message; only what follows softens it. */
const goesOn = ({ sentences }: Scene, { sentence, to }: Match): boolean =>
  sentence + 1 < sentences.length || to < (sentences[sentence]?.words.length ?? 0);

/** Puts a draft into the text. Null when it would change nothing. */
function rewordingOf(text: string, { kind, span, text: words }: Draft): Rewording | null {
  const message = text.slice(0, span.start) + words + text.slice(span.end);
  if (message === text || message.trim() === '') return null;
  return {
    kind,
    span,
    text: words,
    message,
    blanks: blanksOf(words).map(({ start, end }) => ({ start: start + span.start, end: end + span.start })),
  };
}

/** An index that is made with the first question: most messages never ask for elements. */
function whenAsked(make: () => CueIndex): CueIndex {
  let index: CueIndex | undefined;
  return (sentences, at) => {
    index ??= make();
    return index(sentences, at);
  };
}

/**
 * Makes a reviewer. Patterns are compiled here, once.
 * @returns a synchronous function from a message to its review; it never throws on any string.
 */
export function createReviewer({ rules, elements, packed, check, adjust = moved }: ReviewerParts): {
  readonly review: ReviewFunction;
} {
  const rulesCalled = whenAsked(() => createCueIndex(rules, packed?.rules));
  const elementsCalled = whenAsked(() => createCueIndex(elements, packed?.elements));
  const patterns = rules.map((rule) => (rule.patterns ?? []).map(pattern));

  const candidatesOf = (scene: Scene, off: ReadonlySet<string> | undefined): readonly Candidate[] =>
    scene.sentences.flatMap((_, i) =>
      rulesCalled(scene.sentences, i).flatMap((order) => {
        const rule = rules[order] as Rule;
        if (off?.has(rule.id)) return [];
        const hits = (sentence: number): readonly PatternHit[] =>
          (patterns[order] ?? []).flatMap((find) => find(scene.sentences[sentence]?.words ?? []));
        return rule
          .find(scene, i, hits)
          .map((match) => ({ rule, order, match, severity: match.severity ?? rule.severity }));
      }),
    );

  const elementsOf = (scene: Scene): readonly ElementFound[] =>
    scene.sentences.flatMap((_, i) =>
      elementsCalled(scene.sentences, i).flatMap((which) => {
        const element = elements[which] as ElementRule;
        return element.find(scene, i).map((match) => {
          const span = scene.span(match.sentence, match.from, match.to);
          const quote = scene.text.slice(span.start, span.end);
          return { element: element.id, ...span, quote, weak: match.weak ?? false };
        });
      }),
    );

  const review = (text: string, options: ReviewOptions = {}): Review => {
    if (text.length > MAX_LENGTH) return { text, findings: [], repair: NOTHING };
    const earlier = options.previousOwn === undefined ? '' : `${options.previousOwn.trimEnd()}\n`;
    const scene = sceneOf(earlier + text, options.previous);
    const found = candidatesOf(scene, options.rulesOff);
    // Marks and gate need elements only where they may move a severity: a full review tells all that is there.
    const needed = options.rewordings !== false || found.some(({ match }) => goesOn(scene, match));
    const present = needed ? elementsOf(scene) : [];
    const drafted = joined(
      text,
      withoutOverlap(adjust(scene, found, present))
        .map((candidate) => findingOf(scene, candidate, earlier.length, options))
        .filter((finding) => finding !== null),
    );
    const starts = scene.offsets.map((offset) => offset - earlier.length);
    const calms = (finding: Finding, { span, text: words }: Rewording): boolean => {
      const around = surroundings(starts, span, text.length);
      const before = drafted.filter(({ start, end }) => start < around.end && end > around.start);
      const start = span.start - around.start;
      // As it is offered, and as it may be sent.
      return [...new Set([words, filledIn(words)])].every((said) => {
        const reworded = text.slice(around.start, span.start) + said + text.slice(span.end, around.end);
        const after = review(reworded, { ...options, rewordings: false }).findings;
        return isCalmer(before, finding, after, { start, end: start + said.length });
      });
    };
    const harmed = drafted.some(({ rewordings }) => rewordings.length > 0) && wasHarmed(scene);
    const findings: Finding[] = drafted.map((finding, i) => ({
      ...finding,
      rewordings: firstOfKind(
        (i < REWORDED ? finding.rewordings : []).filter(
          (rewording) =>
            !(harmed && isApology(rewording)) && keepsFacts(text, rewording) && calms(finding, rewording),
        ),
      ),
    }));
    for (const span of blanksOf(text)) {
      findings.push({
        rule: UNFILLED,
        family: 'blank',
        severity: 3,
        ...span,
        quote: text.slice(span.start, span.end),
        rewordings: [],
      });
    }
    findings.sort((a, b) => a.start - b.start || a.end - b.end);
    if (options.rewordings === false) return { text, findings, repair: NOTHING };
    const here = within(present, earlier.length);
    const writer = writerOf(scene);
    const checked = check?.({ text, findings, present: here, writer }) ?? null;
    return { text, findings, repair: repairOf(here, checked, writer) };
  };
  return { review };
}

const NOTHING: Repair = { attempted: false, present: [], missing: [] };

/** The elements that stand in the message itself, in its own coordinates. */
const within = (present: readonly ElementFound[], earlier: number): readonly ElementFound[] =>
  present
    .filter((element) => element.start >= earlier)
    .map((element) => ({ ...element, start: element.start - earlier, end: element.end - earlier }));

function repairOf(present: readonly ElementFound[], check: Check | null, writer: Writer): Repair {
  return {
    attempted: present.length > 0,
    present,
    missing: (check?.questions ?? []).flatMap((asked) => (asked.about === 'element' ? [asked.element] : [])),
    ...(check === null ? {} : { check }),
    ...(writer === 'hurt' || writer === 'afraid' ? { writer } : {}),
  };
}

/** A finding in the coordinates of the message itself; null when it lies in the earlier message. */
function findingOf(
  scene: Scene,
  { rule, match, severity }: Candidate,
  earlier: number,
  options: ReviewOptions,
): Finding | null {
  const span = scene.span(match.sentence, match.from, match.to);
  if (span.end <= earlier) return null;
  const text = scene.text.slice(earlier);
  const start = Math.max(0, span.start - earlier);
  const end = span.end - earlier;
  const drafts =
    options.rewordings === false
      ? []
      : rule.reword({ scene, match, register: toneOf(scene, options.register ?? 'partner') });
  const rewordings = drafts
    .filter((draft) => draft.span.start >= earlier)
    .map((draft) =>
      rewordingOf(text, {
        ...draft,
        span: { start: draft.span.start - earlier, end: draft.span.end - earlier },
      }),
    )
    .filter((rewording) => rewording !== null);
  return {
    rule: rule.id,
    family: rule.family,
    severity,
    start,
    end,
    quote: text.slice(start, end),
    rewordings,
  };
}
