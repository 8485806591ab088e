/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */
import { type AnyOf, anchorsOf, commonnessOf, readCondition, type Unread } from './condition.ts';
import { note } from './presence.ts';
import { Queue, Waiting } from './queue.ts';
import { remembered, rememberedText } from './remembered.ts';
import { lineOf } from './sorted.ts';
import type { Sentence } from './text/sentence.ts';

/** All of `here` must occur in the sentence; all of `near` in it or in the two sentences before it. */
export interface Cue {
  readonly here: readonly (AnyOf | Unread)[];
  readonly near?: readonly (AnyOf | Unread)[] | undefined;
  /** The sentence has at most so many words: "sorry about that" and nothing else. */
  readonly atMost?: number | undefined;
  /** What conditions cannot say, such as the order of words; asked last, of sentences that meet all of `here`. */
  stands?(sentence: Sentence): boolean;
  /** Told once by an index which sentences it has gone through: there, what `stands` asks about is known. */
  goneThrough?(gone: WeakSet<Sentence>): void;
}

/** Whoever waits for cues: a rule, an accountable element. */
export interface Cued {
  readonly cues: readonly Cue[];
}

/**
 * What is worked out about cues beforehand. First line: for every cue the places of its conditions, the rarest first.
 * Then words and classes in order, a line each, with the cues that wait there: their places among all cues, in base 36.
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
  const all = owners.flatMap(({ cues }) => cues);
  const orders = all.map(orderOf);
  const places = new Map<string, string[]>();
  all.forEach((cue, number) => {
    const rarest = cue.here[orders[number]?.[0] ?? 0];
    for (const key of rarest === undefined ? [] : anchorsOf(readCondition(rarest))) {
      const there = places.get(key) ?? [];
      places.set(key, there);
      there.push(number.toString(36));
    }
  });
  return [
    orders.map((order) => order.map((place) => place.toString(36)).join('')).join(' '),
    ...[...places].map(([key, numbers]) => `${key} ${numbers.join(' ')}`).sort(),
  ].join('\n');
}

/** How far back `near` looks, in sentences. */
const REACH = 2;

/** Indexes of the owners (rules, elements) one of whose cues is met at sentence `index`, ascending. */
export type CueIndex = (sentences: readonly Sentence[], index: number) => readonly number[];

const NOBODY: readonly number[] = [];
const NONE: readonly Waiting[] = [];

/** Words and classes of which is remembered who waits there. */
const MANY = 10_000;

/**
 * The index of the cues of many owners; what a sentence alone can answer is remembered with it.
 * @param packed what `packCues` gives for these owners, where that was worked out beforehand.
 */
export function createCueIndex(owners: readonly Cued[], packed: PackedCues = packCues(owners)): CueIndex {
  const all = owners.flatMap(({ cues }) => cues);
  const ownerOf = owners.flatMap(({ cues }, owner) => cues.map(() => owner));
  const cut = packed.indexOf('\n');
  const orders = packed.slice(0, cut).split(' ');
  const lines = packed.slice(cut + 1);
  const waiting: (Waiting | undefined)[] = [];
  const waitingAs = (number: number): Waiting => {
    const one =
      waiting[number] ?? new Waiting(ownerOf[number] as number, all[number] as Cue, orders[number] as string);
    waiting[number] = one;
    return one;
  };
  const queueAt = (key: string): Queue | null => {
    const line = lineOf(lines, key);
    if (line === undefined) return null;
    return new Queue(line.split(' ').map((number) => waitingAs(Number.parseInt(number, 36))));
  };
  const ofWord = rememberedText(MANY, queueAt);
  const ofTag = rememberedText(MANY, (tag) => queueAt(`#${tag}`));
  const gone = new WeakSet<Sentence>();
  const metIn = remembered((sentence: Sentence): readonly Waiting[] => {
    const met: Waiting[] = [];
    note(sentence);
    for (const word of sentence.vocabulary) ofWord(word)?.callIn(sentence, met);
    for (const tag of sentence.tags) ofTag(tag)?.callIn(sentence, met);
    gone.add(sentence);
    return met.length === 0 ? NONE : met;
  });
  /** Tells an owner's cues what was gone through, before the owner looks for what they wait for. */
  const told = remembered(({ cues }: Cued) => {
    for (const cue of cues) cue.goneThrough?.(gone);
  });

  return (sentences, index) => {
    const sentence = sentences[index];
    const waitingHere = sentence === undefined ? NONE : metIn(sentence);
    if (waitingHere.length === 0) return NOBODY;
    const around = sentences.slice(Math.max(0, index - REACH), index + 1).reverse();
    const met = waitingHere.filter(
      ({ cue }) => cue.near?.every((any) => around.some((one) => readCondition(any).isMetBy(one))) ?? true,
    );
    const called = [...new Set(met.map(({ owner }) => owner))].sort((a, b) => a - b);
    for (const owner of called) told(owners[owner] as Cued);
    return called;
  };
}
