/** The opinion a remark hangs on; and the writer's own act taken out of a sentence. */
import { expect, it } from 'vitest';
import { pastAct } from '../../../src/engine/features/past-act.ts';
import { withOpinion } from '../../../src/engine/features/remark.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

/** The words around "overreact" with the opinion they hang on. */
const marked = (text: string): string => {
  const scene = sceneOf(text);
  const at = scene.sentences[0]?.words.findIndex((word) => word.text === 'overreact') ?? -1;
  const { start, end } = scene.span(
    0,
    withOpinion(scene, { sentence: 0, from: at, to: at + 1 }).from,
    at + 1,
  );
  return text.slice(start, end);
};

it.each([
  ['I think you overreact.', 'I think you overreact'],
  ['but you overreact', 'you overreact'],
  ["I'll talk when you overreact less.", "I'll talk when you overreact"],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

it('gives the act back to the writer', () => {
  const text = 'You made me shout at the kids, Jo.';
  expect(pastAct(sceneOf(text), 0, 3, 7)).toBe('I shouted at the kids');
  expect(pastAct(sceneOf('You made me laugh.'), 0, 3, 4)).toBeNull();
});
