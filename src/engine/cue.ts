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

interface Waiting {
  readonly owner: number;
  readonly cue: Cue;
}

const conditions = new Map<AnyOf, Condition>();

/** A condition, read when it is first asked, and once however many cues have it. */
function conditionOf(any: AnyOf): Condition {
  let condition = conditions.get(any);
  if (condition === undefined) {
    const parts = partsOf(any);
    condition = {
      tags: parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1) as Tag),
      words: parts.filter((part) => !part.startsWith('#')),
    };
    conditions.set(any, condition);
  }
  return condition;
}

function meets(any: AnyOf, sentence: Sentence): boolean {
  const { tags, words } = conditionOf(any);
  return tags.some((tag) => sentence.tags.has(tag)) || words.some((word) => sentence.vocabulary.has(word));
}

const meetsAll = ({ here, atMost = Number.POSITIVE_INFINITY }: Cue, sentence: Sentence): boolean =>
  sentence.words.length <= atMost && here.every((any) => meets(any, sentence));

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
  const waiting = new Map<string, Waiting[]>();
  owners.forEach((cues, owner) => {
    for (const cue of cues) {
      for (const part of partsOf(rarest(cue.here))) {
        const others = waiting.get(part);
        if (others === undefined) waiting.set(part, [{ owner, cue }]);
        else others.push({ owner, cue });
      }
    }
  });
  const remembered = new WeakMap<Sentence, readonly Waiting[]>();
  const calledBy = (sentence: Sentence): readonly Waiting[] => {
    let called = remembered.get(sentence);
    if (called === undefined) {
      const parts = [...sentence.vocabulary, ...[...sentence.tags].map((tag) => `#${tag}`)];
      const asked = new Map(parts.flatMap((part) => waiting.get(part) ?? []).map((one) => [one.cue, one]));
      called = [...asked.values()].filter(({ cue }) => meetsAll(cue, sentence));
      remembered.set(sentence, called);
    }
    return called;
  };
  return (sentences, index) => {
    const sentence = sentences[index];
    const called = sentence === undefined ? [] : calledBy(sentence);
    if (called.length === 0) return NOBODY;
    const around = sentences.slice(Math.max(0, index - REACH), index + 1);
    const met = called.filter(
      ({ cue }) => cue.near?.every((any) => around.some((one) => meets(any, one))) ?? true,
    );
    return [...new Set(met.map(({ owner }) => owner))].sort((a, b) => a - b);
  };
}
