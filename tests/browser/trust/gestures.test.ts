/** Only what a person does counts: a page's own synthetic events are neither held nor ever sent by us. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, seeReviewed, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';

const fixture = fixtures.lexical;

describe('synthetic gestures of the page', () => {
  const driver = useChromium();
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(driver.page);
  });

  const write = async () => {
    await driver.open(fixture);
    await driver.type(hurting);
    await seeReviewed({ driver, fixture });
  };

  test('a synthetic Enter is the page’s own business and is not held', async () => {
    await write();
    await driver.page.evaluate((selector) => {
      const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
      document.querySelector(selector)!.dispatchEvent(new KeyboardEvent('keydown', init));
    }, fixture.composer);
    expect(await driver.sent()).toEqual([hurting]);
    expect(await sight.has('button', text('panel_send'))).toBe(false);
  });

  test('a scripted click on the send control is not held', async () => {
    await write();
    await driver.page.evaluate(
      (selector) => document.querySelector<HTMLElement>(selector)!.click(),
      fixture.sendControl!,
    );
    expect(await driver.sent()).toEqual([hurting]);
    expect(await sight.has('button', text('panel_send'))).toBe(false);
  });

  test('while a send is held, no scripted event of the page makes us send', async () => {
    await write();
    await driver.press(fixture.sendKey);
    await sight.find('button', text('panel_send'));
    await driver.page.evaluate(() => {
      for (const host of document.querySelectorAll('*')) {
        if (!host.localName.startsWith('amends-')) continue;
        for (const type of ['pointerdown', 'mousedown', 'click']) {
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }));
      }
    });
    expect(await driver.sent()).toEqual([]);
    expect(await driver.model()).toBe(hurting);
  });
});
