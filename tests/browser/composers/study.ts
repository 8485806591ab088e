/** Reading and writing in each real editor: what it shows, what its own model holds, and one undo. */
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../drivers/wait.ts';
import { type FixtureId, fixtures, newLineKey } from '../fixtures/fixtures.ts';
import type { Bench } from './bench.ts';

const message = 'Hello very rude friend, you are stupid and lazy today.';
const bold = 'very rude';

/** What people write: blanks, quotes, signs of markup, emoji, other scripts. */
const rewordings = ['I [what I did]', '“sorry”', 'a < b & c', 'ok 🙏🏽', 'שלום', 'so  sorry', 'é', "I'm"];

/** Editors in which Ctrl+B makes words bold. */
const formats: readonly FixtureId[] = ['plain', 'quill', 'lexical', 'rooster'];

/** Studies some editors of a bench. */
export const studyEditors = (bench: Bench, ids: readonly FixtureId[]): void => {
  const spanOf = async (words: string): Promise<readonly [number, number]> => {
    const start = (await bench.ask('read')).indexOf(words);
    expect(start, words).toBeGreaterThanOrEqual(0);
    return [start, start + words.length];
  };
  const replace = async (words: string, text: string) =>
    bench.ask('replace', await spanOf(words), words, text);
  const model = async () => (await bench.driver.model()).replaceAll('\u00A0', ' ');
  const modelIs = (text: string) =>
    until(`the model ${text}`, async () => (await model()) === text).catch(async (error) => {
      expect(await model()).toBe(text);
      throw error;
    });

  describe.each(ids)('%s', (id) => {
    const formatted = formats.includes(id);

    beforeEach(async () => {
      const { driver } = bench;
      await driver.open(fixtures[id]);
      await driver.type('Hello ');
      if (formatted) await toggleBold(id);
      await driver.type(bold);
      if (formatted) await toggleBold(id);
      await driver.type(' friend, you are stupid and lazy today.');
      await modelIs(message);
    });

    it('reads what the editor itself holds, on several lines too', async () => {
      expect(await bench.ask('read')).toBe(message);
      const newLine = newLineKey(fixtures[id]);
      await bench.driver.press(newLine);
      await bench.driver.press(newLine);
      await bench.driver.type('Bye');
      expect(await bench.ask('read')).toBe(`${message}\n\nBye`);
      expect(await bench.ask('astray')).toEqual([]);
    });

    it('replaces words, gives them back with one undo, and lets typing go on', async () => {
      const formatting = await boldWords();
      await undoStepIsClosed();
      expect(await replace('you are stupid', 'you are careless')).toBe('done');
      const changed = message.replace('stupid', 'careless');
      expect(await bench.ask('read')).toBe(changed);
      await modelIs(changed);
      expect(await boldWords()).toEqual(formatting);
      await bench.driver.press('Control+z');
      await modelIs(message);
      expect(await bench.ask('read')).toBe(message);
      await until('a caret, where the next key writes over nothing', async () => {
        const selection = await bench.ask('selection');
        return selection?.start === selection?.end;
      });
      expect(await replace('stupid', 'careless')).toBe('done');
      await bench.driver.type('X');
      await modelIs(message.replace('stupid', 'carelessX'));
    });

    it('keeps the formatting of the words it replaces', async () => {
      expect(await replace(bold, 'very blunt')).toBe('done');
      await modelIs(message.replace('rude', 'blunt'));
      expect(await boldWords()).toEqual(formatted ? ['very blunt'] : []);
    });

    it('writes several lines, and gives the words back with one undo', async () => {
      await undoStepIsClosed();
      expect(await replace('stupid and lazy', 'late.\nI waited.\n\nCall me')).toBe('done');
      const changed = message.replace('stupid and lazy', 'late.\nI waited.\n\nCall me');
      expect(await bench.ask('read')).toBe(changed);
      // This page has no model but the DOM, as a browser renders it into text, with a line too many.
      if (id !== 'plain') await modelIs(changed);
      await bench.driver.press('Control+z');
      await modelIs(message);
    });

    it('writes over several lines', async () => {
      await replace('stupid and lazy', 'late.\n\nYou are lazy');
      expect(await replace('late.\n\nYou are lazy', 'late.\nI am tired')).toBe('done');
      const changed = message.replace('stupid and lazy', 'late.\nI am tired');
      expect(await bench.ask('read')).toBe(changed);
      expect(await replace('late.\nI am tired', 'late and I am tired')).toBe('done');
      await modelIs(message.replace('stupid and lazy', 'late and I am tired'));
    });

    it('writes one line over two that were typed', async () => {
      await bench.driver.press(newLineKey(fixtures[id]));
      await bench.driver.type('You are late. Bye.');
      expect(await replace('are stupid and lazy today.\nYou are late', "seem tired, and I'm sorry")).toBe(
        'done',
      );
      await modelIs("Hello very rude friend, you seem tired, and I'm sorry. Bye.");
    });

    it('takes words away, and adds some', async () => {
      expect(await replace(' and lazy', '')).toBe('done');
      expect(await replace('today', 'today for once')).toBe('done');
      await modelIs('Hello very rude friend, you are stupid today for once.');
    });

    it('takes one rewording after another, anywhere in the message', async () => {
      let text = message;
      for (const [turn, words] of [...rewordings].entries()) {
        const spans = [...text.matchAll(/\S+( \S+)?/g)];
        const { index, 0: old } = spans[(turn * 5) % spans.length]!;
        expect(await bench.ask('replace', [index, index + old.length], old, words), `${old} → ${words}`).toBe(
          'done',
        );
        text = text.slice(0, index) + words + text.slice(index + old.length);
        expect(await bench.ask('read')).toBe(text);
        await modelIs(text);
      }
      expect(await bench.ask('astray')).toEqual([]);
    });

    it('touches nothing when the words are no longer there', async () => {
      const at = await spanOf('stupid');
      expect(await bench.ask('replace', at, 'clever', 'kind')).toBe('moved');
      expect(await bench.ask('read')).toBe(message);
      await modelIs(message);
    });

    it('writes after the focus was elsewhere', async () => {
      expect(await bench.ask('read')).toBe(message);
      await bench.driver.page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect(await replace('stupid', 'careless')).toBe('done');
      await modelIs(message.replace('stupid', 'careless'));
    });

    it('selects words, and they stay so', async () => {
      const at = await spanOf('stupid');
      await bench.ask('select', at);
      // Trix, which draws the last letter only now, takes the caret along once more.
      await until('the words to be selected', async () => {
        const selection = await bench.ask('selection');
        return selection?.start === at[0] && selection.end === at[1];
      });
    });

    it('gives for each word a place where that word stands', async () => {
      for (const word of message.split(' ')) {
        const at = await spanOf(word);
        if ((await bench.ask('kind')) === 'rich') expect(await bench.ask('words', at)).toBe(word);
        expect(await bench.ask('rects', at)).not.toEqual([]);
      }
    });
  });

  /** Quill takes everything within a second for one step of undo: what was typed before must be older. */
  const undoStepIsClosed = async () => {
    const typed = Date.now();
    await until('a second since the last key', () => Date.now() - typed > 1100);
  };

  /** Without an editor of its own, Ctrl+B is the browser's, and Firefox has none when it is driven. */
  const toggleBold = (id: FixtureId) =>
    id === 'plain'
      ? bench.driver.page.evaluate(() => void document.execCommand('bold'))
      : bench.driver.press('Control+b');

  const boldWords = () =>
    bench.driver.page.evaluate(() => {
      const composer = new DOMParser().parseFromString(window.__fixture!.html(), 'text/html');
      const bolds = composer.querySelectorAll('b, strong, [style*="font-weight"]');
      return [...bolds].map((element) => element.textContent);
    });
};
