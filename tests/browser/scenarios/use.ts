/** Browsers with the built extension for the tests of a file. */
import { afterAll, beforeAll, describe } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import type { Driver } from '../drivers/driver.ts';
import { launchFirefox } from '../drivers/firefox.ts';
import { chromiumBuild, firefoxBuild } from './builds.ts';

/** Started before the first test around, closed after the last: what it can do is there only between the two. */
const use = <Kind extends Driver>(launch: () => Promise<Kind>): Kind => {
  const driver = {} as Kind;
  beforeAll(async () => {
    Object.assign(driver, await launch());
  });
  afterAll(() => driver.close?.());
  return driver;
};

/** A Chromium for the tests around. */
export const useChromium = (): ChromiumDriver => use(() => launchChromium(chromiumBuild()));

/** A Firefox for the tests around. */
const useFirefox = (): Driver => use(() => launchFirefox(firefoxBuild()));

/** The same tests in each of the two. */
export const inBothBrowsers = (tests: (driver: Driver) => void): void => {
  describe('in Chromium', () => tests(useChromium()));
  describe('in Firefox', () => tests(useFirefox()));
};
