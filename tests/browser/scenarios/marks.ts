/** The quiet sign: an amber line under the words, and nothing in the editor. */
import { expect } from 'vitest';
import type { Rectangle } from '../drivers/pixels.ts';
import { until } from '../drivers/wait.ts';
import {
  amber,
  calm,
  hurting,
  marked,
  modelReads,
  type Scenario,
  type Stage,
  seeMark,
  seeNoMark,
  seeReviewed,
  selectAll,
} from './scenario.ts';

/** The box of some words in a rich composer; undefined for a field, whose text has no boxes. */
const wordsBox = ({ driver, fixture }: Stage, words: string): Promise<Rectangle | undefined> =>
  driver.page.evaluate(
    (selector, sought) => {
      const composer = document.querySelector(selector)!;
      if (composer.localName === 'textarea') return undefined;
      const walker = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent!.indexOf(sought);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + sought.length);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left, top, right, bottom };
      }
      return undefined;
    },
    fixture.composer,
    words,
  );

/** The line begins and ends with the words, within the width of a letter, and stands below them. */
const isUnder = (mark: Rectangle, words: Rectangle): boolean =>
  Math.abs(mark.left - words.left) < 5 &&
  Math.abs(mark.right - words.right) < 8 &&
  mark.bottom < words.bottom + 6;

/** Waits until there is one line, under the words that hurt and under no others. */
const seeMarkedAlone = async (stage: Stage): Promise<void> => {
  const words = await wordsBox(stage, marked);
  const lies = await until('the mark to lie under the words', async () => {
    const mark = await amber(stage);
    const wide = mark.right - mark.left;
    return (words ? isUnder(mark, words) : wide > 150 && wide < 250) && mark;
  });
  expect(lies.bottom - lies.top).toBeLessThan(12);
};

export const marks: readonly Scenario<Stage>[] = [
  {
    name: 'words that hurt get an amber line under them, and the editor keeps its own markup',
    run: async (stage) => {
      const { driver } = stage;
      expect((await amber(stage)).count).toBe(0);
      await driver.type(hurting);
      await seeMark(stage);
      await seeMarkedAlone(stage);
      expect(await driver.page.evaluate(() => window.__fixture!.html())).not.toMatch(/amends/i);
      expect(await driver.model()).toBe(hurting);
    },
  },
  {
    name: 'words that are pasted get their line too',
    run: async (stage) => {
      const { driver } = stage;
      await driver.type(hurting);
      await seeMark(stage);
      await selectAll(stage);
      // Once: TinyMCE takes the words away a moment later, and a second cut would leave nothing to paste.
      await driver.press('Control+x');
      await until('the words to be cut', async () => (await driver.model()).trim() === '');
      await seeNoMark(stage);
      await driver.press('Control+v');
      await seeMark(stage);
      await modelReads(stage, hurting);
    },
  },
  {
    name: 'a calm message has no mark and goes at once',
    run: async (stage) => {
      const { driver, fixture } = stage;
      // That calm words were read leaves no trace; beside words that hurt, the badge tells.
      await driver.type(`${hurting} ${calm}`);
      await seeReviewed(stage);
      await seeMarkedAlone(stage);
      await driver.press('Control+a');
      await driver.type(calm);
      await modelReads(stage, calm);
      await driver.press(fixture.sendKey);
      expect(await driver.sent()).toEqual([calm]);
    },
  },
  {
    name: 'the mark goes when the words go',
    run: async (stage) => {
      await stage.driver.type(hurting);
      await seeMark(stage);
      await stage.driver.press('Control+a');
      await stage.driver.type(calm);
      await seeNoMark(stage);
      expect(await stage.driver.model()).toBe(calm);
    },
  },
];
