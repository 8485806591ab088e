/** Marks on fields: under the words as the browser paints them, over the page, and gone when the field is not seen. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../drivers/pixels.ts';
import { until } from '../drivers/wait.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import type { Bench } from './bench.ts';
import { amberOn, paintOn, spanOf } from './marking.ts';

const message = 'Hello friend, you are stupid and lazy today.';

/** The box of everything painted in the colour of the page's selection. */
const selectionIn = (png: Buffer): Rectangle => {
  const { width, height, data } = PNG.sync.read(png);
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box;
};

const middle = ({ top, bottom }: Rectangle): number => (top + bottom) / 2;

interface Case {
  readonly name: string;
  readonly tag: 'textarea' | 'input';
  readonly style: string;
  readonly text: string;
  readonly words: string;
  readonly around?: string;
  readonly scroll?: number;
}

const long = `${'It was a long day and I waited for you.\n'.repeat(12)}Then you are stupid again.\n${'More of it.\n'.repeat(8)}`;
const box = 'width:400px;height:120px;resize:none;white-space:pre-wrap;';

const cases: readonly Case[] = [
  { name: 'a text area', tag: 'textarea', style: box, text: message, words: 'stupid' },
  { name: 'wrapped lines', tag: 'textarea', style: `${box}width:150px`, text: message, words: 'lazy' },
  {
    name: 'unusual type',
    tag: 'textarea',
    style: `${box}font:italic 19px/1.8 serif;letter-spacing:1.5px;word-spacing:4px;padding:9px 17px 3px 31px;border:5px solid;text-indent:12px`,
    text: message,
    words: 'stupid',
  },
  { name: 'a scrolled text area', tag: 'textarea', style: box, text: long, words: 'stupid', scroll: 230 },
  ...['1.45', '23.2px'].map(
    (height): Case => ({
      name: `a very long text area, its lines ${height} high`,
      tag: 'textarea',
      style: `${box}font:16px/${height} sans-serif`,
      text: `${'It was a long day.\n'.repeat(600)}Then you are stupid again.\nMore of it.`,
      words: 'stupid',
      scroll: 1e6,
    }),
  ),
  {
    name: 'right to left',
    tag: 'textarea',
    style: `${box}direction:rtl`,
    text: long.replace('stupid', 'טיפש'),
    words: 'טיפש',
    scroll: 230,
  },
  { name: 'centred text', tag: 'textarea', style: `${box}text-align:center`, text: message, words: 'stupid' },
  { name: 'a zoomed page', tag: 'textarea', style: box, text: message, words: 'stupid', around: 'zoom:1.5' },
  { name: 'a zoomed field', tag: 'textarea', style: `${box}zoom:0.8`, text: message, words: 'stupid' },
  {
    name: 'a field in a positioned box',
    tag: 'textarea',
    style: box,
    text: message,
    words: 'stupid',
    around: 'position:absolute;left:120px;top:90px;z-index:40',
  },
  {
    name: 'a one-line input',
    tag: 'input',
    style: 'width:400px;height:60px;padding:4px 20px',
    text: message,
    words: 'stupid',
  },
  {
    name: 'a scrolled input',
    tag: 'input',
    style: 'width:180px;height:40px',
    text: message,
    words: 'today',
    scroll: 9999,
  },
  {
    name: 'empty lines, and an indented first one',
    tag: 'textarea',
    style: `${box}text-indent:24px`,
    text: `Hey.\n\n\n${message}\n\n`,
    words: 'stupid',
  },
];

