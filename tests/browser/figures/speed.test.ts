/** How much of a person's time, and of the page's, Amends takes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { chromiumBuild } from '../scenarios/builds.ts';
import { afterBounce, hurting, seeMark } from '../scenarios/scenario.ts';
import { median, recordFigure } from './figures.ts';
import { type Trace, traced } from './trace.ts';

const fixture = fixtures.plain;
let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await launchChromium(chromiumBuild());
});
afterAll(() => driver?.close());

/** A first visit: the words come in one piece, and the reviewer is fetched for them. */
const firstWords = async (): Promise<Trace> => {
  await driver.open(fixture);
  return traced(driver.page, async () => {
    await driver.page.keyboard.sendCharacter(hurting);
    await seeMark({ driver, fixture });
  });
};

test('the reviewer is usable within 60 ms of the first words that call for it (median of 10)', async () => {
  const times: number[] = [];
  for (let visit = 0; visit < 10; visit += 1) {
    times.push((await firstWords()).since('input', 'reviewer.js'));
  }
  const middle = median(times);
  recordFigure('first words to a usable reviewer', `${middle.toFixed(0)} ms (median of ${times.length})`);
  expect(middle).toBeLessThanOrEqual(60);
});

test('nothing of ours keeps the page waiting for more than 50 ms', async () => {
  await driver.open(fixture);
  const trace = await traced(driver.page, async () => {
    await driver.type(hurting);
    await seeMark({ driver, fixture });
    await driver.press('Alt+Shift+R');
    await driver.press('Escape');
    await driver.press(fixture.sendKey);
    await afterBounce({ driver, fixture });
    await driver.press(fixture.sendKey);
  });
  expect(trace.ours.length).toBeGreaterThan(0);
  const [longest = 0] = trace.ours;
  recordFigure('longest task of ours in the page', `${longest.toFixed(1)} ms`);
  expect(longest).toBeLessThanOrEqual(50);
});
