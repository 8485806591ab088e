/** "Use Amends on this site": from the press in the popup to the day the person takes it back. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { type Elsewhere, openElsewhere, pattern, site } from './elsewhere.ts';

const driver = useChromium();
let elsewhere: Elsewhere;
let page: Page;
let sight: Sight;
beforeAll(async () => {
  elsewhere = await openElsewhere(driver.page.browser());
  page = elsewhere.page;
  sight = await openSight(page);
});

/** What a person answers to the browser, given on its own page of the extension, in a tab that is closed again. */
const allow = async (): Promise<void> => {
  const tab = await page.browser().newPage();
  await tab.goto('chrome://extensions');
  const id = new URL(driver.pageUrl('')).host;
  await tab.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
  await tab.close();
  await page.bringToFront();
};

const registered = async (): Promise<unknown> =>
  (await driver.background()).evaluate(
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join())',
  );

/** One more look opens in place of the send. */
const isHeld = async (): Promise<void> => {
  await elsewhere.write();
  // The badge comes when all that was typed is reviewed.
  await sight.find('button', text('look_badge_count', '1'));
  await elsewhere.send();
  await sight.find('button', text('panel_send'));
  expect(await elsewhere.sent()).toBe(0);
};

test('one press brings Amends into the page, and from the next load on it stands at the gate', async () => {
  await page.goto(site);
  expect(await registered()).toBe('');
  // No test can press the button of the browser's own question, so the answer is given before it is asked.
  await allow();
  const popup = await driver.popup(page);
  const seen = await openSight(popup);
  const { x, y } = await seen.find('button', text('popup_use'));
  await popup.mouse.click(x, y);
  await seen.find('StaticText', text('popup_status_cannot_hold', 'elsewhere.example'));
  // Closed as a person closes it: then the page has the focus again.
  await popup.keyboard.press('Escape').catch(() => undefined);
  expect(await registered()).toBe(pattern);
  await isHeld();
});

test('it goes on after the background was stopped, registered once', async () => {
  await (await driver.background()).close();
  await isHeld();
  expect(await registered()).toBe(pattern);
});

test('taken back, the open page falls silent at once, and the next load is without Amends', async () => {
  await elsewhere.write();
  await until('the words to be marked', elsewhere.marked);
  expect(await driver.isIn(page)).toBe(true);
  const options = await page.browser().newPage();
  await options.goto(driver.pageUrl('options.html'));
  await options.locator(`::-p-aria(${text('options_remove_site', 'elsewhere.example')})`).click();
  await until('the site to be gone', async () => (await registered()) === '');
  await options.close();
  await page.bringToFront();
  await until('no word to be marked', async () => !(await elsewhere.marked()));
  await elsewhere.write();
  await elsewhere.send();
  await until('the message to be sent', elsewhere.sent);
  expect(await driver.isIn(page)).toBe(false);
});
