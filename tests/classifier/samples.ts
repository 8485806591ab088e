/** Samples to learn from: neighbouring sentences of labelled messages, that hurt or do not. */
import { featuresOf } from '../../src/engine/classifier/features.ts';
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

/** The sentences of a text that hold words, and where they begin. */
interface Read {
  readonly sentences: readonly Sentence[];
  readonly starts: readonly number[];
}

function sentencesOf(text: string): Read {
  const { sentences, offsets } = sceneOf(text);
  const kept = sentences
    .map((sentence, i) => ({ sentence, start: offsets[i] as number }))
    .filter(({ sentence }) => sentence.typed.length > 0)
    .slice(0, MOST_SENTENCES);
  return { sentences: kept.map(({ sentence }) => sentence), starts: kept.map(({ start }) => start) };
}

/** Each sentence, and each two neighbours. */
function windowsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return [...items.map((item) => [item]), ...items.slice(1).map((item, i) => [items[i] as Item, item])];
}

/** The stretch that hurts, as told, or as rules find it. */
const placeOf = ({ at, rule }: Known, findings: readonly Finding[]): Span | undefined =>
  at ?? findings.find((finding) => finding.rule === rule) ?? findings[0];

type Windows = readonly (readonly Sentence[])[];

/** The windows that hold a place. Half the weight is for its own sentences, half for the first with the one before. */
function windowsAt({ text }: Known, { sentences, starts }: Read, place: Span): Windows {
  const end = (i: number): number => starts[i + 1] ?? text.length;
  const touched = sentences.flatMap((_, i) =>
    (starts[i] as number) < place.end && end(i) > place.start ? [i] : [],
  );
  const [first = 0] = touched;
  const own = sentences.slice(first, first + Math.max(1, touched.length));
  const wider = sentences.slice(Math.max(0, first - 1), first + 1);
  return wider.length === own.length ? [own] : [own, wider];
}

/** The windows of a hurtful message of which nobody knows where it hurts: all of it, or each two neighbours. */
const windowsAnywhere = (sentences: readonly Sentence[]): Windows =>
  sentences.length <= 2 ? [sentences] : windowsOf(sentences).slice(sentences.length);

/** The samples of a message. A harmless one gives all its windows, a hurtful one those that hold what hurts. */
export function samplesOf(known: Known, findings: readonly Finding[]): readonly Sample[] {
  const { hurts, rule, text } = known;
  const read = sentencesOf(text);
  if (read.sentences.length === 0) return [];
  const place = placeOf(known, findings);
  const found = place === undefined ? windowsAnywhere(read.sentences) : windowsAt(known, read, place);
  const windows = hurts ? found : windowsOf(read.sentences);
  // The windows of a harmless message are many messages, in part; those of a hurtful one are one message.
  const weight = known.weight / (hurts ? windows.length : Math.sqrt(windows.length));
  return windows.map((window) => ({ features: featuresOf(window), hurts, rule, weight }));
}
