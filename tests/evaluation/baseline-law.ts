/** The law of the baseline: what was found is found, and nothing is wrong more often. */
import { expect, test } from 'vitest';
import { baselineNow, type Extent, readBaselines } from './baseline.ts';
import { finderWithout } from './without.ts';

const share = ([hits, of]: readonly [number, number]): number => (of === 0 ? 1 : hits / of);

/** Say what the figures are now with `npm run evaluate -- --write`, and why, in the same commit. */
export const judgementKeeps = (extent: Extent): void => {
  const now = baselineNow(finderWithout([]), extent);
  const then = readBaselines()[extent];
  test('there are figures for every rule (else: npm run evaluate -- --write)', () => {
    expect(Object.keys(then.dev).sort()).toEqual(Object.keys(now.dev).sort());
  });

  test.each(Object.entries(then.dev))(
    '%s finds what it found, and is not wrong more often',
    (rule, before) => {
      const today = now.dev[rule];
      expect(share(today?.recall ?? [0, 1])).toBeGreaterThanOrEqual(share(before.recall));
      expect(today?.wrong[0]).toBeLessThanOrEqual(before.wrong[0]);
    },
  );

  test('the half that is set aside is judged no worse', () => {
    expect(share(now.check.recall)).toBeGreaterThanOrEqual(share(then.check.recall));
    expect(share(now.check.precision)).toBeGreaterThanOrEqual(share(then.check.precision));
  });

  // Without the shared data there are no labels, and the figures of the labelled messages stand as they were.
  test('labelled messages, where they are at hand, are judged no worse', () => {
    for (const [group, today] of Object.entries(now.labelled)) {
      const before = then.labelled[group];
      expect(share(today.precision)).toBeGreaterThanOrEqual(share(before?.precision ?? [1, 1]));
      expect(share(today.recall)).toBeGreaterThanOrEqual(share(before?.recall ?? [1, 1]));
    }
    if (now.alarms[1] > 0) expect(share(now.alarms)).toBeLessThanOrEqual(share(then.alarms));
  });
};
