import { expect, test } from 'vitest';
import { isFunctionWord } from '../../../src/engine/text/function-word.ts';

test.each(['The', 'where', 'between', 'himself', 'anymore', 'should', 'not'])(
  '%s tells of nothing',
  (word) => {
    expect(isFunctionWord(word)).toBe(true);
  },
);

test.each(['kettle', 'lied', 'manager', 'Tuesday'])('%s tells of something', (word) => {
  expect(isFunctionWord(word)).toBe(false);
});
