/** Answers that are kept by what they are about. */
import { expect, it } from 'vitest';
import { Keeper, kept } from '../../../src/engine/remembered.ts';

it('a thing is asked each question once, also within the answer to another', () => {
  const asked: string[] = [];
  const first = kept((_: Keeper) => {
    asked.push('first');
    return 1;
  });
  const second = kept((thing: Keeper) => {
    asked.push('second');
    return first(thing) + 1;
  });
  const [one, other] = [new Keeper(), new Keeper()];
  expect([second(one), second(one), first(one), first(other)]).toEqual([2, 2, 1, 1]);
  expect(asked).toEqual(['second', 'first', 'first']);
});
