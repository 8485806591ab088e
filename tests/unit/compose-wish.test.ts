/** Composing that was asked for on a card is begun by the popup that opens then, and by no other. */
import { expect, test } from 'vitest';
import { createComposeWish } from '../../src/page/compose-wish.ts';

const wishing = () => {
  const clock = { time: 0 };
  return { clock, wish: createComposeWish(() => clock.time) };
};

test('nobody asked for anything', () => {
  expect(wishing().wish.take()).toBeNull();
});

test('the popup is told once where to begin, a beginning at the first letter too', () => {
  const { wish } = wishing();
  for (const at of [0, 41]) {
    wish.make(at);
    expect(wish.take()).toBe(at);
    expect(wish.take()).toBeNull();
  }
});

test('a popup that is opened much later was opened for something else', () => {
  const { clock, wish } = wishing();
  wish.make(3);
  clock.time = 10_000;
  expect(wish.take()).toBeNull();
});
