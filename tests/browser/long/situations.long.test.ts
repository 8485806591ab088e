/** Pages that do what pages do: several composers, one that is replaced while one writes, and a very long draft. */
import { beforeAll, expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { afterBounce, calm, hurting, type Stage, seeMark } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { draftOf } from './draft.ts';
import { allowClipboard, goToEnd, paste } from './hands.ts';

const fixture = fixtures.plain;
const driver = useChromium();
let stage: Stage;
beforeAll(async () => {
  stage = { driver, fixture };
});

test('of two composers on a page, each has its own words and marks', async () => {
  await driver.open(fixture);
  await driver.page.evaluate((selector) => {
    const first = document.querySelector(selector)!;
    const second = first.cloneNode(true) as HTMLElement;
    second.id = 'second';
    first.parentElement!.before(second);
  }, fixture.composer);
  await driver.clickOn('#second');
  await driver.type(hurting);
  await seeMark({ driver, fixture: { ...fixture, composer: '#second' } });
  await driver.clickOn('.Au > div[g_editable=true]');
  await driver.type(calm);
  expect(await driver.page.evaluate(() => document.querySelector('#second')!.textContent)).toBe(hurting);
  expect(
    await driver.page.evaluate(() => document.querySelector('.Au > [g_editable=true]')!.textContent),
  ).toBe(calm);
});

test('a composer that is drawn anew with every letter is marked, and loses none', async () => {
  await driver.open(fixture);
  await driver.page.evaluate((selector) => {
    const editor = document.querySelector<HTMLElement>(selector)!;
    editor.addEventListener('input', () => {
      const line = document.createElement('div');
      line.textContent = editor.textContent;
      editor.replaceChildren(line);
      getSelection()!.collapse(line.firstChild, line.textContent!.length);
    });
  }, fixture.composer);
  await driver.type(hurting);
  await seeMark(stage);
  expect(await driver.model()).toBe(hurting);
});

test('a draft of 50,000 words is taken, and what is typed then arrives', async () => {
  await allowClipboard(stage.driver, stage.fixture.url);
  await driver.open(fixture);
  await goToEnd(stage);
  const draft = draftOf(50_000);
  await paste(driver, draft);
  await until('the draft to be there', async () => (await driver.model()).length >= draft.length, 60_000);
  await goToEnd(stage);
  await driver.type(' Good night.');
  await until('the words to be there', async () => (await driver.model()).endsWith(' Good night.'));
  // A text this long may be too much for the moment of sending; it goes at the second gesture at the latest.
  await driver.press(fixture.sendKey);
  await afterBounce(stage);
  if ((await driver.sent()).length === 0) await driver.press(fixture.sendKey);
  const [sent, ...others] = await driver.sent();
  expect(sent?.endsWith(' Good night.')).toBe(true);
  expect(others).toEqual([]);
  expect(driver.strayRequests()).toEqual([]);
});
