/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */
import type { Tag } from './lexicon/index.ts';
import type { Sentence } from './sentence.ts';

/** One condition: any of these classes (`#Tag`) or plain words, separated by spaces. */
export type AnyOf = string;

/** All of `here` must occur in the sentence; all of `near` in it or in the two sentences before it. */
export interface Cue {
  readonly here: readonly AnyOf[];
  readonly near?: readonly AnyOf[];
  /** The sentence has at most so many words: "sorry about that" and nothing else. */
  readonly atMost?: number;
}

interface Compiled {
  readonly tags: readonly Tag[];
  readonly words: readonly string[];
}

const compileAny = (any: AnyOf): Compiled => {
  const parts = any.split(/\s+/).filter(Boolean);
  return {
    tags: parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1) as Tag),
    words: parts.filter((part) => !part.startsWith('#')),
  };
};

const meets = (any: Compiled, sentence: Sentence): boolean =>
  any.tags.some((tag) => sentence.tags.has(tag)) || any.words.some((word) => sentence.vocabulary.has(word));

/** Answers for one cue: does sentence `index` call for its rule? */
export type CueTest = (sentences: readonly Sentence[], index: number) => boolean;

/** How far back `near` looks, in sentences. */
const REACH = 2;

/** Compiles alternatives of cues into one test. */
export function cueTest(cues: readonly Cue[]): CueTest {
  const compiled = cues.map(({ here, near = [], atMost = Number.POSITIVE_INFINITY }) => ({
    here: here.map(compileAny),
    near: near.map(compileAny),
    atMost,
  }));
  return (sentences, index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return false;
    return compiled.some(
      ({ here, near, atMost }) =>
        sentence.words.length <= atMost &&
        here.every((any) => meets(any, sentence)) &&
        near.every((any) => {
          for (let i = index; i >= Math.max(0, index - REACH); i--)
            if (meets(any, sentences[i] as Sentence)) return true;
          return false;
        }),
    );
  };
}
