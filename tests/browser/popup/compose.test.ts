/** A repair composed in the real popup, by keyboard alone, and put into the page as it was composed. */
import { beforeEach, expect, test } from 'vitest';
import { openSight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, modelReads, seeMark, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { composeRepair, openCompose, type Repair } from './composing.ts';
import { hasFocus, pressByKey, tabTo } from './keyboard.ts';

const driver = useChromium();
beforeEach(() => driver.forget());

const repair: Repair = {
  situation: 'hurt',
  answers: {
    impact: 'left out at your own party',
    act: 'talked over you',
    change: 'let you finish',
    open: 'how are you now',
  },
  message:
    "I can see you were left out at your own party. I'm sorry I talked over you. I'll let you finish. How are you now?",
};
const composed = repair.message;

/** A browser's `innerText` counts an empty block between two others as two line breaks, though it is one line. */
const standsBelow = (above: string, below: string): Promise<unknown> =>
  until('both to stand there, a line apart', async () => {
    const [first, ...rest] = (await driver.model()).split(/\n{2,3}/);
    return first === above && rest.length === 1 && rest[0] === below;
  });

// The long run composes ten repairs in each of the four.
for (const fixture of [fixtures.plain, fixtures.lexical]) {
  test(`${fixture.site}: a composed repair stands in the page as it was composed`, async () => {
    await driver.open(fixture);
    const popup = await openCompose(driver);
    await composeRepair(popup, repair);
    await pressByKey(popup, text('compose_put'));
    await modelReads({ driver, fixture }, composed);
    expect(await driver.sent()).toEqual([]);
    expect(driver.strayRequests()).toEqual([]);
    await popup.close();
  });
}

// A rich composer and a plain field.
for (const fixture of [fixtures.plain, fixtures.textarea]) {
  test(`${fixture.site}: what stood there before is brought back, and may stay above`, async () => {
    await driver.open(fixture);
    await driver.type('See you at seven.');
    const popup = await openCompose(driver);
    await composeRepair(popup, repair);
    await pressByKey(popup, text('compose_put'));
    await modelReads({ driver, fixture }, composed);
    await pressByKey(popup, text('compose_bring_back'));
    await modelReads({ driver, fixture }, 'See you at seven.');
    await pressByKey(popup, text('compose_add'));
    await standsBelow('See you at seven.', composed);
    await popup.close();
  });
}

test('composing begins at the words that stand out, with no word of the message lost', async () => {
  const fixture = fixtures.plain;
  await driver.open(fixture);
  await driver.type(hurting);
  await seeMark({ driver, fixture });
  const popup = await driver.popup();
  await pressByKey(popup, text('compose_from_review'));
  await hasFocus(popup, text('compose_act'));
  const message = () => popup.evaluate(() => document.querySelector('.message.whole')?.textContent);
  await until('the message to stand there', async () => (await message()) === hurting);
  await popup.waitForSelector('.standing-out .note');
  await popup.close();
});

test('composing can begin at each of several findings, in its own question', async () => {
  await driver.open(fixtures.plain);
  await driver.type(`${hurting} You're overreacting.`);
  const popup = await driver.popup();
  await popup.locator('.finding:last-of-type > summary').click();
  await popup.locator('.finding:last-of-type .compose-from').click();
  await hasFocus(popup, text('compose_impact'));
  await popup.close();
});

test('a step back keeps the words, and so does a look at another tab', async () => {
  await driver.open(fixtures.plain);
  const popup = await openCompose(driver);
  await pressByKey(popup, text('compose_hurt'));
  await hasFocus(popup, text('compose_impact'));
  await popup.keyboard.type('lonely');
  await pressByKey(popup, text('compose_next'));
  await hasFocus(popup, text('compose_act'));
  await pressByKey(popup, text('compose_back'));
  await hasFocus(popup, text('compose_impact'));
  const words = () => popup.$eval('.compose textarea', (area) => (area as HTMLTextAreaElement).value);
  expect(await words()).toBe('lonely');
  await tabTo(popup, text('popup_tab_compose'));
  await popup.keyboard.press('ArrowLeft');
  await popup.keyboard.press('ArrowRight');
  expect(await words()).toBe('lonely');
  await pressByKey(popup, text('compose_back'));
  await pressByKey(popup, text('compose_silence'));
  await hasFocus(popup, text('compose_silence_act'));
  await pressByKey(popup, text('compose_skip'));
  await hasFocus(popup, text('compose_silence_impact'));
  expect(await words()).toBe('lonely');
  await popup.close();
});

test('a draft is gone with the window, unless it is kept, and then until it is deleted', async () => {
  const stored = async () =>
    JSON.stringify(await (await driver.background()).evaluate('chrome.storage.local.get(null)'));
  await driver.open(fixtures.plain);
  const begin = async () => {
    const popup = await openCompose(driver);
    await pressByKey(popup, text('compose_hurt'));
    await hasFocus(popup, text('compose_impact'));
    await popup.keyboard.type('Quillfeather alone');
    return popup;
  };
  await (await begin()).close();
  expect(await stored()).not.toContain('Quillfeather');
  const popup = await begin();
  expect(await popup.$('.keep')).not.toBeNull();
  await pressByKey(popup, text('compose_keep'));
  await until('the draft to be kept', async () => (await stored()).includes('Quillfeather'));
  await popup.close();
  const again = await openCompose(driver);
  await pressByKey(again, text('compose_kept_open'));
  await hasFocus(again, text('compose_impact'));
  await pressByKey(again, text('compose_kept_delete'));
  await until('the draft to be deleted', async () => !(await stored()).includes('Quillfeather'));
  await again.close();
});

test('a draft that the storage does not take is not said to be kept', async () => {
  await driver.open(fixtures.plain);
  const popup = await openCompose(driver);
  await popup.evaluate("chrome.storage.local.set = () => Promise.reject(new Error('Full.'))");
  await pressByKey(popup, text('compose_hurt'));
  await hasFocus(popup, text('compose_impact'));
  await popup.keyboard.type('lonely');
  await pressByKey(popup, text('compose_keep'));
  const sight = await openSight(popup);
  await sight.find('StaticText', text('compose_not_kept'));
  expect(await sight.has('button', text('compose_keep'))).toBe(true);
  await popup.close();
});

test('with no page at all there is a message to copy', async () => {
  await driver.page.goto('about:blank');
  const popup = await openCompose(driver);
  await composeRepair(popup, repair);
  const sight = await openSight(popup);
  await sight.find('button', text('compose_copy'));
  await sight.find('StaticText', text('compose_nowhere'));
  expect(await sight.has('button', text('compose_put'))).toBe(false);
  await popup.close();
});
