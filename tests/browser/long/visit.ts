/** One visit to a page: what was done, what went, and what must be true of it at any moment. */
import { until } from '../drivers/wait.ts';
import { text } from '../scenarios/scenario.ts';
import type { Chance } from './chance.ts';
import { anyPace, gesturesOf, type Place, send } from './hands.ts';

export interface Visit {
  readonly stage: Place;
  readonly chance: Chance;
  /** Everything the person did, in order. */
  readonly steps: string[];
  /** Every message that went, as the person meant it. */
  readonly went: string[];
  /** Every text whose send was held. */
  readonly held: string[];
}

export const startVisit = (stage: Place, chance: Chance): Visit => ({
  stage,
  chance,
  steps: [],
  went: [],
  held: [],
});

const quote = (words: unknown): string => JSON.stringify(words);

/** What stands in the composer, and what went so far: read in this order, nothing can hide between the two. */
const look = async ({ stage: { driver } }: Visit) => ({
  model: await driver.model(),
  sent: await driver.sent(),
});

/** Whether one more message went. What left the composer of a real client is on its way for a moment. */
export const wentOne = async (visit: Visit): Promise<boolean> => {
  const before = visit.went.length;
  await until('what left the composer to arrive', async () => {
    const { sent, model } = await look(visit);
    return sent.length > before || model !== '';
  }).catch(() => {
    throw new Error('Lost: it left the composer and never arrived');
  });
  return (await look(visit)).sent.length > before;
};

/** Waits until the composer reads exactly so. */
export const reads = async (visit: Visit, expected: string): Promise<void> => {
  await until('the composer to read as meant', async () => (await look(visit)).model === expected).catch(
    async () => {
      throw new Error(`Altered: ${quote(await look(visit))}, meant ${quote(expected)}`);
    },
  );
};

/** A moment of the person's own. */
export const wait = async ({ stage, chance, steps }: Visit): Promise<void> => {
  const milliseconds = await anyPace(stage.driver, chance);
  if (milliseconds > 0) steps.push(`wait ${milliseconds} ms`);
};

/** Sends by any gesture of the site. */
export const gesture = async ({ stage, chance, steps }: Visit): Promise<void> => {
  const chosen = chance.pick(gesturesOf(stage));
  steps.push(`send by ${chosen}`);
  await send(stage, chosen, chance);
};

/**
 * Whether the message went after a gesture.
 *
 * @throws Error when it neither went as it was meant nor stands in the composer as it was meant.
 */
export const isSent = async (visit: Visit, meant: string): Promise<boolean> => {
  const isGone = await wentOne(visit);
  const { sent, model } = await look(visit);
  const before = visit.went.length;
  if (sent.length > before + 1) throw new Error(`Doubled: ${quote(sent.slice(before))}`);
  if (!isGone) {
    if (model !== meant) throw new Error(`Lost: ${quote({ model, meant })}`);
    return false;
  }
  if (sent.at(-1) !== meant) throw new Error(`Altered: ${quote({ sent: sent.at(-1), meant })}`);
  await reads(visit, '');
  return true;
};

/**
 * Notes that a text was held. What was looked at once must go.
 *
 * @throws Error when it was held before, or was stopped without one more look.
 */
export const noteHold = async ({ stage, held, steps }: Visit, meant: string): Promise<void> => {
  if (held.includes(meant)) throw new Error(`Held twice: ${quote(meant)}`);
  await until('one more look', () => stage.sight.has('button', text('panel_send'))).catch(async () => {
    throw new Error(`Stopped without a look: ${quote(meant)}\n${(await stage.sight.names()).join('\n')}`);
  });
  held.push(meant);
  steps.push('it is held');
};

/** @throws Error unless exactly the messages that were meant went, in their order. */
export const expectNothingElse = async (visit: Visit): Promise<void> => {
  const { sent } = await look(visit);
  if (quote(sent) !== quote(visit.went))
    throw new Error(`Sent is ${quote(sent)}, meant was ${quote(visit.went)}`);
};
