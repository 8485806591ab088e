/** Who is called before anything is said stays before the new words. */
import { expect, test } from 'vitest';
import { afterCalled } from '../../../src/engine/reword/draft/called-first.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

const reworded = (text: string): string | null => {
  const span = { start: 0, end: text.length };
  const draft = afterCalled(sceneOf(text), 0, { kind: 'lightest', span, text: 'That hurt me' });
  return draft === null ? null : text.slice(0, draft.span.start) + draft.text;
};

test.each([
  ["Nora, you're cold", 'Nora, that hurt me'],
  ['Yvonne sorry if you think so', 'Yvonne, that hurt me'],
  ["Kuba it's one dinner", 'Kuba, that hurt me'],
  ['mum if you cared', 'mum, that hurt me'],
])('%j as %j', (text, words) => {
  expect(reworded(text)).toBe(words);
});

test.each([
  'Honestly, you are cold',
  'Add it to the list',
  'Build what you like',
  'Whoa, down girl',
  'Well, you are cold',
  'Pff, you are cold',
  'Sadly, you are cold',
  "You're cold",
  'Mr. Nguyen was cold',
])('%j calls nobody', (text) => {
  expect(reworded(text)).toBeNull();
});
