/** Beside pages, tabs and other extensions that do as they like, Amends stays quiet, and sends stay whole. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Point } from '../drivers/driver.ts';
import { viewport } from '../drivers/pixels.ts';
import { openSight, type Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import {
  afterBounce,
  amber,
  calm,
  hurting,
  modelReads,
  openCardByKey,
  type Stage,
  seeMark,
  seeReviewed,
  text,
} from '../scenarios/scenario.ts';
import { inBothBrowsers, useChromium } from '../scenarios/use.ts';
import { rewordingsOf } from '../scenarios/wordings.ts';

const fixture = fixtures.plain;

/** Holds a send, and lets it go with the second press. */
const isHeldOnce = async (stage: Stage): Promise<void> => {
  const { driver } = stage;
  await seeReviewed(stage);
  await driver.press(stage.fixture.sendKey);
  await afterBounce(stage);
  expect(await driver.sent()).toEqual([]);
  await driver.press(stage.fixture.sendKey);
  await until('the message to go', async () => (await driver.sent()).length > 0);
};

/** The middle of a word of the composer. */
const middleOf = ({ driver }: Stage, word: string): Promise<Point> =>
  driver.page.evaluate(
    (selector, sought) => {
      const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
      const words = walker.nextNode() as Text;
      const range = document.createRange();
      range.setStart(words, words.data.indexOf(sought));
      range.setEnd(words, words.data.indexOf(sought) + sought.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
    fixture.composer,
    word,
  );

/** Runs in the page: writes down whether it comes back out of the browser's cache of pages. */
const noteReturn = (): void =>
  window.addEventListener('pageshow', ({ persisted }) => {
    document.body.dataset.returned = String(persisted);
  });

inBothBrowsers((driver) => {
  const stage = { driver, fixture };

  test('where the page goes to another conversation by itself, its new composer is looked at and held anew', async () => {
    await driver.open(fixture);
    await driver.type(hurting);
    await seeReviewed(stage);
    await driver.press(fixture.sendKey);
    expect(await driver.sent()).toEqual([]);
    await driver.page.evaluate((selector) => {
      history.pushState(null, '', '#inbox/another');
      const old = document.querySelector(selector)!;
      const next = old.cloneNode() as HTMLElement;
      old.replaceWith(next);
      next.addEventListener('keydown', ({ key, ctrlKey }) => {
        if (key === 'Enter' && ctrlKey) document.body.dataset.sent = next.textContent ?? '';
      });
    }, fixture.composer);
    const sent = () => driver.page.evaluate(() => document.body.dataset.sent);
    await driver.clickOn(fixture.composer);
    await driver.type(hurting);
    await seeReviewed(stage);
    await driver.press(fixture.sendKey);
    await afterBounce(stage);
    expect(await sent()).toBeUndefined();
    await driver.press(fixture.sendKey);
    expect(await sent()).toBe(hurting);
  });

  test('highlights of somebody else stay, and ours beside them', async () => {
    await driver.open(fixture);
    await driver.page.evaluate((selector) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector(selector)!);
      CSS.highlights.set('somebody', new Highlight(range));
    }, fixture.composer);
    await driver.type(hurting);
    await seeMark(stage);
    await driver.press('Control+a');
    await driver.type(calm);
    await until('our mark to go', async () => (await amber(stage)).count === 0);
    const left = await driver.page.evaluate(() => CSS.highlights.has('somebody'));
    expect(left).toBe(true);
  });

  test('elements that another extension wraps around words change no mark, no rewording and no message', async () => {
    await driver.open(fixture);
    await driver.type(hurting);
    await driver.page.evaluate((selector) => {
      const editor = document.querySelector(selector)!;
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      const words = walker.nextNode() as Text;
      const range = document.createRange();
      range.setStart(words, words.data.indexOf('sorry'));
      range.setEnd(words, words.data.indexOf('sorry') + 'sorry you'.length);
      const foreign = document.createElement('g');
      foreign.className = 'gr_ gr_1 gr-alert';
      range.surroundContents(foreign);
      const overlay = document.createElement('foreign-extension');
      overlay.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none';
      document.documentElement.append(overlay);
    }, fixture.composer);
    await openCardByKey(stage);
    const [first] = rewordingsOf(hurting, fixture);
    await driver.press('Home');
    await driver.press('Enter');
    await modelReads(stage, first!.message);
    expect(await driver.page.evaluate(() => window.__fixture!.html())).not.toMatch(/amends/i);
  });

  test('nothing on the page moves: not by marks, nor by the card, nor by one more look', async () => {
    await driver.open(fixture);
    const boxes = () =>
      driver.page.evaluate(() =>
        [...document.body.querySelectorAll('*')].map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return `${element.localName} ${left} ${top} ${width} ${height}`;
        }),
      );
    await driver.type(hurting);
    const before = await boxes();
    await seeReviewed(stage);
    expect(await boxes()).toEqual(before);
    await openCardByKey(stage);
    expect(await boxes()).toEqual(before);
    await driver.press('Escape');
    await driver.press(fixture.sendKey);
    expect(await boxes()).toEqual(before);
    expect(await driver.sent()).toEqual([]);
  });

  test.each([
    ['from right to left', 'html { direction: rtl }'],
    ['with a body one and a half times as large', 'body { zoom: 1.5 }'],
    ['with a body of two thirds', 'body { zoom: 0.67 }'],
    ['all of which is a fifth larger', 'html { zoom: 1.2 }'],
  ])('on a page %s, the marked words open their card where they stand', async (_, rule) => {
    await driver.open(fixture);
    await driver.page.evaluate((css) => document.styleSheets[0]!.insertRule(css), rule);
    await driver.clickOn(fixture.composer);
    await driver.type(hurting);
    await seeMark(stage);
    const { x, y } = await middleOf(stage, 'feel');
    await driver.click({ x, y });
    /** Whether we stand so many pixels below the words. */
    const ours = (below: number) =>
      driver.page.evaluate(
        (left, top) => document.elementFromPoint(left, top)?.localName === 'amends-surface',
        x,
        y + below,
      );
    await until('the card to stand by the words', async () => (await ours(60)) || ours(-60));
    await modelReads(stage, hurting);
  });

  // The last one: WebDriver BiDi knows no more of a page that came back than that it is there.
  test('back in the history, the page is looked at and held as before', async () => {
    await driver.open(fixture);
    await driver.type(calm);
    await driver.page.evaluate(noteReturn);
    await driver.open(fixtures.quill);
    await driver.type(calm);
    await driver.page.evaluate(() => history.back());
    // While the page is on its way, it answers nothing.
    await until('the page before to be there', () =>
      driver.page
        .evaluate(() => location.host === 'mail.google.com' && '__fixture' in window)
        .catch(() => false),
    );
    // It was kept as it stood, with our script in it: nothing of ours keeps a page out of the browser's cache.
    expect(await driver.page.evaluate(() => document.body.dataset.returned)).toBe('true');
    expect(await driver.model()).toBe(calm);
    await driver.clickOn(fixture.composer);
    await driver.press('Control+a');
    await driver.type(hurting);
    await isHeldOnce(stage);
    expect(await driver.sent()).toEqual([hurting]);
  });
});

