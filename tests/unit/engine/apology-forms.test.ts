/** The forms and role readings of the apology rules: what they find in any build, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import { conditions, harshness } from '../../../src/engine/features/apology-condition.ts';
import { hedgesAnyHarm } from '../../../src/engine/features/hedged.ts';
import { sceneOf } from '../../../src/engine/scene.ts';
import { gradedIn } from '../../../src/engine/wording/graded.ts';
import { PRICED } from '../../../src/rules/adversative-apology/phrases/exchange.ts';
import { RECEPTION } from '../../../src/rules/deflected-experiencer/phrases/reception.ts';
import { DOERLESS } from '../../../src/rules/performative-closure/phrases/doerless.ts';
import { PITIED } from '../../../src/rules/performative-closure/phrases/regret.ts';

const words = (text: string) => sceneOf(text).sentences[0]?.words ?? [];

describe('reception', () => {
  it.each([
    ['Whatever I write, you manage to find an insult in it.', 2],
    ['You distorted what I said, that was never the point.', 2],
    ['You misread my mail.', 1],
    ['I read your text wrong.', undefined],
    ['You make my day.', undefined],
  ])('"%s" blames it with %s', (text, severity) =>
    expect(gradedIn(sceneOf(text), 0, RECEPTION)[0]?.severity).toBe(severity),
  );
});

describe('exchange', () => {
  it.each(["I'll apologise to you once I've heard it from you.", 'No sorry from me until I get one.'])(
    'hears the price in "%s"',
    (text) => expect(gradedIn(sceneOf(text), 0, PRICED)).toHaveLength(1),
  );
  it.each(["When you're ready, I'd like to apologise.", "I'll apologise to her when I see her."])(
    'hears none in "%s"',
    (text) => expect(gradedIn(sceneOf(text), 0, PRICED)).toHaveLength(0),
  );
});

describe('hedges and conditions', () => {
  it('hears a hedge over a harm, and not over a delay', () => {
    expect(hedgesAnyHarm(words('whatever little pain might have come to you'))).toBe(true);
    expect(hedgesAnyHarm(words('I might be late'))).toBe(false);
  });
  it('tells whose harsh word a condition holds', () => {
    const [own] = conditions(sceneOf('sorry if I acted in some nasty way'), 0);
    const [theirs] = conditions(sceneOf('sorry if that killed your mood'), 0);
    const [courtesy] = conditions(sceneOf('sorry if that is a dumb question'), 0);
    expect(own && harshness(own)).toBe('sender');
    expect(theirs && harshness(theirs)).toBe('hearer');
    expect(courtesy && harshness(courtesy)).toBe(null);
  });
});

describe('nobody did it', () => {
  it.each([
    ['What a shame that you were upset by it', PITIED],
    ["It's so sad that we've ended up like this", PITIED],
    ['some harsh words were exchanged', DOERLESS],
  ])('hears it in "%s"', (text, table) => expect(gradedIn(sceneOf(text), 0, table)).toHaveLength(1));
  it.each([
    ['It is a shame about the weather', PITIED],
    ['Sad that the shop closed', PITIED],
    ['I broke my promise', DOERLESS],
  ])('and not in "%s"', (text, table) => expect(gradedIn(sceneOf(text), 0, table)).toHaveLength(0));
});
