/** Features of contempt, withdrawal and third parties: graded wordings, speaking ill, and what an answer answers. */
import { describe, expect, test } from 'vitest';
import { speaksIll } from '../../../src/engine/features/speaks-ill.ts';
import { reachesOut, tellsHurt } from '../../../src/engine/features/told-hurt.ts';
import { sceneOf } from '../../../src/engine/scene.ts';
import { graded, gradedIn } from '../../../src/engine/wording/graded.ts';

describe('graded wordings', () => {
  const table = graded({ 1: '^ how original $', 3: '#MockTears\nsave your tears' });

  test('the gravest wording of a sentence speaks', () => {
    expect(gradedIn(sceneOf('save your tears'), 0, table)).toMatchObject([{ from: 0, to: 3, severity: 3 }]);
    expect(gradedIn(sceneOf('How original.'), 0, table)).toMatchObject([{ severity: 1 }]);
    expect(gradedIn(sceneOf('boo hoo'), 0, table)).toMatchObject([{ severity: 3 }]);
  });

  test('nothing is found where the words stand in another turn', () => {
    expect(gradedIn(sceneOf('How original is this painting?'), 0, table)).toEqual([]);
  });
});

describe('speaking ill', () => {
  const ill = (text: string): boolean =>
    sceneOf(text)
      .placed(0)
      .some(({ clause }) => speaksIll(clause));

  test.each(['she is a liar', 'he betrayed me', 'your brother is so selfish'])('%s', (text) => {
    expect(ill(text)).toBe(true);
  });

  test.each(['the train is late', 'he is in hospital', 'she missed the bus'])('not: %s', (text) => {
    expect(ill(text)).toBe(false);
  });
});

describe('what the message before asks for', () => {
  test('a hurt that is told', () => {
    expect(tellsHurt(sceneOf('I felt so stupid sitting there.'))).toBe(true);
    expect(tellsHurt(sceneOf('I felt the first drops of rain.'))).toBe(false);
  });

  test('a hand held out', () => {
    expect(reachesOut(sceneOf('can we please talk about yesterday'))).toBe(true);
    expect(reachesOut(sceneOf("I'm trying to fix this."))).toBe(true);
    expect(reachesOut(sceneOf('Can you pick up milk?'))).toBe(false);
  });
});
