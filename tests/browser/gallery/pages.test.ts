/** How surfaces behave where the browser or an organisation does not let them, and where no person pressed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { text } from '../scenarios/scenario.ts';
import { type Gallery, openGallery, type View } from './open.ts';
import { prepare, press, sceneOf } from './scenes.ts';

const view: View = { width: 600, scheme: 'light' };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

test('a choice that an organisation made is locked, and none beside it', async () => {
  const page = await gallery.open('options-locked', view);
  await page.waitForSelector('fieldset.locked');
  const switches = await page.$$eval('[role=switch]', (all) =>
    all.map((one) => [one.textContent, one.matches(':disabled')]),
  );
  expect(switches).toContainEqual([text('options_lines'), true]);
  expect(switches).toContainEqual([text('options_badge'), false]);
});

describe('where the browser does not let a page copy', () => {
  /** Presses a button that copies, and gives what the page lost of it. */
  const copy = async (page: Page, name: string): Promise<readonly unknown[]> => {
    const lost: unknown[] = [];
    page.on('pageerror', (error) => lost.push(error));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
    });
    await press(page, name);
    return lost;
  };

  test.each([
    ['popup-paste', text('popup_paste_copy')],
    ['popup-returns', text('returns_copy')],
    ['popup-whole', text('compose_copy')],
    ['popup-moved', text('card_copy')],
  ])('%s says so on the button', async (scene, name) => {
    const page = await gallery.open(sceneOf(scene), view);
    await prepare[scene]?.(page);
    const lost = await copy(page, name);
    await page.waitForSelector(`::-p-aria(${text('card_not_copied')})`);
    expect(lost).toEqual([]);
  });

  test('the details of a page stay where they are, and that is said', async () => {
    const page = await gallery.open('popup', view);
    const lost = await copy(page, text('popup_details'));
    await until('it to be said', () =>
      page.$$eval(
        '.said',
        (all, words) => all.some((one) => one.textContent === words),
        text('popup_declined'),
      ),
    );
    expect(lost).toEqual([]);
  });
});

test.each([
  ['panel', 'panel_send', 'send'],
  ['panel-pause', 'pause_keep', 'promise'],
  ['panel-pause', 'pause_write', 'promise'],
  ['card', 'compose_from_review', 'compose'],
] as const)('in the %s a scripted press of %s leads to nothing', async (scene, name, to) => {
  const page = await gallery.open(sceneOf(scene), view);
  await prepare[scene]?.(page);
  const button = (await page.waitForSelector(`::-p-aria(${text(name)})`))!;
  await button.evaluate((element) => (element as HTMLElement).click());
  const ledTo = () => page.evaluate(() => window.__led);
  expect(await ledTo()).toBeUndefined();
  await button.click();
  expect(await ledTo()).toEqual([to]);
});
