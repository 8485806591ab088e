/** "Review here once" in Firefox: the button in the toolbar is pressed, and with it the browser lets us into one page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWithPages, launchFirefoxWithPages } from '../drivers/firefox.ts';
import { openToolbar, type Toolbar } from '../drivers/firefox-toolbar.ts';
import { until } from '../drivers/wait.ts';
import { firefoxBuild } from '../scenarios/builds.ts';
import { text } from '../scenarios/scenario.ts';
import { type Elsewhere, openElsewhere } from '../trust/elsewhere.ts';

let firefox: FirefoxWithPages;
let elsewhere: Elsewhere;
let toolbar: Toolbar;
beforeAll(async () => {
  const build = firefoxBuild();
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  firefox = await launchFirefoxWithPages(build);
  const browser = firefox.page.browser();
  elsewhere = await openElsewhere(browser);
  toolbar = await openToolbar(browser, manifest.browser_specific_settings.gecko.id, firefox.own);
});
afterAll(() => firefox?.close());

/** How many parts of ours the page has. */
const ours = () => elsewhere.page.$$eval('amends-surface, amends-marks', (all) => all.length);
const granted = (): Promise<unknown> =>
  firefox.own.evaluate('browser.permissions.getAll().then(({ origins }) => origins.join())');

test('one press reviews the page for this visit, holds nothing, and the next load is without Amends', async () => {
  const before = await granted();
  await elsewhere.page.bringToFront();
  await elsewhere.write();
  expect(await ours()).toBe(0);
  await toolbar.press();
  expect(await toolbar.reads('.offers .main')).toBe(text('popup_once'));
  await toolbar.pressInPopup('.offers .main');
  expect(await toolbar.reads('.wording')).not.toBe('');
  expect(await toolbar.reads('.standing')).toBe(text('popup_status_cannot_hold', 'elsewhere.example'));
  await toolbar.close();
  await until('the words to be marked', elsewhere.marked);
  await elsewhere.send();
  expect(await elsewhere.sent()).toBe(1);
  await elsewhere.write();
  await toolbar.press();
  // Its offer stands there anew: the browser has forgotten the first press, and the page has nothing of ours.
  expect(await toolbar.reads('.offers .main')).toBe(text('popup_once'));
  expect(await ours()).toBe(0);
  expect(await granted()).toBe(before);
});
