/** The options page: what is chosen there counts in open tabs at once, and is kept. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Settings } from '../../../src/shell/settings.ts';
import { openSight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, type Stage, seeMark, seeNoMark, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { pressByKey } from './keyboard.ts';
import { orGone } from './or-gone.ts';

const driver = useChromium();
let options: Page;
beforeAll(async () => {
  options = await driver.page.browser().newPage();
  await options.setViewport({ width: 900, height: 900 });
});
beforeEach(async () => {
  await driver.forget();
  await options.goto(driver.pageUrl('options.html'));
});

const fixture = fixtures.plain;
const stored = async (): Promise<Partial<Settings>> =>
  JSON.parse(
    (await (
      await driver.background()
    ).evaluate(
      'chrome.storage.local.get("settings").then(({ settings }) => JSON.stringify(settings?.value ?? {}))',
    )) as string,
  );

/** Presses what has this name on the options page, wherever it has to be scrolled to. */
const press = async (name: string): Promise<void> => {
  await options.bringToFront();
  await options.locator(`::-p-aria(${name})`).click();
};

test('a pattern switched off is not marked any more in an open tab, and marked again when it is on', async () => {
  const stage: Stage = { driver, fixture };
  await driver.page.bringToFront();
  await driver.open(fixture);
  await driver.type(hurting);
  await seeMark(stage);
  await options.bringToFront();
  await options.locator(`::-p-text(${text('family_deflected_experiencer')})`).click();
  await press(`${text.find('rule_sorry_you_feel_name')}[role="switch"]`);
  await driver.page.bringToFront();
  await seeNoMark(stage);
  expect((await stored()).rulesOff).toEqual(['sorry-you-feel']);
  await press(`${text.find('rule_sorry_you_feel_name')}[role="switch"]`);
  await driver.page.bringToFront();
  await seeMark(stage);
});

test('every choice is kept as it is made', async () => {
  await press(`${text('options_hold_never')} ${text('options_hold_never_about')}[role="radio"]`);
  await press(`${text('options_thorough')} ${text('options_thorough_about')}[role="radio"]`);
  await press(`${text('options_register_work')}[role="radio"]`);
  await press(`${text('options_lines')}[role="switch"]`);
  await options.locator(`::-p-text(${text('sites_teams')})`).click();
  await press('Slack[role="switch"]');
  await until('the choices to be stored', async () => (await stored()).sitesOff?.includes('slack'));
  expect(await stored()).toMatchObject({
    hold: 'never',
    sensitivity: 'thorough',
    register: 'work',
    underline: false,
    sitesOff: ['slack'],
  });
  await options.reload();
  await options.waitForSelector('input[type=radio]');
  const checked = await options.$$eval('input:checked', (inputs) => inputs.length);
  expect(checked).toBe(3);
});

test('everything can be deleted, and only when it was asked twice', async () => {
  await press(`${text('options_lines')}[role="switch"]`);
  await until('a choice to be stored', async () => (await stored()).underline === false);
  await press(text('options_delete'));
  await press(text('options_delete_no'));
  expect((await stored()).underline).toBe(false);
  await press(text('options_delete'));
  await press(text('options_delete_yes'));
  await until('the defaults to be back', async () => (await stored()).underline === true);
  const sight = await openSight(options);
  await sight.find('StaticText', text('options_deleted'));
});

test('where not everything can be deleted, the page says so', async () => {
  await options.evaluate(
    'chrome.storage.local.clear = () => { throw new Error("The storage cannot be reached."); };',
  );
  await press(text('options_delete'));
  await press(text('options_delete_yes'));
  const sight = await openSight(options);
  await sight.find('StaticText', text('options_delete_failed'));
});

test('the settings are saved as a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-'));
  const session = await options.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await press(text('options_export'));
  const saved = await until('the file to be saved', () =>
    readdirSync(folder).find((name) => name.endsWith('.json')),
  );
  expect(JSON.parse(readFileSync(join(folder, saved), 'utf8'))).toMatchObject({
    settings: { hold: 'serious' },
    returns: { open: [], kept: 0 },
  });
  rmSync(folder, { recursive: true });
});

test('the keys are those the browser has now, and its page for them is one press away', async () => {
  const shown = await until('the keys to be shown', async () => {
    const lines = await options.$$eval('.keys > div', (all) => all.map(({ textContent }) => textContent));
    return lines.length > 3 && lines;
  });
  const known = (await (
    await driver.background()
  ).evaluate(
    'chrome.commands.getAll().then((all) => all.map(({ description, shortcut }) => ({ description, shortcut })))',
  )) as { description: string; shortcut: string }[];
  // The toolbar button, which the browser lists, too, has no description.
  const named = known
    .filter(({ description }) => description !== '')
    .map(
      ({ description, shortcut }) =>
        description + (shortcut.replaceAll('+', ' + ') || text('options_keys_none')),
    );
  expect(shown.slice(0, named.length)).toEqual(named);
  expect(named).toContain(`${text('command_next')}${text('options_keys_none')}`);
  const opened = driver.page.browser().waitForTarget((it) => it.url() === 'chrome://extensions/shortcuts');
  await press(text('options_keys_change'));
  await (await (await opened).asPage()).close();
});

test('the table shows the column of the choice', async () => {
  const chosen = () => options.$$eval('.shown td.chosen', (cells) => cells.map((cell) => cell.textContent));
  await options.locator('.shown').wait();
  expect(await chosen()).toEqual([text('shown_popup'), text('shown_clear'), text('shown_strong')]);
  await press(`${text('options_gentle')} ${text('options_gentle_about')}[role="radio"]`);
  await until('the other column to be chosen', async () => (await chosen())[0] === text('shown_nothing'));
  expect(await chosen()).toEqual([text('shown_nothing'), text('shown_thin'), text('shown_clear')]);
});

test('the popup leads to the options page', async () => {
  await options.goto('about:blank');
  await driver.page.bringToFront();
  await driver.open(fixture);
  const popup = await driver.popup();
  const opened = driver.page.browser().waitForTarget((it) => it.url() === driver.pageUrl('options.html'));
  // By key: the button moves when the message comes.
  await orGone(popup, pressByKey(popup, text('popup_settings')));
  const page = await (await opened).page();
  await page?.close();
});
