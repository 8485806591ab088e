/** What the person asked to be quiet about. In memory for this page, except phrases: those are kept as hashes. */
import type { Finding, Review } from '../engine/types.ts';

/** How much is quiet: this one finding, the whole message, the phrase from now on, the pattern in this page. */
export type QuietScope = 'finding' | 'message' | 'phrase' | 'pattern';

/** Gives a salted hash of a phrase. The words themselves are never stored. */
export type HashPhrase = (phrase: string) => string;

export interface Quiet {
  /** The review without what is quiet. `dismissed` are the stored hashes. */
  filter(review: Review, dismissed: ReadonlySet<string>): Review;
  /** Makes a finding quiet within a scope. A phrase is the caller's to store, too. */
  add(scope: QuietScope, finding: Finding): void;
  /** The message went: what was quiet in it alone is over. */
  forgetMessage(): void;
}

/** Two spellings of a phrase that differ in case or spacing are one phrase. */
export const phraseOf = (quote: string): string => quote.trim().toLowerCase().replace(/\s+/g, ' ');

export function createQuiet(hashPhrase: HashPhrase): Quiet {
  const patterns = new Set<string>();
  const findings = new Set<string>();
  let wholeMessage = false;
  const keyOf = ({ rule, quote }: Finding) => `${rule}\n${phraseOf(quote)}`;
  const hashes = new Map<string, string>();
  const hashOf = (quote: string) => {
    const phrase = phraseOf(quote);
    const known = hashes.get(phrase) ?? hashPhrase(phrase);
    hashes.set(phrase, known);
    return known;
  };

  return {
    filter(review, dismissed) {
      if (wholeMessage) return { ...review, findings: [] };
      const loud = (finding: Finding) =>
        !patterns.has(finding.rule) &&
        !findings.has(keyOf(finding)) &&
        (dismissed.size === 0 || !dismissed.has(hashOf(finding.quote)));
      return { ...review, findings: review.findings.filter(loud) };
    },
    add(scope, finding) {
      if (scope === 'message') wholeMessage = true;
      else if (scope === 'pattern') patterns.add(finding.rule);
      else findings.add(keyOf(finding));
    },
    forgetMessage() {
      wholeMessage = false;
      findings.clear();
    },
  };
}
