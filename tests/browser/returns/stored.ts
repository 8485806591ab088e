/** What is stored of returns, read on a page of the extension, which wakes no background. */
import type { Page } from 'puppeteer-core';
import type { Returns } from '../../../src/shell/returns.ts';
import type { ChromiumDriver } from '../drivers/chromium.ts';

export interface Observer {
  returns(): Promise<Returns>;
  /** The ids of the notifications that stand on the screen. */
  notices(): Promise<readonly string[]>;
  readonly page: Page;
}

/** Opens a page of the extension to look from. */
export const openObserver = async (driver: ChromiumDriver): Promise<Observer> => {
  const page = await driver.page.browser().newPage();
  await page.goto(driver.pageUrl('options.html'));
  const ask = async (question: string): Promise<unknown> =>
    JSON.parse((await page.evaluate(question)) as string);
  return {
    page,
    returns: async () =>
      (await ask(
        `chrome.storage.local.get('returns').then(({ returns }) =>
          JSON.stringify(returns?.value ?? { open: [], kept: 0 }))`,
      )) as Returns,
    notices: async () =>
      (await ask(
        `(chrome.notifications?.getAll() ?? Promise.resolve({})).then((all) => JSON.stringify(Object.keys(all)))`,
      )) as string[],
  };
};
