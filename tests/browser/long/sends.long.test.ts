/**
 * A thousand messages, written and sent at any pace and in any way there is: none is lost, doubled or
 * altered, and none is held twice.
 *
 * AMENDS_SENDS sets how many, AMENDS_SEED which; a failure names the seed that repeats its visit first of all.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSight, type Sight } from '../drivers/sight.ts';
import { recordFigure } from '../figures/figures.ts';
import { type FixtureId, fixtures } from '../fixtures/fixtures.ts';
import type { SeeingStage } from '../scenarios/scenario.ts';
import { useChromium } from '../scenarios/use.ts';
import { answer } from './answers.ts';
import { createChance } from './chance.ts';
import { allowClipboard, pace, write } from './hands.ts';
import { chooseMessage } from './messages.ts';
import { findingsOf, takeFromCard } from './rewording.ts';
import {
  expectNothingElse,
  gesture,
  isSent,
  noteHold,
  reads,
  startVisit,
  type Visit,
  wait,
} from './visit.ts';

/** Each of these pages tells what has the focus and what is selected. */
const editors = [
  ...['textarea', 'plain', 'quill', 'slate', 'lexical'],
  ...['prosemirror', 'draft', 'squire', 'trix', 'ckeditor'],
] as readonly FixtureId[];
const seed = Number(process.env.AMENDS_SEED ?? 1);
const sends = Number(process.env.AMENDS_SENDS ?? 1000);
const each = Math.ceil(sends / editors.length);

/** Messages sent before the page is opened anew. */
const VISIT = 20;
/** No text is held as often as this: each change may be held once. */
const MOST_ANSWERS = 5;
/** Milliseconds a send may take, on a machine with other work. */
const PATIENCE = 20_000;
/** Milliseconds within which a send that was carried out twice would show. */
const LATE = 1600;

const failures = fileURLToPath(new URL('../../.artifacts/failures/', import.meta.url));

/** Writes one message and sends it, however often it is held on the way. */
const sendOne = async (visit: Visit): Promise<void> => {
  const { chance, steps, went } = visit;
  const message = chooseMessage(chance, went.length);
  steps.push(`${message.pasted ? 'paste' : 'type'} ${JSON.stringify(message.text)}`);
  await write(visit.stage, message);
  await reads(visit, message.text);
  await wait(visit);
  let meant = message.text;
  const offered = findingsOf(visit, meant).some((it) => it.severity >= 2 && it.rewordings.length > 0);
  if (offered && chance.happens(0.15)) meant = await takeFromCard(visit, meant);
  await gesture(visit);
  for (let answers = 0; !(await isSent(visit, meant)); answers += 1) {
    if (answers === MOST_ANSWERS) throw new Error(`It never goes: ${JSON.stringify(meant)}`);
    await noteHold(visit, meant);
    meant = await answer(visit, meant);
  }
  went.push(meant);
  await expectNothingElse(visit);
};

/** Opens the page and sends so many messages. A failure says how to see it again, and leaves a picture. */
const playVisit = async (stage: SeeingStage, visitSeed: number, messages: number): Promise<Visit> => {
  const { driver, fixture } = stage;
  const visit = startVisit(stage, createChance(visitSeed));
  try {
    await driver.open(fixture);
    for (let sent = 0; sent < messages; sent += 1) await sendOne(visit);
    await pace(driver, LATE);
    await expectNothingElse(visit);
    return visit;
  } catch (error) {
    mkdirSync(failures, { recursive: true });
    writeFileSync(`${failures}sends-${fixture.id}-${visitSeed}.png`, await driver.screenshot());
    const steps = visit.steps.slice(-25).join('\n  ');
    const why = `On ${fixture.id} with AMENDS_SEED=${visitSeed}: ${(error as Error).message}`;
    throw new Error(`${why}\n  ${steps}`, { cause: error });
  }
};

describe(`sends with AMENDS_SEED=${seed}`, () => {
  const driver = useChromium();
  let sight: Sight;
  beforeAll(async () => {
    sight = await openSight(driver.page);
  });

  test.each(editors)(
    `${each} on %s: none lost, doubled, altered or held twice`,
    async (id) => {
      const stage: SeeingStage = { driver, sight, fixture: fixtures[id] };
      await allowClipboard(stage);
      let went = 0;
      let held = 0;
      for (let visits = 0; went < each; visits += 1) {
        const visit = await playVisit(stage, seed + visits, Math.min(VISIT, each - went));
        went += visit.went.length;
        held += visit.held.length;
      }
      recordFigure(
        `sends on ${id}`,
        `${went} went, ${held} of them held once; none lost, doubled or altered`,
      );
      expect(held).toBeGreaterThan(0);
      expect(driver.strayRequests()).toEqual([]);
    },
    each * PATIENCE,
  );
});
