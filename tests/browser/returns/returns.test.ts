/** Returns without notifications, made in the popup and in one more look. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openSight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { afterReading, hurting, modelReads, seeReviewed, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { openReturns, press, promise } from './promising.ts';
import { type Observer, openObserver } from './stored.ts';

const fixture = fixtures.quill;

const driver = useChromium();
let observer: Observer;
beforeAll(async () => {
  observer = await openObserver(driver);
});
beforeEach(async () => {
  await driver.forget();
  await driver.page.bringToFront();
  await driver.open(fixture);
});

const stored = async () => (await observer.returns()).open;
/** Puts a return into the storage, `seconds` from now. */
const promised = async (seconds: number): Promise<void> => {
  const one = { id: 'one', at: Date.now() + seconds * 1000, address: fixture.url, told: false };
  const returns = { version: 1, value: { open: [one], kept: 0 } };
  await observer.page.evaluate(`chrome.storage.local.set(${JSON.stringify({ returns })})`);
};

test('the promise is kept even where the question about notifications closes the popup', async () => {
  const popup = await openReturns(driver);
  await promise(popup, 'tomorrow morning', 'returns_set');
  const [one] = await until('the return to be stored', async () => (await stored()).length > 0 && stored());
  expect(one).toMatchObject({ address: fixture.url, told: false });
  expect(new Date(one!.at).getHours()).toBe(9);
});

test('refused or never answered, it waits in the popup and shows on the toolbar button', async () => {
  await promised(-1);
  const sign = () => observer.page.evaluate('chrome.action.getBadgeText({})');
  await until('the sign of a return', async () => (await sign()) === '↩');
  expect(await observer.notices()).toEqual([]);
  const popup = await openReturns(driver);
  const sight = await openSight(popup);
  await sight.find('StaticText', text('returns_due'));
  await sight.find('button', text('returns_notify'));
  await press(popup, text('returns_keep'));
  await sight.find('StaticText', text('returns_kept_said'));
  await sight.find('StaticText', text('returns_kept_one'));
  expect(await observer.returns()).toEqual({ open: [], kept: 1 });
  await until('the sign to be gone', async () => (await sign()) === '');
  await popup.close();
});

test('moving and letting go take one press each', async () => {
  await promised(-1);
  const popup = await openReturns(driver);
  await press(popup, text('returns_morning'));
  await until('the return to be moved', async () => (await stored())[0]!.at > Date.now());
  expect((await stored())[0]).toMatchObject({ told: false, address: fixture.url });
  await press(popup, text('returns_let_go'));
  await until('the return to be gone', async () => (await stored()).length === 0);
  expect((await observer.returns()).kept).toBe(0);
  await popup.close();
});

test('the pause message stands in the page, in the place of the draft', async () => {
  await driver.type(hurting);
  const popup = await openReturns(driver);
  await promise(popup, 'sunday at 6', 'returns_put');
  await modelReads({ driver, fixture }, text('returns_pause', 'on Sunday at 6'));
  await until('the return to be stored', async () => (await stored()).length > 0);
  expect(await driver.sent()).toEqual([]);
  expect(driver.strayRequests()).toEqual([]);
});

test('a promise is made once, however often the words that promise it do not go in', async () => {
  await promised(3600);
  await driver.page.goto('about:blank');
  const popup = await openReturns(driver);
  const sight = await openSight(popup);
  await promise(popup, 'tomorrow morning', 'returns_put');
  await sight.find('StaticText', /stayed as it was/);
  await press(popup, text('returns_put'));
  await press(popup, text('returns_set'));
  // The words are over only now, and can be promised anew.
  await sight.gone('button', text('returns_set'));
  expect(await stored()).toHaveLength(2);
  await promise(popup, 'tomorrow morning', 'returns_set');
  await until('another return', async () => (await stored()).length === 3);
  await popup.close();
});

test('where a promise cannot be kept, no word of the message is changed', async () => {
  await driver.type(hurting);
  const popup = await openReturns(driver);
  await popup.evaluate("chrome.runtime.sendMessage = () => Promise.reject(new Error('Nobody there.'))");
  await promise(popup, 'tomorrow morning', 'returns_put');
  await (await openSight(popup)).find('StaticText', text('pause_failed'));
  await modelReads({ driver, fixture }, hurting);
  await popup.close();
});

test('words that come faster than they are read: the last ones count', async () => {
  const popup = await openReturns(driver);
  await popup.locator('input').wait();
  await popup.evaluate(`for (const words of ['sunday at 5', 'sunday at', 'sunday at 6']) {
    const field = document.querySelector('input');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }`);
  await popup.locator('::-p-text(on Sunday at 6)').wait();
  await popup.close();
});

test('one more look offers a few minutes: the sentence in the message, the promise kept, nothing sent', async () => {
  const sight = await openSight(driver.page);
  await driver.type(hurting);
  await seeReviewed({ driver, fixture });
  await driver.press(fixture.sendKey);
  await driver.click(await sight.find('button', text('panel_pause')));
  await driver.click(await sight.find('button', text('returns_in_hour')));
  await afterReading({ driver, fixture });
  await driver.click(await sight.find('button', text('pause_write')));
  await modelReads({ driver, fixture }, text('returns_pause', text('returns_in_hour')));
  const [one] = await until('the return to be stored', async () => (await stored()).length > 0 && stored());
  expect(one).toMatchObject({ address: fixture.url, told: false });
  expect(Math.abs(one!.at - Date.now() - 3_600_000)).toBeLessThan(60_000);
  expect(await driver.sent()).toEqual([]);
  await driver.press('Control+z');
  await modelReads({ driver, fixture }, hurting);
});

test('the draft can stay, and the focus comes back to it', async () => {
  const sight = await openSight(driver.page);
  await driver.type(hurting);
  await seeReviewed({ driver, fixture });
  await driver.press(fixture.sendKey);
  await driver.click(await sight.find('button', text('panel_pause')));
  await driver.click(await sight.find('button', text('pause_keep')));
  await sight.find('button', text('pause_back'));
  await driver.press('Enter');
  await sight.gone('button', text('pause_back'));
  await driver.type(' more');
  await modelReads({ driver, fixture }, `${hurting} more`);
  expect(await stored()).toHaveLength(1);
  expect(await driver.sent()).toEqual([]);
});
