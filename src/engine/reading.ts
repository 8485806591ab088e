/** How a message is read: rules find, the second reader judges, and the message as a whole is weighed. */
import type { Candidate, Gone, Sifted } from './candidate.ts';
import type { Classifier } from './classifier/classifier.ts';
import {
  type Asked,
  type Calling,
  callingBy,
  elementsBy,
  type Finders,
  findingBy,
  withoutOverlap,
} from './finders.ts';
import { asking, hear } from './hearing/heard.ts';
import { hearingElements } from './hearing/heard-elements.ts';
import { secondReader } from './hearing/second-opinion.ts';
import { adjust as moved } from './moves.ts';
import type { Rule } from './rule.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { ElementFound, ReviewOptions } from './types.ts';

/** What a reader is given. */
export interface ReaderParts extends Finders {
  /** Reads the message a second time; without it rules alone speak. */
  readonly classifier?: Classifier;
  /** What the whole message makes of single finds; to measure without it. Default: modes and moves. */
  readonly adjust?: typeof moved;
}

/** A message as it was read. */
export interface ReadMessage {
  readonly scene: Scene;
  /** UTF-16 units of the person's own earlier message, which stands before it in the scene. */
  readonly earlier: number;
  /** What speaks, with its severity in this message, the strongest first. */
  readonly kept: readonly Candidate[];
  /** What was found and does not speak. */
  readonly gone: readonly Gone[];
  /** Accountable elements that rules found in the scene; none where nothing hangs on them. */
  readonly present: readonly ElementFound[];
  /** Which rules were asked in a sentence. */
  readonly askedIn: (sentence: number) => Asked;
}

export interface Reader {
  readonly read: (text: string, options: ReviewOptions) => ReadMessage;
  /** Accountable elements of the message, in its own coordinates: what is only heard is told, too, and softens nothing. */
  readonly elementsIn: (message: ReadMessage) => readonly ElementFound[];
  /** Rules that were asked in a sentence, switched off or not. */
  readonly calledIn: (message: ReadMessage, sentence: number) => readonly Rule[];
}

/** True when words follow a match in the message: only what follows softens what a rule found. */
const goesOn = ({ sentences }: Scene, { match: { sentence, to } }: Candidate): boolean =>
  sentence + 1 < sentences.length || to < (sentences[sentence]?.words.length ?? 0);

/** What was found in a scene, and where rules were asked for it. */
interface Found extends Sifted, Pick<ReadMessage, 'askedIn'> {}

type FoundIn = (scene: Scene, off: ReadonlySet<string> | undefined) => Found;

/** What rules find in all sentences. */
function findingAll(parts: ReaderParts, called: Calling): FoundIn {
  const matchesOf = findingBy(parts, called);
  return (scene, off) => ({ kept: matchesOf(scene, { off }), gone: [], askedIn: () => 'all' });
}

/** What rules find in the sentences the classifier has them asked in, after its second reading. */
function findingHeard(parts: ReaderParts, called: Calling, classifier: Classifier): FoundIn {
  const matchesOf = findingBy(parts, called);
  const readAgain = secondReader(parts.rules, classifier, called);
  return (scene, off) => {
    const heard = hear(scene, classifier);
    const askedIn = asking(heard);
    return { ...readAgain(scene, heard, matchesOf(scene, { off, askedIn }), off), askedIn };
  };
}

/** The elements that stand in the message itself, in its own coordinates. */
const within = (present: readonly ElementFound[], earlier: number): readonly ElementFound[] =>
  present
    .filter((element) => element.start >= earlier)
    .map((element) => ({ ...element, start: element.start - earlier, end: element.end - earlier }));

/** Makes a reader; like a review, it never throws on any string. */
export function createReader(parts: ReaderParts): Reader {
  const { rules, classifier, adjust = moved } = parts;
  const called = callingBy(parts);
  const foundIn =
    classifier === undefined ? findingAll(parts, called) : findingHeard(parts, called, classifier);
  const elementsOf = elementsBy(parts);
  const hearMore = classifier && hearingElements(parts, classifier);

  const read = (text: string, options: ReviewOptions): ReadMessage => {
    const before = options.previousOwn === undefined ? '' : `${options.previousOwn.trimEnd()}\n`;
    const scene = sceneOf(before + text, options.previous);
    const found = foundIn(scene, options.rulesOff);
    // Marks and gate need elements only where they may move a severity: a full review tells all that is there.
    const needed =
      options.rewordings !== false || found.kept.some((one) => one.opinion === 'added' || goesOn(scene, one));
    const present = needed ? elementsOf(scene) : [];
    const weighed = adjust(scene, found.kept, present);
    const { kept, gone } = withoutOverlap(weighed.kept);
    return {
      scene,
      earlier: before.length,
      kept,
      gone: [...found.gone, ...weighed.gone, ...gone],
      present,
      askedIn: found.askedIn,
    };
  };
  return {
    read,
    elementsIn: ({ scene, earlier, present }) => within(hearMore?.(scene, present) ?? present, earlier),
    calledIn: ({ scene, askedIn }, sentence) =>
      called(scene, sentence, askedIn(sentence)).map((order) => rules[order] as Rule),
  };
}
