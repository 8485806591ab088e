import { expect, it } from 'vitest';
import { BUILT_PARTS, engineWithout } from './engine-without.ts';
import { finderWithout, PARTS } from './without.ts';

const whole = finderWithout([]);

it.each([
  ['vetoes', 'He said it was all your fault.', [], ['because-of-you']],
  ['normaliser', 'im srry u feel that way, but u started it', ['sorry-you-feel', 'because-of-you'], []],
  ['features', 'Sorry, but you started it.', ['sorry-but-you'], ['because-of-you']],
])('the engine without %s judges otherwise', async (part, text, judged, otherwise) => {
  const rules = (find: typeof whole) => find(text).map(({ rule }) => rule);
  expect(rules(whole)).toEqual(judged);
  expect(rules(finderWithout([], await engineWithout([part])))).toEqual(otherwise);
});

it('looks at sentences one by one without scope', () => {
  const text = "I'm sorry. But I was tired.";
  expect(finderWithout(['scope'])(text)).not.toEqual(whole(text));
});

it('says which parts there are', async () => {
  expect(() => finderWithout(['charm'])).toThrow(/no part "charm".*moves, scope, classifier/);
  await expect(engineWithout(['charm'])).rejects.toThrow(RangeError);
  expect([...PARTS, ...BUILT_PARTS]).toEqual([
    'moves',
    'scope',
    'classifier',
    'vetoes',
    'normaliser',
    'features',
  ]);
});
