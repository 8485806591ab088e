/** Reviewing a message: what rules find, weighed by the whole message, with rewordings that were proven. */
import type { Classifier } from './classifier/classifier.ts';
import { type Candidate, callingBy, elementsBy, type Finders, findingBy, withoutOverlap } from './finders.ts';
import { findingOf, unfilledIn } from './finding.ts';
import { asking, hear } from './heard.ts';
import { hearingElements } from './heard-elements.ts';
import { type Writer, writerOf } from './modes.ts';
import { adjust as moved } from './moves.ts';
import { joined } from './reword/proof/joined.ts';
import { withProven } from './reword/proof/proven.ts';
import { type Scene, sceneOf } from './scene.ts';
import { secondReader } from './second-opinion.ts';
import type { Sentence } from './text/sentence.ts';
import type { Check, ElementFound, Finding, Repair, Review, ReviewFunction, ReviewOptions } from './types.ts';

/** What a reviewer is given. */
export interface ReviewerParts extends Finders {
  /** Checks a whole message; without it a review says which elements are there, and no more. */
  readonly check?: CheckFunction;
  /** Reads the message a second time; without it rules alone speak. */
  readonly classifier?: Classifier;
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

/** Longer texts are not messages; reviewing them would only cost time. In UTF-16 units. */
export const MAX_LENGTH = 1_000_000;

/** True when words follow a match in the message: only what follows softens what a rule found. */
const goesOn = ({ sentences }: Scene, { match: { sentence, to } }: Candidate): boolean =>
  sentence + 1 < sentences.length || to < (sentences[sentence]?.words.length ?? 0);

type CandidatesIn = (scene: Scene, off: ReadonlySet<string> | undefined) => readonly Candidate[];

/** What rules find in all sentences. */
function findingAll(parts: ReviewerParts): CandidatesIn {
  const matchesOf = findingBy(parts);
  return (scene, off) => matchesOf(scene, { off });
}

/** What rules find in the sentences the classifier has them asked in, after its second reading. */
function findingHeard(parts: ReviewerParts, classifier: Classifier): CandidatesIn {
  const called = callingBy(parts);
  const matchesOf = findingBy(parts, called);
  const readAgain = secondReader(parts.rules, classifier, called);
  return (scene, off) => {
    const heard = hear(scene, classifier);
    return readAgain(scene, heard, matchesOf(scene, { off, askedIn: asking(heard) }), off);
  };
}

/**
 * Makes a reviewer.
 * @returns a synchronous function from a message to its review; it never throws on any string.
 */
export function createReviewer(parts: ReviewerParts): { readonly review: ReviewFunction } {
  const { check, classifier, adjust = moved } = parts;
  const candidatesIn = classifier === undefined ? findingAll(parts) : findingHeard(parts, classifier);
  const rulesById = new Map(parts.rules.map((rule) => [rule.id, rule]));
  const elementsOf = elementsBy(parts);
  const hearMore = classifier && hearingElements(parts, classifier);
  const oddsOf = classifier && ((sentence: Sentence) => classifier.oddsOf([sentence]));

  const review = (text: string, options: ReviewOptions = {}): Review => {
    if (text.length > MAX_LENGTH) return { text, findings: [], repair: NOTHING };
    const before = options.previousOwn === undefined ? '' : `${options.previousOwn.trimEnd()}\n`;
    const earlier = before.length;
    const scene = sceneOf(before + text, options.previous);
    const found = candidatesIn(scene, options.rulesOff);
    // Marks and gate need elements only where they may move a severity: a full review tells all that is there.
    const needed =
      options.rewordings !== false || found.some((one) => one.opinion === 'added' || goesOn(scene, one));
    const present = needed ? elementsOf(scene) : [];
    const drafted = joined(
      text,
      withoutOverlap(adjust(scene, found, present))
        .map((candidate) => findingOf(scene, candidate, earlier, options, oddsOf))
        .filter((finding) => finding !== null),
      rulesById,
    );
    const findings = [
      ...withProven(drafted, { text, scene, earlier, options, review, oddsOf }),
      ...unfilledIn(text),
    ].sort((a, b) => a.start - b.start || a.end - b.end);
    if (options.rewordings === false) return { text, findings, repair: NOTHING };
    // What is only heard is told, and softens nothing.
    const here = within(hearMore?.(scene, present) ?? present, earlier);
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
