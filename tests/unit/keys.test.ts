/** Whose keyboard it is. */
import { expect, test } from 'vitest';
import { hasCommandKey } from '../../src/page/keys.ts';

test.each([
  ['MacIntel', true],
  ['iPad', true],
  ['iPhone', true],
  ['Win32', false],
  ['Linux x86_64', false],
])('%s has a command key: %s', (platform, expected) => {
  expect(hasCommandKey({ platform } as Navigator)).toBe(expected);
});
