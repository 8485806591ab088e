/** Phrases the person does not want flagged again: known by their salted hashes only. */
import type { Review } from '../../engine/types.ts';
import type { Settings } from '../../shell/settings.ts';

/** Gives the salted hash of a phrase, the same for its spellings in other case and spacing. */
export type HashPhrase = (phrase: string) => string;

/** The review without findings whose words were dismissed. Without any dismissed phrase nothing is hashed. */
export function withoutDismissed(review: Review, { dismissed }: Settings, hash: HashPhrase): Review {
  if (dismissed.length === 0) return review;
  const known = new Set(dismissed);
  return { ...review, findings: review.findings.filter(({ quote }) => !known.has(hash(quote))) };
}