describe('in Chromium', () => {
  const driver = useChromium();
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(driver.page);
  });

  test('a page zoomed, or from right to left, has its card within the window', async () => {
    for (const change of ['document.body.style.zoom = "1.5"', 'document.documentElement.dir = "rtl"']) {
      await driver.open(fixture);
      await driver.page.evaluate(change);
      await driver.clickOn(fixture.composer);
      await driver.type(hurting);
      await openCardByKey({ driver, fixture });
      const { x, y } = await sight.find('button', text('card_keep'));
      expect(x > 0 && x < viewport.width && y > 0 && y < viewport.height).toBe(true);
      await driver.press('Escape');
    }
  });

  test('two tabs of a site have each their own words, and a hold in one is none in the other', async () => {
    const other: Page = await driver.page.browser().newPage();
    await other.setRequestInterception(true);
    const body = '<div class="Am Al editable" contenteditable="true" style="min-height:60px"></div>';
    other.on('request', (request) => request.respond({ contentType: 'text/html', body }));
    await other.goto('https://mail.google.com/mail/u/1/');
    await other.click('.editable');
    await other.keyboard.type(calm);
    await driver.page.bringToFront();
    await driver.open(fixture);
    await driver.type(hurting);
    await seeReviewed({ driver, fixture });
    await driver.press(fixture.sendKey);
    await sight.find('button', text('panel_send'));
    await other.bringToFront();
    expect(await other.$$eval('amends-surface, amends-marks', (ours) => ours.length)).toBe(0);
    expect(await other.$eval('.editable', ({ textContent }) => textContent)).toBe(calm);
    await other.close();
    await driver.page.bringToFront();
    await driver.clickOn(fixture.composer);
    await afterBounce({ driver, fixture });
    await driver.press(fixture.sendKey);
    await until('the message to go', async () => (await driver.sent()).length > 0);
    expect(await driver.sent()).toEqual([hurting]);
  });
});
