/** The times one press can promise. They need no reading, so they may stand anywhere. */

/** Each has its words in the catalogue, under `returns_in_` and its name. */
export type ReturnChoice = 'minutes' | 'hour' | 'morning';

/** In the order they are offered. Twenty minutes is what a body takes to settle (Gottman & Silver 1999). */
export const returnChoices: readonly ReturnChoice[] = ['minutes', 'hour', 'morning'];

const MINUTE = 60_000;

/** The moment a choice means: in 20 minutes, in an hour, or at nine the next morning. */
export const chosenTime = (choice: ReturnChoice, now: Date): Date => {
  if (choice === 'minutes') return new Date(now.getTime() + 20 * MINUTE);
  if (choice === 'hour') return new Date(now.getTime() + 60 * MINUTE);
  // After midnight, the morning that people mean is the one that follows the night they are in.
  const days = now.getHours() < 4 ? 0 : 1;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 9);
};
