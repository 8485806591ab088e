/** The pages a person meets first: the welcome with its field, and the playground of the rules. */
import { beforeAll, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { seeMark, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';

const driver = useChromium();
let sight: Sight;
beforeAll(async () => {
  sight = await openSight(driver.page);
});

/** Everything the extension keeps, as one text. */
const kept = async (): Promise<string> =>
  (await (
    await driver.background()
  ).evaluate('chrome.storage.local.get(null).then((all) => JSON.stringify(all))')) as string;

test('the field of the welcome page is marked unasked, opens its card, and takes other words', async () => {
  await driver.page.goto(driver.pageUrl('welcome.html'));
  const value = () => driver.page.$eval('textarea', (field) => field.value);
  const draft = await value();
  await seeMark({ driver, fixture: { ...fixtures.plain, composer: '#welcome-message' } });
  await driver.clickOn('textarea');
  await driver.press('Alt+Shift+R');
  await sight.find('dialog', /./);
  await driver.press('Home');
  await driver.press('Enter');
  await until('other words to stand in the field', async () => (await value()) !== draft);
  expect(driver.strayRequests()).toEqual([]);
});

test('the welcome page names the sites, and leads to the practice chat and the settings', async () => {
  await driver.page.goto(driver.pageUrl('welcome.html'));
  await driver.page.waitForSelector('.places');
  const places = await driver.page.$eval('.places', (list) => list.textContent);
  for (const name of ['Gmail', 'Slack', 'WhatsApp', 'OurFamilyWizard']) expect(places).toContain(name);
  const settings = driver.page.browser().waitForTarget((it) => it.url() === driver.pageUrl('options.html'));
  await driver.page.locator(`::-p-aria(${text('welcome_settings_open')}[role="button"])`).click();
  await (await (await settings).asPage()).close();
  await driver.page.bringToFront();
  await driver.page.locator(`::-p-aria(${text('welcome_try_practice')}[role="link"])`).click();
  await driver.page.waitForSelector('#practice-message');
});

test('the playground tells who speaks and why, by keyboard alone, and keeps no word', async () => {
  await driver.page.goto(driver.pageUrl('playground.html'));
  await driver.page.waitForSelector('.matches .speaks');
  await driver.press('Tab');
  await driver.press('Control+a');
  await driver.type("You lied to me. Calm down, Quillfeather, you're overreacting.");
  await sight.find('StaticText', text('trace_fate_spared'));
  await sight.find('StaticText', text('trace_writer_hurt'));
  await sight.find('heading', /Quillfeather/);
  expect(await kept()).not.toMatch(/Quillfeather/);
  expect(driver.strayRequests()).toEqual([]);
});
