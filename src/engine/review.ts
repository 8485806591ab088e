/** Reviewing a message: what rules find, weighed by the whole message, with rewordings that were proven. */
import { findingOf, unfilledIn } from './finding.ts';
import { type Writer, writerOf } from './modes.ts';
import { createReader, type Reader, type ReaderParts } from './reading.ts';
import { joined } from './reword/proof/joined.ts';
import { withProven } from './reword/proof/proven.ts';
import type { Sentence } from './text/sentence.ts';
import type { Check, ElementFound, Finding, Repair, Review, ReviewFunction, ReviewOptions } from './types.ts';

/** What a reviewer is given. */
export interface ReviewerParts extends ReaderParts {
  /** Checks a whole message; without it a review says which elements are there, and no more. */
  readonly check?: CheckFunction;
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

/**
 * Makes a reviewer.
 * @param reader what reads its messages, where it is made already.
 * @returns a synchronous function from a message to its review; it never throws on any string.
 */
export function createReviewer(
  parts: ReviewerParts,
  { read, elementsIn }: Reader = createReader(parts),
): { readonly review: ReviewFunction } {
  const { check, classifier } = parts;
  const rulesById = new Map(parts.rules.map((rule) => [rule.id, rule]));
  const oddsOf = classifier && ((sentence: Sentence) => classifier.oddsOf([sentence]));

  const review = (text: string, options: ReviewOptions = {}): Review => {
    if (text.length > MAX_LENGTH) return { text, findings: [], repair: NOTHING };
    const message = read(text, options);
    const { scene, earlier, kept } = message;
    const drafted = joined(
      text,
      kept
        .map((candidate) => findingOf(scene, candidate, earlier, options, oddsOf))
        .filter((finding) => finding !== null),
      rulesById,
    );
    const findings = [
      ...withProven(drafted, { text, scene, earlier, options, review, oddsOf }),
      ...unfilledIn(text),
    ].sort((a, b) => a.start - b.start || a.end - b.end);
    if (options.rewordings === false) return { text, findings, repair: NOTHING };
    const present = elementsIn(message);
    const writer = writerOf(scene);
    const checked = check?.({ text, findings, present, writer }) ?? null;
    return { text, findings, repair: repairOf(present, checked, writer) };
  };
  return { review };
}

const NOTHING: Repair = { attempted: false, present: [], missing: [] };

function repairOf(present: readonly ElementFound[], check: Check | null, writer: Writer): Repair {
  return {
    attempted: present.length > 0,
    present,
    missing: (check?.questions ?? []).flatMap((asked) => (asked.about === 'element' ? [asked.element] : [])),
    ...(check === null ? {} : { check }),
    ...(writer === 'hurt' || writer === 'afraid' ? { writer } : {}),
  };
}
