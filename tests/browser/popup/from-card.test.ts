/** The card in the page leads to composing a repair, which begins at its words. */
import type { Page, Target } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { situationOf } from '../../../src/repair/compose/situations.ts';
import type { TextKey } from '../../../src/ui/text.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, modelReads, oursFocused, seeReviewed, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { hasFocus, pressByKey } from './keyboard.ts';

const fixture = fixtures.plain;
const driver = useChromium();
beforeEach(() => driver.forget());

/** Writes a message, opens the card of one of its findings by the shortcut, and presses "compose" there. */
const composeFromCard = async (message: string, card = 1): Promise<Page> => {
  await driver.open(fixture);
  await driver.type(message);
  await seeReviewed({ driver, fixture });
  await driver.press('Control+Home');
  for (let times = 0; times < card; times += 1) await driver.press('Alt+Shift+R');
  await until('the card to have the focus', () => oursFocused({ driver, fixture }));
  const isPopup = (target: Target) => target.url().startsWith(driver.pageUrl('popup.html'));
  const opened = driver.page.browser().waitForTarget(isPopup);
  // From the first rewording up and round: why, the whole message, quiet, keep.
  for (const key of ['Home', ...Array<string>(5).fill('ArrowUp'), 'Enter']) await driver.press(key);
  return (await opened).asPage();
};

test('the popup opens in its compose part, with every word of the message', async () => {
  const popup = await composeFromCard(hurting);
  await hasFocus(popup, text('compose_act'));
  const whole = () => popup.evaluate(() => document.querySelector('.message.whole')?.textContent);
  await until('the message to stand there', async () => (await whole()) === hurting);
  await modelReads({ driver, fixture }, hurting);
  expect(await driver.sent()).toEqual([]);
  await popup.close();
});

test('it begins at the finding whose card was open', async () => {
  const popup = await composeFromCard(`${hurting} You're overreacting.`, 2);
  await hasFocus(popup, text('compose_impact'));
  await popup.close();
});

test('a popup that is opened afterwards begins with the review', async () => {
  const first = await composeFromCard(hurting);
  await hasFocus(first, text('compose_act'));
  await first.close();
  const popup = await driver.popup();
  await popup.waitForSelector('.wording');
  expect(await popup.$('#panel-compose .message')).toBeNull();
  await popup.close();
});

test('where only the toolbar may open it, it comes in a window, and puts the words into the page', async () => {
  await (await driver.background()).evaluate(
    'chrome.action.openPopup = () => Promise.reject(new Error("only the toolbar"))',
  );
  const popup = await composeFromCard(hurting);
  // A window that has just come has no address yet.
  await until('the popup in its window', async () => /popup\.html\?tab=\d+$/.test(popup.url()));
  await hasFocus(popup, text('compose_act'));
  await popup.keyboard.type('laughed');
  await pressByKey(popup, text('compose_next'));
  const steps = situationOf('hurt')!.steps.map(({ id }) => id);
  for (const step of steps.slice(steps.indexOf('act') + 1)) {
    await hasFocus(popup, text(`compose_${step}` as TextKey));
    await pressByKey(popup, text(step === steps.at(-1) ? 'compose_see' : 'compose_skip'));
  }
  await pressByKey(popup, text('compose_put'));
  await until('the words to be in the page', async () => (await driver.model()).includes('laughed'));
  expect(await driver.sent()).toEqual([]);
  await popup.close();
});
