/** Popup, settings and playground in Firefox, as a person goes through them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repairs } from '../../unit/compose/repairs.ts';
import { type FirefoxWithPages, launchFirefoxWithPages } from '../drivers/firefox.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { composeRepair, goToCompose } from '../popup/composing.ts';
import { pressByKey } from '../popup/keyboard.ts';
import { firefoxBuild } from '../scenarios/builds.ts';
import { hurting, modelReads, seeMark, seeNoMark, text } from '../scenarios/scenario.ts';

const fixture = fixtures.quill;
const stage = () => ({ driver: firefox, fixture });
let firefox: FirefoxWithPages;
beforeAll(async () => {
  firefox = await launchFirefoxWithPages(firefoxBuild());
});
afterAll(() => firefox?.close());

/** Asks the extension's own page for something of the browser's. */
const asked = (expression: string): Promise<unknown> => firefox.own.evaluate(expression);
const reads = () => firefox.own.evaluate(() => document.body.textContent ?? '');

/** Opens the message's page and, beside it, the popup for its tab. */
const openPopup = async (typed = ''): Promise<void> => {
  await firefox.page.bringToFront();
  await firefox.open(fixture);
  if (typed) {
    await firefox.type(typed);
    await seeMark(stage());
  }
  await firefox.go(`popup.html?tab=${await firefox.tab()}`, '[role=tab]');
};

test('a pasted text is reviewed with no page under the popup', async () => {
  await firefox.go('popup.html', '.paste textarea');
  await firefox.own.click('.paste textarea');
  await firefox.own.keyboard.type(hurting);
  await firefox.own.waitForSelector('.wording');
  expect(await reads()).toContain(text.find('rule_sorry_you_feel_name'));
});

test.each(repairs.slice(0, 3))('a composed repair stands in the page: $name', async (repair) => {
  await openPopup();
  await goToCompose(firefox.own);
  await composeRepair(firefox.own, repair);
  await pressByKey(firefox.own, text('compose_put'));
  await modelReads(stage(), repair.message);
});

test('a promise stands in the message, and the browser may remind of it', async () => {
  await openPopup(hurting);
  await firefox.own.click('#tab-returns');
  await firefox.own.waitForSelector('.promise input');
  await firefox.own.click('.promise input');
  await firefox.own.keyboard.type('in 20 minutes');
  await pressByKey(firefox.own, text('returns_put'));
  await modelReads(stage(), text('returns_pause', 'in 20 minutes'));
  await until('an alarm', () => asked("browser.alarms.get('returns').then(Boolean)"));
  await until('the promise in the list', async () => (await reads()).includes(text('returns_list')));
  // Firefox hears the question about notifications only right after a press, so that it has a button of its own.
  await firefox.own.bringToFront();
  await firefox.own.waitForSelector('.offer .button');
  await firefox.own.click('.offer .button');
  await until('the permission', () =>
    asked("browser.permissions.contains({ permissions: ['notifications'] })"),
  );
  await until('no more to allow', async () => !(await reads()).includes(text('returns_notify')));
  await firefox.own.locator(`::-p-text(${text('returns_keep')})`).click();
  await until('the count', async () => (await reads()).includes(text('returns_kept_one')));
});

test('what is chosen on the settings page counts in the open tab at once', async () => {
  await openPopup(hurting);
  await firefox.go('options.html', '[role=switch]');
  await pressByKey(firefox.own, text('popup_on'));
  await firefox.page.bringToFront();
  await seeNoMark(stage());
  await firefox.own.bringToFront();
  await pressByKey(firefox.own, text('popup_off'));
  await firefox.page.bringToFront();
  await seeMark(stage());
});

test('the playground tells who speaks', async () => {
  await firefox.go('playground.html', '.matches .speaks');
  await firefox.own.click('textarea');
  await firefox.own.keyboard.type(' You are overreacting.');
  await until('the rule', async () => (await reads()).includes(text.find('rule_overreacting_name') ?? '?'));
});

test('nothing of it left the browser', () => {
  expect(firefox.strayRequests()).toEqual([]);
});
