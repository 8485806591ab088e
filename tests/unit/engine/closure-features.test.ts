/** Features that the rules of going through the motions and of excuses rest on. */
import { describe, expect, it } from 'vitest';
import { sighed } from '../../../src/engine/features/grudge.ts';
import { answersHurt, seesImpact } from '../../../src/engine/features/reaction.ts';
import { toldApology } from '../../../src/engine/features/told-apology.ts';
import { type Scene, sceneOf } from '../../../src/engine/scene.ts';
import { plainText } from '../../../src/engine/text/plain.ts';
import { gradedIn } from '../../../src/engine/wording/graded.ts';
import { MOCKED } from '../../../src/rules/performative-closure/phrases/mock-pleas.ts';

const anyClause = (scene: Scene, is: (sentence: number, index: number) => boolean): boolean =>
  scene.sentences.some((_, sentence) => scene.placed(sentence).some(({ index }) => is(sentence, index)));

describe('plain words', () => {
  it('are standard English', () => {
    const scene = sceneOf('ok then, im not gonna say it again');
    expect(plainText(scene.sentences[0])).toBe('ok then i am not going to say it again');
  });
});

describe('an apology that was told', () => {
  it.each([
    ['I told you I was sorry', true],
    ["You've had your apology", true],
    ["Didn't I say sorry?", true],
    ['Did I say sorry?', false],
    ['I said sorry to Dad', false],
    ['I know I said sorry', false],
    ["I didn't say sorry", false],
  ])('%s', (text, expected) => {
    const scene = sceneOf(text);
    const told = anyClause(scene, (sentence, index) => {
      const placed = scene.placed(sentence)[index];
      return placed !== undefined && toldApology(scene, placed) !== null;
    });
    expect(told).toBe(expected);
  });
});

describe('an apology with a sigh', () => {
  it.each([
    ['Fine, sorry', true],
    ['Ugh. Sorry.', true],
    ["I'm sorry, ok?!", true],
    ["It's fine, I'm sorry", false],
    ["I'm sorry", false],
  ])('%s', (text, expected) => {
    const scene = sceneOf(text);
    const found = anyClause(scene, (sentence, index) => {
      const placed = scene.placed(sentence)[index];
      return placed !== undefined && sighed(scene, placed);
    });
    expect(found).toBe(expected);
  });
});

describe('an apology that mocks', () => {
  it.each([
    ['Sorry for breathing', 3],
    ['Sorry for expecting you to help', 1],
    ['Sorry for the noise', undefined],
  ])('%s', (text, severity) => expect(gradedIn(sceneOf(text), 0, MOCKED)[0]?.severity).toBe(severity));
});

describe('impact and reaction', () => {
  it('tells whether the impact is seen, and whether a reaction is answered', () => {
    expect(seesImpact(sceneOf('I can see that it hurt you.'))).toBe(true);
    expect(seesImpact(sceneOf('You keep saying I hurt you.'))).toBe(false);
    expect(answersHurt(sceneOf('It was a joke, no need to cry.'))).toBe(true);
    expect(answersHurt(sceneOf('It was a joke.'))).toBe(false);
  });
});
