/** Chromium with the unpacked build, through Playwright. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../../.ci/browsers.mjs';
import type { Driver } from './driver.ts';
import { createServe } from './serve.ts';

export interface ChromiumDriver extends Driver {
  readonly browser: 'chromium';
  readonly page: Page;
  readonly context: BrowserContext;
  /** The extension's background, once it runs. */
  background(): Promise<Worker>;
}

const arguments_ = (extension: string, headless: boolean): string[] => [
  ...(headless ? ['--headless=new'] : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

/** A fresh profile with the extension in it; `close` removes both. */
export const launchChromium = async (
  extension: string,
  { headless = true }: { readonly headless?: boolean } = {},
): Promise<ChromiumDriver> => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium: set AMENDS_CHROMIUM to its path.');
  const profile = mkdtempSync(join(tmpdir(), 'amends-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: arguments_(extension, headless),
    viewport: { width: 1000, height: 760 },
  });
  const stray = await intercept(context);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    browser: 'chromium',
    page,
    context,
    background: async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
    open: async (fixture) => {
      await page.goto(fixture.url, { waitUntil: 'load' });
      await page.click(fixture.composer);
    },
    type: (text) => page.keyboard.type(text),
    press: (chord) => page.keyboard.press(chord),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    evaluate: (work, argument) => page.evaluate(work as never, argument) as never,
    screenshot: () => page.screenshot(),
    strayRequests: () => stray,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

/** Serves the fixtures and refuses everything else. Gives the growing list of what was refused. */
const intercept = async (context: BrowserContext): Promise<readonly string[]> => {
  const serve = await createServe();
  const stray: string[] = [];
  await context.route(/^https?:/, (route) => {
    const url = route.request().url();
    const answer = serve(url);
    if (answer) return route.fulfill(answer);
    stray.push(url);
    return route.abort();
  });
  return stray;
};
