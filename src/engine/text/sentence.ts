/** One sentence as cues see it: its words and the classes they are in, remembered by its raw text. */
import type { Tag } from '../lexicon/index.ts';
import { rememberedText } from '../remembered.ts';
import { type Word, wordsOf } from './words.ts';

/** What is known of one sentence on its own; shared by all places where the same sentence stands. */
export interface Sentence {
  readonly raw: string;
  readonly words: readonly Word[];
  /** Classes and plain words that occur in it: what cues ask for. */
  readonly tags: ReadonlySet<Tag>;
  readonly vocabulary: ReadonlySet<string>;
  /** It ends in a question mark. */
  readonly asked: boolean;
  readonly exclaimed: boolean;
}

function readSentence(raw: string): Sentence {
  const words = wordsOf(raw);
  const tags = new Set<Tag>();
  const vocabulary = new Set<string>();
  for (const word of words) {
    vocabulary.add(word.text);
    for (const tag of word.tags) tags.add(tag);
  }
  const tail = raw.slice(-6);
  return { raw, words, tags, vocabulary, asked: tail.includes('?'), exclaimed: tail.includes('!') };
}

/** Sentences remembered; a 50,000-word draft has about 4,000. */
const REMEMBERED = 5000;

/** One sentence, from memory when it was seen before. */
export const sentenceOf: (raw: string) => Sentence = rememberedText(REMEMBERED, readSentence);
