/**
 * What the classifier sees of a sentence: its words, pairs and triples of them, and pairs with one or two words left
 * out between, each as a number. Numbers and not strings: a long mail holds many thousands of them.
 */
import { rememberedText } from '../remembered.ts';
import type { Sentence } from '../text/sentence.ts';

/** Features are numbers below 2 to the power of this many bits. Two that share a number are rare, and do little harm. */
export const FEATURE_BITS = 24;

/** Words remembered: nearly every word of a text was met before. */
const REMEMBERED = 10_000;
const LETTER = 0x01000193;
const START = 0x811c9dc5;
const PAIR = 0x9e3779b1;
const LEAVES_ONE_OUT = 0x7feb352d;
const LEAVES_TWO_OUT = 0x846ca68b;

/** The number of a word by the hash of Fowler, Noll and Vo; all numbers written in digits are one word. */
const numberOf = rememberedText(REMEMBERED, (word) => {
  const read = /^\d/.test(word) ? '#' : word;
  let hash = START;
  for (let i = 0; i < read.length; i++) hash = Math.imul(hash ^ read.charCodeAt(i), LETTER);
  return hash;
});

/** Words that stand for the ends of a sentence and for a pause in it. */
const BEGINNING = '<';
const PAUSE = ',';
const END = '>';
const QUESTION = '?';

/** The words of a sentence as numbers, with its ends and pauses, and the index of the word each of them stands for. */
function tokensOf({ words, asked }: Sentence): {
  readonly tokens: readonly number[];
  readonly at: readonly number[];
} {
  const tokens = [numberOf(BEGINNING)];
  const at = [0];
  words.forEach(({ text, gap }, i) => {
    if (gap !== 'none' && i > 0) {
      tokens.push(numberOf(PAUSE));
      at.push(i);
    }
    tokens.push(numberOf(text));
    at.push(i);
  });
  tokens.push(numberOf(asked ? QUESTION : END));
  at.push(words.length - 1);
  return { tokens, at };
}

/** Spreads the bits of a hash (the finalizer of MurmurHash3) and keeps as many as a feature has. */
function feature(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> (32 - FEATURE_BITS);
}

const followedBy = (hash: number, next: number, kind = PAIR): number => Math.imul(hash ^ kind, PAIR) + next;

/** Calls `note` with every feature of a sentence and the word it begins with. A feature that stands twice counts twice. */
export function eachFeature(sentence: Sentence, note: (feature: number, word: number) => void): void {
  const { tokens, at } = tokensOf(sentence);
  for (let i = 0; i < tokens.length; i++) {
    const word = at[i] as number;
    const one = tokens[i] as number;
    note(feature(one), word);
    const [second, third, fourth] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
    if (second === undefined) continue;
    const two = followedBy(one, second);
    note(feature(two), word);
    if (third === undefined) continue;
    note(feature(followedBy(two, third)), word);
    note(feature(followedBy(one, third, LEAVES_ONE_OUT)), word);
    if (fourth !== undefined) note(feature(followedBy(one, fourth, LEAVES_TWO_OUT)), word);
  }
}
