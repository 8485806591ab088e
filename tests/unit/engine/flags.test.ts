/** The notation in which rules write down their examples. */
import { expect, test } from 'vitest';
import { flagOf } from '../../../src/engine/rule.ts';

test.each([
  ['well [[sorry u feel]] it', 'well sorry u feel it', 'sorry u feel'],
  ['[[Relax]]', 'Relax', 'Relax'],
  ['Sorry for [[[what I did]]].', 'Sorry for [what I did].', '[what I did]'],
  ['one\n[[two\nthree]]\nfour', 'one\ntwo\nthree\nfour', 'two\nthree'],
  ['Nothing.', 'Nothing.', ''],
])('%j', (flag, text, words) => {
  const flagged = flagOf(flag);
  expect(flagged.text).toBe(text);
  expect(text.slice(flagged.span.start, flagged.span.end)).toBe(words);
});
