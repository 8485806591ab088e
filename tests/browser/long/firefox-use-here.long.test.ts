/** "Use Amends on this site" in Firefox: from the press in the popup to the day the person takes it back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handsOn } from '../drivers/driver.ts';
import { type FirefoxWithPages, launchFirefoxWithPages } from '../drivers/firefox.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { firefoxBuild } from '../scenarios/builds.ts';
import { afterBounce, seeReviewed, text } from '../scenarios/scenario.ts';
import { type Elsewhere, openElsewhere, pattern } from '../trust/elsewhere.ts';

let firefox: FirefoxWithPages;
let elsewhere: Elsewhere;
beforeAll(async () => {
  firefox = await launchFirefoxWithPages(firefoxBuild());
  elsewhere = await openElsewhere(firefox.page.browser());
});
afterAll(() => firefox?.close());

/** Asks the extension's own page for something of the browser's. */
const asked = (expression: string): Promise<unknown> => firefox.own.evaluate(expression);
const registered = () =>
  asked('browser.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join())');

/**
 * Asks for the site with a press, as the popup does: this browser tells a page that stands in a tab, as the popup does
 * here, no address before.
 */
const allow = async (): Promise<void> => {
  await firefox.go('options.html', 'h1');
  await firefox.own.evaluate((origin) => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9;width:99px;height:99px';
    button.addEventListener('click', () =>
      (
        window as unknown as { browser: { permissions: { request(what: unknown): unknown } } }
      ).browser.permissions.request({
        origins: [origin],
      }),
    );
    document.body.append(button);
  }, pattern);
  await firefox.own.click('#allow');
  await until('the site to be registered', async () => (await registered()) === pattern);
};

/** The page in which words are written. */
const stage = () => ({
  driver: { ...firefox, ...handsOn(elsewhere.page) },
  fixture: { ...fixtures.plain, composer: 'textarea' },
});

/** Whether the browser lets scripts of the extension into that page. */
const mayEnter = () => asked(`browser.permissions.contains({ origins: ['${pattern}'] })`);

const isHeldOnce = async (): Promise<void> => {
  await elsewhere.write();
  await seeReviewed(stage());
  await elsewhere.send();
  await afterBounce(stage());
  expect(await elsewhere.sent()).toBe(0);
  await elsewhere.send();
  expect(await elsewhere.sent()).toBe(1);
};

test('before the person asks, nothing of ours is there', async () => {
  await elsewhere.write();
  await elsewhere.send();
  expect(await elsewhere.sent()).toBe(1);
  expect([await mayEnter(), await registered()]).toEqual([false, '']);
});

test('one press brings Amends into the page, and from the next load on it stands at the gate', async () => {
  await allow();
  expect(await mayEnter()).toBe(true);
  await elsewhere.page.bringToFront();
  const tab = await asked(`browser.tabs.query({ url: '${pattern}' }).then(([tab]) => tab.id)`);
  await firefox.go(`popup.html?tab=${tab}`, '.offers');
  await firefox.own.locator(`::-p-text(${text('popup_use')})`).click();
  const standing = () => firefox.own.$eval('.standing', (line) => line.textContent);
  const cannotHold = text('popup_status_cannot_hold', 'elsewhere.example');
  await until('Amends to be in the page', async () => (await standing()) === cannotHold);
  await elsewhere.page.bringToFront();
  await isHeldOnce();
  expect(await registered()).toBe(pattern);
});

test('taken back, the open page falls silent at once, and the next load is without Amends', async () => {
  await elsewhere.write();
  await until('the words to be marked', elsewhere.marked);
  await firefox.go('options.html', `[aria-label="${text('options_remove_site', 'elsewhere.example')}"]`);
  await firefox.own.click(`[aria-label="${text('options_remove_site', 'elsewhere.example')}"]`);
  await until('the site to be gone', async () => (await registered()) === '');
  await elsewhere.page.bringToFront();
  await until('no word to be marked', async () => !(await elsewhere.marked()));
  await elsewhere.write();
  await elsewhere.send();
  expect(await elsewhere.sent()).toBe(1);
  expect(await elsewhere.marked()).toBe(false);
});
