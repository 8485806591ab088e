/** Fast typing into a very long draft: every character arrives, in its order, and we take next to nothing of each key. */
import { availableParallelism, loadavg } from 'node:os';
import { expect, test } from 'vitest';
import { until } from '../drivers/wait.ts';
import { recordFigure } from '../figures/figures.ts';
import { traced } from '../figures/trace.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { modelReads, type Stage, seeMark } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { draftOf } from './draft.ts';
import { allowClipboard, goToEnd, pace, paste, typeSteadily } from './hands.ts';

const editors = [
  ...(['plain', 'quill', 'slate', 'lexical', 'rooster', 'prosemirror'] as const),
  ...(['draft', 'trix', 'ckeditor', 'squire', 'textarea'] as const),
];
/** Our share of a key, in milliseconds, that 95 of 100 keys stay below. */
const MOST = 4;
const WORDS = 5000;
/** Milliseconds from one key to the next: faster than anybody types. */
const PACE = 10;
/** Milliseconds after the last key in which the whole text is reviewed again. */
const REVIEWED = 800;
const typed = ' We can talk about it tomorrow, when both of us have slept and eaten something.'
  .repeat(3)
  .slice(0, 199)
  .concat('.');

const driver = useChromium();

/** A page whose composer holds a long draft, reviewed and marked, the caret at its end. */
const openDraft = async (stage: Stage, draft: string): Promise<void> => {
  await allowClipboard(stage.driver, stage.fixture.url);
  await driver.open(stage.fixture);
  await goToEnd(stage);
  await paste(driver, draft);
  await modelReads(stage, draft);
  await goToEnd(stage);
  // Not every editor brings the caret of so long a text into view.
  await driver.page.evaluate(
    (selector) => document.querySelector(selector)!.scrollIntoView({ block: 'end' }),
    stage.fixture.composer,
  );
  await seeMark(stage);
};

/** The model's text; some editors keep a typed space as one that does not break. */
const plainModel = async (): Promise<string> => (await driver.model()).replaceAll('\u00A0', ' ');

/** The value below which 95 of 100 are. */
const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

test.each(editors)('200 characters at 10 ms a key into 5,000 words in %s', async (id) => {
  const stage: Stage = { driver, fixture: fixtures[id] };
  const draft = draftOf(WORDS);
  await openDraft(stage, draft);
  const trace = await traced(driver.page, async () => {
    await typeSteadily(driver, typed, PACE);
    await until('every character to be there', async () => (await plainModel()) === draft + typed);
    await pace(driver, REVIEWED);
  });
  const busy = loadavg()[0]! > availableParallelism();
  const keys = trace.perEvent('keydown');
  const [longest = 0] = trace.ours;
  const figure = `p95 ${p95(keys).toFixed(2)} ms a key, longest task ${longest.toFixed(1)} ms`;
  recordFigure(`typing in ${WORDS} words, ${id}`, busy ? `${figure} (on a busy machine)` : figure);
  expect(keys).toHaveLength(typed.length);
  expect(driver.strayRequests()).toEqual([]);
  if (busy) return;
  expect(p95(keys)).toBeLessThanOrEqual(MOST);
  expect(longest).toBeLessThanOrEqual(50);
});
