/** Words and classes by number, so that hundreds of conditions are asked of one sentence without comparing letters. */

/** Notes what stands in one sentence at a time. */
export interface Presence {
  /** The numbers of words and classes; each keeps its number. */
  numbersOf(keys: readonly string[]): readonly number[];
  /** Notes the words and classes of a sentence. What gets its number later is not seen in it. */
  note(keys: Iterable<string>): void;
  /** True when one of the numbers stands in the sentence noted last. */
  holdsAny(numbers: readonly number[]): boolean;
}

export function createPresence(): Presence {
  const numbers = new Map<string, number>();
  // In which round each was noted last: nothing has to be wiped between two sentences.
  const noted: number[] = [];
  let round = 0;
  return {
    numbersOf: (keys) =>
      keys.map((key) => {
        const known = numbers.get(key) ?? numbers.size;
        if (known === numbers.size) {
          numbers.set(key, known);
          noted.push(0);
        }
        return known;
      }),
    note: (keys) => {
      round++;
      for (const key of keys) {
        const number = numbers.get(key);
        if (number !== undefined) noted[number] = round;
      }
    },
    holdsAny: (some) => {
      for (const number of some) if (noted[number] === round) return true;
      return false;
    },
  };
}
