/**
 * Cues: the cheap question asked of every sentence before anything is parsed. A cue is a combination, because
 * single words like "but", "you" or "always" are everywhere.
 */

import type { Tag } from '../lexicon/index.ts';
import { kept, remembered, rememberedText } from '../remembered.ts';
import { linesOf } from '../sorted.ts';
import type { PlainWord } from '../text/meaning.ts';
import type { Sentence } from '../text/sentence.ts';
import { anchorsOf, commonnessOf, readCondition } from './condition.ts';
import type { OneCue } from './one-cue.ts';
import { note } from './presence.ts';
import { Queue, Waiting } from './queue.ts';

/** Cues that are read together, when the first of them is asked: most of a table nobody ever asks. */
export interface CueTable {
  readonly all: readonly OneCue[];
}

export type Cue = OneCue | CueTable;

/** The cues of a table, or the one that stands alone. */
export const oneByOne = (cue: Cue): readonly OneCue[] => ('all' in cue ? cue.all : [cue]);

/** Whoever waits for cues: a rule, an accountable element. */
export interface Cued {
  readonly cues: readonly Cue[];
}

/**
 * What is worked out about cues beforehand. First line: for every table of cues, with commas between, the places of
 * each cue's conditions, the rarest first. Then words and classes in order, a line each, with the cues that wait
 * there: `sorry 1a.0.2 1c.5` are the first and third of one table and the sixth of another, in base 36.
 */
export type PackedCues = string;

const written = (number: number): string => number.toString(36);
const place = (digits: string): number => Number.parseInt(digits, 36);

/** Places of the conditions, the rarest first. Of so many a cue has fewer than 36. */
function orderOf({ here }: OneCue): readonly number[] {
  const often = here.map((any) => commonnessOf(readCondition(any)));
  return [...here.keys()].sort((a, b) => (often[a] ?? 0) - (often[b] ?? 0));
}

/** The words and classes at which a cue waits: those of its rarest condition. */
const seatsOf = ({ here }: OneCue, [rarest = 0]: readonly number[]): readonly string[] => {
  const condition = here[rarest];
  return condition === undefined ? [] : anchorsOf(readCondition(condition));
};

/**
 * Finds for every cue its rarest condition, where it waits, so that a sentence asks only the cues its own words call
 * for. That takes longer than a page should wait, so it is done when the extension is built.
 */
export function packCues(owners: readonly Cued[]): PackedCues {
  const seats = new Map<string, Map<number, readonly number[]>>();
  const orders = tablesOf(owners).map(({ cue }, table) =>
    oneByOne(cue).map((one, at) => {
      const order = orderOf(one);
      for (const key of seatsOf(one, order)) {
        const here = seats.get(key) ?? new Map<number, readonly number[]>();
        seats.set(key, here.set(table, [...(here.get(table) ?? []), at]));
      }
      return order.map(written).join('');
    }),
  );
  const lines = Array.from(seats, ([key, here]) =>
    [key, ...Array.from(here, ([table, places]) => [table, ...places].map(written).join('.'))].join(' '),
  );
  return [orders.map((table) => table.join(' ')).join(','), ...lines.sort()].join('\n');
}

/** A table of cues, or a cue that stands alone, and the index of its owner. */
interface Owned {
  readonly owner: number;
  readonly cue: Cue;
}

const tablesOf = (owners: readonly Cued[]): readonly Owned[] =>
  owners.flatMap(({ cues }, owner) => cues.map((cue) => ({ owner, cue })));

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
  const tables = tablesOf(owners);
  const cut = packed.indexOf('\n');
  const orders = packed.slice(0, cut).split(',');
  const lineOf = linesOf(packed.slice(cut + 1));
  const ordersOf = remembered((_: Owned, table: number) => (orders[table] ?? '').split(' '));
  const waitingIn = remembered((_: Owned): Waiting[] => []);
  const seated = (seat: string): readonly Waiting[] => {
    const [table = 0, ...places] = seat.split('.').map(place);
    const owned = tables[table] as Owned;
    const waiting = waitingIn(owned);
    for (const at of places)
      waiting[at] ??= new Waiting(
        owned.owner,
        oneByOne(owned.cue)[at] as OneCue,
        ordersOf(owned, table)[at] as string,
      );
    return places.map((at) => waiting[at] as Waiting);
  };
  const queueAt = (key: string): Queue | null => {
    const line = lineOf(key);
    return line === undefined ? null : new Queue(line.split(' ').flatMap(seated));
  };
  const ofTag = rememberedText(MANY, (tag) => queueAt(`#${tag}`));
  const ofTags = remembered((tags: ReadonlySet<Tag>) =>
    Array.from(tags, ofTag).filter((queue) => queue !== null),
  );
  /** The queues at a word and at classes. */
  const queuesOf = (text: string, tags: ReadonlySet<Tag>): readonly Queue[] => {
    const own = queueAt(text);
    return own === null ? ofTags(tags) : [own, ...ofTags(tags)];
  };
  const ofWord = kept(({ text, tags }: PlainWord) => queuesOf(text, tags));
  let rounds = 0;
  /** The queues at the words of a sentence and at their classes, each once. */
  const queuesAt = ({ words }: Sentence): readonly Queue[] => {
    const queues: Queue[] = [];
    const round = ++rounds;
    for (const { known, tags } of words) {
      for (const queue of ofWord(known)) if (queue.isNewIn(round)) queues.push(queue);
      // In a phrase it is in more classes.
      if (tags !== known.tags) for (const queue of ofTags(tags)) if (queue.isNewIn(round)) queues.push(queue);
    }
    return queues;
  };
  const metIn = kept((sentence: Sentence): readonly Waiting[] => {
    const met: Waiting[] = [];
    const queues = queuesAt(sentence);
    if (queues.length > 0) note(sentence);
    for (const queue of queues) queue.callIn(sentence, met);
    return met.length === 0 ? NONE : met;
  });
  return (sentences, index) => {
    const sentence = sentences[index];
    const waitingHere = sentence === undefined ? NONE : metIn(sentence);
    if (waitingHere.length === 0) return NOBODY;
    const around = sentences.slice(Math.max(0, index - REACH), index + 1).reverse();
    const met = waitingHere.filter(
      ({ cue }) => cue.near?.every((any) => around.some((one) => readCondition(any).isMetBy(one))) ?? true,
    );
    return [...new Set(met.map(({ owner }) => owner))].sort((a, b) => a - b);
  };
}
