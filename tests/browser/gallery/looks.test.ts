/** Every surface, in light and dark, narrow and wide; and how those that stand in a page behave there. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { text } from '../scenarios/scenario.ts';
import { lookAt, looks } from './looks.ts';
import { type Gallery, openGallery, type View } from './open.ts';
import { letter } from './sample.ts';
import { press, shortcut } from './scenes.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

test.each(looks)('%s, %o', (...look) => lookAt(gallery, look));

describe('what stands in a page', () => {
  const view: View = { width: 900, scheme: 'light' };
  const inside = (page: Page) =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? null);
  const caret = (page: Page) => page.evaluate(() => document.querySelector('textarea')?.selectionStart);
  const dialogs = (page: Page) => page.$$('::-p-aria([role="dialog"])').then((found) => found.length);

  test('keys pressed in the card stay out of the page, Esc gives the caret back', async () => {
    const page = await gallery.open('card', view);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('keydown', ({ key }) => seen.push(key));
    });
    const before = await caret(page);
    await shortcut(page, 'KeyR');
    await until('the card to have the focus', () => inside(page));
    const first = await inside(page);
    await page.keyboard.press('ArrowDown');
    expect(await inside(page)).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await inside(page)).toBe(first);
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await until('the focus to be in the field', () =>
      page.evaluate(() => document.activeElement?.localName === 'textarea'),
    );
    expect(await caret(page)).toBe(before);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.filter((key) => !['Alt', 'Shift'].includes(key))).toEqual([]);
    expect(await dialogs(page)).toBe(0);
  });

  test('the card and the panel leave the send control and the marked words free', async () => {
    for (const scene of ['card', 'panel']) {
      const page = await gallery.open(scene, view);
      if (scene === 'card') await shortcut(page, 'KeyR');
      await page.waitForSelector('::-p-aria([role="dialog"])');
      const covered = await page.evaluate(() => {
        const button = document.querySelector('#send') as HTMLElement;
        const { left, top, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) !== button;
      });
      expect(covered, scene).toBe(false);
    }
  });

  test('the card can be pressed where the composer stands in a modal dialog', async () => {
    const page = await gallery.open('dialog', view);
    await shortcut(page, 'KeyR');
    await until('the card to have the focus', () => inside(page));
    await press(page, 'Quiet this…');
    await press(page, 'This whole message');
    await page.waitForSelector('::-p-aria(Undo)');
    await page.keyboard.press('Escape');
    await until('the card to be gone', async () => (await dialogs(page)) === 1);
  });

  test('one who asks to read the message as it arrives reads every word of it', async () => {
    const page = await gallery.open('letter', view);
    await shortcut(page, 'KeyA');
    const bubble = await page.waitForSelector('>>> .look .bubble');
    expect(await bubble?.evaluate(({ textContent }) => textContent)).toBe(letter);
  });

  test('a long letter leaves room in the panel for the question and a wording, in a low window, too', async () => {
    for (const low of [view, { ...view, zoom: 1.4 }]) {
      const page = await gallery.open('panel-letter', low);
      const wording = await page.waitForSelector('>>> .panel .wording');
      const hidden = await wording?.evaluate((first) => {
        const within = (selector: string) => first.closest('.panel')!.querySelector(selector)!;
        const last = within('.actions').getBoundingClientRect().top;
        return [within('.ask'), first.querySelector('.diff')!].map((one) =>
          Math.max(0, Math.round(one.getBoundingClientRect().bottom - last)),
        );
      });
      expect(hidden).toEqual([0, 0]);
    }
  });

  test('at a blank alone the panel asks what belongs there, and it is said so', async () => {
    const page = await gallery.open('panel-blank', view);
    const ask = await page.waitForSelector('>>> .panel .ask');
    expect(await ask?.evaluate(({ textContent }) => textContent)).toBe(text('panel_blank'));
    const said = () => page.$$eval('>>> [role=status]', (all) => all.map((one) => one.textContent).join());
    await until('it to be said', async () => (await said()).includes(text('panel_blank')));
  });

  test('soft words have no line in the panel either, and no other words stand there for them', async () => {
    const page = await gallery.open('panel-letter', view);
    await page.waitForSelector('>>> .panel .wording');
    const marked = await page.$$eval('>>> .panel .mark', (all) => all.map((one) => one.textContent));
    expect(marked).toEqual(["I'm sorry you feel that way", 'but I was only trying to help']);
    const named = await page.$$eval('>>> .panel .wording small', (all) => all.map((one) => one.textContent));
    expect(named).not.toContain(text('rule_vague_offense_name'));
  });

  test('words that are asked about are not named as what is there, too', async () => {
    const page = await gallery.open('card', view);
    await shortcut(page, 'KeyA');
    await page.waitForSelector('>>> .check .element');
    const named = await page.$$eval('>>> .check .element', (all) => all.map((one) => one.textContent));
    expect(named).toEqual([text('element_invitation')]);
  });

  test('the panel takes no focus, is entered by its shortcut, and closes with Esc', async () => {
    const page = await gallery.open('panel', view);
    expect(await inside(page)).toBeNull();
    expect(await dialogs(page)).toBe(1);
    await shortcut(page, 'KeyA');
    await until('the panel to have the focus', () => inside(page));
    await page.keyboard.press('Escape');
    await until('the panel to be gone', async () => (await dialogs(page)) === 0);
  });

  test('send as it is goes once, and says so kindly where the page did not take it', async () => {
    const page = await gallery.open('panel', view);
    await press(page, 'Send as it is');
    await page.waitForSelector('::-p-text(Press Enter to send)');
  });

  test('the first blank is selected after a rewording', async () => {
    const page = await gallery.open('card', view);
    await shortcut(page, 'KeyR');
    await until('the card to have the focus', () => inside(page));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(page, 'Yes, put it in');
    const selected = () => page.evaluate(() => String(document.getSelection()));
    await until('the blank to be selected', async () => (await selected()) === '[what I did]');
    await page.waitForSelector('::-p-text(What did you do)');
  });
});
