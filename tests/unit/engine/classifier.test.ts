/** The second reader: its features and weights, what it learns from few messages, and what it may do to a review. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClassTable } from '../../../src/engine/classifier/class-table.ts';
import { Classifier } from '../../../src/engine/classifier/classifier.ts';
import { eachFeature, FEATURE_BITS, featuresOf } from '../../../src/engine/classifier/features.ts';
import {
  CHUNK,
  type Chunk,
  Chunks,
  type ClassWeights,
  eachClassWeight,
  eachWeight,
  HEAVIEST,
  packClassWeights,
  packWeights,
  type Weight,
} from '../../../src/engine/classifier/packed-weights.ts';
import { WeightTable } from '../../../src/engine/classifier/weight-table.ts';
import { createReviewer } from '../../../src/engine/review.ts';
import type { Rule } from '../../../src/engine/rule.ts';
import { sceneOf } from '../../../src/engine/scene.ts';
import type { Sentence } from '../../../src/engine/text/sentence.ts';
import type { Span } from '../../../src/engine/types.ts';
import { elements } from '../../../src/repair/index.ts';
import { classifier } from '../../../src/rules/classifier.ts';
import { rules } from '../../../src/rules/index.ts';
import { weights } from '../../../src/rules/weights.ts';
import type { ElementSample } from '../../classifier/element-samples.ts';
import { learn } from '../../classifier/learn.ts';
import { learnElements } from '../../classifier/learn-elements.ts';
import { samplesOf } from '../../classifier/samples.ts';

const sentencesOf = (text: string) => sceneOf(text).sentences;
const featuresIn = (text: string): readonly number[] => featuresOf(sentencesOf(text));

describe('features', () => {
  it('are those of plain words: spelling, capitals and figures make no others', () => {
    expect(featuresIn('u always do this 3 times')).toEqual(featuresIn('You always do this 12 times'));
  });

  it('know order, pauses and questions', () => {
    const said = ['you hurt me', 'me hurt you', 'you, hurt me', 'you hurt me?'].map((text) =>
      featuresIn(text).join(),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it('tell what stands after an apology from the same words elsewhere', () => {
    const alone = new Set(featuresIn('I was tired.'));
    const more = (text: string) => featuresIn(text).filter((one) => !alone.has(one)).length;
    const before = more('I shouted. I was tired.') - featuresIn('I shouted.').length;
    const after = more('I am sorry. I was tired.') - featuresIn('I am sorry.').length;
    expect(after).toBeGreaterThan(before);
    expect(sentencesOf('I am sorry. I was tired.')).toHaveLength(2);
  });

  it('belong to the word their run begins with', () => {
    const [sentence] = sentencesOf('not my fault');
    const words = new Set<number>();
    eachFeature(sentence!, (_, word) => words.add(word));
    expect([...words].sort()).toEqual([0, 1, 2]);
  });
});

const weight = fc.record({
  feature: fc.nat(2 ** FEATURE_BITS - 1),
  weight: fc.integer({ min: -HEAVIEST, max: HEAVIEST }).filter((one) => one !== 0),
});
const some = fc.uniqueArray(weight, { selector: ({ feature }) => feature, maxLength: 300 });

/** All chunks of what was packed, in order. */
const chunksOf = (packed: string): readonly Chunk[] => {
  const chunks = new Chunks(packed);
  return Array.from({ length: 2 ** FEATURE_BITS / CHUNK }, (_, i) => chunks.take(i * CHUNK)!);
};

describe('packed weights', () => {
  it('are taken once', () => {
    const chunks = new Chunks(packWeights([{ feature: 7, weight: 1 }]));
    expect([chunks.features, chunks.take(7)?.first, chunks.take(8)]).toEqual([1, 0, undefined]);
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(some, (written) => {
        const read: Weight[] = [];
        for (const chunk of chunksOf(packWeights(written)))
          eachWeight(chunk, (feature, one) => read.push({ feature, weight: one }));
        expect(read).toEqual(written.toSorted((a, b) => a.feature - b.feature));
      }),
    );
  });

  it('are found in their table, and nothing else is', () => {
    fc.assert(
      fc.property(some, fc.array(fc.nat(2 ** FEATURE_BITS - 1)), (written, others) => {
        const table = new WeightTable(packWeights(written));
        const known = new Map(written.map(({ feature, weight: one }) => [feature, one]));
        for (const feature of [...known.keys(), ...others])
          expect(table.get(feature)).toBe(known.get(feature) ?? 0);
      }),
    );
  });
});

const CLASSES = 100;
const forClasses = fc.uniqueArray(
  fc.record({
    feature: fc.nat(2 ** FEATURE_BITS - 1),
    weights: fc.uniqueArray(
      fc.record({
        of: fc.nat(CLASSES - 1),
        weight: fc.integer({ min: -HEAVIEST, max: HEAVIEST }).filter((one) => one !== 0),
      }),
      { selector: ({ of }) => of, minLength: 1, maxLength: 5 },
    ),
  }),
  { selector: ({ feature }) => feature, maxLength: 100 },
);

