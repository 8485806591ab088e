/** Who waits at a word or a class of words, and what is asked before they are called. */

import type { Sentence } from '../text/sentence.ts';
import { type AnyOf, Condition, readCondition, type Unread } from './condition.ts';
import type { OneCue } from './one-cue.ts';
import { isHeld } from './presence.ts';

/** A cue whose rarest condition may be met in a sentence. */
export class Waiting {
  /** The other conditions, the rarest first; each is read when it is first asked. */
  readonly #others: (AnyOf | Unread | Condition)[];

  /**
   * @param owner the index of whoever has the cue.
   * @param order places of its conditions, the rarest first, in base 36.
   */
  constructor(
    readonly owner: number,
    readonly cue: OneCue,
    order: string,
  ) {
    const { here } = cue;
    const [rarest, ...others] = Array.from(order, (place) => here[Number.parseInt(place, 36)] ?? '');
    // A word of the rarest one is there; it is asked last, for the sake of its phrases.
    this.#others = rarest === undefined ? others : [...others, rarest];
  }

  #condition(at: number): Condition | undefined {
    const other = this.#others[at];
    if (other === undefined || other instanceof Condition) return other;
    const condition = readCondition(other);
    this.#others[at] = condition;
    return condition;
  }

  /** The numbers of which a sentence holds one, or the cue is not met. */
  get gate(): readonly number[] {
    return this.#condition(0)?.anyNumbers ?? [];
  }

  isMetIn(sentence: Sentence): boolean {
    for (let i = 0; i < this.#others.length; i++) {
      if (this.#condition(i)?.isMetBy(sentence) === false) return false;
    }
    return this.cue.stands?.(sentence) ?? true;
  }
}

/**
 * All that wait at one word. What turns most of them away, the length of the sentence and the rarest condition but the
 * one they wait for, stands in one row of numbers: memory is read in order, and that is what takes the time.
 */
export class Queue {
  /** For each that waits: the most words, how many numbers follow, and the numbers. */
  readonly #gates: readonly number[];
  #round = 0;

  constructor(readonly waiting: readonly Waiting[]) {
    this.#gates = waiting.flatMap(({ cue, gate }) => [cue.atMost ?? MANY_WORDS, gate.length, ...gate]);
  }

  /** True when it is asked for the first time in a round. */
  isNewIn(round: number): boolean {
    if (this.#round === round) return false;
    this.#round = round;
    return true;
  }

  /** Those whose cues are met in the noted sentence, added to `met`. */
  callIn(sentence: Sentence, met: Waiting[]): void {
    const gates = this.#gates;
    const length = sentence.words.length;
    let at = 0;
    for (const one of this.waiting) {
      const from = at + 2;
      const to = from + (gates[at + 1] ?? 0);
      if (length <= (gates[at] ?? 0) && isOpen(gates, from, to) && one.isMetIn(sentence)) met.push(one);
      at = to;
    }
  }
}

const MANY_WORDS = 1_000_000;

/** True when one of the numbers is held, or none is asked for. */
function isOpen(numbers: readonly number[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHeld(numbers[i] as number)) return true;
  return from === to;
}
