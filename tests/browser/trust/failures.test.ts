/** Whatever breaks on our side: no letter is lost, and the message goes. */
import { afterEach, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { chromiumBuild } from '../scenarios/builds.ts';
import { afterBounce, hurting, modelReads, seeReviewed } from '../scenarios/scenario.ts';
import { breakages, brokenBuild } from './broken.ts';

const fixture = fixtures.lexical;
let driver: ChromiumDriver;
afterEach(() => driver?.close());

/** A broken part may still hold once; a second press has to go in any case. */
const sendsWithinTwoPresses = async (): Promise<void> => {
  const stage = { driver, fixture };
  await modelReads(stage, hurting);
  await driver.press(fixture.sendKey);
  if ((await driver.sent()).length === 0) {
    await afterBounce(stage);
    await driver.press(fixture.sendKey);
  }
  await until('the message to be sent', async () => (await driver.sent()).length > 0);
  expect(await driver.sent()).toEqual([hurting]);
};

describe('the message goes although', () => {
  for (const breakage of breakages) {
    test(breakage.name, async () => {
      driver = await launchChromium(brokenBuild(breakage), breakage);
      await driver.open(fixture);
      await driver.type(hurting);
      await sendsWithinTwoPresses();
    });
  }

  test('the extension is replaced in the middle of typing', async () => {
    driver = await launchChromium(chromiumBuild());
    await driver.open(fixture);
    await driver.type('Hey. ');
    await driver.reinstall();
    await driver.type(hurting.slice('Hey. '.length));
    await sendsWithinTwoPresses();
  });

  test('the extension is replaced while a send is held', async () => {
    driver = await launchChromium(chromiumBuild());
    await driver.open(fixture);
    await driver.type(hurting);
    await seeReviewed({ driver, fixture });
    await driver.press(fixture.sendKey);
    await driver.reinstall();
    await sendsWithinTwoPresses();
  });
});