describe('packed weights of several classes', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(forClasses, (written) => {
        const read: [feature: number, of: number, weight: number][] = [];
        for (const chunk of chunksOf(packClassWeights(written)))
          eachClassWeight(chunk, (...one) => read.push(one));
        const inOrder = written.toSorted((a, b) => a.feature - b.feature);
        expect(read).toEqual(
          inOrder.flatMap(({ feature, weights }) => weights.map(({ of, weight }) => [feature, of, weight])),
        );
      }),
    );
  });

  it('are added to the sums of their classes, and nothing else is', () => {
    const sumsOf = (written: readonly ClassWeights[], features: readonly number[]): readonly number[] => {
      const sums = new Array<number>(CLASSES).fill(0);
      for (const feature of features)
        for (const { of, weight } of written.find((one) => one.feature === feature)?.weights ?? [])
          sums[of] = (sums[of] ?? 0) + weight;
      return sums;
    };
    fc.assert(
      fc.property(forClasses, fc.array(fc.nat(2 ** FEATURE_BITS - 1)), (written, others) => {
        const features = [...written.map(({ feature }) => feature), ...others];
        const table = new ClassTable(packClassWeights(written));
        const sums = new Float64Array(CLASSES);
        for (const feature of features) table.addTo(sums, feature);
        expect([...sums]).toEqual(sumsOf(written, features));
      }),
    );
  });
});

/** A sentence that is known to hold an element, or not to. */
const sampleOf = (text: string, holds: boolean): ElementSample => ({
  features: featuresIn(text),
  labels: [{ element: 'fondness', holds, weight: 1, isTold: true }],
});

/** Little messages about apples, which hurt, and pears, which do not. */
const taught = (): Classifier => {
  const told = ['green', 'red', 'old', 'sweet', 'soft'].flatMap((kind) => [
    { text: `you ate my ${kind} apple`, hurts: true, rule: 'insult', weight: 1 },
    { text: `there goes the ${kind} apple again`, hurts: true, rule: 'always-never', weight: 1 },
    { text: `she has a ${kind} pear`, hurts: false, rule: null, weight: 1 },
    { text: `a ${kind} pear is fine`, hurts: false, rule: null, weight: 1 },
  ]);
  const elements = learnElements([
    ...['so', 'very', 'truly', 'really'].map((how) => sampleOf(`I am ${how} fond of figs`, true)),
    ...['a', 'the', 'my', 'his'].map((which) => sampleOf(`where is ${which} plum`, false)),
  ]);
  return new Classifier({ ...learn(told.flatMap((known) => samplesOf(known, []))), elements });
};

describe('a classifier', () => {
  const apples = taught();

  it('tells what it was taught from the rest, and which rule is due', () => {
    expect(apples.oddsOf(sentencesOf('you ate my big apple'))).toBeGreaterThan(0);
    expect(apples.oddsOf(sentencesOf('he has a big pear'))).toBeLessThan(0);
    expect(apples.rulesFor(sentencesOf('you ate my big apple'))[0]?.rule).toBe('insult');
    expect(apples.rulesFor(sentencesOf('there goes the big apple again'))[0]?.rule).toBe('always-never');
  });

  it('gives probabilities that add up to 1', () => {
    const all = apples.rulesFor(sentencesOf('apple')).reduce((sum, { probability }) => sum + probability, 0);
    expect(all).toBeCloseTo(1, 9);
  });

  it('hears an element, and where it stands', () => {
    const [fond] = sentencesOf('I am quite fond of figs');
    const [other] = sentencesOf('where is her plum');
    expect(apples.elementOddsOf(fond!).get('fondness')).toBeGreaterThan(0);
    expect(apples.elementOddsOf(other!).get('fondness')).toBeLessThan(0);
    expect(apples.elementWeightWithin(fond!, 'fondness', { start: 11, end: 23 })).toBeGreaterThan(0);
    expect(apples.elementWeightWithin(fond!, 'another', { start: 11, end: 23 })).toBe(0);
  });

  it('says which words speak for it', () => {
    const [sentence] = sentencesOf('well then apple');
    expect(apples.weightWithin(sentence!, { start: 10, end: 15 })).toBeGreaterThan(0);
    expect(apples.weightWithin(sentence!, { start: 0, end: 3 })).toBeLessThan(
      apples.weightWithin(sentence!, { start: 10, end: 15 }),
    );
  });
});

