/** Runs a list of scenarios in one browser on one editor, each on a freshly opened page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import type { Driver } from '../drivers/driver.ts';
import { launchFirefox } from '../drivers/firefox.ts';
import { openSight, type Sight } from '../drivers/sight.ts';
import { type FixtureId, fixtures } from '../fixtures/fixtures.ts';
import { chromiumBuild, firefoxBuild } from './builds.ts';
import { writeCoverage } from './coverage.ts';
import type { Scenario, Stage } from './scenario.ts';

const forFixture = <On extends Stage>(id: FixtureId, scenarios: readonly Scenario<On>[]) =>
  scenarios.filter(
    ({ needsSendControl, needsLineBreak, needsThings }) =>
      (!needsSendControl || fixtures[id].sendControl) &&
      (!needsThings || fixtures[id].things) &&
      !(needsLineBreak && fixtures[id].noLineBreak),
  );

/** After every scenario: nothing may have tried to leave the browser. */
const expectNoRequest = (driver: Driver): void => expect(driver.strayRequests()).toEqual([]);

const failures = fileURLToPath(new URL('../../.artifacts/failures/', import.meta.url));

/** Plays one scenario; when it fails, a picture of the page stays behind. */
const play = async <On extends Stage>({ name, run }: Scenario<On>, stage: On): Promise<void> => {
  const { driver, fixture } = stage;
  try {
    await driver.open(fixture);
    await run(stage);
    expectNoRequest(driver);
  } catch (error) {
    const picture = `${fixture.id} ${name}`.replaceAll(/\W+/g, '-').slice(0, 80);
    mkdirSync(failures, { recursive: true });
    writeFileSync(`${failures}${picture}.png`, await driver.screenshot());
    throw error;
  }
};

/** All scenarios on one editor in Chromium. */
export const runInChromium = (
  id: FixtureId,
  blind: readonly Scenario<Stage>[],
  seeing: readonly Scenario[],
): void => {
  const fixture = fixtures[id];
  describe(`${id} in Chromium, as on ${new URL(fixture.url).host}`, () => {
    let driver: ChromiumDriver;
    let sight: Sight;
    beforeAll(async () => {
      driver = await launchChromium(chromiumBuild());
      sight = await openSight(driver.page);
    });
    const outcomes: Record<string, boolean> = {};
    afterAll(() => {
      writeCoverage(id, 'Chromium', outcomes);
      return driver?.close();
    });

    for (const scenario of [...forFixture(id, seeing), ...forFixture(id, blind)]) {
      test(scenario.name, async () => {
        outcomes[scenario.name] = false;
        await driver.forget();
        await play(scenario, { driver, fixture, sight });
        outcomes[scenario.name] = true;
      });
    }
  });
};

/** The scenarios that need no view of our own parts, on one editor in Firefox. */
export const runInFirefox = (ids: readonly FixtureId[], blind: readonly Scenario<Stage>[]): void => {
  describe('Firefox', () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await launchFirefox(firefoxBuild());
    });
    const outcomes = new Map<FixtureId, Record<string, boolean>>(ids.map((id) => [id, {}]));
    afterAll(() => {
      for (const [id, ended] of outcomes) writeCoverage(id, 'Firefox', ended);
      return driver?.close();
    });

    for (const id of ids) {
      for (const scenario of forFixture(id, blind)) {
        test(`${id}: ${scenario.name}`, async () => {
          const ended = outcomes.get(id) ?? {};
          ended[scenario.name] = false;
          await play(scenario, { driver, fixture: fixtures[id] });
          ended[scenario.name] = true;
        });
      }
    }
  });
};
