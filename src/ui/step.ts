/**
 * How a key moves through a list of `count` controls from the one at `at` (-1: from outside). Goes round.
 * Null when the key does not move.
 */
export function step(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return at <= 0 ? count - 1 : at - 1;
  return null;
}
