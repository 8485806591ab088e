/** Samples to learn the accountable elements from: sentences that hold an element, or do not. */
import { join } from 'node:path';
import { featuresOf } from '../../src/engine/classifier/features.ts';
import { elementsBy } from '../../src/engine/finders.ts';
import { type Scene, sceneOf } from '../../src/engine/scene.ts';
import type { ElementExamples } from '../../src/repair/element.ts';
import { elements } from '../../src/repair/index.ts';
import { type OwnCase, ordinary, ownCases } from '../evaluation/data.ts';

/** What is known of one element in a sentence; of the others nothing is. */
export interface Label {
  readonly element: string;
  readonly holds: boolean;
  readonly weight: number;
  /** Somebody said so; otherwise nobody looked, and no rule found it. */
  readonly isTold: boolean;
}

export interface ElementSample {
  readonly features: readonly number[];
  readonly labels: readonly Label[];
}

/** Where no rule finds an element it may stand all the same: that counts little. */
const UNTOLD = 0.15;
/** Of so many ordinary messages, and of so many that hurt, one is enough to show what holds no element. */
const EVERY_ORDINARY = 5;
const EVERY_HURTFUL = 6;
/** Sentences beyond these add nothing but time. */
const MOST_SENTENCES = 12;

const PREFIX = 'element-';
const elementsIn = elementsBy({ rules: [], elements });

/** The elements rules find in each sentence of a scene. */
function foundIn(scene: Scene): readonly ReadonlySet<string>[] {
  const found = elementsIn(scene);
  return scene.sentences.map(({ raw }, i) => {
    const start = scene.offsets[i] as number;
    const here = found.filter((one) => one.start >= start && one.start < start + raw.length);
    return new Set(here.map(({ element }) => element));
  });
}

const untold = (found: ReadonlySet<string>, told?: string): readonly Label[] =>
  elements
    .filter(({ id }) => id !== told && !found.has(id))
    .map(({ id }) => ({ element: id, holds: false, weight: UNTOLD, isTold: false }));

/** The sentences that hold the element of a case: those of its mark, those in which rules find it, or all. */
function holdingIn({ mark, text }: OwnCase, scene: Scene, found: readonly boolean[]): readonly number[] {
  const all = [...scene.sentences.keys()];
  const end = (i: number): number => scene.offsets[i + 1] ?? text.length;
  if (mark !== undefined)
    return all.filter((i) => (scene.offsets[i] as number) < mark.end && end(i) > mark.start);
  const sure = all.filter((i) => found[i]);
  return sure.length > 0 ? sure : all;
}

function samplesOfCase(own: OwnCase): readonly ElementSample[] {
  const element = own.rule.slice(PREFIX.length);
  const scene = sceneOf(own.text);
  const found = foundIn(scene);
  const holding = holdingIn(
    own,
    scene,
    found.map((one) => one.has(element)),
  );
  return scene.sentences.map((sentence, i): ElementSample => {
    const told = own.flag ? holding : [...scene.sentences.keys()];
    const label: Label = { element, holds: own.flag, weight: 1 / Math.sqrt(told.length), isTold: true };
    return {
      features: featuresOf([sentence]),
      labels: [...(told.includes(i) ? [label] : []), ...untold(found[i] as ReadonlySet<string>, element)],
    };
  });
}

/** An element's own examples count for several: they are what it says of itself. */
const EXEMPLARY = 3;

/** The examples in the file of each element. */
async function fromExamples(): Promise<readonly ElementSample[]> {
  const each = elements.map(async ({ id }): Promise<readonly ElementSample[]> => {
    const file = join(import.meta.dirname, `../../src/repair/elements/${id}.ts`);
    const { present, absent } = ((await import(file)) as { examples: ElementExamples }).examples;
    const caseOf =
      (flag: boolean) =>
      (text: string): OwnCase => ({ rule: PREFIX + id, set: 'dev', flag, text });
    return [...present.map(caseOf(true)), ...absent.map(caseOf(false))].flatMap(samplesOfCase);
  });
  return (await Promise.all(each)).flat().map(({ features, labels }) => ({
    features,
    labels: labels.map((label) => ({ ...label, weight: label.weight * EXEMPLARY })),
  }));
}

/** The sentences of a message that was not written to hold an element. */
function samplesOfOther(text: string): readonly ElementSample[] {
  const scene = sceneOf(text);
  const found = foundIn(scene);
  return scene.sentences.slice(0, MOST_SENTENCES).map((sentence, i) => ({
    features: featuresOf([sentence]),
    labels: untold(found[i] as ReadonlySet<string>),
  }));
}

const every = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  items.filter((_, i) => i % step === 0);

/** All that the elements are learned from: own cases, and a part of the messages that hurt and of the ordinary ones. */
export async function elementSamples(): Promise<readonly ElementSample[]> {
  const cases = ownCases().filter(({ set }) => set === 'dev');
  const isOfElement = ({ rule }: OwnCase): boolean => rule.startsWith(PREFIX);
  const others = [
    ...every(
      cases.filter((own) => !isOfElement(own)),
      EVERY_HURTFUL,
    ),
    ...[...(ordinary() ?? [])].flatMap(([, messages]) => every(messages, EVERY_ORDINARY)),
  ];
  return [
    ...cases.filter(isOfElement).flatMap(samplesOfCase),
    ...(await fromExamples()),
    ...others.flatMap(({ text }) => samplesOfOther(text)),
  ].filter(({ labels, features }) => labels.length > 0 && features.length > 0);
}
