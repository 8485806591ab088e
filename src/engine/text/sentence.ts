/** One sentence as it was typed and as cues see it: plain words in their classes, remembered by its raw text. */
import type { Tag } from '../lexicon/index.ts';
import { Keeper, rememberedText } from '../remembered.ts';
import { type TypedWord, typedWordsOf } from './typed.ts';
import { plainWords, type Word } from './words.ts';

/** What is known of one sentence on its own; shared by all places where the same sentence stands. */
export interface Sentence extends Keeper {
  readonly raw: string;
  readonly typed: readonly TypedWord[];
  /** Plain words; they are read when they are first asked for, as rules are asked in few sentences of a long text. */
  readonly words: readonly Word[];
  /** Classes and plain words that occur in it. */
  readonly tags: ReadonlySet<Tag>;
  readonly vocabulary: ReadonlySet<string>;
  /** It ends in a question mark. */
  readonly asked: boolean;
  readonly exclaimed: boolean;
}

function tagsIn(words: readonly Word[]): ReadonlySet<Tag> {
  const tags = new Set<Tag>();
  for (const word of words) for (const tag of word.tags) tags.add(tag);
  return tags;
}

/** A sentence that is read as far as it is asked about. */
class ReadSentence extends Keeper implements Sentence {
  readonly typed: readonly TypedWord[];
  readonly asked: boolean;
  readonly exclaimed: boolean;
  #words: readonly Word[] | undefined;
  #tags: ReadonlySet<Tag> | undefined;
  #vocabulary: ReadonlySet<string> | undefined;

  constructor(readonly raw: string) {
    super();
    this.typed = typedWordsOf(raw);
    const tail = raw.slice(-6);
    this.asked = tail.includes('?');
    this.exclaimed = tail.includes('!');
  }

  get words(): readonly Word[] {
    this.#words ??= plainWords(this.typed);
    return this.#words;
  }

  get tags(): ReadonlySet<Tag> {
    this.#tags ??= tagsIn(this.words);
    return this.#tags;
  }

  get vocabulary(): ReadonlySet<string> {
    this.#vocabulary ??= new Set(this.words.map((word) => word.text));
    return this.#vocabulary;
  }
}

/** Sentences remembered; a 50,000-word draft has about 4,000. */
const REMEMBERED = 5000;

/** One sentence, from memory when it was seen before. */
export const sentenceOf: (raw: string) => Sentence = rememberedText(
  REMEMBERED,
  (raw) => new ReadSentence(raw),
);
