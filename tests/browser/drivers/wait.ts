/** Waiting for conditions, never for time. */
import { scheduler } from 'node:timers/promises';

/** Between two questions the browsers get the machine for themselves, in milliseconds. */
const pause = 15;

type Truthy<Value> = Exclude<Value, false | null | undefined | 0 | ''>;

/**
 * Asks again and again until the answer is truthy, and gives it.
 *
 * @param what named in the error when the deadline passes.
 * @param deadline in milliseconds.
 * @throws Error when the condition did not come true in time.
 */
export const until = async <Value>(
  what: string,
  ask: () => Promise<Value> | Value,
  deadline = 10_000,
): Promise<Truthy<Value>> => {
  const end = performance.now() + deadline;
  for (;;) {
    const value = await ask();
    if (value) return value as Truthy<Value>;
    if (performance.now() > end) throw new Error(`Waited ${deadline} ms in vain: ${what}`);
    await scheduler.wait(pause);
  }
};
