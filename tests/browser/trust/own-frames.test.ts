/** A composer in a frame of the page's own address: what we say stands in the page around, and goes with the frame. */
import { expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { hurting } from '../scenarios/scenario.ts';
import { inBothBrowsers } from '../scenarios/use.ts';

const around = 'https://chat.google.com/u/0/';
const inside = 'https://chat.google.com/u/0/frame';

const outer = `<!doctype html><body><iframe src="${inside}" width="700" height="480"></iframe>`;
const inner = `<!doctype html><body>
  <div role="textbox" contenteditable="true" style="min-height: 80px"></div>
  <script>
    const editor = document.querySelector('[role=textbox]');
    window.__fixture = { sent: [], model: () => editor.innerText.trim() };
    editor.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') window.__fixture.sent.push(editor.innerText.trim());
    });
  </script>`;

inBothBrowsers((driver) => {
  test('a held send that nobody can send any more leaves nothing in the page', async () => {
    const page = await driver.page.browser().newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void request.respond({ contentType: 'text/html', body: request.url() === around ? outer : inner });
    });
    await page.goto(around);
    const frame = await until('the frame', () => page.frames().find((one) => one.url() === inside));
    const editor = (await frame.waitForSelector('[role=textbox]'))!;
    await editor.click();
    await page.keyboard.type(hurting);
    await until('a mark in the frame', () => frame.evaluate(() => CSS.highlights.size > 0));
    const ours = () => page.evaluate(() => document.querySelectorAll('amends-surface').length);
    await page.keyboard.press('Enter');
    await until('one more look', async () => (await ours()) === 1);
    expect(await frame.evaluate(() => window.__fixture?.sent)).toEqual([]);
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await until('nothing of ours to be there', async () => (await ours()) === 0);
    await page.close();
  });
});
