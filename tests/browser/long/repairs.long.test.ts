/** Ten repairs from ten lives, composed by keyboard in the real popup: each arrives in four editors as it was composed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repairs } from '../../unit/compose/repairs.ts';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { composeRepair, openCompose } from '../popup/composing.ts';
import { pressByKey } from '../popup/keyboard.ts';
import { chromiumBuild } from '../scenarios/builds.ts';
import { modelReads, text } from '../scenarios/scenario.ts';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await launchChromium(chromiumBuild());
});
afterAll(() => driver?.close());

for (const fixture of [fixtures.plain, fixtures.quill, fixtures.lexical, fixtures.textarea]) {
  test.each(repairs)(`${fixture.site}: $name`, async (repair) => {
    await driver.open(fixture);
    const popup = await openCompose(driver);
    await composeRepair(popup, repair);
    await pressByKey(popup, text('compose_put'));
    await modelReads({ driver, fixture }, repair.message);
    expect(await driver.sent()).toEqual([]);
    expect(driver.strayRequests()).toEqual([]);
    await popup.close();
  });
}
