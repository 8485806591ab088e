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
 * Among others stand only words, classes and `$`; anything else throws RangeError when the line is first looked for.
 */
import { type AnyOf, type Classes, type Condition, conditionOf, type Unread } from '../cues/condition.ts';
import { remembered } from '../remembered.ts';

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
export class Step {
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

/** The steps of a wording, read once. */
export const stepsOf = remembered(({ line, classes }: Wording): readonly Step[] => {
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

function readTable(table: string, classes: Classes | undefined): readonly Wording[] {
  const read: Wording[] = [];
  for (const written of table.split('\n')) {
    const line = written.trim();
    if (line !== '') read.push({ line, classes });
  }
  return read;
}

/** A table of wordings, read when it is first asked about: there are thousands, and a message meets few. */
export class Wordings implements Iterable<Wording> {
  #all: readonly Wording[] | undefined;

  constructor(readonly read: () => readonly Wording[]) {}

  get all(): readonly Wording[] {
    this.#all ??= this.read();
    return this.#all;
  }

  [Symbol.iterator](): Iterator<Wording> {
    return this.all[Symbol.iterator]();
  }

  some(holds: (wording: Wording) => boolean): boolean {
    return this.all.some(holds);
  }
}

/**
 * A table of wordings, one a line.
 * Example: `wordings('i|me ~ can|do not ~ do|get {any} right !now', { any: 'anything a_thing' })`.
 * A line that names a class not among `classes` throws RangeError when it is first looked for.
 */
export const wordings = (table: string, classes?: Classes): Wordings =>
  new Wordings(() => readTable(table, classes));

/** Several tables as one. */
export const together = (...tables: readonly Wordings[]): Wordings =>
  new Wordings(() => tables.flatMap(({ all }) => all));

/** The tokens of a wording that have to be there, as conditions that are read when they are asked. */
export const neededIn = ({ line, classes }: Wording): readonly (AnyOf | Unread)[] =>
  line
    .split(' ')
    .filter((token) => isNeeded(token, classes))
    .map((token) => unread(token, classes));
