/** A return reminds when its time has come: with the popup closed, and after the browser was closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../drivers/chromium.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { buildAllowed } from '../returns/allowed.ts';
import { openReturns, promise } from '../returns/promising.ts';
import { type Observer, openObserver } from '../returns/stored.ts';

const fixture = fixtures.quill;
const home = mkdtempSync(join(tmpdir(), 'amends-'));
const build = join(home, 'build');
const profile = join(home, 'profile');

let driver: ChromiumDriver;
let observer: Observer;
const start = async (): Promise<void> => {
  driver = await launchChromium(build, { profile });
  observer = await openObserver(driver);
};
beforeAll(async () => {
  buildAllowed(build);
  await start();
});
afterAll(async () => {
  await driver?.close();
  rmSync(home, { recursive: true, force: true });
});

/** Sets a return in the real popup, over the fixture, and closes the popup. */
const promiseFrom = async (words: string): Promise<void> => {
  await driver.page.bringToFront();
  await driver.open(fixture);
  const popup = await openReturns(driver);
  await promise(popup, words, 'returns_set');
  await until('the return to be stored', async () => (await observer.returns()).open.length > 0);
  // The browser may have closed it already, over its question about notifications.
  await popup.close().catch(() => undefined);
};
const told = async (): Promise<boolean> => (await observer.returns()).open.every((one) => one.told);

test('set for one minute, it reminds with the popup closed and the background asleep, and opens its page', async () => {
  await promiseFrom('in a minute');
  const [one] = (await observer.returns()).open;
  expect(one).toMatchObject({ address: fixture.url, told: false });
  await driver.page.goto('about:blank');
  await (await driver.background()).close();
  await until('the person to be reminded', told, 90_000);
  expect(Date.now()).toBeGreaterThanOrEqual(one!.at);
  expect(await observer.notices()).toEqual([`return:${one?.id}`]);
  const opened = driver.page.browser().waitForTarget((target) => target.url() === fixture.url);
  await (await driver.background()).evaluate(`chrome.notifications.onClicked.dispatch('return:${one?.id}')`);
  await (await (await opened).page())?.close();
  await until('the notification to be gone', async () => (await observer.notices()).length === 0);
  expect((await observer.returns()).open).toHaveLength(1);
}, 120_000);

test('it survives a restart of the browser, and one that is overdue reminds at once', async () => {
  await observer.page.evaluate('chrome.storage.local.remove("returns")');
  await promiseFrom('in 20 seconds');
  const [one] = (await observer.returns()).open;
  await driver.close();
  await until('its time to have passed', () => Date.now() > one!.at, 30_000);
  await start();
  await until('the person to be reminded', told);
  expect((await observer.returns()).open).toEqual([{ ...one, told: true }]);
  expect(await observer.notices()).toEqual([`return:${one?.id}`]);
}, 120_000);

test('what is still to come has its alarm again after a restart', async () => {
  await observer.page.evaluate('chrome.storage.local.remove("returns")');
  await promiseFrom('in 10 minutes');
  const [one] = (await observer.returns()).open;
  await driver.close();
  await start();
  const alarm = () =>
    observer.page.evaluate('chrome.alarms.get("returns").then((alarm) => alarm?.scheduledTime ?? 0)');
  await until('the alarm to be set', async () => (await alarm()) === one?.at);
}, 120_000);
