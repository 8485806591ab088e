import { expect, it } from 'vitest';
import { blanksOf } from '../../../src/engine/blanks.ts';

it.each(["I'm sorry [what I did].", '[name], can we talk?', 'Hi [name] Can we talk?', 'See you [when]'])(
  'finds the blank of "%s"',
  (text) => {
    const blanks = blanksOf(text).map(({ start, end }) => text.slice(start, end));
    expect(blanks).toHaveLength(1);
    expect(blanks[0]).toMatch(/^\[.+\]$/);
  },
);

it.each(['names = [name]', 'get(key, [name])', 'names[name]', '[request] Someone who draws', 'see [this]'])(
  'finds none in "%s"',
  (text) => {
    expect(blanksOf(text)).toEqual([]);
  },
);
