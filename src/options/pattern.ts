/** A rule as the options page shows it: what it is about, and where it speaks and does not. */
import { type Examples, type Flagged, flagOf, type Rule } from '../engine/rule.ts';
import type { Family, Severity } from '../engine/types.ts';

export interface Pattern {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly speaks: readonly Flagged[];
  readonly silent: readonly string[];
}

/** As many examples of each kind are shown. */
const SHOWN = 2;

/** What is shown of a rule. Examples that answer another message would need that message, too, and are left out. */
export const patternOf = ({ id, family, severity }: Rule, { flags, silent }: Examples): Pattern => ({
  id,
  family,
  severity,
  speaks: flags
    .filter(({ previous }) => previous === undefined)
    .slice(0, SHOWN)
    .map(({ flag }) => flagOf(flag)),
  silent: silent.filter((example) => typeof example === 'string').slice(0, SHOWN),
});

/** The patterns of each family, families and patterns in their own order. */
export const byFamily = (
  patterns: readonly Pattern[],
): readonly (readonly [Family, readonly Pattern[]])[] => {
  const families = new Map<Family, Pattern[]>();
  for (const pattern of patterns) {
    families.set(pattern.family, [...(families.get(pattern.family) ?? []), pattern]);
  }
  return [...families];
};
