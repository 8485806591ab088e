import { describe, expect, test } from 'vitest';
import { BLANK_LABELS } from '../../../src/engine/blanks.ts';
import { createReviewer } from '../../../src/engine/review.ts';
import { keepsFacts } from '../../../src/engine/reword/draft/facts.ts';
import { clashes } from '../../../src/engine/reword/proof/clashes.ts';
import { keepsReferents } from '../../../src/engine/reword/proof/referents.ts';
import {
  filledIn,
  isCalmer,
  keepsQuestions,
  leavesHanging,
  surroundings,
} from '../../../src/engine/reword/proof/sound.ts';
import { leavesStranded } from '../../../src/engine/reword/proof/stranded.ts';
import type { Rewording } from '../../../src/engine/types.ts';
import { elements } from '../../../src/repair/index.ts';
import { rules } from '../../../src/rules/index.ts';

const { review } = createReviewer({ rules, elements });

/** A rewording of a whole text. */
const whole = (text: string, words: string): Rewording => ({
  kind: 'lightest',
  span: { start: 0, end: text.length },
  text: words,
  message: words,
  blanks: [],
});

test.each([
  ['so I left at 9:30 with Nina', 'I left with Nina at 9:30', true],
  ['so I left at 9:30 with Nina', 'I left with Nina', false],
  ['so I left at 9:30 with Nina', 'I left at 9:30', false],
  ['As I said twice, I attach it again', 'I wrote about this before', false],
  // A word in a digit is no number, and how old the reader is is no news.
  ['sorry 4 existing 2nite', 'thank you', true],
  ['i left it w 2 kids', 'i left it', false],
  ["you're 34 and sulking", "I can see you're hurt", true],
  ["you're 34 minutes late", "I can see you're hurt", false],
  // The capital of a first word is no name.
  ['Sorry for that', 'I apologise', true],
])('%j as %j keeps its facts: %s', (text, words, kept) => {
  expect(keepsFacts(text, whole(text, words))).toBe(kept);
});

test('a rewording with a new finding is not calmer, one with a blank is', () => {
  const text = "I'm sorry if you were hurt.";
  const before = review(text).findings;
  const [finding] = before;
  if (finding === undefined) throw new Error('there is nothing to reword');
  const calmer = (words: string): boolean =>
    isCalmer(before, finding, review(words, { rewordings: false }).findings, { start: 0, end: words.length });
  expect(calmer("I'm sorry I hurt you.")).toBe(true);
  expect(calmer("I'm sorry for [what I did].")).toBe(true);
  expect(calmer("I'm sorry you feel that way.")).toBe(false);
  expect(calmer("I'm sorry if you were upset.")).toBe(false);
});

test('a change touches three sentences on each side', () => {
  const starts = [0, 10, 20, 30, 40, 50, 60, 70, 80];
  expect(surroundings(starts, { start: 42, end: 48 }, 90)).toEqual({ start: 10, end: 80 });
  expect(surroundings(starts, { start: 2, end: 8 }, 90)).toEqual({ start: 0, end: 40 });
  expect(surroundings(starts, { start: 82, end: 90 }, 90)).toEqual({ start: 50, end: 90 });
});

test('a long draft full of findings is reviewed in time', () => {
  const long = "I'm sorry you feel that way. You always do this. ".repeat(400);
  // Of this process alone, in microseconds: a clock on the wall would count what others do to the machine.
  const started = process.cpuUsage();
  expect(review(long).findings.length).toBeGreaterThan(700);
  expect(process.cpuUsage(started).user).toBeLessThan(8_000_000);
});

test('new words hold no finding of weight, though the message held one like it', () => {
  const text = 'Calm down. Calm down.';
  const before = review(text).findings;
  const [finding] = before;
  if (finding === undefined) throw new Error('there is nothing to reword');
  const after = [finding];
  expect(isCalmer([finding, finding], finding, after, { start: 0, end: text.length })).toBe(false);
  expect(isCalmer([finding, finding], finding, after, { start: finding.end, end: text.length })).toBe(true);
});

test('every blank is read as somebody might fill it', () => {
  expect(
    BLANK_LABELS.map((label) => filledIn(`[${label}]`)).filter((words) => words.startsWith('[')),
  ).toEqual([]);
});

