/** Promised times, in the words people use when they are upset and typing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenTime, returnChoices } from '../../../src/repair/returns/choices.ts';
import { promisedTime } from '../../../src/repair/returns/when.ts';

/** A Wednesday evening, 19:20. */
const evening = new Date(2026, 10, 18, 19, 20);
const wednesday = (hour: number, minute = 0) => new Date(2026, 10, 18, hour, minute);
const thursday = (hour: number, minute = 0) => new Date(2026, 10, 19, hour, minute);
const friday = (hour: number) => new Date(2026, 10, 20, hour);
const sunday = (hour: number) => new Date(2026, 10, 22, hour);

describe.each([
  ['in 20 minutes', wednesday(19, 40)],
  ['20 min', wednesday(19, 40)],
  ['twenty minutes', wednesday(19, 40)],
  ['in 15', wednesday(19, 35)],
  ['in a few minutes', wednesday(19, 40)],
  ['half an hour', wednesday(19, 50)],
  ['in an hour or so', wednesday(20, 20)],
  ['in an hour’s time', wednesday(20, 20)],
  ['in an hour and a half', wednesday(20, 50)],
  ['1h30', wednesday(20, 50)],
  ['in a couple of hours', wednesday(21, 20)],
  ['tonight', wednesday(20)],
  ['Tonight after dinner!', wednesday(20)],
  ['before bed', wednesday(21)],
  ['when the kids are asleep', wednesday(21)],
  ['this evening', wednesday(20, 20)],
  ['later today', wednesday(20, 20)],
  ['around eight', wednesday(20)],
  ['8ish', wednesday(20)],
  ['half past eight', wednesday(20, 30)],
  ['a quarter to nine', wednesday(20, 45)],
  ['I will be back at 8', wednesday(20)],
  ['tonight at 11', wednesday(23)],
  ['21:00', wednesday(21)],
  ['at midnight', thursday(0)],
  ['at noon', thursday(12)],
  ['at 7', thursday(7)],
  ['at 6', thursday(18)],
  ['6am', thursday(6)],
  ['in the morning', thursday(9)],
  ['tomorrow morning', thursday(9)],
  ['tomorrow morning at 6', thursday(6)],
  ['first thing tomorrow', thursday(8)],
  ['tomorrow', thursday(10)],
  ['tomorrow at 6', thursday(18)],
  ['tomorrow after work', thursday(18)],
  ['tmrw night', thursday(20)],
  ['friday after lunch', friday(14)],
  ['on Friday evening', friday(19)],
  ['sunday', sunday(10)],
  ['sunday at 6', sunday(18)],
])('%s', (words, expected) => {
  test(`is ${expected.toString().slice(0, 21)}`, () => {
    expect(promisedTime(words, evening)).toEqual(expected);
  });
});

test.each(['', 'later', 'soon', 'I promise', 'yesterday', '5 minutes ago', '0 minutes', 'in 3 years'])(
  '%s names no time to come back at',
  (words) => {
    expect(promisedTime(words, evening)).toBeNull();
  },
);

test('a dinner that is over is an hour from now, and an hour that has passed is not moved', () => {
  const late = wednesday(21, 30);
  expect(promisedTime('tonight after dinner', late)).toEqual(wednesday(22, 30));
  expect(promisedTime('tonight', late)).toEqual(wednesday(22, 30));
  expect(promisedTime('tonight at 8', late)).toBeNull();
});

test('an hour in the morning is the next one people are awake in', () => {
  expect(promisedTime('at 8', wednesday(7))).toEqual(wednesday(8));
  expect(promisedTime('at 8', wednesday(9))).toEqual(wednesday(20));
  expect(promisedTime('at 10', wednesday(22, 30))).toEqual(thursday(10));
});

test('whatever is typed, the answer is in the future or null', () => {
  const word = fc.constantFrom(
    'in',
    'at',
    '6',
    'two',
    'hours',
    'tonight',
    'ago',
    'last',
    'monday',
    '99',
    'after',
    'bed',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 6 }).map((all) => all.join(' ')),
      ),
      (words) => {
        const at = promisedTime(words, evening);
        expect(at === null || at.getTime() > evening.getTime()).toBe(true);
      },
    ),
  );
});

test('the choices of one press are twenty minutes, an hour, and nine in the morning', () => {
  expect(returnChoices.map((choice) => chosenTime(choice, evening))).toEqual([
    wednesday(19, 40),
    wednesday(20, 20),
    thursday(9),
  ]);
  expect(chosenTime('morning', thursday(1))).toEqual(thursday(9));
});
