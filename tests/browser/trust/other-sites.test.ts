/** Sites that are not listed: nothing happens there before the person asks. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { openSight } from '../drivers/sight.ts';
import { hurting, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';

const site = 'https://elsewhere.example/';
const body = '<form><textarea rows="6" cols="60"></textarea><button type="submit">Send</button></form>';

const driver = useChromium();
let page: Page;
beforeAll(async () => {
  page = await driver.page.browser().newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => request.respond({ contentType: 'text/html', body }));
});

const write = async (): Promise<void> => {
  await page.goto(site);
  await page.click('textarea');
  await page.keyboard.type(hurting);
};

const oursInPage = () => page.evaluate(() => document.querySelectorAll('amends-surface').length);

test('nothing of ours is there before the person asks; then it reviews for this visit', async () => {
  await write();
  expect(await oursInPage()).toBe(0);
  const popup = await driver.popup(page);
  const sight = await openSight(popup);
  const { x, y } = await sight.find('button', text('popup_once'));
  await popup.mouse.click(x, y);
  await sight.find('button', new RegExp(text('wording_lightest')));
  await popup.close();
  await write();
  expect(await oursInPage()).toBe(0);
});
