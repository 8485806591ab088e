/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */
import { type AnyOf, anchorsOf, type Condition, commonnessOf, conditionOf } from './condition.ts';
import { remembered, rememberedText } from './remembered.ts';
import type { Sentence } from './text/sentence.ts';

/** All of `here` must occur in the sentence; all of `near` in it or in the two sentences before it. */
export interface Cue {
  readonly here: readonly AnyOf[];
  readonly near?: readonly AnyOf[];
  /** The sentence has at most so many words: "sorry about that" and nothing else. */
  readonly atMost?: number;
  /** What conditions cannot say, such as the order of words; asked last, of sentences that meet all of `here`. */
  stands?(sentence: Sentence): boolean;
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
  here.reduce((rarest, any) => (commonnessOf(any) < commonnessOf(rarest) ? any : rarest));

/**
 * Finds for every cue its rarest condition, where it waits, so that a sentence asks only the cues its own words call
 * for. That takes longer than a page should wait, so it is done when the extension is built.
 */
export function packCues(owners: readonly Cued[]): PackedCues {
  const places = new Map<string, string[]>();
  waitingOf(owners).forEach(({ cue }, number) => {
    const condition = conditionOf(rarestOf(cue));
    for (const key of anchorsOf(condition)) {
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

/** Words and classes of which is remembered who waits there. */
const MANY = 10_000;

/** All that a sentence holds, as conditions name it. */
const keysOf = ({ vocabulary, tags }: Sentence): readonly string[] => [
  ...vocabulary,
  ...Array.from(tags, (tag) => `#${tag}`),
];

/** A cue whose anchor stands in a sentence, with its conditions, the shortest first; each is read when it is first asked. */
interface Called extends Waiting {
  readonly written: readonly AnyOf[];
  readonly read: Condition[];
}

const callable = (waiting: Waiting): Called => ({
  ...waiting,
  written: [...waiting.cue.here].sort((a, b) => a.length - b.length),
  read: [],
});

function isMet({ cue, written, read }: Called, sentence: Sentence): boolean {
  if (sentence.words.length > (cue.atMost ?? Number.POSITIVE_INFINITY)) return false;
  for (let i = 0; i < written.length; i++) {
    let condition = read[i];
    if (condition === undefined) {
      condition = conditionOf(written[i] as AnyOf);
      read[i] = condition;
    }
    if (!condition.isMetBy(sentence)) return false;
  }
  return cue.stands?.(sentence) ?? true;
}

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
  const called = remembered(callable);
  const calledAt = rememberedText(MANY, (key): readonly Called[] =>
    (places.get(key)?.split(' ') ?? [])
      .flatMap((number) => all[Number.parseInt(number, 36)] ?? [])
      .map(called),
  );
  const metIn = remembered((sentence: Sentence): readonly Waiting[] => {
    const met: Called[] = [];
    for (const key of keysOf(sentence))
      for (const one of calledAt(key)) if (isMet(one, sentence)) met.push(one);
    return met;
  });

  return (sentences, index) => {
    const sentence = sentences[index];
    const waiting = sentence === undefined ? [] : metIn(sentence);
    if (waiting.length === 0) return NOBODY;
    const around = sentences.slice(Math.max(0, index - REACH), index + 1);
    const met = waiting.filter(
      ({ cue }) => cue.near?.every((any) => around.some((one) => conditionOf(any).isMetBy(one))) ?? true,
    );
    return [...new Set(met.map(({ owner }) => owner))].sort((a, b) => a - b);
  };
}
