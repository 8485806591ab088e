import { expect, it } from 'vitest';
import { linesOf } from '../../../src/engine/sorted.ts';

const text = ['can 1', "can't 2 3", 'can_not 4', 'cannot 5', 'z ~'].join('\n');

it.each([
  ['can', '1'],
  ["can't", '2 3'],
  ['can_not', '4'],
  ['cannot', '5'],
  ['z', '~'],
])('finds the line of %s', (key, rest) => {
  expect(linesOf(text)(key)).toBe(rest);
});

it.each(['a', 'ca', 'cano', 'cannots', 'zz', ''])('finds no line of "%s"', (key) => {
  expect(linesOf(text)(key)).toBeUndefined();
});

it('finds nothing in an empty text', () => {
  expect(linesOf('')('can')).toBeUndefined();
});

it('finds every line of a long text', () => {
  const keys = Array.from({ length: 1000 }, (_, i) => i.toString(36)).sort();
  const lineOf = linesOf(keys.map((key) => `${key} of ${key}`).join('\n'));
  expect(keys.filter((key) => lineOf(key) !== `of ${key}`)).toEqual([]);
});
