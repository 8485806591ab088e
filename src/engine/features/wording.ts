/**
 * Wordings: what English builds in one order with room between, written as a run of word classes. A rule that says
 * "the writer, a negation, an achievement, anything" finds what a list of sentences would miss.
 *
 * One line is one wording. Its steps are separated by spaces:
 * `a|b` one of these words · `#Tag` a word of the class · `{name}` a word of a class the table brings along ·
 * `a_b` two words · `x?` may be missing ·
 * `~` up to three words in between, `~6` up to six · `.` up to six light ones (articles, adverbs, interjections) ·
 * `!x` the next word is none of these ·
 * `^` a clause begins here · `$` it ends here, but for interjections; among others, `a|$`, it may end here instead.
 */
import type { Clause } from '../clause/clause.ts';
import { type AnyOf, type Classes, type Condition, conditionOf, type Unread } from '../condition.ts';
import type { Cue } from '../cue.ts';
import { reported } from '../find.ts';
import type { Tag } from '../lexicon/index.ts';
import { remembered } from '../remembered.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Word } from '../text/words.ts';
import { phraseMatch } from './phrase.ts';
import { recalled } from './recall.ts';

export type { Classes } from '../condition.ts';

const END = /(?:^|[\s|])\$(?:$|[\s|])/;

/** The classes in whose place a clause may end, as tokens name them. */
const endingIn = remembered((classes: Classes): readonly string[] =>
  Object.entries(classes)
    .filter(([, words]) => END.test(words))
    .map(([name]) => `{${name}}`),
);

/** True when the clause may end in the place of a token. */
const mayEnd = (token: string, classes: Classes | undefined): boolean =>
  (token.includes('$') && END.test(token)) ||
  (classes !== undefined && token.includes('{') && endingIn(classes).some((name) => token.includes(name)));

/** True for a token that has to be there: no room, no guard, no edge of a clause, nothing that may be missing. */
const isNeeded = (token: string, classes: Classes | undefined): boolean =>
  !/^[~.!^$]|[?]$|^$/.test(token) && !mayEnd(token, classes);

/** A token as a condition that is read when it is asked. */
const unread = (token: string, classes: Classes | undefined): AnyOf | Unread =>
  token.includes('{')
    ? {
        get condition() {
          return conditionOf(token, classes);
        },
      }
    : token;

/** One step of a wording; what it asks for is read when it is first asked. */
class Step {
  /** The clause may end in its place. */
  readonly orEnd: boolean;
  /** The wording cannot stand without it. */
  readonly needed: boolean;
  #condition: Condition | undefined;

  /**
   * @param written its options, `|` between them.
   * @param optional it may be missing.
   * @param room how many words may stand before it, and whether only `light` ones.
   */
  constructor(
    readonly kind: 'word' | 'guard' | 'start' | 'end',
    readonly written: string,
    readonly classes: Classes | undefined,
    readonly optional: boolean,
    readonly room: number,
    readonly light: boolean,
  ) {
    this.orEnd = kind === 'word' && mayEnd(written, classes);
    this.needed = kind === 'word' && !optional && !this.orEnd;
  }

  get condition(): Condition {
    this.#condition ??= conditionOf(this.written, this.classes);
    return this.#condition;
  }
}

/** One wording as it is written; its steps are read when it is first looked for. */
export interface Wording {
  readonly line: string;
  /** The classes its table brings along. */
  readonly classes: Classes | undefined;
  /** The cue that waits for it. */
  cue: WordingCue | undefined;
}

const ROOM = 3;
const LIGHT_ROOM = 6;

function stepOf(token: string, classes: Classes | undefined, room: number, light: boolean): Step {
  const guard = token.startsWith('!');
  const optional = token.endsWith('?');
  const written = token.slice(guard ? 1 : 0, optional ? -1 : token.length);
  const kind = written === '^' ? 'start' : written === '$' ? 'end' : guard ? 'guard' : 'word';
  return new Step(kind, written, classes, optional, room, light);
}

