/** The figures of a run, kept for the test command to print. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../.artifacts/figures.json', import.meta.url));

/** Adds one figure, as a person reads it. */
export const recordFigure = (name: string, value: string): void => {
  const figures = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  writeFileSync(file, `${JSON.stringify({ ...figures, [name]: value }, null, 2)}\n`);
};

/** The middle value of an odd or even number of values. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** More work than processors: then a clock on the wall measures the others. Words to put behind a figure. */
export const busily = (): string => (loadavg()[0]! > availableParallelism() ? ', on a busy machine' : '');

/**
 * A limit for a time that was measured, in milliseconds. It holds where somebody vouches for a quiet machine
 * (`AMENDS_QUIET=1`); elsewhere the clock measures the others too, and five times as much only tells what is broken.
 */
export const allowed = (limit: number): number => (process.env.AMENDS_QUIET ? limit : 5 * limit);
