/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */
import { type AnyOf, anchorWords, commonness, conditionOf, meets } from './condition.ts';
import type { Tag } from './lexicon/index.ts';
import type { Sentence } from './text/sentence.ts';

/** All of `here` must occur in the sentence; all of `near` in it or in the two sentences before it. */
export interface Cue {
  readonly here: readonly AnyOf[];
  readonly near?: readonly AnyOf[];
  /** The sentence has at most so many words: "sorry about that" and nothing else. */
  readonly atMost?: number;
}

/** Whoever waits for cues: a rule, an accountable element. */
export interface Cued {
  readonly cues: readonly Cue[];
  /** What `anchorsOf` gives for the cues, where that was worked out beforehand. */
  readonly anchors?: string;
}

/** The place of the condition that is met least often. */
function anchorOf({ here }: Cue): number {
  const common = here.map(commonness);
  return common.indexOf(Math.min(...common));
}

/**
 * Where each cue waits: a digit (in base 36) for the place of its rarest condition. To weigh thousands of conditions
 * takes longer than to compile them, so the anchors of the rules are worked out when they are written.
 */
export const anchorsOf = (cues: readonly Cue[]): string =>
  cues.map((cue) => anchorOf(cue).toString(36)).join('');

/** A cue that waits at its rarest condition. */
interface Waiting {
  readonly owner: number;
  readonly cue: Cue;
}

/** How far back `near` looks, in sentences. */
const REACH = 2;

/** Indexes of the owners (rules, elements) one of whose cues is met at sentence `index`, ascending. */
export type CueIndex = (sentences: readonly Sentence[], index: number) => readonly number[];

const NOBODY: readonly number[] = [];

function waitAt<Key>(places: Map<Key, Waiting[]>, key: Key, waiting: Waiting): void {
  const there = places.get(key);
  if (there === undefined) places.set(key, [waiting]);
  else there.push(waiting);
}

const meetsAll = ({ here, atMost = Number.POSITIVE_INFINITY }: Cue, sentence: Sentence): boolean =>
  sentence.words.length <= atMost && here.every((any) => meets(conditionOf(any), sentence));

/**
 * Compiles the cues of many owners into one index. Every cue waits at its rarest condition, so that a sentence asks
 * only the cues its own words call for; what a sentence alone can answer is remembered with it.
 */
export function createCueIndex(owners: readonly Cued[]): CueIndex {
  const atWord = new Map<string, Waiting[]>();
  const atTag = new Map<Tag, Waiting[]>();
  owners.forEach(({ cues, anchors }, owner) => {
    // Anchors of other cues than these would be in the way of nothing but speed; still, they are not trusted.
    const places = anchors?.length === cues.length ? anchors : anchorsOf(cues);
    cues.forEach((cue, i) => {
      const anchor = Number.parseInt(places.charAt(i), 36) % cue.here.length;
      const condition = conditionOf(cue.here[anchor] ?? '');
      const waiting = { owner, cue };
      for (const word of anchorWords(condition)) waitAt(atWord, word, waiting);
      for (const tag of condition.tags) waitAt(atTag, tag, waiting);
    });
  });

  const called = new WeakMap<Sentence, readonly Waiting[]>();
  const calledBy = (sentence: Sentence): readonly Waiting[] => {
    let known = called.get(sentence);
    if (known === undefined) {
      const asked: Waiting[] = [];
      const ask = (there: readonly Waiting[] | undefined): void => {
        if (there === undefined) return;
        for (const waiting of there) if (meetsAll(waiting.cue, sentence)) asked.push(waiting);
      };
      for (const word of sentence.vocabulary) ask(atWord.get(word));
      for (const tag of sentence.tags) ask(atTag.get(tag));
      known = asked;
      called.set(sentence, known);
    }
    return known;
  };

  return (sentences, index) => {
    const sentence = sentences[index];
    const waiting = sentence === undefined ? NOBODY_WAITS : calledBy(sentence);
    if (waiting.length === 0) return NOBODY;
    const around = sentences.slice(Math.max(0, index - REACH), index + 1);
    const met = waiting.filter(
      ({ cue }) => cue.near?.every((any) => around.some((one) => meets(conditionOf(any), one))) ?? true,
    );
    return [...new Set(met.map(({ owner }) => owner))].sort((a, b) => a - b);
  };
}

const NOBODY_WAITS: readonly Waiting[] = [];