/** Studies marks on the fields of a bench. */
export const studyFieldMarks = (bench: Bench): void => {
  describe('marks on fields', () => {
    const paint = (words: string, weight: 1 | 2 | 3) => paintOn(bench, words, weight);
    const amber = () => amberOn(bench);

    const show = async ({ tag, style, text, around, scroll }: Case) => {
      await bench.driver.page.evaluate(
        (kind, css, value, outer) => {
          document.body.replaceChildren();
          const wrapper = document.createElement('div');
          wrapper.style.cssText = outer;
          const field = document.createElement(kind);
          field.style.cssText = `display:block;min-height:0;overflow-wrap:break-word;${css}`;
          field.value = value;
          wrapper.append(field);
          document.body.append(wrapper);
          document.styleSheets[0]!.insertRule(
            'textarea::selection, input::selection { background: #f0f; color: #f0f }',
          );
        },
        tag,
        style,
        text,
        around ?? '',
      );
      // Firefox paints the selection only in a field that a person has clicked into.
      await bench.driver.clickOn(tag);
      await bench.driver.page.evaluate((pixels) => {
        const field = document.activeElement as HTMLTextAreaElement;
        if (field.localName === 'textarea') field.scrollTop = pixels;
        else field.scrollLeft = pixels;
      }, scroll ?? 0);
    };

    const select = (words: string) =>
      bench.driver.page.evaluate((sought) => {
        const field = document.activeElement as HTMLTextAreaElement;
        const { scrollTop, scrollLeft } = field;
        const start = field.value.indexOf(sought);
        field.setSelectionRange(start, start + sought.length);
        Object.assign(field, { scrollTop, scrollLeft });
      }, words);

    it.each(cases)('knows where words stand in $name', async (field) => {
      await bench.driver.open(fixtures.plain);
      await show(field);
      await select(field.words);
      const painted = await until('the selection is seen', async () => {
        const seen = selectionIn(await bench.driver.screenshot());
        return seen.right > seen.left && seen;
      });
      const span = spanOf(field.text, field.words);
      const rects = await bench.ask('rects', [span.start, span.end]);
      expect(rects).toHaveLength(1);
      expect(Math.abs(rects[0]!.left - painted.left)).toBeLessThan(2);
      expect(Math.abs(rects[0]!.right - painted.right)).toBeLessThan(2.5);
      expect(Math.abs(middle(rects[0]!) - middle(painted))).toBeLessThan(2.5);
      await paint(field.words, 2);
      await bench.driver.page.evaluate(() => {
        const painted = document.activeElement as HTMLTextAreaElement;
        painted.setSelectionRange(painted.selectionEnd, painted.selectionEnd);
      });
      await until('a mark is seen', async () => (await amber()).count > 0);
    });

    it('follows the scrolling of the field, and shows no mark outside of it', async () => {
      await bench.driver.open(fixtures.plain);
      await show(cases[3]!);
      await paint('stupid', 2);
      const before = await amber();
      const scrollBy = (by: number) =>
        bench.driver.page.evaluate((pixels) => document.activeElement!.scrollBy(0, pixels), by);
      await scrollBy(20);
      await until('the mark moved up', async () => before.top - (await amber()).top === 20);
      await scrollBy(-400);
      await until('the mark is gone', async () => (await amber()).count === 0);
    });

    it('follows lines that come, go and are joined, above the words and below them', async () => {
      await bench.driver.open(fixtures.plain);
      await show({ ...cases[0]!, style: `${box}height:320px`, text: `One.\nTwo.\n${message}\nLast.` });
      await paint('stupid', 2);
      const isUnder = async () => {
        const { start, end } = spanOf(await bench.ask('read'), 'stupid');
        const [rect] = await bench.ask('rects', [start, end]);
        const mark = await amber();
        return Math.abs(mark.left - rect!.left) < 4 && Math.abs(mark.bottom - rect!.bottom) < 4;
      };
      const edits = [
        ['Control+Home', 'Enter'],
        ['Enter', 'ArrowUp', 'x'],
        ['Control+End', 'Enter', 'Enter'],
        ['Control+Home', 'Delete', 'Delete', 'Delete', 'Delete'],
        ['Control+End', 'Backspace', 'Backspace', 'Backspace'],
      ];
      for (const keys of edits) {
        for (const key of keys) await bench.driver.press(key);
        await until(`the mark to follow ${keys.join(' ')}`, isUnder);
      }
    });

    it('has no mark where something else lies over the field', async () => {
      await bench.driver.open(fixtures.plain);
      await show(cases[0]!);
      await paint('stupid', 2);
      expect((await amber()).count).toBeGreaterThan(0);
      await bench.driver.page.evaluate(() => {
        const menu = document.createElement('div');
        menu.style.cssText = 'position:fixed;inset:0;background:#fff';
        document.body.append(menu);
        window.dispatchEvent(new Event('resize'));
      });
      await until('the mark is gone', async () => (await amber()).count === 0);
    });

    it('has no mark on a field that is turned, where nobody knows the places', async () => {
      await bench.driver.open(fixtures.plain);
      await show({ ...cases[0]!, around: 'width:400px;margin:150px;rotate:20deg' });
      expect(await paint('stupid', 2)).toEqual([]);
      expect((await amber()).count).toBe(0);
    });

    it('marks a field in a modal dialog, which lies over everything else', async () => {
      await bench.driver.open(fixtures.plain);
      await show(cases[0]!);
      await bench.driver.page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.append(document.body.firstElementChild!);
        document.body.append(dialog);
        dialog.showModal();
        dialog.querySelector('textarea')!.focus();
      });
      await paint('stupid', 2);
      expect((await amber()).count).toBeGreaterThan(20);
    });
  });
};
