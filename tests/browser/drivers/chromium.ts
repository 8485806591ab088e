/** Chromium with an unpacked build. */
import { existsSync } from 'node:fs';
import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import { residentName } from '../../../src/shell/world.ts';
import { startChromium } from './chromium-launch.ts';
import { type Driver, drive } from './driver.ts';
import { openLedger } from './ledger.ts';
import { hasWelcome } from './welcome.ts';

export interface ChromiumDriver extends Driver {
  /** The extension's background. */
  background(): Promise<WebWorker>;
  /** Forgets all settings, as if just installed. */
  forget(): Promise<void>;
  /**
   * Takes the extension out and puts it in again, or another build in its place: what runs in open pages is left
   * behind, as by an update.
   */
  reinstall(build?: string, welcomes?: boolean): Promise<void>;
  /** Presses the toolbar button and gives the real popup, loaded; over another page where one is given. */
  popup(over?: Page): Promise<Page>;
  /**
   * Evaluates an expression where the extension's scripts of a page run, which the page itself cannot reach.
   *
   * @returns undefined in a tab in which none of them ever was: the browser brings their world into the next page, too.
   */
  inWorld(page: Page, expression: string): Promise<unknown>;
  /** Whether a resident of ours is in a page, seen or not. */
  isIn(page: Page): Promise<boolean>;
  /** The address of one of the extension's own pages. */
  pageUrl(path: string): string;
}

/** Every request that no fixture answers goes to our ledger. */
const toLedger = (port: number): string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

interface LaunchOptions {
  readonly headless?: boolean;
  readonly profile?: string;
  readonly welcomes?: boolean;
}

/** Puts the extension in. Where it welcomes the person, that page comes first, and is closed. */
const install = async (browser: Browser, extension: string, welcomes: boolean): Promise<string> => {
  const id = await browser.installExtension(extension);
  if (!welcomes) return id;
  const welcome = await browser.waitForTarget((it) => it.url() === `chrome-extension://${id}/welcome.html`);
  await (await welcome.asPage()).close();
  return id;
};

/** As `inWorld` of the driver, for the extension with this origin. */
const evaluateInWorld = async (page: Page, origin: string, expression: string): Promise<unknown> => {
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) worlds.push(context.uniqueId);
  });
  // It tells of all contexts there are before it is done.
  await session.send('Runtime.enable');
  const [uniqueContextId] = worlds;
  const how = { expression, awaitPromise: true, returnByValue: true };
  const answer = uniqueContextId && (await session.send('Runtime.evaluate', { ...how, uniqueContextId }));
  await session.detach();
  return answer ? answer.result.value : undefined;
};

/**
 * Starts Chromium with the extension in it, on a fresh profile unless one is given.
 *
 * @param extension folder of the unpacked build.
 * @param options.profile folder of a profile that outlives this run of the browser.
 * @param options.welcomes false where the build is too broken to open its welcome page.
 */
export const launchChromium = async (
  extension: string,
  { headless = true, profile, welcomes = hasWelcome(extension) }: LaunchOptions = {},
): Promise<ChromiumDriver> => {
  const ledger = await openLedger();
  // A profile that was used before knows the extension.
  const isNew = profile === undefined || !existsSync(profile);
  const kept = profile === undefined ? {} : { userDataDir: profile };
  const browser = await startChromium(toLedger(ledger.port), { headless, ...kept });
  let id = await install(browser, extension, isNew && welcomes);
  const driver = await drive(browser, ledger);
  const background = async (): Promise<WebWorker> => {
    const isOurs = (it: Target) => it.type() === 'service_worker' && it.url().includes(id);
    const worker = await (await browser.waitForTarget(isOurs)).worker();
    if (!worker) throw new Error('The background has no worker.');
    return worker;
  };
  const inWorld = (page: Page, expression: string) =>
    evaluateInWorld(page, `chrome-extension://${id}`, expression);
  return {
    ...driver,
    background,
    forget: async () => {
      await (await background()).evaluate('chrome.storage.local.clear()');
    },
    reinstall: async (build = extension, greets = welcomes) => {
      await browser.uninstallExtension(id);
      id = await install(browser, build, greets);
      await driver.page.bringToFront();
    },
    popup: async (over = driver.page) => {
      const installed = (await browser.extensions()).get(id);
      if (!installed) throw new Error('The extension is not installed.');
      const before = new Set(browser.targets());
      const isPopup = (it: Target) =>
        !before.has(it) && it.url().startsWith(`chrome-extension://${id}/popup`);
      const opened = browser.waitForTarget(isPopup);
      await over.triggerExtensionAction(installed);
      return (await opened).asPage();
    },
    inWorld,
    isIn: async (page) => (await inWorld(page, `Symbol.for('${residentName}') in globalThis`)) === true,
    pageUrl: (path) => `chrome-extension://${id}/${path}`,
  };
};
