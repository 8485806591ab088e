/** The outside grammarian reads the first rewordings of all our own cases. */
import { expect, test } from 'vitest';
import { newLints } from './grammar.ts';
import { cases, examples, firstsOf } from './messages.ts';

test('no first rewording brings a grammar lint that its message lacked', async () => {
  const found: string[] = [];
  for (const reworded of firstsOf([...examples, ...cases(1)])) found.push(...(await newLints(reworded)));
  expect(found).toEqual([]);
});
