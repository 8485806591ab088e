/** What the classifier hears of the accountable elements, beside what rules find. */
import { describe, expect, it } from 'vitest';
import type { Classifier } from '../../../src/engine/classifier/classifier.ts';
import { elementsBy } from '../../../src/engine/finders.ts';
import { hearingElements } from '../../../src/engine/hearing/heard-elements.ts';
import { sceneOf } from '../../../src/engine/scene.ts';
import type { Sentence } from '../../../src/engine/text/sentence.ts';
import { elements } from '../../../src/repair/index.ts';
import { classifier } from '../../../src/rules/classifier.ts';

/** A classifier that hears an element with these odds in every sentence, in the clause with "lamp" in it. */
const hearing = (element: string, odds: number): Classifier =>
  Object.assign(Object.create(classifier) as Classifier, {
    elementOddsOf: () => new Map([[element, odds]]),
    elementWeightWithin: ({ raw }: Sentence, _: string, { start, end }: { start: number; end: number }) =>
      raw.slice(start, end).includes('lamp') ? 1 : 0,
  });
const byRules = elementsBy({ rules: [], elements });
const heardIn = (text: string, ears: Classifier) => {
  const scene = sceneOf(text);
  return hearingElements({ elements }, ears)(scene, byRules(scene));
};
const found = (text: string, element: string, odds: number) =>
  heardIn(text, hearing(element, odds)).map((one) => [one.element, one.quote]);

describe('elements that are heard', () => {
  it('stand in the clause that speaks most for them', () => {
    expect(found('You were asleep, so I mended the lamp.', 'repair-offer', 2)).toEqual([
      ['repair-offer', 'so I mended the lamp'],
    ]);
  });

  it('stand with the clause on which that one hangs', () => {
    expect(found('You were asleep. I will ask you before I touch the lamp.', 'commitment', 2)).toContainEqual(
      ['commitment', 'I will ask you before I touch the lamp'],
    );
  });

  it('are not heard where too little speaks for them, in two words, and in what others say', () => {
    expect(found('You were asleep, so I mended the lamp.', 'repair-offer', -2)).toEqual([]);
    expect(found('Your lamp.', 'repair-offer', 2)).toEqual([]);
    expect(found('She said I broke the lamp.', 'names-act', 2)).toEqual([]);
  });

  it('are told once, and not lost where rules find them', () => {
    const text = "I shouldn't have read your diary.";
    const [own] = found(text, 'impact', -9);
    expect(own).toBeDefined();
    const [element = ''] = own ?? [];
    for (const odds of [2, -9])
      expect(found(text, element, odds).filter(([one]) => one === element)).toHaveLength(1);
  });

  it('come in the order of their sentences', () => {
    const all = heardIn("I'm sorry I read your diary. That was wrong. I won't do it again.", classifier);
    const order = elements.map(({ id }) => id);
    expect(all.length).toBeGreaterThan(1);
    expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).sort((a, b) => a - b));
    expect(all.every(({ element }) => order.includes(element))).toBe(true);
  });
});
