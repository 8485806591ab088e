/** What the person asked to be quiet about, in the memory of this page. (Phrases are remembered by the settings.) */
import type { Finding, Review } from '../engine/types.ts';

/** What a card offers to quiet: the whole message, the phrase from now on, the pattern in this page. */
export type QuietScope = 'message' | 'phrase' | 'pattern';

export interface Quiet {
  /** The review without what is quiet. */
  filter(review: Review): Review;
  /** These words, in this message. */
  addWords(finding: Finding): void;
  addPattern(finding: Finding): void;
  addMessage(): void;
  /** The message went: what was quiet in it alone is over. */
  nextMessage(): void;
}

/** Two spellings that differ only in case or spacing are the same words. */
const wordsOf = ({ rule, quote }: Finding) => `${rule}\n${quote.trim().toLowerCase().replace(/\s+/g, ' ')}`;

/** Starts with nothing quiet. */
export function createQuiet(): Quiet {
  const patterns = new Set<string>();
  const words = new Set<string>();
  let wholeMessage = false;
  const isLoud = (finding: Finding) => !patterns.has(finding.rule) && !words.has(wordsOf(finding));
  return {
    filter: (review) => ({
      ...review,
      findings: wholeMessage ? [] : review.findings.filter(isLoud),
    }),
    addWords(finding) {
      words.add(wordsOf(finding));
    },
    addPattern(finding) {
      patterns.add(finding.rule);
    },
    addMessage() {
      wholeMessage = true;
    },
    nextMessage() {
      wholeMessage = false;
      words.clear();
    },
  };
}
