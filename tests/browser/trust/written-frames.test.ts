/** Frames that the page fills with `document.write` lose their listeners; a send in them is held all the same. */
import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Driver } from '../drivers/driver.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { afterBounce, marked, seeMarked } from '../scenarios/scenario.ts';
import { inBothBrowsers } from '../scenarios/use.ts';

const fixture = fixtures.quill;
const composer =
  '<div data-qa="message_input"><div class="ql-editor" contenteditable="true"><br></div></div>';

/** Puts a frame over the page, writes a composer into it, and sends on Enter into the page's own list. */
const writeFrame = (driver: Driver, sandbox: string | null): Promise<void> =>
  driver.page.evaluate(
    (html, tokens) => {
      const frame = document.createElement('iframe');
      if (tokens !== null) frame.setAttribute('sandbox', tokens);
      frame.style.cssText = 'position: fixed; inset: 0; width: 600px; height: 200px; background: white';
      document.body.append(frame);
      const inner = frame.contentDocument!;
      inner.open();
      inner.write(html);
      inner.close();
      const editor = inner.querySelector<HTMLElement>('.ql-editor')!;
      editor.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        window.__fixture?.sent.push(editor.textContent ?? '');
        editor.replaceChildren();
      });
    },
    composer,
    sandbox,
  );

const writtenFrame = async ({ page }: Driver): Promise<Frame> =>
  (await (await page.$('iframe'))!.contentFrame())!;

inBothBrowsers((driver) => {
  for (const sandbox of [null, 'allow-same-origin']) {
    test(`a written frame ${sandbox === null ? 'without' : 'with'} a sandbox is at the gate`, async () => {
      await driver.open(fixture);
      await writeFrame(driver, sandbox);
      await driver.page.mouse.click(100, 20);
      await driver.type(marked);
      await seeMarked(await writtenFrame(driver), marked);
      await driver.press('Enter');
      expect(await driver.sent()).toEqual([]);
      await afterBounce({ driver, fixture });
      await driver.press('Enter');
      expect(await driver.sent()).toEqual([marked]);
    });
  }
});
