/** Bad names put on the hearer: the forms they come in, and the same words where they hurt nobody. */
import { expect, it } from 'vitest';
import { habitOf } from '../../../src/engine/features/habit.ts';
import { namingOf } from '../../../src/engine/features/naming.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

const formOf = (text: string): string | undefined => {
  const scene = sceneOf(text);
  return scene.sentences
    .flatMap((_, i) => scene.placed(i))
    .map((placed) => namingOf(scene, placed)?.form)
    .find((form) => form !== undefined);
};

it.each([
  ["you're literally the laziest person I know", 'predicate'],
  ['how dumb are you', 'asked'],
  ['you stupid cow, that was mine', 'apposition'],
  ["that's not how it works, moron", 'call'],
  ['I have met liars like you', 'likeness'],
  ['your hypocrisy is staggering', 'possession'],
  ['stop being such a child', 'order'],
  ['what a hypocrite', 'outcry'],
])('reads the form of a name: %s', (text, form) => {
  expect(formOf(text)).toBe(form);
});

it.each([
  "you're not selfish",
  'he is a liar',
  'I said you were lazy',
  "you're impossible to surprise",
  'you lucky bastard',
  'you cheat on me',
])('reads no name in: %s', (text) => {
  expect(formOf(text)).toBeUndefined();
});

it.each([
  ['you never listen to me', true],
  ['you always make me laugh', false],
  ['you never complain', false],
  ['you can always call', false],
])('tells a reproach from a praise: %s', (text, reproach) => {
  const scene = sceneOf(text);
  expect(scene.placed(0).some((placed) => habitOf(scene, placed) !== null)).toBe(reproach);
});
