/** How soon the real popup shows something, and how soon it has what it was opened for. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, seeMark } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { allowed, busily, median, recordFigure } from './figures.ts';

const driver = useChromium();

/** Milliseconds from the popup's navigation. */
interface Opening {
  readonly painted: number;
  /** The message of the page stands there, with other words to press. */
  readonly usable: number;
}

/** Watched from inside the popup; where the watch begins too late, the moment it began counts. */
const opening = async (popup: Page): Promise<Opening> => {
  const seen = await popup.waitForFunction(
    () => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const words = document.querySelector('.wording');
      return paint && words && { painted: paint.startTime, usable: performance.now() };
    },
    { polling: 'raf' },
  );
  return (await seen.jsonValue()) as Opening;
};

test('the popup paints within 150 ms, and is usable within 250 ms (median of 10)', async () => {
  const fixture = fixtures.plain;
  await driver.open(fixture);
  await driver.type(hurting);
  await seeMark({ driver, fixture });
  const openings: Opening[] = [];
  for (let round = 0; round < 10; round += 1) {
    const popup = await driver.popup();
    openings.push(await opening(popup));
    await popup.close();
  }
  const painted = median(openings.map((it) => it.painted));
  const usable = median(openings.map((it) => it.usable));
  const figure = `${painted.toFixed(0)} ms, usable after ${usable.toFixed(0)} ms${busily()}`;
  recordFigure('from the press to the popup', `${figure} (medians of ${openings.length})`);
  expect(painted).toBeGreaterThan(0);
  expect(painted).toBeLessThanOrEqual(allowed(150));
  expect(usable).toBeLessThanOrEqual(allowed(250));
});
