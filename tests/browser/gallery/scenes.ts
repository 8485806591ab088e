/** The scenes of the gallery, and what a person does in each before it is looked at. */
import type { Page } from 'puppeteer-core';
import { text } from '../scenarios/scenario.ts';

/** Chooses the fuller wording, which says something about the writer. */
async function askTruth(page: Page): Promise<void> {
  await shortcut(page, 'KeyR');
  await page.waitForSelector('>>> .wording:nth-child(2)');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('>>> .truth');
}

/** What is done in a scene before it is looked at. */
export const prepare: Record<string, (page: Page) => Promise<unknown>> = {
  card: (page) => shortcut(page, 'KeyR'),
  'card-quiet': async (page) => {
    await shortcut(page, 'KeyR');
    await press(page, 'Quiet this…');
    await page.waitForSelector('>>> .menu');
  },
  'card-truth': askTruth,
  'card-pauses': async (page) => {
    await askTruth(page);
    await press(page, 'Not yet');
  },
  badge: (page) => page.waitForSelector('>>> .badge'),
  'badge-complete': (page) => page.waitForSelector('>>> .badge'),
  look: (page) => shortcut(page, 'KeyA'),
  'look-complete': (page) => shortcut(page, 'KeyA'),
  'look-letter': (page) => shortcut(page, 'KeyA'),
  // The gallery's page says that the message has moved on: the words can be copied instead.
  'popup-moved': async (page) => {
    await (await page.waitForSelector('.wording'))?.click();
    await page.waitForSelector('.note');
  },
  playground: async (page) => {
    await page
      .locator('textarea')
      .fill(
        "Calm down, it's not a big deal. You said you'd be there! I'm sorry you are upset about your exam.",
      );
    await page.waitForSelector('.sentence:nth-of-type(3)');
    await page.locator('.silent > summary').click();
  },
  'options-open': async (page) => {
    await page.locator('.family').wait();
    await page.$$eval('.family > summary', (all) => all.forEach((summary) => void summary.click()));
    await page.locator('.examples > summary').click();
    await press(page, 'Delete everything…');
    await page.waitForSelector('.note');
  },
  'panel-pause': (page) => press(page, text('panel_pause')),
  'popup-returns': async (page) => {
    await press(page, text('popup_tab_returns'));
    await page.locator('input').fill('tonight after dinner');
    await page.waitForSelector('.promise .copyable');
  },
  'popup-compose': (page) => openCompose(page),
  'popup-step': (page) => composeFrom(page),
  'popup-whole': async (page) => {
    await composeFrom(page);
    await press(page, text('compose_next'));
    await press(page, text('compose_skip'));
    await press(page, text('compose_skip'));
    await press(page, text('compose_see'));
    await page.waitForSelector('.put .button');
    await page.waitForSelector('.compose .check');
  },
  'popup-kept': (page) => openCompose(page),
  'popup-paste': async (page) => {
    await press(page, text('popup_other'));
    await page.type('textarea', "Calm down. I'm sorry you feel that way.");
    await page.waitForSelector('.finding');
  },
};

const openCompose = async (page: Page) => {
  await press(page, text('popup_tab_compose'));
  await page.waitForSelector('.situations');
};

/** Two answers, the second of which stands out. */
const composeFrom = async (page: Page) => {
  await press(page, text('popup_tab_compose'));
  await press(page, `${text('compose_hurt')} ${text('compose_hurt_about')}`);
  await page.locator('.compose textarea').fill('you were left waiting alone in the rain for an hour');
  await press(page, text('compose_next'));
  await page.locator('.compose textarea').fill('forgot to call, but I was only trying to help');
  await page.waitForSelector('.standing-out .note');
};

export const shortcut = async (page: Page, key: 'KeyR' | 'KeyA') => {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
};

export const press = async (page: Page, name: string) => {
  const button = await page.waitForSelector(`::-p-aria(${name})`);
  await button?.click();
};

/** Scenes that begin as another one. */
export function sceneOf(name: string): string {
  if (name.startsWith('card-') || name === 'look') return 'card';
  if (name === 'look-complete') return 'badge-complete';
  if (name === 'look-letter') return 'letter';
  if (name === 'panel-pause') return 'panel';
  if (name === 'options-open') return 'options';
  return /^popup-(?:paste|moved|compose|step|whole)$/.test(name) ? 'popup' : name;
}
