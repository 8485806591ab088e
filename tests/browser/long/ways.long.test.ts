/** Ways to send beside the key and the button: later, by a shortcut of mail, by a key on the page's own control. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import {
  afterBounce,
  calm,
  hurting,
  modelReads,
  type Stage,
  seeReviewed,
  text,
} from '../scenarios/scenario.ts';
import { inBothBrowsers, useChromium } from '../scenarios/use.ts';
import { type LaterMenu, laterMenus, mailMenu } from './later-menus.ts';

const scheduled = ({ driver }: Stage): Promise<readonly string[]> =>
  driver.page.evaluate(() => window.scheduled);
const isScheduledOnce = async (stage: Stage, message: string): Promise<void> => {
  await until('the message to be scheduled', async () => (await scheduled(stage)).length > 0);
  expect(await scheduled(stage)).toEqual([message]);
  expect(await stage.driver.sent()).toEqual([]);
};
const isShown = ({ driver }: Stage, selector: string): Promise<boolean> =>
  driver.page.evaluate((wanted) => document.querySelector(wanted)!.checkVisibility(), selector);

/** Opens the page with its menu, and the menu where the entry is in one. */
const toMenu = async (stage: Stage, menu: LaterMenu, message: string): Promise<void> => {
  await stage.driver.open(menu.fixture);
  await menu.build(stage.driver);
  await stage.driver.clickOn(menu.fixture.composer);
  await stage.driver.type(message);
  if (message === hurting) await seeReviewed(stage);
  if (menu.opener) await stage.driver.clickOn(menu.opener);
};

/** A page in which Alt+S sends, wherever the focus is. */
const sendOnAltS = (selector: string): void =>
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.key !== 's') return;
    event.preventDefault();
    document.querySelector<HTMLElement>(selector)!.click();
  });

/** A control that is no button acts on the key itself. */
const pressByKeys = (selector: string): void => {
  const control = document.querySelector<HTMLElement>(selector)!;
  control.addEventListener('keydown', ({ key }) => key === 'Enter' && control.click());
  control.addEventListener('keyup', ({ key }) => key === ' ' && control.click());
};

inBothBrowsers((driver) => {
  const isHeldOnce = async (stage: Stage, gesture: () => Promise<void>): Promise<void> => {
    await gesture();
    await afterBounce(stage);
    expect(await driver.sent()).toEqual([]);
    await modelReads(stage, hurting);
    await gesture();
    await until('the message to go', async () => (await driver.sent()).length > 0);
    expect(await driver.sent()).toEqual([hurting]);
  };
  const write = async (stage: Stage): Promise<void> => {
    await driver.open(stage.fixture);
    await driver.type(hurting);
    await seeReviewed(stage);
  };

  describe.each(laterMenus)('sent later by $name', (menu) => {
    const stage = { driver, fixture: menu.fixture };

    test('it is held once, and goes at the time that is chosen', async () => {
      await toMenu(stage, menu, hurting);
      await driver.clickOn(menu.held);
      await afterBounce(stage);
      expect(await isShown(stage, menu.time)).toBe(false);
      await modelReads(stage, hurting);
      await driver.clickOn(menu.held);
      await driver.clickOn(menu.time);
      await isScheduledOnce(stage, hurting);
    });

    test('a calm message is not held', async () => {
      await toMenu(stage, menu, calm);
      await driver.clickOn(menu.held);
      await driver.clickOn(menu.time);
      await isScheduledOnce(stage, calm);
    });
  });

  test('by keyboard, the entry of a menu is held once', async () => {
    const stage = { driver, fixture: mailMenu.fixture };
    await toMenu(stage, mailMenu, hurting);
    await driver.press('Enter');
    await afterBounce(stage);
    expect(await isShown(stage, mailMenu.time)).toBe(false);
    await driver.press('Enter');
    expect(await isShown(stage, mailMenu.time)).toBe(true);
    await driver.clickOn(mailMenu.time);
    await isScheduledOnce(stage, hurting);
  });

  const outlook = { driver, fixture: fixtures.rooster };
  test.each(['the message', 'the subject'])('Alt+S of Outlook is held once, pressed in %s', async (place) => {
    await write(outlook);
    await driver.page.evaluate(sendOnAltS, outlook.fixture.sendControl!);
    if (place === 'the subject') await driver.clickOn('.subject');
    await isHeldOnce(outlook, () => driver.press('Alt+s'));
  });

  test('Alt+S writes and sends nothing where it is no shortcut', async () => {
    const chat = { driver, fixture: fixtures.quill };
    await write(chat);
    await driver.press('Alt+s');
    await afterBounce(chat);
    await driver.press('Enter');
    expect(await driver.sent()).toEqual([]);
  });

  test.each(['Enter', ' '])(
    'a send control that is no button is held once, pressed by key "%s"',
    async (key) => {
      const stage = { driver, fixture: fixtures.plain };
      await write(stage);
      await driver.page.evaluate(pressByKeys, stage.fixture.sendControl!);
      await driver.page.focus(stage.fixture.sendControl!);
      await isHeldOnce(stage, () => driver.press(key));
    },
  );
});

describe('in Chromium', () => {
  const driver = useChromium();
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(driver.page);
  });

  test.each(laterMenus)(
    '"send later as it is" asks when, and sends nothing now, with $name',
    async (menu) => {
      const stage = { driver, fixture: menu.fixture };
      await toMenu(stage, menu, hurting);
      await driver.clickOn(menu.held);
      expect(await sight.has('button', text('panel_send'))).toBe(false);
      await driver.click(await sight.find('button', text('panel_send_later')));
      await sight.gone('button', text('panel_send_later'));
      expect(await isShown(stage, menu.time)).toBe(true);
      await driver.clickOn(menu.time);
      await isScheduledOnce(stage, hurting);
    },
  );

  test('where the menu closed meanwhile, it says how, and nothing goes at once', async () => {
    const stage = { driver, fixture: mailMenu.fixture };
    await toMenu(stage, mailMenu, hurting);
    await driver.clickOn(mailMenu.held);
    const button = await sight.find('button', text('panel_send_later'));
    await driver.page.$eval('[role=menu]', (menu) => ((menu as HTMLElement).hidden = true));
    await driver.click(button);
    await sight.find('StaticText', text('panel_later_again'));
    expect(await driver.sent()).toEqual([]);
    await driver.clickOn(mailMenu.opener!);
    await driver.clickOn(mailMenu.held);
    await driver.clickOn(mailMenu.time);
    await isScheduledOnce(stage, hurting);
  });
});
