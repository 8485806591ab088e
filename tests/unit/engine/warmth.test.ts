import { describe, expect, it } from 'vitest';
import { isWarm } from '../../../src/engine/features/warmth.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

describe('warmth', () => {
  it.each([
    "You're just like your father, bless him.",
    "It's on you this time ❤",
    'You never stop, do you? Happy birthday!',
    'u made me do it xx',
  ])('is there: %s', (text) => {
    expect(isWarm(sceneOf(text), 0)).toBe(true);
  });

  it.each([
    "You're just like your father.",
    'I love you, but you never listen.',
    'If you loved me you would know. I never said I love you.',
    'Congratulations on ruining the party.',
    'Good luck finding someone who puts up with you.',
    'I was proud of you until tonight.',
  ])('is not there: %s', (text) => {
    expect(isWarm(sceneOf(text), 0)).toBe(false);
  });
});
