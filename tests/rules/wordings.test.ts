/** The laws of wordings, proven for all that rules and elements know. */
import { expect, it } from 'vitest';
import { conditionsOf, everyWording, looseConditions } from './wordings.ts';

it('every step of every wording can be read', () => {
  // Wordings are read when they are first needed: none may fail then.
  expect(everyWording.flatMap(conditionsOf).length).toBeGreaterThan(everyWording.length);
  expect(looseConditions.length).toBeGreaterThan(0);
});
