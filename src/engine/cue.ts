/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */
import { partsOf, rarest } from './frequency.ts';
import type { Tag } from './lexicon/index.ts';
import type { Sentence } from './text/sentence.ts';

/** One condition: any of these classes (`#Tag`) or plain words, separated by spaces. */
export type AnyOf = string;

/** All of `here` must occur in the sentence; all of `near` in it or in the two sentences before it. */
export interface Cue {
  readonly here: readonly AnyOf[];
  readonly near?: readonly AnyOf[];
  /** The sentence has at most so many words: "sorry about that" and nothing else. */
  readonly atMost?: number;
}

interface Condition {
  readonly tags: readonly Tag[];
  readonly words: readonly string[];
}

interface Compiled {
  readonly owner: number;
  readonly here: readonly Condition[];
  readonly near: readonly Condition[];
  readonly atMost: number;
}

const conditionOf = (any: AnyOf): Condition => {
  const parts = partsOf(any);
  return {
    tags: parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1) as Tag),
    words: parts.filter((part) => !part.startsWith('#')),
  };
};

const meets = (condition: Condition, sentence: Sentence): boolean =>
  condition.tags.some((tag) => sentence.tags.has(tag)) ||
  condition.words.some((word) => sentence.vocabulary.has(word));

/** How far back `near` looks, in sentences. */
const REACH = 2;

/** Indexes of the owners (rules, elements) one of whose cues is met at sentence `index`, ascending. */
export type CueIndex = (sentences: readonly Sentence[], index: number) => readonly number[];

const NOBODY: readonly number[] = [];

/**
 * Compiles the cues of many owners into one index. Every cue waits at its rarest condition, so that a sentence asks
 * only the cues its own words call for; what a sentence alone can answer is remembered with it.
 */
export function createCueIndex(owners: readonly (readonly Cue[])[]): CueIndex {
  const waiting = new Map<string, Compiled[]>();
  owners.forEach((cues, owner) => {
    for (const { here, near = [], atMost = Number.POSITIVE_INFINITY } of cues) {
      const cue = { owner, here: here.map(conditionOf), near: near.map(conditionOf), atMost };
      for (const part of partsOf(rarest(here))) waiting.set(part, [...(waiting.get(part) ?? []), cue]);
    }
  });
  const remembered = new WeakMap<Sentence, readonly Compiled[]>();
  const calledBy = (sentence: Sentence): readonly Compiled[] => {
    let called = remembered.get(sentence);
    if (called === undefined) {
      const met = new Set<Compiled>();
      const ask = (part: string): void => {
        for (const cue of waiting.get(part) ?? []) {
          if (sentence.words.length <= cue.atMost && cue.here.every((any) => meets(any, sentence)))
            met.add(cue);
        }
      };
      for (const word of sentence.vocabulary) ask(word);
      for (const tag of sentence.tags) ask(`#${tag}`);
      called = [...met];
      remembered.set(sentence, called);
    }
    return called;
  };
  return (sentences, index) => {
    const sentence = sentences[index];
    const called = sentence === undefined ? [] : calledBy(sentence);
    if (called.length === 0) return NOBODY;
    const around = sentences.slice(Math.max(0, index - REACH), index + 1);
    const met = called.filter(({ near }) => near.every((any) => around.some((one) => meets(any, one))));
    return [...new Set(met.map(({ owner }) => owner))].sort((a, b) => a - b);
  };
}
