/** Who owns something says sorry for it, once. */
import { expect, test } from 'vitest';
import { findingsOf } from '../../rules/messages.ts';

test.each([
  ['You made me shout at the kids.', "I shouted at the kids. That was my choice, and I'm sorry."],
  ['You made me shout at the kids. Sorry.', 'I shouted at the kids. That was my choice. Sorry.'],
  // A sorry for the spelling is none for the deed.
  [
    'Sorry for my english. You made me shout at the kids.',
    "Sorry for my english. I shouted at the kids. That was my choice, and I'm sorry.",
  ],
  ["It's really not that deep.", "It seemed small to me, and I can see it wasn't to you. I'm sorry."],
])('%s', (text, reworded) => {
  expect(findingsOf({ text }).flatMap(({ rewordings }) => rewordings[0]?.message ?? [])).toContain(reworded);
});
