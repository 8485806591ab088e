/** How soon the real popup shows something. */
import { availableParallelism, loadavg } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { chromiumBuild } from '../scenarios/builds.ts';
import { median, recordFigure } from './figures.ts';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await launchChromium(chromiumBuild());
});
afterAll(() => driver?.close());

/** Milliseconds from the popup's navigation to its first contentful paint. */
const firstPaint = async (): Promise<number> => {
  const popup = await driver.popup();
  const painted = await until('the popup to paint', () =>
    popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
  await popup.close();
  return painted;
};

test('the popup paints within 150 ms (median of 10)', async () => {
  await driver.open(fixtures.plain);
  const paints: number[] = [];
  for (let opening = 0; opening < 10; opening += 1) paints.push(await firstPaint());
  const busy = loadavg()[0]! > availableParallelism();
  const figure = `${median(paints).toFixed(0)} ms${busy ? ', on a busy machine' : ''}`;
  recordFigure('from the press to the popup', `${figure} (median of ${paints.length})`);
  expect(paints.every((paint) => paint > 0)).toBe(true);
  // A clock on the wall is only held to its limit where somebody vouches for a quiet machine.
  if (process.env.AMENDS_QUIET) expect(median(paints)).toBeLessThanOrEqual(150);
});
