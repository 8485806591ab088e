/** How soon the card stands there after a click on marked words, its rewordings included. */
import { expect, test } from 'vitest';
import { openSight } from '../drivers/sight.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { hurting, seeMark, text } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { rewordingsOf, spoken } from '../scenarios/wordings.ts';
import { allowed, busily, median, recordFigure } from './figures.ts';
import { traced } from './trace.ts';

const fixture = fixtures.quill;
const driver = useChromium();

test('the card stands there within 100 ms of the click, rewordings included (median of 10)', async () => {
  const waits: number[] = [];
  const spent: number[] = [];
  for (let visit = 0; visit < 10; visit += 1) {
    // A new visit each time: no rewording of the message was made before.
    await driver.open(fixture);
    await driver.type(hurting);
    const mark = await seeMark({ driver, fixture });
    const sight = await openSight(driver.page);
    const trace = await traced(driver.page, async () => {
      await driver.click({ x: (mark.left + mark.right) / 2, y: mark.bottom - 8 });
      const [first] = rewordingsOf(hurting, fixture);
      await sight.find('button', spoken(hurting, first!));
    });
    expect(await sight.has('button', text('card_keep'))).toBe(true);
    waits.push(trace.untilPainted('click'));
    spent.push(trace.perEvent('click')[0] ?? Number.NaN);
  }
  const figure = `${median(waits).toFixed(0)} ms${busily()}, ${median(spent).toFixed(0)} ms of them ours`;
  recordFigure('from a click on marked words to the card', `${figure} (medians of ${waits.length})`);
  expect(median(spent)).toBeLessThanOrEqual(allowed(100));
  expect(median(waits)).toBeLessThanOrEqual(allowed(100));
});
