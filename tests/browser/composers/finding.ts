/** Which element is the composer, also in shadow roots and in frames the page fills itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import type { Bench } from './bench.ts';
import { amberOn } from './marking.ts';

/** Studies what the composers of a bench find. */
export const studyFinding = (bench: Bench): void => {
  describe('finding', () => {
    beforeEach(() => bench.driver.open(fixtures.plain));

    const fill = (html: string) =>
      bench.driver.page.evaluate((markup) => {
        document.body.innerHTML = markup;
      }, html);

    it('is the outermost editable element, wherever inside it one presses', async () => {
      await fill('<div id="host" contenteditable="true"><p>one <b id="inner">two</b></p></div>');
      await bench.driver.clickOn('#inner');
      expect(await bench.ask('pressed', '[contenteditable]')).toBe('host');
    });

    it('is a text area, but no field for other things', async () => {
      await fill(
        '<textarea id="message"></textarea><input id="search" type="search"><textarea id="code"></textarea>',
      );
      const pressed = async (id: string) => {
        await bench.driver.clickOn(`#${id}`);
        return bench.ask('pressed', 'textarea, input', '#code');
      };
      expect(await pressed('message')).toBe('message');
      expect(await pressed('search')).toBeNull();
      expect(await pressed('code')).toBeNull();
    });

    it('is no field that cannot be written to', async () => {
      await fill('<textarea id="done" readonly></textarea>');
      await bench.driver.clickOn('#done');
      expect(await bench.ask('pressed', 'textarea')).toBeNull();
    });

    /** An editor or field in nested open shadow roots, pressed in its middle. */
    const inShadow = async (html: string) => {
      await fill('<div id="outer" style="width:400px"></div>');
      await bench.driver.page.evaluate((markup) => {
        const outer = document.querySelector('#outer')!.attachShadow({ mode: 'open' });
        outer.append(document.createElement('section'));
        const inner = outer.querySelector('section')!.attachShadow({ mode: 'open' });
        inner.innerHTML = markup;
      }, html);
      await bench.driver.clickOn('#outer');
    };

    it.each([
      [
        'rich editor',
        '<div id="host" contenteditable="true" style="white-space:pre-wrap;padding:20px">you are stupid</div>',
      ],
      ['field', '<textarea id="host" style="width:300px;height:60px">you are stupid</textarea>'],
    ])('can be a %s in open shadow roots: found, read, marked and written to', async (_, html) => {
      await inShadow(html);
      expect(await bench.ask('pressed', '#host')).toBe('host');
      expect(await bench.ask('read')).toBe('you are stupid');
      await bench.ask('select', [8, 14]);
      expect(await bench.ask('selection')).toEqual({ start: 8, end: 14 });
      await bench.ask('paint', [{ span: { start: 8, end: 14 }, weight: 2 }]);
      expect((await amberOn(bench)).count).toBeGreaterThan(20);
      await bench.ask('unmark');
      expect((await amberOn(bench)).count).toBe(0);
      expect(await bench.ask('replace', [8, 14], 'stupid', 'late')).toBe('done');
      expect(await bench.ask('read')).toBe('you are late');
      await bench.driver.press('Control+z');
      expect(await bench.ask('read')).toBe('you are stupid');
    });

    it.each([
      ['rich editor', '<body contenteditable="true" style="white-space:pre-wrap">you are stupid</body>'],
      ['field', '<textarea style="width:250px;height:60px">you are stupid</textarea>'],
    ])('can be a %s in a frame that the page wrote: read, marked and written to', async (_, html) => {
      await fill('<iframe style="width:400px;height:120px"></iframe>');
      await bench.driver.page.evaluate((markup) => {
        const frame = document.querySelector('iframe')!.contentDocument!;
        frame.open();
        frame.write(`<!doctype html>${markup}`);
        frame.close();
      }, html);
      await bench.driver.clickOn('iframe');
      expect(await bench.ask('read')).toBe('you are stupid');
      expect(await bench.ask('astray')).toEqual([]);
      await bench.ask('paint', [{ span: { start: 8, end: 14 }, weight: 2 }]);
      expect((await amberOn(bench)).count).toBeGreaterThan(20);
      await bench.ask('unmark');
      expect(await bench.ask('replace', [8, 14], 'stupid', 'late')).toBe('done');
      expect(await bench.ask('read')).toBe('you are late');
    });

    it('never loses an image or a mention to a rewording', async () => {
      await fill(
        '<div id="host" contenteditable="true">you <span contenteditable="false">@Sam</span> are <img src="data:," alt="x"> stupid today</div>',
      );
      await bench.driver.clickOn('#host');
      const text = await bench.ask('read');
      expect(text).toBe('you @Sam are \uFFFC stupid today');
      const html = () => bench.driver.page.evaluate(() => document.querySelector('#host')!.innerHTML);
      const before = await html();
      expect(await bench.ask('replace', [0, text.length], text, 'sorry')).toBe('refused');
      expect(await html()).toBe(before);
      const reworded = text.replace('stupid', 'late');
      expect(await bench.ask('replace', [0, text.length], text, reworded)).toBe('done');
      expect(await html()).toBe(before.replace('stupid', 'late'));
    });

    it.each(['<span>@Sam</span>', '<a href="#">@Sam Hill</a>', '<b>#general</b>'])(
      'takes a name in an element of its own as a whole, though one could write inside it: %s',
      async (mention) => {
        await fill(`<div id="host" contenteditable="true">you ${mention} are stupid</div>`);
        await bench.driver.clickOn('#host');
        const text = await bench.ask('read');
        expect(await bench.ask('replace', [0, text.length], text, 'sorry')).toBe('refused');
        expect(await bench.ask('read')).toBe(text);
      },
    );

    it('writes over an element that only begins with a name', async () => {
      await fill('<div id="host" contenteditable="true"><span>@Sam you are stupid</span></div>');
      await bench.driver.clickOn('#host');
      expect(await bench.ask('replace', [0, 19], '@Sam you are stupid', 'sorry')).toBe('done');
      expect(await bench.ask('read')).toBe('sorry');
    });

    it('does not write into a field what it would cut short', async () => {
      await fill('<textarea id="host" maxlength="16">you are stupid</textarea>');
      await bench.driver.clickOn('#host');
      expect(await bench.ask('replace', [8, 14], 'stupid', 'so very late')).toBe('refused');
      expect(await bench.ask('read')).toBe('you are stupid');
    });

    it.each([
      ['a field of one line', '<input id="host" type="text" value="you are stupid">'],
      ['an editor of plain text', '<div id="host" contenteditable="plaintext-only">you are stupid</div>'],
      [
        'words from right to left',
        '<div id="host" contenteditable="true" dir="rtl" style="white-space:pre-wrap">אתה you are stupid היום</div>',
      ],
      [
        'an editor that is zoomed',
        '<div style="zoom:1.4"><div id="host" contenteditable="true">you are stupid</div></div>',
      ],
    ])('reads and writes %s, and one undo gives it back', async (_, html) => {
      await fill(html);
      await bench.driver.clickOn('#host');
      const text = await bench.ask('read');
      const start = text.indexOf('stupid');
      expect(await bench.ask('replace', [start, start + 6], 'stupid', 'late')).toBe('done');
      expect(await bench.ask('read')).toBe(text.replace('stupid', 'late'));
      await bench.driver.press('Control+z');
      expect(await bench.ask('read')).toBe(text);
    });

    it.each([
      ['typed words', 'late'],
      ['pasted lines', 'late.\nSorry'],
    ])('takes back what an editor makes of %s, if it is something else', async (_, words) => {
      await fill('<div id="host" contenteditable="true" style="white-space:pre-wrap">you are stupid</div>');
      await bench.driver.page.evaluate(() => {
        for (const type of ['beforeinput', 'paste']) {
          document.addEventListener(type, (event) => {
            if (event.isTrusted || /history/.test((event as InputEvent).inputType)) return;
            event.preventDefault();
            document.execCommand('insertText', false, 'WRONG');
          });
        }
      });
      await bench.driver.clickOn('#host');
      expect(await bench.ask('replace', [8, 14], 'stupid', words)).toBe('done');
      expect(await bench.ask('read')).toBe(`you are ${words}`);
    });

    it('takes back nothing that the person wrote meanwhile', async () => {
      await fill('<div id="host" contenteditable="true" style="white-space:pre-wrap">you are stupid</div>');
      await bench.driver.page.evaluate(() => {
        document.addEventListener('beforeinput', (event) => {
          if (event.isTrusted) return;
          event.preventDefault();
          document.execCommand('insertText', false, 'WRONG');
          document.body.dataset.wrote = 'true';
        });
      });
      await bench.driver.clickOn('#host');
      const replacing = bench.ask('replace', [8, 14], 'stupid', 'late');
      await until('the editor to write', () =>
        bench.driver.page.evaluate(() => document.body.dataset.wrote === 'true'),
      );
      await bench.driver.type('Q');
      expect(await replacing).toBe('refused');
      expect(await bench.ask('read')).toBe('you are WRONGQ');
    });

    it('is not kept from writing by a hand that reaches for a shortcut', async () => {
      await fill('<div id="host" contenteditable="true" style="white-space:pre-wrap">you are stupid</div>');
      await bench.driver.clickOn('#host');
      let isOver = false;
      const replacing = bench.ask('replace', [8, 14], 'stupid', 'late').finally(() => {
        isOver = true;
      });
      while (!isOver) await bench.driver.press('Control');
      expect(await replacing).toBe('done');
      expect(await bench.ask('read')).toBe('you are late');
    });

    it('says when the editor is gone', async () => {
      expect(await bench.ask('connected')).toBe(true);
      await fill('');
      expect(await bench.ask('connected')).toBe(false);
    });
  });
};
