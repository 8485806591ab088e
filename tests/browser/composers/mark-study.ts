/** Marks where they belong: under the words, in no editor's DOM, and gone when removed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../drivers/wait.ts';
import { type FixtureId, fixtures } from '../fixtures/fixtures.ts';
import type { Bench } from './bench.ts';
import { amberOn, paintOn, spanOf } from './marking.ts';

const message = 'Hello friend, you are stupid and lazy today.';

/** Waits until the editor has drawn what was typed: some do so a frame later. */
const atRest = ({ driver }: Bench) =>
  until('the editor to be at rest', () =>
    driver.page.evaluate(async () => {
      const drawn = document.documentElement.outerHTML;
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      return document.documentElement.outerHTML === drawn;
    }),
  );

/** Studies the marks on some editors of a bench. */
export const studyMarks = (bench: Bench, ids: readonly FixtureId[]): void => {
  const paint = (words: string, weight: 1 | 2 | 3) => paintOn(bench, words, weight);
  const amber = () => amberOn(bench);

  describe.each(ids)('%s', (id) => {
    beforeEach(async () => {
      await bench.driver.open(fixtures[id]);
      await bench.driver.type(message);
      await atRest(bench);
    });

    it('is marked under the words, without a trace in the editor', async () => {
      const html = await bench.driver.page.evaluate(() => window.__fixture!.html());
      const [rect] = await paint('stupid', 2);
      const mark = await amber();
      expect(mark.count).toBeGreaterThan(20);
      expect(Math.abs(mark.left - rect!.left)).toBeLessThan(4);
      expect(Math.abs(mark.right - rect!.right)).toBeLessThan(4);
      expect(mark.bottom).toBeLessThan(rect!.bottom + 6);
      expect(mark.top).toBeGreaterThan((rect!.top + rect!.bottom) / 2);
      expect(await bench.driver.page.evaluate(() => window.__fixture!.html())).toBe(html);
    });

    it('tells which mark is under a point', async () => {
      const text = await bench.ask('read');
      const spans = ['stupid', 'lazy'].map((words) => ({ span: spanOf(text, words), weight: 1 as const }));
      await bench.ask('paint', spans);
      const [lazy] = await bench.ask('rects', [spans[1]!.span.start, spans[1]!.span.end]);
      expect(await bench.ask('hit', lazy!.left + 3, lazy!.top + 5)).toBe(1);
      expect(await bench.ask('hit', lazy!.right + 30, lazy!.top + 5)).toBe(-1);
    });

    it('shows a heavier mark for more weight', async () => {
      const counts: number[] = [];
      for (const weight of [1, 2, 3] as const) {
        await paint('stupid', weight);
        counts.push((await amber()).count);
      }
      expect(counts[0]).toBeGreaterThan(0);
      expect(counts[1]).toBeGreaterThan(counts[0]!);
      expect(counts[2]).toBeGreaterThan(counts[1]!);
    });

    it('follows the words while one types before them', async () => {
      await paint('stupid', 2);
      const before = await amber();
      await bench.ask('select', [0, 0]);
      await bench.driver.type('Oh ');
      const after = await until('the mark moved', async () => {
        const seen = await amber();
        return seen.count > 0 && seen.left > before.left && seen;
      });
      expect(Math.abs(after.right - after.left - (before.right - before.left))).toBeLessThan(3);
    });

    it('leaves nothing behind', async () => {
      const before = await bench.driver.page.evaluate(() => document.documentElement.outerHTML);
      await paint('stupid', 3);
      await bench.ask('unmark');
      expect((await amber()).count).toBe(0);
      expect(await bench.driver.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      const left = await bench.driver.page.evaluate(() => [
        CSS.highlights.size,
        document.adoptedStyleSheets.length,
      ]);
      expect(left).toEqual([0, 0]);
    });
  });
};
