/** What the person asked to be quiet about, in the memory of this page. (The rest is remembered by the settings.) */
import type { Finding, Review } from '../../engine/types.ts';
import { findingKey } from '../composer/same-text.ts';

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
  /** The whole message is heard again. */
  hearMessage(): void;
  /** Whether the whole message is quiet. */
  readonly isMessage: boolean;
  /** The message went: what was quiet in it alone is over. */
  nextMessage(): void;
}

/** Starts with nothing quiet. */
export function createQuiet(): Quiet {
  const patterns = new Set<string>();
  const words = new Set<string>();
  let wholeMessage = false;
  const isLoud = (finding: Finding) => !patterns.has(finding.rule) && !words.has(findingKey(finding));
  const add = (to: Set<string>, entry: string) => {
    to.add(entry);
    return () => void to.delete(entry);
  };
  const hearMessage = () => {
    wholeMessage = false;
  };
  return {
    filter: (review) => ({
      ...review,
      findings: wholeMessage ? [] : review.findings.filter(isLoud),
    }),
    addWords: (finding) => add(words, findingKey(finding)),
    addPattern: ({ rule }) => add(patterns, rule),
    get isMessage() {
      return wholeMessage;
    },
    addMessage() {
      wholeMessage = true;
      return hearMessage;
    },
    hearMessage,
    nextMessage() {
      hearMessage();
      words.clear();
    },
  };
}
