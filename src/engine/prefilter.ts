/** The resident's question: could anything in this text concern a rule? Then the reviewer is loaded. */
import { type Cue, cueTest } from './cue.ts';
import { sentenceOf } from './sentence.ts';
import { rawSentences } from './sentences.ts';

/**
 * Builds the prefilter from the cues of all rules.
 * @returns a function that is true when some rule could speak about the text; never throws; linear in the text.
 */
export function createPrefilter(cues: readonly (readonly Cue[])[]): (text: string) => boolean {
  const tests = cues.map(cueTest);
  return (text) => {
    const sentences = rawSentences(text).map(({ raw }) => sentenceOf(raw));
    return sentences.some((_, index) => tests.some((test) => test(sentences, index)));
  };
}