describe('what was learned', () => {
  it('knows our rules and no others', () => {
    const ids = rules.map(({ id }) => id);
    for (const { id } of weights.rules.classes) expect(ids).toContain(id);
    expect(weights.rules.classes.length).toBeGreaterThan(80);
  });

  it('knows all accountable elements', () => {
    const ids = elements.map(({ id }) => id).sort();
    expect(weights.elements.classes.map(({ id }) => id)).toEqual(ids);
  });

  it('fits the features of today', () => {
    const odds = (text: string): number => classifier.oddsOf(sentencesOf(text));
    expect(odds('You always make everything about you, it is pathetic.')).toBeGreaterThan(1);
    expect(odds('Please find attached the minutes of the meeting on Tuesday.')).toBeLessThan(-3);
  });
});

/** A classifier that gives every sentence the same odds, and finds one rule likely, by default not quite clear. */
const always = (odds: number, rule: string, probability = 0.5): Classifier =>
  Object.assign(Object.create(classifier) as Classifier, {
    oddsOf: () => odds,
    rulesFor: () => [{ rule, probability }],
    elementOddsOf: () => new Map<string, number>(),
    weightWithin: ({ raw }: Sentence, { start, end }: Span) =>
      raw.slice(start, end).includes('lamp') ? 1 : 0,
  });
const findingsWith = (odds: number, rule: string, text: string, of: readonly Rule[] = rules) =>
  createReviewer({ rules: of, elements, classifier: always(odds, rule) })
    .review(text)
    .findings.map((finding) => [finding.rule, finding.severity, finding.tentative === true, finding.quote]);

describe('a second opinion', () => {
  it('takes a doubted finding down by one, the lowest to silence', () => {
    expect(findingsWith(0, 'insult', 'You should know me better by now.')).toEqual([
      ['should-have', 1, true, 'You should know me better by now'],
    ]);
    expect(findingsWith(-9, 'insult', 'You should know me better by now.')).toEqual([]);
    expect(findingsWith(3, 'insult', "I'm sorry you feel that way.")[0]?.[1]).toBe(3);
    expect(findingsWith(-9, 'insult', "I'm sorry you feel that way.")[0]?.[1]).toBe(2);
  });

  it('doubts a rule that is unlikely there sooner than one that is likely, and does not silence it', () => {
    expect(findingsWith(0, 'insult', "I'm sorry you feel that way.")[0]?.[1]).toBe(2);
    expect(findingsWith(0, 'sorry-you-feel', "I'm sorry you feel that way.")[0]?.[1]).toBe(3);
    expect(findingsWith(0, 'insult', 'You should know me better by now.')).toHaveLength(1);
  });

  it('doubts no finding whose rule it would name itself, no care for a life, and no word that answers', () => {
    expect(findingsWith(-9, 'should-have', 'You should know me better by now.')).toHaveLength(1);
    expect(findingsWith(-9, 'insult', "If you leave I'll kill myself.")[0]?.slice(0, 2)).toEqual([
      'self-harm-leverage',
      3,
    ]);
    expect(findingsWith(-9, 'insult', 'Whatever.')).toHaveLength(1);
  });

  it('adds a tentative finding of the lowest severity, without rewordings, where rules are silent', () => {
    const text = 'The lamp is on the table.';
    expect(findingsWith(0.5, 'insult', text)).toEqual([]);
    expect(findingsWith(3, 'insult', text)).toEqual([['insult', 1, true, 'The lamp is on the table']]);
    const { review } = createReviewer({ rules, elements, classifier: always(3, 'insult') });
    expect(review(text).findings[0]?.rewordings).toEqual([]);
    expect(review(text, { rulesOff: new Set(['insult']) }).findings).toEqual([]);
  });

  it('needs more where its rule was asked and kept silent', () => {
    const condolence = 'I am sorry you are upset about your exam.';
    expect(findingsWith(1.5, 'sorry-you-feel', condolence)).toEqual([]);
    expect(findingsWith(3, 'sorry-you-feel', condolence)).toHaveLength(1);
  });

  it('gives a soft finding to the rule that is clearly due, if its own family is hardly thinkable', () => {
    const rulesIn = (probability: number, text: string) =>
      createReviewer({ rules, elements, classifier: always(0, 'insult', probability) })
        .review(text)
        .findings.map(({ rule, severity, tentative }) => [rule, severity, tentative === true]);
    const soft = 'You should know me better by now.';
    expect(rulesIn(0.95, soft)).toEqual([['insult', 1, true]]);
    expect(rulesIn(0.5, soft)).toEqual([['should-have', 1, true]]);
    expect(rulesIn(0.95, "I'm sorry you feel that way.")).toEqual([['sorry-you-feel', 2, true]]);
  });

  it('adds nothing that is told of others, and nothing where a rule speaks', () => {
    expect(findingsWith(3, 'insult', 'He said the lamp is on the table.')).toEqual([]);
    expect(findingsWith(3, 'insult', "I'm sorry you feel that way.")).toHaveLength(1);
  });
});
