/** Words as they were typed: plain letters, places, pauses, and the numbers the classifier knows them by. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/engine/text/form.ts';
import { sentenceOf } from '../../../src/engine/text/sentence.ts';
import { typedWordsOf } from '../../../src/engine/text/typed.ts';

const lettersIn = (raw: string): readonly string[] => typedWordsOf(raw).map(({ form }) => form.letters);
const numbersIn = (raw: string): readonly number[] => typedWordsOf(raw).flatMap(({ form }) => form.numbers);

describe('typed words', () => {
  it('are in lower case, not stretched, and with straight apostrophes', () => {
    expect(lettersIn('SORRYYYY, I can’t stay')).toEqual(['sorry', 'i', "can't", 'stay']);
  });

  it('remember capitals and pauses', () => {
    expect(typedWordsOf('STOP it, A').map(({ form, gap }) => [form.caps, gap])).toEqual([
      [true, 'strong'],
      [false, 'none'],
      [false, 'soft'],
    ]);
  });

  it('have no pause after a title', () => {
    expect(typedWordsOf('I called Dr. Patel').every(({ gap }, i) => i === 0 || gap === 'none')).toBe(true);
    expect(typedWordsOf('I saw him. Patel called').at(3)?.gap).toBe('soft');
  });

  it('are one where a number has commas or points in it', () => {
    expect(lettersIn('$1,100 a month, 2.50 at 10:30. 7, 8')).toEqual([
      '1,100',
      'a',
      'month',
      '2.50',
      'at',
      '10:30',
      '7',
      '8',
    ]);
  });

  it('have the numbers of what they stand for, however they are spelt', () => {
    expect(numbersIn('cant')).toEqual([numberOf('can'), numberOf('not')]);
    expect(numbersIn("can't")).toEqual(numbersIn('cant'));
    expect(numbersIn("my sister's 7 cats")).toEqual(['my', 'sister', '1', 'cats'].map(numberOf));
    expect(numberOf('12')).toBe(numberOf('7'));
  });

  it('stand where they were typed, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        let last = 0;
        for (const { start, end } of typedWordsOf(raw)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(raw.length);
      }),
    );
  });
});

it('a sentence works out its plain words when it is asked for them, and once', () => {
  const sentence = sentenceOf('im not sure, tbh');
  expect(sentence.typed).toHaveLength(4);
  expect(sentence.words.map(({ text }) => text)).toEqual(['i', 'am', 'not', 'sure', 'tbh']);
  expect(sentence.words).toBe(sentence.words);
});
