/** Pages send in many ways, and people write in many: each send is held once, and goes with the next gesture. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import {
  afterBounce,
  composerFocused,
  hurting,
  modelReads,
  seeReviewed,
  text,
} from '../scenarios/scenario.ts';
import { inBothBrowsers, useChromium } from '../scenarios/use.ts';

/** The moments of a press. A page may send at any of them. */
const moments = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Lets the page send at another moment of a press than the click; its own handler of a click stays. */
const sendAt = ([selector, moment]: readonly [string, string]): void => {
  const control = document.querySelector<HTMLElement>(selector)!;
  if (moment !== 'click') control.addEventListener(moment, () => control.click());
};

inBothBrowsers((driver) => {
  const fixture = fixtures.plain;
  const stage = { driver, fixture };

  test.each(moments)(
    'a page that sends at %s is held there, and sends once the second time',
    async (moment) => {
      await driver.open(fixture);
      await driver.page.evaluate(sendAt, [fixture.sendControl!, moment] as const);
      await driver.type(hurting);
      await seeReviewed(stage);
      await driver.page.hover(fixture.sendControl!);
      await driver.page.mouse.down();
      await afterBounce(stage);
      await driver.page.mouse.up();
      expect(await driver.sent()).toEqual([]);
      await modelReads(stage, hurting);
      expect(await composerFocused(stage)).toBe(true);
      await driver.clickOn(fixture.sendControl!);
      await until('the message to go', async () => (await driver.sent()).length > 0);
      expect(await driver.sent()).toEqual([hurting]);
    },
  );

  test('a press that is held, and let go elsewhere, leaves the next one elsewhere to the page', async () => {
    await driver.open(fixture);
    await driver.type(hurting);
    await seeReviewed(stage);
    await driver.page.hover(fixture.sendControl!);
    await driver.page.mouse.down();
    await driver.page.mouse.move(5, 5);
    await driver.page.mouse.up();
    await driver.page.evaluate(() => {
      const note = () => document.documentElement.setAttribute('data-heard', '');
      window.addEventListener('mousedown', note, { once: true });
    });
    await driver.page.mouse.click(5, 5);
    await until('the press to reach the page', () =>
      driver.page.evaluate(() => document.documentElement.hasAttribute('data-heard')),
    );
    expect(await driver.sent()).toEqual([]);
  });

  test('a form that the page submits on a shortcut of its own is held once', async () => {
    const form = fixtures.textarea;
    await driver.open(form);
    await driver.page.evaluate(() => {
      window.addEventListener('keydown', ({ altKey, code }) => {
        if (altKey && code === 'KeyS')
          document.querySelector<HTMLFormElement>('.compose-form')!.requestSubmit();
      });
    });
    await driver.type(hurting);
    await seeReviewed({ driver, fixture: form });
    await driver.press('Alt+s');
    await afterBounce(stage);
    expect(await driver.sent()).toEqual([]);
    await driver.press('Alt+s');
    await until('the message to go', async () => (await driver.sent()).length > 0);
    expect(await driver.sent()).toEqual([hurting]);
  });

  test('Enter belongs to an open list of suggestions, and sends again once that is closed', async () => {
    const chat = fixtures.quill;
    await driver.open(chat);
    await driver.page.evaluate(() => {
      const list = document.createElement('ul');
      list.innerHTML = '<li data-qa="tab_complete_ui_item">Sam</li>';
      document.body.append(list);
      // Bound later than ours, as everything of the page.
      const pick = (event: KeyboardEvent): void => {
        if (event.key !== 'Enter' || !list.isConnected) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        list.remove();
        document.body.dataset.picked = 'Sam';
      };
      window.addEventListener('keydown', pick, true);
    });
    await driver.type(hurting);
    await seeReviewed({ driver, fixture: chat });
    await driver.press('Enter');
    expect(await driver.page.evaluate(() => document.body.dataset.picked)).toBe('Sam');
    await driver.press('Enter');
    expect(await driver.sent()).toEqual([]);
    await afterBounce(stage);
    await driver.press('Enter');
    await until('the message to go', async () => (await driver.sent()).length > 0);
    expect(await driver.sent()).toEqual([hurting]);
  });
});

describe('in Chromium', () => {
  const driver = useChromium();
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(driver.page);
  });

  test.each(moments)('on a page that sends at %s, "send as it is" sends exactly once', async (moment) => {
    const fixture = fixtures.plain;
    await driver.open(fixture);
    await driver.page.evaluate(sendAt, [fixture.sendControl!, moment] as const);
    await driver.type(hurting);
    await seeReviewed({ driver, fixture });
    await driver.clickOn(fixture.sendControl!);
    await driver.click(await sight.find('button', text('panel_send')));
    await until('the message to go', async () => (await driver.sent()).length > 0);
    await sight.gone('button', text('panel_send'));
    expect(await driver.sent()).toEqual([hurting]);
  });

  const chat = { driver, fixture: fixtures.quill };
  const input = () => driver.page.createCDPSession();

  test('words that no key wrote (dictated, corrected, from an input method) are held as well', async () => {
    await driver.open(chat.fixture);
    const session = await input();
    await session.send('Input.insertText', { text: hurting });
    await seeReviewed(chat);
    await driver.press('Enter');
    await sight.find('button', text('panel_send'));
    expect(await driver.sent()).toEqual([]);
  });

  test('Enter that ends a composition is the input method’s, and the next one is held', async () => {
    await driver.open(chat.fixture);
    await driver.type(`${hurting} `);
    await seeReviewed(chat);
    const session = await input();
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 } as const;
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.insertText', { text: 'にほん' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await modelReads(chat, `${hurting} にほん`);
    await seeReviewed(chat);
    expect(await sight.has('button', text('panel_send'))).toBe(false);
    await driver.press('Enter');
    await sight.find('button', text('panel_send'));
    expect(await driver.sent()).toEqual([]);
  });

  test('a keyboard that does not name its Enter is held where the page sends for a new paragraph', async () => {
    await driver.open(chat.fixture);
    await driver.page.evaluate(() => {
      document.addEventListener('beforeinput', (event) => {
        if (event.inputType !== 'insertParagraph') return;
        event.preventDefault();
        document.body.dataset.asked = `${Number(document.body.dataset.asked ?? 0) + 1}`;
      });
    });
    await driver.type(hurting);
    await seeReviewed(chat);
    const session = await input();
    const press = async (): Promise<void> => {
      const key = { key: 'Unidentified', windowsVirtualKeyCode: 229 } as const;
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'char', text: '\r', unmodifiedText: '\r' });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    };
    const asked = () => driver.page.evaluate(() => document.body.dataset.asked);
    await press();
    await sight.find('button', text('panel_send'));
    expect(await asked()).toBeUndefined();
    await afterBounce(chat);
    await press();
    expect(await asked()).toBe('1');
  });
});
