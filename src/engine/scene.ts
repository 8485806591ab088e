/**
 * A message as rules see it: sentences with their words, clauses and apologies, read lazily and
 * remembered per sentence, so that one more keystroke reads one sentence again and not the message.
 */
import { type ApologyForm, apologyOf } from './clause/apology.ts';
import { type Clause, clausesOf } from './clause/clause.ts';
import { remembered } from './remembered.ts';
import { type Sentence, sentenceOf } from './text/sentence.ts';
import { rawSentences } from './text/sentences.ts';
import type { Span } from './types.ts';

/** A clause at its place in the message. */
export interface Placed {
  readonly clause: Clause;
  readonly apology: ApologyForm | null;
  /** Index of its sentence in the scene. */
  readonly sentence: number;
  /** Index in its sentence. */
  readonly index: number;
}

export interface Scene {
  readonly text: string;
  /** The other person's message before this one, only when it was handed over. */
  readonly previous?: Scene;
  readonly sentences: readonly Sentence[];
  /** Start offset of each sentence in the text. */
  readonly offsets: readonly number[];
  /** Clauses of one sentence, with their apologies. */
  placed(sentence: number): readonly Placed[];
  /** The next `count` clauses after one, across sentence ends; pure interjections are passed over. */
  after(placed: Placed, count?: number): readonly Placed[];
  before(placed: Placed, count?: number): readonly Placed[];
  /** Span in the text of a run of words of a sentence (`to` exclusive). */
  span(sentence: number, from: number, to: number): Span;
}

interface Reading {
  readonly clauses: readonly Clause[];
  readonly apologies: readonly (ApologyForm | null)[];
}

/** Clauses and apologies of a sentence, cut once and remembered as long as the sentence is. */
const readingOf = remembered(({ words, asked }: Sentence): Reading => {
  const clauses = clausesOf(words, asked);
  return { clauses, apologies: clauses.map((clause, i) => apologyOf(clause, clauses[i + 1], asked)) };
});

/** A clause of interjections only ("babe", "ok", "lol") says nothing by itself. */
const empty = ({ clause }: Placed): boolean =>
  clause.words
    .slice(clause.from, clause.to)
    .every((word) => word.tags.has('Filler') && !word.tags.has('Apology'));

/**
 * Reads a text into a scene. Linear in its length; clauses are cut only when asked for.
 * @param previous the other person's message before it, when it was handed over.
 */
export function sceneOf(text: string, previous?: string): Scene {
  const raws = rawSentences(text);
  const sentences = raws.map(({ raw }) => sentenceOf(raw));
  const offsets = raws.map(({ start }) => start);
  const places = new Map<number, readonly Placed[]>();
  const placed = (index: number): readonly Placed[] => {
    let known = places.get(index);
    if (known === undefined) {
      const sentence = sentences[index];
      const { clauses, apologies } =
        sentence === undefined ? { clauses: [], apologies: [] } : readingOf(sentence);
      known = clauses.map((clause, i) => ({
        clause,
        apology: apologies[i] ?? null,
        sentence: index,
        index: i,
      }));
      places.set(index, known);
    }
    return known;
  };
  const walk = (from: Placed, count: number, step: 1 | -1): readonly Placed[] => {
    const found: Placed[] = [];
    let { sentence, index } = from;
    while (found.length < count) {
      index += step;
      let here = placed(sentence);
      if (index < 0 || index >= here.length) {
        sentence += step;
        if (sentence < 0 || sentence >= sentences.length) break;
        here = placed(sentence);
        index = step === 1 ? 0 : here.length - 1;
      }
      const next = here[index];
      if (next !== undefined && !empty(next)) found.push(next);
    }
    return found;
  };
  return {
    text,
    ...(previous === undefined ? {} : { previous: sceneOf(previous) }),
    sentences,
    offsets,
    placed,
    after: (from, count = 1) => walk(from, count, 1),
    before: (from, count = 1) => walk(from, count, -1),
    span: (index, from, to) => {
      const { words } = sentences[index] as Sentence;
      const base = offsets[index] ?? 0;
      const end = base + (words[Math.max(from, to - 1)]?.end ?? 0);
      // "2%": the sign belongs to its number.
      const sign = /\d[%°]/.test(text.slice(end - 1, end + 1)) ? 1 : 0;
      return { start: base + (words[from]?.start ?? 0), end: end + sign };
    },
  };
}
