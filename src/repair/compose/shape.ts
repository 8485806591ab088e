/**
 * How an answer begins, and so which words it needs around it. People answer a question in fragments ("forgot your
 * birthday"), in -ing forms ("not calling"), in whole sentences, and in texting style; each shape joins differently.
 */

import { type Word, wordsOf } from '../../engine/text/words.ts';
import { wordSet } from '../../engine/wording/word-set.ts';
import { begunWith } from './begun.ts';
import { fragmentShape } from './fragment-shapes.ts';
import { grammarShape } from './grammar-shapes.ts';
import type { Shape } from './shapes.ts';
import { isVerbBase } from './vocabulary.ts';

/** A sentence of an answer: its shape, and its words without what the shape replaces. */
export interface Shaped {
  readonly shape: Shape;
  readonly words: string;
  /** A time that stands before a plan ("next time", "from now on"); empty without one. */
  readonly ahead: string;
}

const CLOCK =
  /^(?:half past |quarter (?:past|to) )?(?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|lunch(?:time)?|dinner|breakfast|bedtime)\s?(?:am|pm|h|o'?clock)?(?: (?:tonight|today|tomorrow|in the \w+|on \w+day))?[.!]?$/i;
const MEASURE = /^(?:so |very )?(?:much|a lot|lots|loads|the world|more than you \w+)(?: to me)?[.!]?$/i;
const APOLOGY =
  /^(?:(?:i|we|am|are|so|really|very|just|truly|again|also) ){0,6}(?:sorry|apologies)\b|\bi (?:am )?(?:\w+ )?(?:sorry|apologi[sz]e)\b/;

const JOINED = /^(?:and|but|well|um+|uh+|oh|ok|okay)(?:,\s*|\s+)(?=\S)/i;
const AHEAD =
  /^(?:next time|from (?:now|today) on|from now|in (?:the )?future|tomorrow|tonight|today|this (?:week|weekend|evening)|(?:on|by) \w+day),?\s+(?=\S)/i;
const PLANS = wordSet('base either request staying not-base never-base dont');
const WHOLE = wordSet('i stance you you-lived your we sentence');

/** Reads the shape of one sentence of an answer. Total: any text has one. */
export function shapeOf(sentence: string): Shaped {
  const words = sentence.trim();
  const ahead = AHEAD.exec(words)?.[0] ?? '';
  const after = ahead ? shapeNow(words.slice(ahead.length)) : null;
  if (after && PLANS.has(after.shape)) return { ...after, ahead };
  if (after && WHOLE.has(after.shape)) return { shape: 'sentence', words, ahead: '' };
  return { ...shapeNow(words), ahead: '' };
}

function shapeNow(words: string): Omit<Shaped, 'ahead'> {
  if (/\?["'”’)]*$/.test(words)) return { shape: 'question', words };
  if (CLOCK.test(words)) return { shape: 'clock', words };
  if (MEASURE.test(words)) return { shape: 'measure', words };
  const bare = words.replace(JOINED, '');
  const all = wordsOf(bare);
  const told = all.map(({ text }) => text);
  if (APOLOGY.test(told.join(' ')) && !/^(?:for|not|never|without)$/.test(told[0] ?? '')) {
    return { shape: 'sentence', words };
  }
  const start = afterAdverbs(all);
  const first = told[start] ?? '';
  const next = told[start + 1] ?? '';
  const stripped = (count: number, shape: Shape) => ({ shape, words: without(bare, all, start, count) });
  if (first === 'being') return stripped(1, 'being');
  if (first === 'do' && next === 'not') return stripped(2, 'dont');
  if (first === 'not' && isVerbBase(next)) return stripped(1, 'not-base');
  const begun = begunWith(all.slice(start));
  const found = grammarShape(begun) ?? fragmentShape(begun);
  const kind = found === 'whether' && told[start - 1] === 'only' ? 'when' : found;
  // An unknown word after "really" or "so" is an adjective more often than not.
  const degree = kind === 'noun' && DEGREES.has(told[start - 1] ?? '');
  return { shape: degree ? 'state' : kind, words };
}

/** Adverbs say nothing about the shape: "really tired", "completely forgot". */
const afterAdverbs = (words: readonly Word[]): number => {
  const at = words.findIndex(({ text, tags }) => text !== 'too' && (!tags.has('Adverb') || KEPT.has(text)));
  return Math.max(at, 0);
};
const DEGREES = wordSet('really so very quite pretty super extremely totally completely just still too');
const KEPT = wordSet('here never a once right more such');

/** The words as typed, `count` plain words from `start` on left out. */
const without = (sentence: string, words: readonly Word[], start: number, count: number): string => {
  const from = words[start]?.start ?? 0;
  const to = words[start + count]?.start ?? sentence.length;
  return sentence.slice(0, from) + sentence.slice(to);
};
