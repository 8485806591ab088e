/** Firefox with the unpacked build, through puppeteer and WebDriver BiDi. */
import puppeteer, { type HTTPRequest, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../.ci/browsers.mjs';
import type { Driver } from './driver.ts';
import { createServe, type Serve } from './serve.ts';

/** The browser asks nothing of the world by itself while it is tested. */
const quietPreferences = {
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** A fresh profile with the extension in it. */
export const launchFirefox = async (extension: string): Promise<Driver> => {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox: set AMENDS_FIREFOX to its path.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--no-remote'],
    extraPrefsFirefox: quietPreferences,
  });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 760 });
  const stray = await intercept(page);
  return {
    browser: 'firefox',
    open: async (fixture) => {
      await page.goto(fixture.url, { waitUntil: 'load' });
      await page.click(fixture.composer);
    },
    type: (text) => page.keyboard.type(text),
    press: (chord) => pressChord(page, chord),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    evaluate: (work, argument) => page.evaluate(work as never, argument) as never,
    screenshot: async () => Buffer.from(await page.screenshot()),
    strayRequests: () => stray,
    close: () => browser.close(),
  };
};

/** Holds the chord's modifiers around its last key, as hands do. */
const pressChord = async (page: Page, chord: string): Promise<void> => {
  const keys = chord.split('+') as KeyInput[];
  const modifiers = keys.slice(0, -1);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? 'Escape');
  for (const key of modifiers.reverse()) await page.keyboard.up(key);
};

/** Serves the fixtures and refuses everything else. Gives the growing list of what was refused. */
const intercept = async (page: Page): Promise<readonly string[]> => {
  const serve = await createServe();
  const stray: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request, serve, stray);
  });
  return stray;
};

const answer = async (request: HTTPRequest, serve: Serve, stray: string[]): Promise<void> => {
  const known = serve(request.url());
  if (known) return request.respond({ status: known.status, headers: known.headers, body: known.body });
  if (!/^https?:/.test(request.url())) return request.continue();
  stray.push(request.url());
  return request.abort();
};
