/** A page that builds its composer anew again and again: nothing of the old ones may stay behind because of us. */
import type { CDPSession } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { recordFigure } from '../figures/figures.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, type Stage, seeMark } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { pace } from './hands.ts';

const TIMES = 200;
/** Re-creations before the first look, in which caches fill. */
const WARM_UP = 20;
/** Milliseconds in which a new composer is met, read and marked. */
const REVIEWED = 400;

interface Held {
  /** Bytes of the page's heap, all worlds together. */
  readonly heap: number;
  /** Nodes alive, in the document or not. */
  readonly nodes: number;
}

const driver = useChromium();

/** What is still held after the browser threw away all it could. */
const held = async (session: CDPSession): Promise<Held> => {
  // What only a finalizer lets go of, the second round takes.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
};

/** Puts an empty copy in the composer's place and writes into it. */
const recreate = async ({ fixture }: Stage): Promise<void> => {
  await driver.page.evaluate((selector) => {
    const old = document.querySelector<HTMLElement>(selector)!;
    const next = old.cloneNode(false) as HTMLElement;
    // A copied text area brings its text along.
    if (next instanceof HTMLTextAreaElement) next.value = '';
    old.replaceWith(next);
    next.focus();
  }, fixture.composer);
  await driver.page.keyboard.sendCharacter(hurting);
};

/** What 200 re-creations add to what the page holds. With us or without, the page is left alone for as long. */
const growth = async (stage: Stage) => {
  await driver.open(stage.fixture);
  const session = await driver.page.createCDPSession();
  const repeat = async (times: number): Promise<Held> => {
    for (let time = 0; time < times; time += 1) {
      await recreate(stage);
      await pace(driver, REVIEWED);
    }
    return held(session);
  };
  const before = await repeat(WARM_UP);
  const after = await repeat(TIMES);
  await session.detach();
  return { before, heap: after.heap - before.heap, nodes: after.nodes - before.nodes };
};

const removeExtension = async (): Promise<void> => {
  const browser = driver.page.browser();
  for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
};

test('200 composers after each other leave nothing of ours behind', async () => {
  const stages = [fixtures.plain, fixtures.textarea].map((fixture): Stage => ({ driver, fixture }));
  const ours = [];
  for (const stage of stages) {
    ours.push(await growth(stage));
    await seeMark(stage);
  }
  await removeExtension();
  for (const [index, stage] of stages.entries()) {
    const without = await growth(stage);
    const { before, heap, nodes } = ours[index]!;
    const share = (heap - without.heap) / before.heap;
    const figure = `heap ${(share * 100).toFixed(1)} %, nodes ${nodes - without.nodes}`;
    recordFigure(`left behind by ${TIMES} composers, ${stage.fixture.id}`, figure);
    expect(share).toBeLessThanOrEqual(0.05);
    expect(nodes - without.nodes).toBeLessThan(TIMES / 2);
  }
});
