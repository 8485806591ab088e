/**
 * One small interface over both browsers, so that one list of scenarios runs in each. All input is
 * trusted: it goes through the browser, never through the page's own events.
 */
import type { Browser, HTTPRequest, KeyInput, Page } from 'puppeteer-core';
import type { Fixture } from '../fixtures/fixtures.ts';
import type { Ledger } from './ledger.ts';
import { type Rectangle, viewport } from './pixels.ts';
import { createServe, type Serve } from './serve.ts';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a person's hands can do to a page. */
export interface Hands {
  readonly page: Page;
  /** Types text as a person would, key by key. */
  type(text: string): Promise<void>;
  /** Presses one key or chord, as in `Control+z`. */
  press(chord: string): Promise<void>;
  click(point: Point): Promise<void>;
  /** Clicks the middle of an element of the page itself. */
  clickOn(selector: string): Promise<void>;
  /** Moves the mouse to a point without clicking. */
  hover(point: Point): Promise<void>;
  /** The visible page, or a part of it, as PNG bytes. */
  screenshot(part?: Rectangle): Promise<Buffer>;
}

/** A page in which messages are written, and all that went from it. */
export interface Writing extends Hands {
  /** The message as the editor's own model holds it. */
  model(): Promise<string>;
  /** Every message the page sent, in order. */
  sent(): Promise<readonly string[]>;
}

/** What one person has in front of them: one page of one browser with the extension installed. */
export interface Driver extends Writing {
  /** Opens a fixture at its site's own address and puts the caret into its composer. */
  open(fixture: Fixture): Promise<void>;
  /** Requests that no fixture answered. They were refused; a sound run has none. */
  strayRequests(): readonly string[];
  close(): Promise<void>;
}

/** The hands of a person on any page. */
export const handsOn = (page: Page): Hands => ({
  page,
  type: (text) => page.keyboard.type(text),
  press: (chord) => pressChord(page, chord),
  click: ({ x, y }) => page.mouse.click(x, y),
  clickOn: (selector) => page.click(selector),
  hover: ({ x, y }) => page.mouse.move(x, y),
  screenshot: (part) => pictureOf(page, part),
});

/**
 * Drives a page of a browser.
 *
 * @param ledger what left the browser past the fixtures, kept by its proxy.
 */
export const drive = async (browser: Browser, ledger: Ledger): Promise<Driver> => {
  // A new page has the window's focus. The first one has not in Firefox, where then no key presses a button.
  const page = await browser.newPage();
  await page.setViewport(viewport);
  const refused = await intercept(page);
  return {
    ...handsOn(page),
    open: async (fixture) => {
      await page.goto(fixture.url, { waitUntil: 'load' });
      await page.click(fixture.composer);
    },
    model: () => page.evaluate(() => window.__fixture?.model() ?? ''),
    sent: () => page.evaluate(() => window.__fixture?.sent ?? []),
    strayRequests: () => [...refused, ...ledger.requests()],
    close: async () => {
      await browser.close();
      await ledger.close();
    },
  };
};

const pictureOf = async (page: Page, part?: Rectangle): Promise<Buffer> => {
  const whole = { captureBeyondViewport: false } as const;
  if (!part) return Buffer.from(await page.screenshot(whole));
  // Parts are asked for where they stand in the document.
  const [x, y] = await page.evaluate(() => [scrollX, scrollY] as const);
  const { left, top, right, bottom } = part;
  const clip = { x: left + x, y: top + y, width: right - left, height: bottom - top };
  return Buffer.from(await page.screenshot({ ...whole, clip }));
};

/** Holds the chord's modifiers around its last key, as hands do. */
const pressChord = async (page: Page, chord: string): Promise<void> => {
  const keys = chord.split('+') as KeyInput[];
  const modifiers = keys.slice(0, -1);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? 'Escape');
  for (const key of modifiers.reverse()) await page.keyboard.up(key);
};

/** Serves the fixtures to a page and refuses everything else. Gives the growing list of refusals. */
const intercept = async (page: Page): Promise<readonly string[]> => {
  const serve = await createServe();
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request, serve, refused);
  });
  return refused;
};

const answer = async (request: HTTPRequest, serve: Serve, refused: string[]): Promise<void> => {
  const known = serve(request.url());
  if (known) return request.respond(known);
  if (!/^https?:/.test(request.url())) return request.continue();
  refused.push(request.url());
  return request.abort();
};
