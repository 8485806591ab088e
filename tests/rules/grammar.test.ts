/** An outside grammarian has nothing to say about a rewording that it did not say about the message itself. */
import { expect, test } from 'vitest';
import { newLints } from './grammar.ts';
import { cases, examples, firstsOf, type Reworded } from './messages.ts';

/** All of them are read in the long tier. */
const some = firstsOf([...examples.filter((_, i) => i % 5 === 0), ...cases(80)]);

test('first rewordings bring no grammar lint that their message lacked', async () => {
  expect(some.length).toBeGreaterThan(80);
  const found: string[] = [];
  for (const reworded of some) found.push(...(await newLints(reworded)));
  expect(found).toEqual([]);
});

test.each([
  'I know I hurt you, and and I am sorry.',
  'I am sorry I left you an waiting.',
  'There is no no rush.',
])('the grammarian sees that %s is torn', async (torn) => {
  const [planted] = some;
  if (planted === undefined) throw new Error('there is nothing to read');
  const reworded: Reworded = { ...planted, rewording: { ...planted.rewording, message: torn } };
  expect(await newLints(reworded)).not.toEqual([]);
});