describe('who is spoken of', () => {
  const kept = (text: string, replaced: string, words: string): boolean => {
    const start = text.indexOf(replaced);
    const span = { start, end: start + replaced.length };
    return keepsReferents(text, { span, text: words });
  };
  const told = 'I only rang your mother because you hid. She says the tickets are at hers.';

  test('stays named, or the wording is not offered', () => {
    expect(kept(told, 'I only rang your mother because you hid', 'How I reacted is on me')).toBe(false);
    expect(kept(told, 'I only rang your mother because you hid', 'I rang your mother')).toBe(true);
  });

  test('may have been named before', () => {
    const known = `Mum is fine, she called. ${told}`;
    expect(kept(known, 'I only rang your mother because you hid', 'How I reacted is on me')).toBe(true);
  });

  test('is asked for only where somebody is', () => {
    expect(kept('You never do the dishes. I am tired.', 'You never do the dishes', 'I need help')).toBe(true);
    expect(kept("Couldn't send a card. She turned five.", "Couldn't send a card", "I'm sad")).toBe(true);
    expect(
      kept('You forgot your crates. I moved the keys, they are in.', 'You forgot your crates', 'Hm'),
    ).toBe(true);
    expect(kept('You never do the dishes. They pile up.', 'You never do the dishes', 'I need help')).toBe(
      false,
    );
  });
});

test('no comma is left hanging where words went', () => {
  const text = "It was hard. However, you agreed, and we can't go back.";
  const span = { start: 13, end: 32 };
  const cut = (words: string): boolean => {
    const message = text.slice(0, span.start) + words + text.slice(span.end);
    return leavesHanging(text, { kind: 'lightest', span, text: words, message, blanks: [] });
  };
  expect(text.slice(span.start, span.end)).toBe('However, you agreed');
  expect(cut('')).toBe(true);
  expect(cut('We agreed')).toBe(false);
});

/** A rewording of some words of a text. */
const replacing = (text: string, replaced: string, words: string): Rewording => {
  const start = text.indexOf(replaced);
  const span = { start, end: start + replaced.length };
  return { kind: 'lightest', span, text: words, message: text.replace(replaced, words), blanks: [] };
};

describe('what is asked beside the words that hurt', () => {
  const text = 'ok thats that dealt with, what time we leaving sat';
  const hurting = { start: 3, end: 24 };

  test('is not lost', () => {
    expect(keepsQuestions(text, hurting, replacing(text, text, 'take the time you need'))).toBe(false);
    const kept = 'take the time you need. what time we leaving sat';
    expect(keepsQuestions(text, hurting, replacing(text, text, kept))).toBe(true);
  });

  test('may go where it scolds', () => {
    const scolding = "I can't win with you, can I";
    const words = replacing(scolding, scolding, 'This is hard to hear');
    expect(keepsQuestions(scolding, { start: 0, end: 20 }, words)).toBe(true);
  });
});

test.each([
  [
    "Either the band goes or I do, Chris. You've got till Sunday to pick.",
    'Either the band goes or I do',
    true,
  ],
  ["I don't do sugar-coating. Never have.", "I don't do sugar-coating", true],
  ["I don't do sugar-coating. You've been kind.", "I don't do sugar-coating", false],
])('what follows in %j would be stranded without %j: %s', (text, replaced, stranded) => {
  expect(leavesStranded(text, replacing(text, replaced, 'I can work on it'))).toBe(stranded);
});

test.each([
  [
    'You told it on purpose. You enjoyed it.',
    'You told it on purpose.',
    'I may have this wrong. Can I ask about it?',
  ],
  [
    'It is not just me. We all think so.',
    'It is not just me.',
    "I can only speak for myself, and I'm upset.",
  ],
  ["Sorry I'm late. I do everything.", 'I do everything.', 'I feel taken for granted.'],
  ['Sorry. It was the wine.', 'It was the wine.', "I did it, and I'm sorry."],
  [
    'We value feedback. This ticket is now marked as solved.',
    'We value feedback.',
    "It's ours to put right.",
  ],
  ['It takes two. We each carry half.', 'It takes two.', 'I was wrong when I left.'],
  ['I am blunt. You knew what you were getting.', 'I am blunt.', 'I can work on it.'],
])('in %j, what is said for %j would contradict the rest', (text, replaced, words) => {
  expect(clashes(text, replacing(text, replaced, words))).toBe(true);
  expect(clashes(replaced, replacing(replaced, replaced, words))).toBe(false);
});
