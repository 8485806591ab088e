/** Every surface, in light and dark, narrow and wide: accessible, inside its width, and pictured. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { text } from '../scenarios/scenario.ts';
import { type Gallery, openGallery, type View } from './open.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('../../.artifacts/gallery', import.meta.url));

let gallery: Gallery;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** Chooses the fuller wording, which says something about the writer. */
async function askTruth(page: Page): Promise<void> {
  await shortcut(page, 'KeyR');
  await page.waitForSelector('>>> .wording:nth-child(2)');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('>>> .truth');
}

/** What is done in a scene before it is looked at. */
const prepare: Record<string, (page: Page) => Promise<unknown>> = {
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
  // The gallery's page says that the message has moved on: the words can be copied instead.
  'popup-moved': async (page) => {
    await (await page.waitForSelector('.wording'))?.click();
    await page.waitForSelector('.note');
  },
  playground: async (page) => {
    await page
      .locator('textarea')
      .fill("Calm down, it's not a big deal. You said you'd be there! I was wrong to shout at you.");
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

const shortcut = async (page: Page, key: 'KeyR' | 'KeyA') => {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
};

const press = async (page: Page, name: string) => {
  const button = await page.waitForSelector(`::-p-aria(${name})`);
  await button?.click();
};

/** Scenes with everything on them, seen in every way; their width where there is room. */
const full = [
  ['card', 900],
  ['panel', 900],
  ['look', 900],
  ['panel-pause', 900],
  ['popup', 384],
  ['popup-paste', 384],
  ['popup-compose', 384],
  ['popup-step', 384],
  ['popup-whole', 384],
  ['popup-returns', 384],
  ['practice', 1100],
  ['welcome', 900],
  ['playground', 900],
  ['options', 900],
  ['options-open', 900],
] as const;
const ways = (wide: number): View[] => [
  { width: 320, scheme: 'light' },
  { width: wide, scheme: 'dark' },
  { width: wide, scheme: 'light', forcedColors: true },
];
/** Scenes that differ from those in little: once is enough. */
const small = [
  ...[
    'card-quiet',
    'card-truth',
    'card-pauses',
    'badge',
    'badge-complete',
    'look-complete',
    'popup-moved',
    'popup-calm',
    'popup-no-composer',
    'popup-cannot-hold',
    'popup-off-here',
    'popup-off',
    'popup-locked',
    'options-locked',
  ],
  ...['popup-unlisted', 'popup-unreachable', 'popup-kept'],
].map((scene): [string, View] => [scene, { width: 320, scheme: 'light' }]);

/** A toolbar popup at 200 % zoom has half the height; a page in a tab has half the width, too. */
const zoomed = [
  ...['popup', 'popup-compose', 'popup-step', 'popup-whole'].map((scene) => [scene, 384] as const),
  ...['welcome', 'playground', 'options-open'].map((scene) => [scene, 640] as const),
].map(([scene, width]): [string, View] => [scene, { width, scheme: 'light', zoom: 2 }]);

const looks: (readonly [string, View])[] = [
  ...full.flatMap(([scene, wide]) => ways(wide).map((view) => [scene, view] as const)),
  ...small,
  ...zoomed,
];

test.each(looks)('%s, %o', async (scene, view) => {
  const page = await gallery.open(sceneOf(scene), view);
  await prepare[scene]?.(page);
  const way = view.zoom ? 'zoomed' : view.forcedColors ? 'forced' : view.scheme;
  const name = `${scene}-${view.width}-${way}.png`;
  const fullPage = !/^(card|panel|look|badge)/.test(scene);
  await page.screenshot({ path: `${pictures}/${name}` as `${string}.png`, fullPage });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

/** Scenes that begin as another one. */
function sceneOf(name: string): string {
  if (name.startsWith('card-') || name === 'look') return 'card';
  if (name === 'look-complete') return 'badge-complete';
  if (name === 'panel-pause') return 'panel';
  if (name === 'options-open') return 'options';
  return /^popup-(?:paste|moved|compose|step|whole)$/.test(name) ? 'popup' : name;
}

/** What axe finds, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

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
    await page.close();
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
      await page.close();
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
    await page.close();
  });

  test('the panel takes no focus, is entered by its shortcut, and closes with Esc', async () => {
    const page = await gallery.open('panel', view);
    expect(await inside(page)).toBeNull();
    expect(await dialogs(page)).toBe(1);
    await shortcut(page, 'KeyA');
    await until('the panel to have the focus', () => inside(page));
    await page.keyboard.press('Escape');
    await until('the panel to be gone', async () => (await dialogs(page)) === 0);
    await page.close();
  });

  test('send as it is goes once, and says so kindly where the page did not take it', async () => {
    const page = await gallery.open('panel', view);
    await press(page, 'Send as it is');
    await page.waitForSelector('::-p-text(Press Enter to send)');
    await page.close();
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
    await page.close();
  });
});
