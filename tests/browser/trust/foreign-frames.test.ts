/** A composer in a frame of another address: the page around it is none of our business, and everything works inside. */
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { afterBounce, afterReading, marked, seeMarked } from '../scenarios/scenario.ts';
import { inBothBrowsers } from '../scenarios/use.ts';
import { rewordingsOf } from '../scenarios/wordings.ts';

interface Pair {
  readonly name: string;
  readonly around: string;
  readonly inside: string;
  /** Id of the site inside, in src/sites. */
  readonly site: string;
  readonly sendKey: 'Enter' | 'Control+Enter';
}

const pairs: readonly Pair[] = [
  {
    name: 'Google Chat in Gmail, another origin of the same site',
    around: 'https://mail.google.com/chat/u/0/',
    inside: 'https://chat.google.com/u/0/frame',
    site: 'google-chat',
    sendKey: 'Enter',
  },
  {
    name: 'the editor of iCloud Mail, another site in a process of its own',
    around: 'https://www.icloud.com/mail/',
    inside: 'https://compose.icloud-sandbox.com/editor',
    site: 'icloud-mail',
    sendKey: 'Control+Enter',
  },
];

const outer = ({ inside }: Pair): string =>
  `<!doctype html><body><h1>Mail</h1><iframe src="${inside}" width="700" height="480"></iframe>`;

const inner = ({ sendKey }: Pair): string => `<!doctype html><body>
  <div role="textbox" contenteditable="true" style="min-height: 80px"></div>
  <script>
    const editor = document.querySelector('[role=textbox]');
    const sent = [];
    window.__fixture = { sent, model: () => editor.innerText.trim() };
    editor.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.ctrlKey !== ${sendKey !== 'Enter'}) return;
      event.preventDefault();
      sent.push(editor.innerText.trim());
      editor.replaceChildren();
    });
  </script>`;

inBothBrowsers((driver) => {
  describe.each(pairs)('$name', (pair) => {
    let page: Page;
    let frame: Frame;
    afterEach(() => page?.close());

    const model = () => frame.evaluate(() => window.__fixture!.model());
    const sent = () => frame.evaluate(() => window.__fixture!.sent);
    const reads = (text: string) =>
      until(`the message to read ${text}`, async () => (await model()) === text);
    const went = () => until('the message to be sent', async () => (await sent()).length > 0);
    const oursFocused = () =>
      frame.evaluate(() => document.activeElement?.localName.startsWith('amends-') ?? false);
    const hands = () => ({ driver: { ...driver, page }, fixture: fixtures.plain });
    const press = async (chord: string) => {
      const keys = chord.split('+') as Parameters<Page['keyboard']['down']>[0][];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    };

    /** Opens both pages, and writes words that hurt into the frame. */
    const write = async () => {
      page = await driver.page.browser().newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = request.url() === pair.around ? outer(pair) : inner(pair);
        void request.respond({ contentType: 'text/html', body });
      });
      await page.goto(pair.around);
      frame = await until('the frame', () => page.frames().find((one) => one.url() === pair.inside));
      const editor = (await frame.waitForSelector('[role=textbox]'))!;
      // A press goes to the page around until the frame's own process has drawn.
      await until('the editor to have the focus', async () => {
        await editor.click();
        return editor.evaluate((element) => document.activeElement === element);
      });
      await page.keyboard.type(marked);
      await seeMarked(frame, marked);
    };

    test('a rewording goes in by keyboard, one Ctrl+Z takes it out, and the words are held once', async () => {
      await write();
      await afterReading(hands());
      await press('Alt+Shift+R');
      await until('the card to have the focus', oursFocused);
      await press('Home');
      await press('Enter');
      await reads(rewordingsOf(marked, { ...fixtures.plain, site: pair.site })[0]!.message);
      await press('Control+z');
      await reads(marked);
      await seeMarked(frame, marked);
      await press(pair.sendKey);
      expect(await sent()).toEqual([]);
      await afterBounce(hands());
      await press(pair.sendKey);
      await went();
      expect(await sent()).toEqual([marked]);
    });

    test('a held send opens one more look in the frame, and goes from there', async () => {
      await write();
      await press(pair.sendKey);
      await press('Alt+Shift+A');
      await until('the panel to have the focus', oursFocused);
      // The pause is the last button of all, and "send as it is" stands before it.
      for (const key of ['End', 'ArrowUp', 'Enter']) await press(key);
      await went();
      expect(await sent()).toEqual([marked]);
      // Around the frame there is nothing of ours.
      expect(await page.evaluate(() => document.querySelector('amends-surface'))).toBeNull();
    });
  });
});
