/** Where rules are asked: everywhere in a short message, in a long one where the classifier hears something. */
import { expect, it } from 'vitest';
import type { Classifier } from '../../../src/engine/classifier/classifier.ts';
import { asking, hear } from '../../../src/engine/hearing/heard.ts';
import { createReader } from '../../../src/engine/reading.ts';
import { createReviewer } from '../../../src/engine/review.ts';
import { sceneOf } from '../../../src/engine/scene.ts';
import { createTracer } from '../../../src/engine/trace/trace.ts';
import { elements } from '../../../src/repair/index.ts';
import { classifier } from '../../../src/rules/classifier.ts';
import { rules } from '../../../src/rules/index.ts';

/** A classifier that hears something in sentences with a lamp in them, and nothing in others. */
const lamps: Classifier = Object.assign(Object.create(classifier) as Classifier, {
  oddsOf: (sentences: Parameters<Classifier['oddsOf']>[0]) =>
    sentences.some(({ vocabulary }) => vocabulary.has('lamp')) ? 0 : -9,
  elementOddsOf: () => new Map<string, number>(),
  rulesFor: () => [],
});
const parts = { rules, elements, classifier: lamps };
const reader = createReader(parts);
const { review } = createReviewer(parts, reader);
const { trace } = createTracer(reader, review);
const rulesIn = (text: string): readonly string[] => review(text).findings.map(({ rule }) => rule);

const FILLING = 'The minutes of the meeting on Tuesday are in the folder on the left. ';
const long = (text: string): string => FILLING.repeat(5) + text;

it('hears a sentence with its neighbours, and judges no two words', () => {
  const { odds } = hear(
    sceneOf('Tea? The lamp is on. So is the oven. It is late now. It is dark now.'),
    lamps,
  );
  expect(odds).toEqual([0, 0, 0, -9, -9]);
  expect(hear(sceneOf('Whatever.'), lamps).odds).toEqual([undefined]);
});

it('asks everywhere in a short message, and beside what it hears in a long one', () => {
  const asked = (text: string): readonly string[] => {
    const scene = sceneOf(text);
    const askedIn = asking(hear(scene, lamps));
    return scene.sentences.map((_, sentence) => askedIn(sentence));
  };
  expect(asked(FILLING.repeat(2))).toEqual(['all', 'all']);
  expect(asked(`${FILLING.repeat(4)}The lamp is on.`)).toEqual(['none', 'none', 'none', 'all', 'all']);
});

it('keeps rules from sentences of a long message in which nothing is heard', () => {
  const hurtful = "I'm sorry you feel that way.";
  expect(rulesIn(hurtful)).toEqual(['sorry-you-feel']);
  expect(rulesIn(long(hurtful))).toEqual([]);
  expect(rulesIn(long(`The lamp is on. ${hurtful}`))).toEqual(['sorry-you-feel']);
});

it('meets threats and self-harm wherever it is not quite sure', () => {
  const unsure = Object.assign(Object.create(classifier) as Classifier, {
    oddsOf: () => -2,
    elementOddsOf: () => new Map<string, number>(),
    rulesFor: () => [],
  });
  const heard = (text: string): readonly string[] =>
    createReviewer({ rules, elements, classifier: unsure })
      .review(long(text))
      .findings.map(({ rule }) => rule);
  expect(heard("If you leave I'll kill myself.")).toEqual(['self-harm-leverage']);
  expect(heard("You'll regret this.")).toEqual(['threat']);
  expect(heard("I'm sorry you feel that way.")).toEqual([]);
});

it('is never sure that a threat in a long message is harmless', () => {
  const { review: reviewed } = createReviewer({ rules, elements, classifier });
  for (const text of ["If you leave I'll kill myself.", "You'll regret this."])
    expect(reviewed(long(text)).findings.map(({ family }) => family)).toEqual(['pressure-boundary']);
});

it('adds a threat only where its family is clear, and spares no hint at not living on', () => {
  const added = (rule: string, probability: number): readonly string[] => {
    const hearing = Object.assign(Object.create(classifier) as Classifier, {
      oddsOf: () => 3,
      elementOddsOf: () => new Map<string, number>(),
      rulesFor: () => [{ rule, probability }],
      weightWithin: () => 1,
    });
    const { findings } = createReviewer({ rules, elements, classifier: hearing }).review('The lamp is on.');
    return findings.map((finding) => finding.rule);
  };
  expect(added('threat', 0.6)).toEqual([]);
  expect(added('threat', 0.8)).toEqual(['threat']);
  expect(added('self-harm-leverage', 0.6)).toEqual(['self-harm-leverage']);
});

it('is told by a trace', () => {
  const sentences = trace(long("The lamp is on. I'm sorry you feel that way.")).sentences;
  expect(sentences.map(({ asked }) => asked)).toEqual(['none', 'none', 'none', 'none', 'all', 'all', 'all']);
});
