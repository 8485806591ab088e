/** A Chromium with the extension in it that knows two kinds of address: the clients of the tests, and none. */
import type { Browser } from 'puppeteer-core';
import { startChromium } from '../browser/drivers/chromium-launch.ts';
import { openSight } from '../browser/drivers/sight.ts';
import { until } from '../browser/drivers/wait.ts';
import { breakages } from '../browser/trust/broken.ts';
import type { Person } from './person.ts';

/** Without a storage Amends still holds, and without its background it never comes to these addresses. */
export const withoutReviewer = breakages.filter(({ name }) => name.includes('reviewer'));

/** A browser, and a page in which Amends was allowed at the client's address. */
export interface ClientBrowser extends Person {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Nothing leaves the machine: any other name is not found. */
const toClient = (host: string, port: number): string[] => [
  `--host-resolver-rules=MAP ${host} 127.0.0.1:${port}, MAP * ~NOTFOUND`,
  '--no-proxy-server',
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
  const browser = await startChromium(toClient(host, port), { acceptInsecureCerts: true });
  await allow(browser, await browser.installExtension(extension), host);
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  return { browser, page, sight: await openSight(page), close: () => browser.close() };
};
