/** Which rewordings are offered, and what each is headed by. */
import type { Finding, Rewording } from '../engine/types.ts';
import { kindName, ruleName } from './finding-text.ts';
import type { Text } from './text.ts';

/** A rewording and the few words above it. */
export interface Offer {
  readonly heading: string;
  readonly rewording: Rewording;
}

/** A card has room for three. */
const OF_ONE = 3;
/** A pause has room for one thought, or two. */
const OF_ALL = 2;

/** The rewordings of one finding, from the lightest on, headed by what kind each is. */
export const offersOf = (text: Text, { rewordings }: Finding): Offer[] =>
  rewordings.slice(0, OF_ONE).map((rewording) => ({ heading: kindName(text, rewording), rewording }));

/**
 * The first rewording of each finding, the most serious findings first; words that one of them replaces already get
 * no other one, which would leave the more serious wording in place. Where they stand for several findings, each is
 * headed by the name of its own: two that are both the lightest would look like a choice.
 */
export function firstOffers(text: Text, findings: readonly Finding[]): Offer[] {
  const worded = findings
    .filter(({ rewordings }) => rewordings.length > 0)
    .toSorted((a, b) => b.severity - a.severity || a.start - b.start);
  const offered: Finding[] = [];
  for (const finding of worded) {
    const isFree = !offered.some((before) => replaces(before, finding));
    if (isFree && offered.length < OF_ALL) offered.push(finding);
  }
  return offered.flatMap((finding) => {
    const [first] = offersOf(text, finding);
    if (!first) return [];
    return offered.length > 1 ? [{ ...first, heading: ruleName(text, finding.rule) }] : [first];
  });
}

/** True when the first rewording of one finding takes the words of another one away. */
const replaces = ({ rewordings: [first] }: Finding, { start, end }: Finding): boolean =>
  first !== undefined && first.span.start < end && first.span.end > start;
