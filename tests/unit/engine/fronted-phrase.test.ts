/** A phrase set before the subject does not hide it. */
import { expect, it } from 'vitest';
import { sceneOf } from '../../../src/engine/scene.ts';

const subjectOf = (text: string): string | undefined => sceneOf(text).placed(0)[0]?.clause.subject;

it.each([
  ['In the meeting I cut you off', 'sender'],
  ["From now on I'll ask first", 'sender'],
  ['At your party you ignored me', 'hearer'],
])('%s', (text, party) => {
  expect(subjectOf(text)).toBe(party);
});

it('a rewritten "ur way" is yours, unless it measures', () => {
  expect(sceneOf('have it ur way').sentences[0]?.words.map((word) => word.text)).toContain('your');
  expect(sceneOf('ur way too loud').sentences[0]?.words.map((word) => word.text)).toContain('are');
});
