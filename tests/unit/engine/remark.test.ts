/** Remarks: what is said now, with the opinion it hangs on; and the writer's own act taken out of a sentence. */
import { expect, it } from 'vitest';
import { pastAct } from '../../../src/engine/features/past-act.ts';
import { remarks } from '../../../src/engine/features/remark.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

const marked = (text: string): readonly string[] => {
  const scene = sceneOf(text);
  return remarks(scene, 0, ({ clause }) => (clause.verb === 'overreact' ? 3 : 0), [[/\bbig deal\b/, 1]]).map(
    (match) => {
      const { start, end } = scene.span(match.sentence, match.from, match.to);
      return `${match.severity} ${text.slice(start, end)}`;
    },
  );
};

it.each([
  ['I think you overreact.', ['3 I think you overreact']],
  ["but you overreact, it's no big deal", ["3 you overreact, it's no big deal"]],
  ['I told you that you overreact.', []],
  ['My sister says you overreact.', []],
])('%s', (text, expected) => {
  expect(marked(text)).toEqual(expected);
});

it('gives the act back to the writer', () => {
  const text = 'You made me shout at the kids, Jo.';
  expect(pastAct(sceneOf(text), 0, 3, 7)).toBe('I shouted at the kids');
  expect(pastAct(sceneOf('You made me laugh.'), 0, 3, 4)).toBeNull();
});
