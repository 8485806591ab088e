/**
 * What the classifier sees of a sentence: its words nearly as they were typed, pairs and triples of them, and pairs with
 * one or two words left out between, each as a number. Numbers and not strings: a long mail holds many thousands of them.
 * After an apology words say something else than elsewhere ("I was tired" is an excuse there), so they count once more.
 */
import { blanksOf } from '../blanks.ts';
import { kept } from '../remembered.ts';
import { numberOf } from '../text/form.ts';
import type { Sentence } from '../text/sentence.ts';
import type { TypedWord } from '../text/typed.ts';

/** Features are numbers below 2 to the power of this many bits. Two that share a number are rare, and do little harm. */
export const FEATURE_BITS = 24;

const PAIR = 0x9e3779b1;
const LEAVES_ONE_OUT = 0x7feb352d;
const LEAVES_TWO_OUT = 0x846ca68b;

/** Words that stand for the ends of a sentence and for a pause in it. */
const BEGINNING = numberOf('<');
const PAUSE = numberOf(',');
const END = numberOf('>');
const QUESTION = numberOf('?');
/** Stands for a blank: its label is not what the person says. */
const IN_BLANK = [numberOf('[')];

/** The words of a sentence as numbers, with its ends and pauses, and the index of the typed word each stands for. */
function tokensOf({ raw, typed, asked }: Sentence): {
  readonly tokens: readonly number[];
  readonly at: readonly number[];
} {
  const tokens = [BEGINNING];
  const at = [0];
  const blanks = blanksOf(raw);
  for (let i = 0; i < typed.length; i++) {
    const { form, gap, start } = typed[i] as TypedWord;
    const inBlank = blanks.find((blank) => start > blank.start && start < blank.end);
    if (inBlank !== undefined && start > inBlank.start + 1) continue;
    if (gap === 'soft') {
      tokens.push(PAUSE);
      at.push(i);
    }
    for (const number of inBlank === undefined ? form.numbers : IN_BLANK) {
      tokens.push(number);
      at.push(i);
    }
  }
  tokens.push(asked ? QUESTION : END);
  at.push(typed.length - 1);
  return { tokens, at };
}

/** Spreads the bits of a hash (the finalizer of MurmurHash3) and keeps as many as a feature has. */
function feature(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> (32 - FEATURE_BITS);
}

/** Marks what stands after an apology. */
const AFTERWARDS = 0x27d4eb2f;
/** Words an apology is made with. */
const SORRY: ReadonlySet<number> = new Set(
  'sorry sry soz srry apologies apology apologise apologize apologised apologized regret regrets forgive pardon bad mb'
    .split(' ')
    .map(numberOf),
);

const followedBy = (hash: number, next: number, kind = PAIR): number =>
  (Math.imul(hash ^ kind, PAIR) + next) | 0;

/**
 * Calls `note` with every feature of a sentence and the index of the typed word it begins with. A feature that stands
 * twice counts twice.
 */
export function eachFeature(sentence: Sentence, note: (feature: number, word: number) => void): void {
  const { tokens, at } = tokensOf(sentence);
  const { length } = tokens;
  for (let i = 0; i < length; i++) {
    const word = at[i] as number;
    const one = tokens[i] as number;
    note(feature(one), word);
    if (i + 1 >= length) continue;
    const two = followedBy(one, tokens[i + 1] as number);
    note(feature(two), word);
    if (i + 2 >= length) continue;
    const third = tokens[i + 2] as number;
    note(feature(followedBy(two, third)), word);
    note(feature(followedBy(one, third, LEAVES_ONE_OUT)), word);
    if (i + 3 < length) note(feature(followedBy(one, tokens[i + 3] as number, LEAVES_TWO_OUT)), word);
  }
  const sorry = tokens.findIndex((token) => SORRY.has(token));
  if (sorry >= 0) noteAfterwards(tokens, sorry + 1, (one, i) => note(one, at[i] as number));
}

/** Words and pairs of them from a token on, as what stands after an apology. */
function noteAfterwards(
  tokens: readonly number[],
  from: number,
  note: (feature: number, token: number) => void,
): void {
  for (let i = from; i < tokens.length; i++) {
    const one = tokens[i] as number;
    note(feature(followedBy(one, AFTERWARDS)), i);
    if (i + 1 < tokens.length)
      note(feature(followedBy(followedBy(one, tokens[i + 1] as number), AFTERWARDS)), i);
  }
}

const NONE: readonly number[] = [];

const apologises = kept(({ typed }: Sentence) =>
  typed.some(({ form: { numbers } }) => numbers.some((number) => SORRY.has(number))),
);

/** The features neighbouring sentences have beside those of each alone: what stands after an apology in another one. */
export function sequelsIn(sentences: readonly Sentence[]): readonly number[] {
  if (sentences.length < 2) return NONE;
  const features: number[] = [];
  for (let i = 1; i < sentences.length; i++) {
    if (!apologises(sentences[i - 1] as Sentence)) continue;
    // The first token stands for the beginning of the sentence.
    noteAfterwards(tokensOf(sentences[i] as Sentence).tokens, 1, (one) => features.push(one));
  }
  return features;
}

/** All features of neighbouring sentences. */
export function featuresOf(sentences: readonly Sentence[]): readonly number[] {
  const features: number[] = [];
  for (const sentence of sentences) eachFeature(sentence, (one) => features.push(one));
  for (const one of sequelsIn(sentences)) features.push(one);
  return features;
}
