/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */
import { type AnyOf, anchorsOf, commonnessOf, readCondition, type Unread } from './condition.ts';
import { keyNumber, note } from './presence.ts';
import { Queue, Waiting } from './queue.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './text/sentence.ts';

/** All of `here` must occur in the sentence; all of `near` in it or in the two sentences before it. */
export interface Cue {
  readonly here: readonly (AnyOf | Unread)[];
  readonly near?: readonly (AnyOf | Unread)[];
  /** The sentence has at most so many words: "sorry about that" and nothing else. */
  readonly atMost?: number;
  /** What conditions cannot say, such as the order of words; asked last, of sentences that meet all of `here`. */
  stands?(sentence: Sentence): boolean;
  /** Told once by an index which sentences it has gone through: there, what `stands` asks about is known. */
  goneThrough?(gone: WeakSet<Sentence>): void;
}

/** Whoever waits for cues: a rule, an accountable element. */
export interface Cued {
  readonly cues: readonly Cue[];
}

interface Owned {
  readonly owner: number;
  readonly cue: Cue;
}

const allOf = (owners: readonly Cued[]): readonly Owned[] =>
  owners.flatMap(({ cues }, owner) => cues.map((cue) => ({ owner, cue })));

/**
 * What is worked out about cues beforehand. First line: for every cue the places of its conditions, the rarest first.
 * Then words and classes, a line each, with the cues that wait there: their places among all cues, in base 36.
 */
export type PackedCues = string;

/** Places of the conditions, the rarest first. Of so many a cue has fewer than 36. */
function orderOf({ here }: Cue): readonly number[] {
  const often = here.map((any) => commonnessOf(readCondition(any)));
  return [...here.keys()].sort((a, b) => (often[a] ?? 0) - (often[b] ?? 0));
}

/**
 * Finds for every cue its rarest condition, where it waits, so that a sentence asks only the cues its own words call
 * for. That takes longer than a page should wait, so it is done when the extension is built.
 */
export function packCues(owners: readonly Cued[]): PackedCues {
  const all = allOf(owners);
  const orders = all.map(({ cue }) => orderOf(cue));
  const places = new Map<string, string[]>();
  all.forEach(({ cue }, number) => {
    const rarest = cue.here[orders[number]?.[0] ?? 0];
    for (const key of rarest === undefined ? [] : anchorsOf(readCondition(rarest))) {
      const there = places.get(key) ?? [];
      places.set(key, there);
      there.push(number.toString(36));
    }
  });
  return [
    orders.map((order) => order.map((place) => place.toString(36)).join('')).join(' '),
    ...[...places].map(([key, numbers]) => `${key} ${numbers.join(' ')}`),
  ].join('\n');
}

/** How far back `near` looks, in sentences. */
const REACH = 2;

/** Indexes of the owners (rules, elements) one of whose cues is met at sentence `index`, ascending. */
export type CueIndex = (sentences: readonly Sentence[], index: number) => readonly number[];

const NOBODY: readonly number[] = [];
const NONE: readonly Waiting[] = [];

/**
 * The index of the cues of many owners; what a sentence alone can answer is remembered with it.
 * @param packed what `packCues` gives for these owners, where that was worked out beforehand.
 */
export function createCueIndex(owners: readonly Cued[], packed: PackedCues = packCues(owners)): CueIndex {
  const all = allOf(owners);
  const [first = '', ...lines] = packed.split('\n');
  const orders = first.split(' ');
  /** By the number of a word or class: who waits there, as packed until it is first met. */
  const places: (string | Queue | undefined)[] = [];
  for (const line of lines) {
    const end = line.indexOf(' ');
    places[keyNumber(line.slice(0, end))] = line.slice(end + 1);
  }
  const waiting: (Waiting | undefined)[] = [];
  const waitingAt = (number: number): readonly Waiting[] => {
    const owned = all[number];
    if (owned === undefined) return [];
    const one = waiting[number] ?? new Waiting(owned.owner, owned.cue, orders[number] ?? '');
    waiting[number] = one;
    return [one];
  };
  const queueAt = (number: number): Queue | undefined => {
    const place = places[number];
    if (typeof place !== 'string') return place;
    const queue = new Queue(
      place.split(' ').flatMap((packedOne) => waitingAt(Number.parseInt(packedOne, 36))),
    );
    places[number] = queue;
    return queue;
  };
  const gone = new WeakSet<Sentence>();
  for (const { cue } of all) cue.goneThrough?.(gone);
  const metIn = remembered((sentence: Sentence): readonly Waiting[] => {
    const met = new Set<Waiting>();
    for (const number of note(sentence)) queueAt(number)?.callIn(sentence, met);
    gone.add(sentence);
    return met.size === 0 ? NONE : [...met];
  });

  return (sentences, index) => {
    const sentence = sentences[index];
    const called = sentence === undefined ? NONE : metIn(sentence);
    if (called.length === 0) return NOBODY;
    const around = sentences.slice(Math.max(0, index - REACH), index + 1).reverse();
    const met = called.filter(
      ({ cue }) => cue.near?.every((any) => around.some((one) => readCondition(any).isMetBy(one))) ?? true,
    );
    return [...new Set(met.map(({ owner }) => owner))].sort((a, b) => a - b);
  };
}