const stepsOf = remembered(({ line, classes }: Wording): readonly Step[] => {
  const steps: Step[] = [];
  let room = 0;
  let light = false;
  for (const token of line.split(' ')) {
    if (token === '') continue;
    if (token === '.') [room, light] = [LIGHT_ROOM, true];
    else if (token.startsWith('~')) room = token === '~' ? ROOM : Number(token.slice(1));
    else {
      steps.push(stepOf(token, classes, room, light));
      [room, light] = [0, false];
    }
  }
  return steps;
});

/**
 * Reads a table of wordings, one a line.
 * Example: `wordings('i|me ~ can|do not ~ do|get {any} right !now', { any: 'anything a_thing' })`.
 * A line that names a class not among `classes` throws RangeError when it is first looked for.
 */
export function wordings(table: string, classes?: Classes): readonly Wording[] {
  const read: Wording[] = [];
  for (const written of table.split('\n')) {
    const line = written.trim();
    if (line !== '') read.push({ line, classes, cue: undefined });
  }
  return read;
}

/** What is asked besides a wording itself: conditions of its sentence, of those near it, of its length. */
export interface Limits extends Pick<Cue, 'near' | 'atMost'> {
  readonly besides?: Cue['here'];
}

/** The cue of a wording: it stands in the sentence. Every step that has to be there is a condition of its own. */
class WordingCue implements Cue {
  /** The sentences an index has gone through. */
  #gone: WeakSet<Sentence> | undefined;

  constructor(
    readonly wording: Wording,
    readonly near: Cue['near'],
    readonly atMost: number | undefined,
    readonly besides: Cue['here'],
  ) {}

  // Most cues are never asked, so they are not even read.
  get here(): Cue['here'] {
    const { line, classes } = this.wording;
    const needed = line.split(' ').filter((token) => isNeeded(token, classes));
    return [...needed.map((token) => unread(token, classes)), ...this.besides];
  }

  stands(sentence: Sentence): boolean {
    return stand(sentence, this.wording) !== null;
  }

  goneThrough(sentences: WeakSet<Sentence>): void {
    // Other conditions turn sentences away in which the wording may stand all the same.
    if (this.besides.length === 0) this.#gone = sentences;
  }

  /** True when it is known whether the wording stands in the sentence. */
  knows(sentence: Sentence): boolean {
    return (
      this.#gone?.has(sentence) === true && sentence.words.length <= (this.atMost ?? Number.POSITIVE_INFINITY)
    );
  }
}

/** The cues of wordings. */
export const cuesOf = (
  table: readonly Wording[],
  { near, atMost, besides = [] }: Limits = {},
): readonly Cue[] =>
  table.map((wording) => {
    const cue = new WordingCue(wording, near, atMost, besides);
    wording.cue = cue;
    return cue;
  });

/** Words that turn what is said around: no gap passes over them. */
const TURNS = /^(?:not|never|no|nobody|nothing|if|unless)$/;

const LIGHT: readonly Tag[] = ['Adverb', 'Determiner', 'Filler', 'Hedge'];
const isLight = (word: Word | undefined): boolean =>
  word !== undefined &&
  (LIGHT.some((tag) => word.tags.has(tag)) || /^(?:of|kind|sort|nothing|but)$|.{3}ly$/.test(word.text));

/** True when a step's room may not take in this word. */
const closed = (step: Step, word: Word | undefined): boolean =>
  step.light ? !isLight(word) || word?.text === 'never' : TURNS.test(word?.text ?? '');

const begins = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before === undefined ||
    words[at]?.gap !== 'none' ||
    before.tags.has('Filler') ||
    before.tags.has('Connective')
  );
};

/** What may still come after the end: "I'm evil i know", "I ruin everything don't i". */
const CLOSING =
  /^(?:then|again|too|apparently|clearly|obviously|i (?:know|guess|suppose|swear)|you know(?: it)?|and (?:i|you|we) (?:both |all )?know(?: it)?|(?:am|do|are|is|can) (?:not )?(?:i|you|it)(?: not)?)$/;

