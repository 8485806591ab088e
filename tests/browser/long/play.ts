/** Plays visits: messages by chance, each written, sent, answered where it is held, and counted where it arrives. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recordFigure } from '../figures/figures.ts';
import { answer } from './answers.ts';
import { createChance } from './chance.ts';
import { type Place, pace, write } from './hands.ts';
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

/** What is played where. */
export interface Play {
  /** Said in figures and failures. */
  readonly name: string;
  readonly place: Place;
  /** Opens the page anew, ready to write. What went before counts no more. */
  open(): Promise<void>;
  /** Messages sent before the page is opened anew. */
  readonly perVisit: number;
}

/** The first visit has this seed, and each one after it the next. */
export const seed = Number(process.env.AMENDS_SEED ?? 1);

const sends = Number(process.env.AMENDS_SENDS ?? 1000);
/** Of a thousand messages, so many are sent in each real client. */
const inEachClient = Math.ceil(sends * 0.06);

/** How many messages each real client and each editor has its share of. */
export const shareOf = { client: inEachClient, editors: sends - 2 * inEachClient };

/** No text is held as often as this: each change may be held once. */
const MOST_ANSWERS = 5;
/** Milliseconds a send may take, on a machine with other work. */
export const PATIENCE = 20_000;
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
const playVisit = async (
  { name, place, open }: Play,
  visitSeed: number,
  messages: number,
): Promise<Visit> => {
  const visit = startVisit(place, createChance(visitSeed));
  try {
    await open();
    for (let sent = 0; sent < messages; sent += 1) await sendOne(visit);
    await pace(place.driver, LATE);
    await expectNothingElse(visit);
    return visit;
  } catch (error) {
    mkdirSync(failures, { recursive: true });
    writeFileSync(`${failures}sends-${name}-${visitSeed}.png`, await place.driver.screenshot());
    const steps = visit.steps.slice(-25).join('\n  ');
    const why = `On ${name} with AMENDS_SEED=${visitSeed}: ${(error as Error).message}`;
    throw new Error(`${why}\n  ${steps}`, { cause: error });
  }
};

/**
 * Sends so many messages, visit by visit, and records what became of them.
 *
 * @returns how many were held on their way.
 * @throws Error at the first one that is lost, doubled, altered, or held twice.
 */
export const playSends = async (play: Play, messages: number): Promise<number> => {
  let went = 0;
  let held = 0;
  for (let visits = 0; went < messages; visits += 1) {
    const visit = await playVisit(play, seed + visits, Math.min(play.perVisit, messages - went));
    went += visit.went.length;
    held += visit.held.length;
  }
  const what = `${went} went, ${held} of them held once; none lost, doubled or altered (AMENDS_SEED=${seed})`;
  recordFigure(`sends on ${play.name}`, what);
  return held;
};
