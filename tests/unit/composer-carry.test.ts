import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry } from '../../src/page/composer/carry.ts';

const before = 'you are stupid today';
const span = { start: 8, end: 14 };

describe('carry', () => {
  it.each([
    ['typed before it', 'oh, you are stupid today', 'stupid'],
    ['typed after it', 'you are stupid today!', 'stupid'],
    ['taken away before it', 'are stupid today', 'stupid'],
    ['nothing changed', before, 'stupid'],
  ])('keeps a span on its words: %s', (_, after, words) => {
    const [carried] = carry([span], before, after);
    expect(after.slice(carried!.start, carried!.end)).toBe(words);
  });

  it.each(['you are stuXpid today', 'you are today', '', 'you are clever today'])(
    'drops a span that was changed: %s',
    (after) => {
      expect(carry([span], before, after)).toEqual([null]);
    },
  );

  it('never lets a span stand on other words', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (old, now, one, other) => {
        const at = {
          start: Math.min(one, other, old.length),
          end: Math.min(Math.max(one, other), old.length),
        };
        const [carried] = carry([at], old, now);
        if (carried) expect(now.slice(carried.start, carried.end)).toBe(old.slice(at.start, at.end));
      }),
    );
  });
});
