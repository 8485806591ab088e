/** Keys of the browser, the context menu and the sign on the toolbar button, over a page with a message. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import {
  afterReading,
  calm,
  hurting,
  modelReads,
  type Stage,
  seeMark,
  seeNoMark,
  text,
} from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { rewordingsOf } from '../scenarios/wordings.ts';

const fixture = fixtures.quill;

const driver = useChromium();
let sight: Sight;
let stage: Stage;
beforeAll(async () => {
  sight = await openSight(driver.page);
  stage = { driver, fixture };
});
beforeEach(async () => {
  await driver.forget();
  await driver.open(fixture);
});

const inBackground = async (script: string): Promise<unknown> => (await driver.background()).evaluate(script);
/** What the browser tells the background when a key of it was pressed: no test can press one. */
const command = (name: string) => inBackground(`chrome.commands.onCommand.dispatch('${name}')`);
const menu = (item: string) =>
  inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: '${item}', frameId: 0, editable: true }, tab))`);
const sign = (): Promise<unknown> =>
  inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.action.getBadgeText({ tabId: tab.id }))`);
const signReads = (expected: string) =>
  until(`the sign to read "${expected}"`, async () => (await sign()) === expected);

test('the keys are in the browser, by their names', async () => {
  const known = await inBackground(
    'chrome.commands.getAll().then((all) => all.map(({ name, description }) => [name, description]))',
  );
  expect(known).toEqual(
    expect.arrayContaining([
      ['review-message', text('command_review')],
      ['next-finding', text('command_next')],
      ['apply-first', text('command_apply')],
      ['switch-off-here', text('command_switch')],
    ]),
  );
});

test('next finding opens its card, apply takes the first rewording, and one undo brings the words back', async () => {
  await driver.type(hurting);
  await seeMark(stage);
  await command('next-finding');
  await sight.find('dialog', /./);
  await driver.press('Escape');
  await afterReading(stage);
  await command('apply-first');
  const [first] = rewordingsOf(hurting, fixture);
  await modelReads(stage, first!.message);
  await driver.press('Control+z');
  await modelReads(stage, hurting);
  expect(await driver.sent()).toEqual([]);
});

test('review says so where nothing stands out', async () => {
  await driver.type(calm);
  await command('review-message');
  await signReads('✓');
});

test('the menu reviews the field that was pressed in', async () => {
  await driver.type(hurting);
  await menu('review-field');
  await sight.find('dialog', /./);
});

test('the sign counts what has a line under it, and goes with the words', async () => {
  await driver.type(hurting);
  await signReads('1');
  await driver.press('Control+a');
  await driver.type(calm);
  await signReads('');
});

test('switch off here shows as off, and on again as nothing', async () => {
  await driver.type(hurting);
  await seeMark(stage);
  await command('switch-off-here');
  await seeNoMark(stage);
  await signReads(text('badge_off_sign'));
  await command('switch-off-here');
  await seeMark(stage);
  await signReads('1');
});
