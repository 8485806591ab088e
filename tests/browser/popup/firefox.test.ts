/** The extension's pages in Firefox: the welcome first, then the popup over a message. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWithPages, launchFirefoxWithPages } from '../drivers/firefox.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { firefoxBuild } from '../scenarios/builds.ts';
import { hurting, modelReads, openCardByKey, seeMark, text } from '../scenarios/scenario.ts';
import { rewordingsOf } from '../scenarios/wordings.ts';

const fixture = fixtures.plain;
let firefox: FirefoxWithPages;
beforeAll(async () => {
  firefox = await launchFirefoxWithPages(firefoxBuild());
});
afterAll(() => firefox?.close());

test('the welcome page takes other words in its field', async () => {
  const { own } = firefox;
  await own.bringToFront();
  const value = () => own.$eval('textarea', (field) => field.value);
  const draft = await value();
  await own.click('textarea');
  // The card cannot be seen from outside; the keys that open it and take its first words tell that it was there.
  await until('other words to stand in the field', async () => {
    await own.keyboard.down('Alt');
    await own.keyboard.down('Shift');
    await own.keyboard.press('R');
    await own.keyboard.up('Shift');
    await own.keyboard.up('Alt');
    await own.keyboard.press('Home');
    await own.keyboard.press('Enter');
    return (await value()) !== draft;
  });
  expect(firefox.strayRequests()).toEqual([]);
});

test('the popup reviews the message of the tab, and a rewording stands in the page', async () => {
  await firefox.page.bringToFront();
  await firefox.open(fixture);
  await firefox.type(hurting);
  await seeMark({ driver: firefox, fixture });
  await firefox.go(`popup.html?tab=${await firefox.tab()}`, '.wording');
  expect(await firefox.own.$eval('.standing', (line) => line.textContent)).toBe(
    text('popup_status_works', 'Gmail'),
  );
  await firefox.own.click('.wording');
  const [first] = rewordingsOf(hurting, fixture);
  await modelReads({ driver: firefox, fixture }, first!.message);
  expect(await firefox.sent()).toEqual([]);
  expect(firefox.strayRequests()).toEqual([]);
});

test('the card leads to the popup, which the browser opens over the page', async () => {
  const stage = { driver: firefox, fixture };
  const popups = () =>
    firefox.own.evaluate(
      'browser.runtime.getContexts({ contextTypes: ["POPUP"] }).then((all) => all.length)',
    );
  await firefox.page.bringToFront();
  await firefox.open(fixture);
  await firefox.type(hurting);
  expect(await popups()).toBe(0);
  await openCardByKey(stage);
  // From the first rewording up and round: why, the whole message, quiet, keep.
  for (const key of ['Home', ...Array<string>(5).fill('ArrowUp'), 'Enter']) await firefox.press(key);
  await until('the popup', async () => (await popups()) === 1);
  expect(await firefox.model()).toBe(hurting);
  expect(await firefox.sent()).toEqual([]);
});