const ends = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.gap !== 'none') return true;
  const rest = words.slice(at).filter((word) => !word.tags.has('Filler') || word.text === 'and');
  return rest.length === 0 || CLOSING.test(rest.map((word) => word.text).join(' '));
};

/** End of the steps from `index` on when they stand from word `at` on, or -1. */
function follow(wording: readonly Step[], index: number, words: readonly Word[], at: number): number {
  const step = wording[index];
  if (step === undefined) return at;
  if (step.kind === 'start') return begins(words, at) ? follow(wording, index + 1, words, at) : -1;
  if (step.kind === 'end') return ends(words, at) ? follow(wording, index + 1, words, at) : -1;
  if (step.kind === 'guard')
    return step.condition.lengthsAt(words, at).length > 0 ? -1 : follow(wording, index + 1, words, at);
  for (let skipped = 0; skipped <= step.room && at + skipped < words.length; skipped++) {
    if (skipped > 0 && closed(step, words[at + skipped - 1])) break;
    for (const length of step.condition.lengthsAt(words, at + skipped)) {
      const end = follow(wording, index + 1, words, at + skipped + length);
      if (end >= 0) return end;
    }
  }
  return step.optional || (step.orEnd && ends(words, at)) ? follow(wording, index + 1, words, at) : -1;
}

/** Words `from` (inclusive) to `to` (exclusive) of a sentence. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** The first place of the steps that begins between two words. */
function placeBetween(
  steps: readonly Step[],
  words: readonly Word[],
  from: number,
  to: number,
): Place | null {
  for (let at = from; at < to; at++) {
    const end = follow(steps, 0, words, at);
    if (end > at) return { from: at, to: end };
  }
  return null;
}

/** The places that were looked for in a sentence. */
const placesOf = remembered((_: Sentence) => new Map<Wording, Place | null>());

/** The same for a sentence that has all words the wording needs. */
function stand(sentence: Sentence, wording: Wording): Place | null {
  const places = placesOf(sentence);
  let place = places.get(wording);
  if (place === undefined) {
    place = placeBetween(stepsOf(wording), sentence.words, 0, sentence.words.length);
    places.set(wording, place);
  }
  return place;
}

/** Where a wording first stands in a sentence, or null; remembered as long as the sentence is. */
export function wordingIn(sentence: Sentence, wording: Wording): Place | null {
  if (wording.cue?.knows(sentence)) return placesOf(sentence).get(wording) ?? null;
  const may = stepsOf(wording).every((step) => !step.needed || step.condition.isMetBy(sentence));
  return may ? stand(sentence, wording) : null;
}

/** True when one of the wordings stands wholly inside a clause. */
export const clauseSays = ({ words, from, to }: Clause, table: readonly Wording[]): boolean =>
  table.some((wording) => (placeBetween(stepsOf(wording), words, from, to)?.to ?? to + 1) <= to);

/** Whole clauses of the writer's own words in which one of the wordings stands; what was said before counts, too. */
export function tellsAs(
  scene: Scene,
  sentence: number,
  table: readonly Wording[],
  past: (placed: Placed) => boolean = () => false,
): readonly Match[] {
  const here = scene.sentences[sentence];
  if (here === undefined) return [];
  for (const wording of table) {
    const found = wordingIn(here, wording);
    if (found === null) continue;
    const placed = scene.placed(sentence);
    const first = placed.find(({ clause }) => found.from < clause.to);
    const last = placed.find(({ clause }) => found.to <= clause.to) ?? placed.at(-1);
    if (first !== undefined && last !== undefined && !reported(scene, first) && !past(first))
      return [phraseMatch({ ...found, first, last })];
  }
  return [];
}

/** Whole clauses in which the writer says one of the wordings now: nobody else's words, and not remembered. */
export const wordedAs = (scene: Scene, sentence: number, table: readonly Wording[]): readonly Match[] =>
  tellsAs(scene, sentence, table, (placed) => recalled(scene, placed));
