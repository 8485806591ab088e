/** Firefox with an unpacked build, over WebDriver BiDi. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../.ci/browsers.mjs';
import { type Driver, drive } from './driver.ts';
import { systemAccess } from './firefox-toolbar.ts';
import { openLedger } from './ledger.ts';
import { until } from './wait.ts';
import { hasWelcome } from './welcome.ts';

type Preferences = Readonly<Record<string, unknown>>;

/** The browser asks nothing of the world by itself, and everything else goes to our ledger. */
const preferences = (proxyPort: number): Preferences => ({
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '127.0.0.1',
});

/** Puts the extension in. Where it welcomes the person, that page comes first. */
const install = async (browser: Browser, extension: string): Promise<Page | undefined> => {
  await browser.installExtension(extension);
  if (!hasWelcome(extension)) return undefined;
  return until('the welcome page', async () => {
    // WebDriver BiDi calls every page of an extension blank; the page itself knows its address.
    const pages = await browser.pages();
    const addresses = await Promise.all(
      pages.map((page) => page.evaluate(() => location.pathname).catch(() => '')),
    );
    return pages[addresses.indexOf('/welcome.html')];
  });
};

/** What a launch has of its own: preferences, flags, and the folder of the person. */
interface Own {
  readonly more?: Preferences;
  readonly flags?: readonly string[];
  readonly home?: string | undefined;
}

const start = async (extension: string, { more = {}, flags = [], home = process.env.HOME }: Own = {}) => {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox: set AMENDS_FIREFOX to its path.');
  const ledger = await openLedger();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--no-remote', ...flags],
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: { ...preferences(ledger.port), ...more },
  });
  return { browser, ledger, welcome: await install(browser, extension) };
};

/**
 * Starts Firefox on a fresh profile with the extension in it.
 *
 * @param extension folder of the unpacked build.
 * @param more preferences, as in `about:config`.
 */
export const launchFirefox = async (extension: string, more: Preferences = {}): Promise<Driver> => {
  const { browser, ledger, welcome } = await start(extension, { more });
  await welcome?.close();
  return drive(browser, ledger);
};

/** Firefox with a page of the extension open beside the driven one. */
export interface FirefoxWithPages extends Driver {
  /** The extension's page, the welcome at first. */
  readonly own: Page;
  /** Leads that page to another one of the extension, as `popup.html`, until it holds what `ready` selects. */
  go(path: string, ready: string): Promise<void>;
  /** The number the browser has for the driven page's tab. */
  tab(): Promise<number>;
}

/**
 * The same, with the welcome page left open: WebDriver BiDi cannot go to a page of an extension by itself, but such
 * a page can lead to another. What the extension may ask for is granted without a question.
 *
 * @param home folder of the person, where a policy for the extension may lie; their own where none is given.
 */
export const launchFirefoxWithPages = async (extension: string, home?: string): Promise<FirefoxWithPages> => {
  const granted = { 'extensions.webextOptionalPermissionPrompts': false };
  const {
    browser,
    ledger,
    welcome: own,
  } = await start(extension, {
    more: granted,
    flags: [systemAccess],
    home,
  });
  if (!own) throw new Error('The extension has no welcome page.');
  const driver = await drive(browser, ledger);
  return {
    ...driver,
    own,
    go: async (path, ready) => {
      await own.bringToFront();
      await own.evaluate((address) => location.assign(`/${address}`), path);
      const isThere = ([address, selector]: readonly [string, string]) =>
        location.href.endsWith(address) && document.querySelector(selector) !== null;
      // While the page is on its way, it answers nothing.
      await until(path, () => own.evaluate(isThere, [path, ready] as const).catch(() => false));
    },
    tab: () =>
      own.evaluate(
        `browser.tabs.query({ url: ${JSON.stringify(`${new URL(driver.page.url()).origin}/*`)} }).then(([tab]) => tab.id)`,
      ) as Promise<number>,
  };
};
