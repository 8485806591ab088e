/** The real popup, opened by the toolbar button over a page with a message in it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import { openSight } from '../drivers/sight.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { chromiumBuild } from '../scenarios/builds.ts';
import { hurting, modelReads, type Stage, seeMark } from '../scenarios/scenario.ts';
import { rewordingsOf, spoken } from '../scenarios/wordings.ts';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await launchChromium(chromiumBuild());
});
afterAll(() => driver?.close());

for (const fixture of [fixtures.plain, fixtures.quill]) {
  test(`${fixture.id}: the popup reviews the focused message, and a rewording stands in the page`, async () => {
    const stage: Stage = { driver, fixture };
    await driver.open(fixture);
    await driver.type(hurting);
    await seeMark(stage);
    const popup = await driver.popup();
    const sight = await openSight(popup);
    const [first] = rewordingsOf(hurting, fixture);
    await sight.find('button', spoken(hurting, first!));
    // The first rewording may be below the edge of a small window.
    await popup.locator('.wording').click();
    await modelReads(stage, first!.message);
    expect(await driver.sent()).toEqual([]);
    expect(driver.strayRequests()).toEqual([]);
  });
}

test('the popup works with no page at all', async () => {
  await driver.page.goto('about:blank');
  const popup = await driver.popup();
  const sight = await openSight(popup);
  await sight.find('tab', /.+/);
});
