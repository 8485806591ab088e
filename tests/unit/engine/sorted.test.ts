import { expect, it } from 'vitest';
import { lineOf } from '../../../src/engine/sorted.ts';

const text = ['can 1', "can't 2 3", 'can_not 4', 'cannot 5', 'z ~'].join('\n');

it.each([
  ['can', '1'],
  ["can't", '2 3'],
  ['can_not', '4'],
  ['cannot', '5'],
  ['z', '~'],
])('finds the line of %s', (key, rest) => {
  expect(lineOf(text, key)).toBe(rest);
});

it.each(['a', 'ca', 'cano', 'cannots', 'zz', ''])('finds no line of "%s"', (key) => {
  expect(lineOf(text, key)).toBeUndefined();
});

it('finds nothing in an empty text', () => {
  expect(lineOf('', 'can')).toBeUndefined();
});

it('finds every line of a long text', () => {
  const keys = Array.from({ length: 1000 }, (_, i) => i.toString(36)).sort();
  const lines = keys.map((key) => `${key} of ${key}`).join('\n');
  expect(keys.filter((key) => lineOf(lines, key) !== `of ${key}`)).toEqual([]);
});
