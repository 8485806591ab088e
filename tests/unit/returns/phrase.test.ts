/** The pause message: the person's own words for the time, in a sentence that no rule speaks about. */
import { describe, expect, test } from 'vitest';
import { createReviewer } from '../../../src/engine/review.ts';
import { elements } from '../../../src/repair/index.ts';
import { promisedWords } from '../../../src/repair/returns/phrase.ts';
import { spokenTime } from '../../../src/repair/returns/spoken-time.ts';
import { rules } from '../../../src/rules/index.ts';
import { text } from '../../browser/scenarios/scenario.ts';

const { review } = createReviewer({ rules, elements });

describe.each([
  ['20 minutes', 'in 20 minutes'],
  ['half an hour', 'in half an hour'],
  ['an hour or so', 'in an hour or so'],
  ['in an hour.', 'in an hour'],
  ['Tonight after dinner', 'tonight after dinner'],
  ['tomorrow morning', 'tomorrow morning'],
  ['sunday at 6', 'on Sunday at 6'],
  ['8pm', 'at 8pm'],
  ['9:30', 'at 9:30'],
  ['when the kids are asleep', 'when the kids are asleep'],
])('%s', (words, expected) => {
  test(`stands in the sentence as "${expected}"`, () => {
    expect(promisedWords(words)).toBe(expected);
  });

  test('makes a pause with a promise, and no rule speaks', () => {
    const { findings, repair } = review(text('returns_pause', expected));
    expect(findings).toEqual([]);
    expect(repair.present.map(({ element }) => element)).toContain('return-promise');
  });
});

test.each(['I will be back at 8', 'give me twenty', 'tomorrow. I love you', 'x'.repeat(60)])(
  '%s is more than a time, or none',
  (words) => {
    expect(promisedWords(words)).toBeNull();
  },
);

test('a moment is said by its day and its time', () => {
  const now = new Date(2026, 10, 18, 19, 20).getTime();
  const said = (...at: [number, number, number, number]) =>
    spokenTime(new Date(...at).getTime(), now, 'en-GB');
  expect(said(2026, 10, 18, 19)).toEqual({ day: 'today', time: '19:00' });
  expect(said(2026, 10, 17, 9)).toEqual({ day: 'yesterday', time: '09:00' });
  expect(said(2026, 10, 19, 0)).toEqual({ day: 'tomorrow', time: '00:00' });
  expect(said(2026, 10, 22, 18)).toEqual({ day: 'Sunday', time: '18:00' });
  expect(said(2026, 11, 3, 17)).toEqual({ day: '3 December', time: '17:00' });
});
