/** What is said in fun is told by laughter, whichever sign it is drawn with. */
import { expect, test } from 'vitest';
import { banters, holdsLaughter, inFun, laughs } from '../../../src/engine/features/fun.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

test.each(['😂', '🤣', '😄', '😆', '😁', '😹', '😜', '😝', '🤪'])(
  '%s is laughter wherever it is asked for',
  (sign) => {
    const scene = sceneOf(`You're so selfish. ${sign}`);
    expect([laughs(scene, 0), inFun(scene, 0), holdsLaughter(scene.text)]).toEqual([true, true, true]);
  },
);

test.each([
  ['Coward lol', true, false],
  ['Coward ❤', true, false],
  ["I'm only kidding, coward", true, true],
  ['I was only kidding', true, false],
  ['Coward.', false, false],
  ['Coward 😢', false, false],
])('%j laughs: %j, and is said in fun: %j', (text, light, fun) => {
  const scene = sceneOf(text);
  expect([laughs(scene, 0), inFun(scene, 0)]).toEqual([light, fun]);
});

test('a smile drawn with signs is banter, and no laughter', () => {
  const scene = sceneOf('Coward! :-)');
  expect([laughs(scene, 0), banters(scene, 0)]).toEqual([false, true]);
});
