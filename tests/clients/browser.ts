/** A Chromium with the extension in it that knows two kinds of address: the clients of the tests, and none. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../.ci/browsers.mjs';
import { until } from '../browser/drivers/wait.ts';

export interface ClientBrowser {
  readonly browser: Browser;
  /** A page in which Amends was allowed at the client's address. */
  readonly page: Page;
  close(): Promise<void>;
}

/** Nothing leaves the machine: any other name is not found. */
const flags = (host: string, port: number): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}, MAP * ~NOTFOUND`,
  '--no-proxy-server',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Allows a site as the popup asks for it, and waits until Amends is registered there. No test can press the button of
 * the browser's own question, so the answer is given before it is asked.
 */
const allow = async (browser: Browser, id: string, host: string): Promise<void> => {
  const tab = await browser.newPage();
  await tab.goto('chrome://extensions');
  const pattern = `https://${host}/*`;
  await tab.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
  await tab.goto(`chrome-extension://${id}/options.html`);
  await tab.evaluate(`chrome.permissions.request({ origins: ['${pattern}'] })`);
  await until('Amends to be registered', () =>
    tab.evaluate(
      `chrome.scripting.getRegisteredContentScripts().then((all) => all.some(({ id }) => id === '${pattern}'))`,
    ),
  );
  await tab.close();
};

/**
 * @param extension folder of the unpacked build.
 * @param host the client's name, served at `port` on 127.0.0.1.
 */
export const launchFor = async (extension: string, host: string, port: number): Promise<ClientBrowser> => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium: set AMENDS_CHROMIUM to its path.');
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: flags(host, port),
  });
  await allow(browser, await browser.installExtension(extension), host);
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  return { browser, page, close: () => browser.close() };
};
