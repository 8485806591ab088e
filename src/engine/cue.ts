/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */
import { type AnyOf, anchorsOf, type Condition, commonness, conditionOf, meets } from './condition.ts';
import { createPresence } from './presence.ts';
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

/** A cue whose anchor stands in a sentence, with its conditions, the shortest first; each is read when it is first asked. */
interface Called extends Waiting {
  readonly conditions: readonly AnyOf[];
  readonly read: Asked[];
}

/** A condition that was asked before. */
interface Asked {
  readonly condition: Condition;
  /** The numbers of what may meet it. */
  readonly numbers: readonly number[];
}

/** All that a sentence holds, as conditions name it. */
const keysOf = ({ vocabulary, tags }: Sentence): readonly string[] => [
  ...vocabulary,
  ...[...tags].map((tag) => `#${tag}`),
];

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
  const presence = createPresence();
  const asked = remembered(
    (condition: Condition): Asked => ({ condition, numbers: presence.numbersOf(anchorsOf(condition)) }),
  );
  const called = remembered(
    ({ owner, cue }: Waiting): Called => ({
      ...{ owner, cue },
      conditions: [...cue.here].sort((a, b) => a.length - b.length),
      read: [],
    }),
  );
  const calledAt = rememberedText(MANY, (key): readonly Called[] =>
    (places.get(key)?.split(' ') ?? [])
      .flatMap((number) => all[Number.parseInt(number, 36)] ?? [])
      .map(called),
  );
  const isMet = ({ cue, conditions, read }: Called, sentence: Sentence): boolean =>
    sentence.words.length <= (cue.atMost ?? Number.POSITIVE_INFINITY) &&
    conditions.every((any, i) => {
      const known = read[i];
      if (known === undefined) {
        const condition = conditionOf(any);
        read[i] = asked(condition);
        // What got its number just now was not noted for this sentence.
        return meets(condition, sentence);
      }
      const { condition, numbers } = known;
      return presence.holdsAny(numbers) && (condition.phrases.length === 0 || meets(condition, sentence));
    });

  const metIn = remembered((sentence: Sentence): readonly Waiting[] => {
    const keys = keysOf(sentence);
    const waiting = keys.map(calledAt);
    presence.note(keys);
    return waiting.flatMap((there) => there.filter((one) => isMet(one, sentence)));
  });

  return (sentences, index) => {
    const sentence = sentences[index];
    const waiting = sentence === undefined ? [] : metIn(sentence);
    if (waiting.length === 0) return NOBODY;
    const around = sentences.slice(Math.max(0, index - REACH), index + 1);
    const met = waiting.filter(
      ({ cue }) => cue.near?.every((any) => around.some((one) => meets(conditionOf(any), one))) ?? true,
    );
    return [...new Set(met.map(({ owner }) => owner))].sort((a, b) => a - b);
  };
}
