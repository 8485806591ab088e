/** A page of a site that is not listed, with a field that Ctrl+Enter sends. */
import type { Browser, Page } from 'puppeteer-core';
import { hurting } from '../scenarios/scenario.ts';

export const site = 'https://elsewhere.example/';
export const pattern = `${site}*`;

const body = `
  <form><textarea rows="6" cols="60"></textarea><button type="submit">Send</button></form>
  <script>
    window.sent = 0;
    document.addEventListener('keydown', ({ key, ctrlKey }) => { if (key === 'Enter' && ctrlKey) sent += 1; });
  </script>`;

export interface Elsewhere {
  readonly page: Page;
  /** Loads the page anew and writes words that hurt. */
  write(): Promise<void>;
  /** Presses the key that sends. */
  send(): Promise<void>;
  /** How often the page sent since it was loaded. */
  sent(): Promise<number>;
  /** Whether words of the field are marked. */
  marked(): Promise<boolean>;
}

/** Opens a tab for that page, blank at first. */
export const openElsewhere = async (browser: Browser): Promise<Elsewhere> => {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => request.respond({ contentType: 'text/html', body }));
  return {
    page,
    write: async () => {
      await page.goto(site);
      await page.click('textarea');
      await page.keyboard.type(hurting);
    },
    send: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
    },
    sent: () => page.evaluate('window.sent') as Promise<number>,
    marked: () =>
      page.evaluate(() =>
        [...document.documentElement.children].some((it) => it.localName === 'amends-marks'),
      ),
  };
};
