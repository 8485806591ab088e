/** Samples to learn from: neighbouring sentences of labelled messages, that hurt or do not. */
import { eachFeature } from '../../src/engine/classifier/features.ts';
import { sceneOf } from '../../src/engine/scene.ts';
import type { Sentence } from '../../src/engine/text/sentence.ts';
import type { Finding, Span } from '../../src/engine/types.ts';

/** A message with what is known of it. */
export interface Known {
  readonly text: string;
  readonly hurts: boolean;
  /** The rule that is due; null in a harmless message, and where it is not known. */
  readonly rule: string | null;
  /** Where it is due, when that is known. */
  readonly at?: Span | undefined;
  /** How much it counts; 1 for most. */
  readonly weight: number;
}

export interface Sample {
  readonly features: readonly number[];
  readonly hurts: boolean;
  readonly rule: string | null;
  readonly weight: number;
}

/** Sentences beyond these add nothing but time. */
const MOST_SENTENCES = 60;

export function sentencesOf(text: string): {
  readonly sentences: readonly Sentence[];
  readonly starts: readonly number[];
} {
  const { sentences, offsets } = sceneOf(text);
  const kept = sentences
    .map((sentence, i) => ({ sentence, start: offsets[i] as number }))
    .filter(({ sentence }) => sentence.words.length > 0)
    .slice(0, MOST_SENTENCES);
  return { sentences: kept.map(({ sentence }) => sentence), starts: kept.map(({ start }) => start) };
}

/** Each sentence, and each two neighbours. */
export function windowsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return [...items.map((item) => [item]), ...items.slice(1).map((item, i) => [items[i] as Item, item])];
}

export function featuresOf(sentences: readonly Sentence[]): readonly number[] {
  const features: number[] = [];
  for (const sentence of sentences) eachFeature(sentence, (feature) => features.push(feature));
  return features;
}

/** The stretch that hurts, as told, or as rules find it. */
const placeOf = ({ at, rule }: Known, findings: readonly Finding[]): Span | undefined =>
  at ?? findings.find((finding) => finding.rule === rule) ?? findings[0];

/** The samples of a message. A harmless one gives all its windows, a hurtful one those that hold what hurts. */
export function samplesOf(known: Known, findings: readonly Finding[]): readonly Sample[] {
  const { hurts, rule, weight, text } = known;
  const { sentences, starts } = sentencesOf(text);
  if (sentences.length === 0) return [];
  const sampled = (window: readonly Sentence[], counts: number): Sample => ({
    features: featuresOf(window),
    hurts,
    rule,
    weight: weight * counts,
  });
  const windows = windowsOf(sentences);
  if (!hurts) return windows.map((window) => sampled(window, 1 / Math.sqrt(windows.length)));
  const place = placeOf(known, findings);
  if (place === undefined)
    return sentences.length <= 2
      ? [sampled(sentences, 1)]
      : windows.slice(sentences.length).map((window) => sampled(window, 1 / (sentences.length - 1)));
  const end = (i: number): number => starts[i + 1] ?? text.length;
  const touched = sentences.flatMap((_, i) =>
    (starts[i] as number) < place.end && end(i) > place.start ? [i] : [],
  );
  const [first = 0] = touched;
  const own = sentences.slice(first, first + Math.max(1, touched.length));
  // Half the weight for the stretch alone, half for it with its neighbour: a reader sees it in both.
  const wider = sentences.slice(Math.max(0, first - 1), first + 1);
  return wider.length === own.length ? [sampled(own, 1)] : [sampled(own, 0.5), sampled(wider, 0.5)];
}
