/** Firefox with an unpacked build, over WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../.ci/browsers.mjs';
import { type Driver, drive } from './driver.ts';
import { openLedger } from './ledger.ts';

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
  await browser.installExtension(extension);
  return drive(browser, ledger);
};
