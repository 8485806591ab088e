/** Firefox with an unpacked build, over WebDriver BiDi. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../.ci/browsers.mjs';
import { type Driver, drive } from './driver.ts';
import { openLedger } from './ledger.ts';
import { until } from './wait.ts';
import { hasWelcome } from './welcome.ts';

/** The browser asks nothing of the world by itself, and everything else goes to our ledger. */
const preferences = (proxyPort: number): Record<string, unknown> => ({
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

/** Puts the extension in. Where it welcomes the person, that page comes first, and is closed. */
const install = async (browser: Browser, extension: string): Promise<void> => {
  await browser.installExtension(extension);
  if (!hasWelcome(extension)) return;
  const welcome = await until('the welcome page', async () => {
    // WebDriver BiDi calls every page of an extension blank; the page itself knows its address.
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.pathname)));
    return pages[addresses.indexOf('/welcome.html')];
  });
  await welcome.close();
};

/**
 * Starts Firefox on a fresh profile with the extension in it.
 *
 * @param extension folder of the unpacked build.
 */
export const launchFirefox = async (extension: string): Promise<Driver> => {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox: set AMENDS_FIREFOX to its path.');
  const ledger = await openLedger();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--no-remote'],
    extraPrefsFirefox: preferences(ledger.port),
  });
  await install(browser, extension);
  return drive(browser, ledger);
};
