/** Whatever breaks on our side: no letter is lost, and the message goes. */
import { describe, expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { chromiumBuild } from '../scenarios/builds.ts';
import { afterBounce, hurting, modelReads, seeReviewed } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { breakages, brokenBuild } from './broken.ts';

const fixture = fixtures.lexical;
const driver = useChromium();

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
      await driver.reinstall(brokenBuild(breakage), breakage.welcomes);
      await driver.open(fixture);
      await driver.type(hurting);
      await until('the breakage to show', () => breakage.shows(driver));
      await sendsWithinTwoPresses();
    });
  }

  test('the extension is replaced in the middle of typing', async () => {
    await driver.reinstall(chromiumBuild());
    await driver.open(fixture);
    await driver.type('Hey. ');
    await driver.reinstall();
    await driver.type(hurting.slice('Hey. '.length));
    await sendsWithinTwoPresses();
  });

  test('the extension is replaced while a send is held', async () => {
    await driver.reinstall(chromiumBuild());
    await driver.open(fixture);
    await driver.type(hurting);
    await seeReviewed({ driver, fixture });
    await driver.press(fixture.sendKey);
    await driver.reinstall();
    await sendsWithinTwoPresses();
  });
});
