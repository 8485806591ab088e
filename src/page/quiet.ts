/** What the person asked to be quiet about, in the memory of this page. (The rest is remembered by the settings.) */
import type { Finding, Review } from '../engine/types.ts';

/** What a card offers to quiet, from the nearest to the widest; the phrase and the pattern wherever they come up. */
export type QuietScope = 'message' | 'conversation' | 'today' | 'phrase' | 'pattern';

export interface Quiet {
  /** The review without what is quiet. */
  filter(review: Review): Review;
  /** These words, in this message. Gives what makes them heard again, as the other two do. */
  addWords(finding: Finding): () => void;
  /** The pattern, in this page. */
  addPattern(finding: Finding): () => void;
  addMessage(): () => void;
  /** Whether the whole message is quiet. */
  readonly isMessage: boolean;
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
  const add = (to: Set<string>, entry: string) => {
    to.add(entry);
    return () => void to.delete(entry);
  };
  return {
    filter: (review) => ({
      ...review,
      findings: wholeMessage ? [] : review.findings.filter(isLoud),
    }),
    addWords: (finding) => add(words, wordsOf(finding)),
    addPattern: ({ rule }) => add(patterns, rule),
    get isMessage() {
      return wholeMessage;
    },
    addMessage() {
      wholeMessage = true;
      return () => {
        wholeMessage = false;
      };
    },
    nextMessage() {
      wholeMessage = false;
      words.clear();
    },
  };
}
