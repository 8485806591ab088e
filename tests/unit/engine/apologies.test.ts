/** What an apology governs, doubts and turns against: the features the apology rules are made of. */
import { describe, expect, it } from 'vitest';
import { acknowledges } from '../../../src/engine/features/acknowledged.ts';
import { conditions } from '../../../src/engine/features/apology-condition.ts';
import { feelsHurt, harmIn, misreads } from '../../../src/engine/features/hurt.ts';
import { ownsAct } from '../../../src/engine/features/ownership.ts';
import { turnedApology, turnsIn } from '../../../src/engine/features/turn.ts';
import { wrongIn } from '../../../src/engine/features/wrong.ts';
import { dehedged } from '../../../src/engine/reword/own-words/regrets/dehedge.ts';
import { sceneOf } from '../../../src/engine/scene.ts';

const clause = (text: string) => {
  const [placed] = sceneOf(text).placed(0);
  if (placed === undefined) throw new Error(`no clause in: ${text}`);
  return placed.clause;
};

describe('harm and hurt', () => {
  it.each([
    ['that upset you', 'hearer'],
    ['I made you feel small', 'hearer'],
    ['I offended anyone', 'anyone'],
    ['it stung', 'implied'],
    ['the flash hurt your eyes', 'other'],
    ['you were hurt', null],
  ])('harm in "%s" falls on %s', (text, harmed) => expect(harmIn(clause(text))).toBe(harmed));

  it('tells a hurt state and a misreading from other things done', () => {
    expect(feelsHurt(clause('you were offended'))).toBe(true);
    expect(feelsHurt(clause('you were early'))).toBe(false);
    expect(misreads(clause('you took it the wrong way'))).toBe(true);
    expect(misreads(clause('you took the wrong bus'))).toBe(false);
  });

  it('grades an own wrong', () => {
    expect(wrongIn(clause('I was rude'))).toBe(2);
    expect(wrongIn(clause('I am being rude'))).toBe(1);
    expect(wrongIn(clause('I woke you'))).toBe(0);
    expect(wrongIn(clause('I was not much of a brother'))).toBe(2);
    expect(wrongIn(clause('I was short'))).toBe(1);
  });
});

describe('conditions', () => {
  it.each([
    'sorry if I hurt you',
    "If I hurt you, I'm sorry",
    'sorry in case I hurt you',
    'Should that have hurt you, I apologise',
    'please forgive me if I hurt you',
  ])('finds one in "%s"', (text) => expect(conditions(sceneOf(text), 0)).toHaveLength(1));

  it('does not take an indirect question for one', () => {
    expect(conditions(sceneOf("Tell me if I hurt you, I'm sorry"), 0)).toHaveLength(0);
  });
});

describe('an apology at the end of what one tells', () => {
  it.each([
    ['I was rude to your mum sorry', 'own'],
    ['I forgot your book my bad', 'own'],
    ['I regret my tone on the phone', 'own'],
    ['I want an apology from you', undefined],
    ['I never said sorry', 'mention'],
  ])('"%s" is %s', (text, use) => expect(sceneOf(text).placed(0).at(-1)?.apology?.use).toBe(use));
});

describe('turns', () => {
  it.each([
    ["I'm sorry I yelled, but I was tired", 'excuse'],
    ['Sorry, but you started it', 'accusation'],
    ["I'm sorry, however that's not what I said", 'correction'],
    ["I'm sorry, but you don't have to forgive me", 'freedom'],
    ["I'm sorry, but I want to do better", 'commitment'],
    ["I'm sorry I shouted, but so would anybody", 'correction'],
    ["Sorry I closed it, but you'd ignored two warnings", 'accusation'],
    ["Sorry I shouted, but you can't put all of that on me", 'accusation'],
  ])('"%s" turns to %s', (text, kind) => {
    const [turn] = turnsIn(sceneOf(text), 0);
    expect(turn?.kind).toBe(kind);
    expect(turn && turnedApology(turn)).toBeDefined();
  });

  it('knows when the but stands against something else', () => {
    const [turn] = turnsIn(sceneOf("I'm sorry. I wanted to come too, but I was tired"), 1);
    expect(turn && turnedApology(turn)).toBeUndefined();
  });
});

it('sees what is acknowledged', () => {
  const seen = (text: string) => {
    const scene = sceneOf(text);
    const [first] = scene.placed(0);
    return first === undefined ? null : acknowledges(scene, first);
  };
  expect(seen("I understand that you're upset")).toBe('feeling');
  expect(seen('I see your point')).toBe('view');
  expect(seen('I understand the plan')).toBeNull();
});

it('sees an owned act', () => {
  expect(ownsAct(sceneOf("I'm sorry you felt alone. I should have called."))).toBe(true);
  expect(ownsAct(sceneOf("I'm sorry you felt alone. It's not my fault."))).toBe(false);
  expect(ownsAct(sceneOf('Sorry you felt alone. I should never have gone.'))).toBe(true);
  expect(ownsAct(sceneOf('Sorry you felt alone. You should have called.'))).toBe(false);
});

it('takes hedges out of a clause', () => {
  const scene = sceneOf('I may have been a bit harsh');
  expect(dehedged(scene, 0, 0, scene.sentences[0]?.words.length ?? 0)).toBe('I was harsh');
});

it('reads "might of", a dropped g, and a run-on sorry', () => {
  expect(sceneOf('i might of hurt u').sentences[0]?.words.map((word) => word.text)).toContain('have');
  expect(sceneOf('stop twistin it').sentences[0]?.words[1]?.text).toBe('twisting');
  expect(clause('you need it').tense).toBe('present');
});
