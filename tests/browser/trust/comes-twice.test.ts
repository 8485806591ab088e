/** "Use Amends on this site" where it works already: the browser brings the resident in a second time. */
import { expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { afterBounce, hurting, seeReviewed } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';

const fixture = fixtures.lexical;
const driver = useChromium();

/** What the entry of the menu does once the person agreed. */
const bringIn = async (): Promise<unknown> =>
  (await driver.background()).evaluate(
    `chrome.tabs.query({ url: '${new URL(fixture.url).origin}/*' }).then(([{ id }]) =>
      chrome.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: ['/content-scripts/resident.js'],
      }),
    )`,
  );

test('a send is held all the same, once', async () => {
  await driver.open(fixture);
  await bringIn();
  await driver.type(hurting);
  await seeReviewed({ driver, fixture });
  await driver.press(fixture.sendKey);
  expect(await driver.sent()).toEqual([]);
  await bringIn();
  await afterBounce({ driver, fixture });
  await driver.press(fixture.sendKey);
  await until('the message to be sent', async () => (await driver.sent()).length > 0);
  expect(await driver.sent()).toEqual([hurting]);
});
