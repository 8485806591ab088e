/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */
import { type AnyOf, anchorWords, type Condition, commonness, conditionOf, meets } from './condition.ts';
import { remembered, rememberedText } from './remembered.ts';
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
}

/** A cue and the index of its owner. */
interface Waiting {
  readonly owner: number;
  readonly cue: Cue;
}

const waitingOf = (owners: readonly Cued[]): readonly Waiting[] =>
  owners.flatMap(({ cues }, owner) => cues.map((cue) => ({ owner, cue })));

/** Words and classes, a line each, with the cues that wait there: their places among all cues, in base 36. */
export type PackedCues = string;

const rarestOf = ({ here }: Cue): AnyOf =>
  here.reduce((rarest, any) => (commonness(any) < commonness(rarest) ? any : rarest));

/**
 * Finds for every cue its rarest condition, where it waits, so that a sentence asks only the cues its own words call
 * for. That takes longer than a page should wait, so it is done when the extension is built.
 */
export function packCues(owners: readonly Cued[]): PackedCues {
  const places = new Map<string, string[]>();
  waitingOf(owners).forEach(({ cue }, number) => {
    const condition = conditionOf(rarestOf(cue));
    for (const key of [...anchorWords(condition), ...condition.tags.map((tag) => `#${tag}`)]) {
      const there = places.get(key) ?? [];
      places.set(key, there);
      there.push(number.toString(36));
    }
  });
  return [...places].map(([key, numbers]) => `${key} ${numbers.join(' ')}`).join('\n');
}

/** How far back `near` looks, in sentences. */
const REACH = 2;

/** Indexes of the owners (rules, elements) one of whose cues is met at sentence `index`, ascending. */
export type CueIndex = (sentences: readonly Sentence[], index: number) => readonly number[];

const NOBODY: readonly number[] = [];

/** The conditions of a cue that was called: the rarest is known to be met, so it comes last, and the next rare one first. */
const conditionsOf = remembered(({ here }: Cue): readonly Condition[] => {
  const [rarest = '', ...others] = [...here].sort((a, b) => commonness(a) - commonness(b));
  return [...others, rarest].map(conditionOf);
});

const meetsAll = (cue: Cue, sentence: Sentence): boolean =>
  sentence.words.length <= (cue.atMost ?? Number.POSITIVE_INFINITY) &&
  conditionsOf(cue).every((condition) => meets(condition, sentence));

/**
 * The index of the cues of many owners; what a sentence alone can answer is remembered with it.
 * @param packed what `packCues` gives for these owners, where that was worked out beforehand.
 */
export function createCueIndex(owners: readonly Cued[], packed: PackedCues = packCues(owners)): CueIndex {
  const all = waitingOf(owners);
  const places = new Map<string, string>();
  for (const line of packed.split('\n')) {
    const end = line.indexOf(' ');
    places.set(line.slice(0, end), line.slice(end + 1));
  }
  const there = rememberedText(MANY, (key): readonly Waiting[] =>
    (places.get(key)?.split(' ') ?? []).flatMap((number) => all[Number.parseInt(number, 36)] ?? []),
  );

  const called = new WeakMap<Sentence, readonly Waiting[]>();
  const calledBy = (sentence: Sentence): readonly Waiting[] => {
    let known = called.get(sentence);
    if (known === undefined) {
      const asked: Waiting[] = [];
      const ask = (key: string): void => {
        for (const waiting of there(key)) if (meetsAll(waiting.cue, sentence)) asked.push(waiting);
      };
      for (const word of sentence.vocabulary) ask(word);
      for (const tag of sentence.tags) ask(`#${tag}`);
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

/** Words of which is remembered who waits there. */
const MANY = 10_000;

const NOBODY_WAITS: readonly Waiting[] = [];
