/** What a person's hands do to a page: writing, pasting, waiting a moment, and every way to send. */
import { scheduler } from 'node:timers/promises';
import type { Driver, Hands, Writing } from '../drivers/driver.ts';
import type { Sight } from '../drivers/sight.ts';
import { until } from '../drivers/wait.ts';
import { newLineKey, type Sending } from '../fixtures/fixtures.ts';
import { composerFocused } from '../scenarios/scenario.ts';
import type { Chance } from './chance.ts';
import type { Message } from './messages.ts';

/** Where a person writes and sends: a page of ours, or a real client. */
export interface Place {
  readonly driver: Writing;
  readonly sight: Sight;
  readonly fixture: Sending;
}

/** A page one writes in, whether our own parts can be seen on it or not. */
type Desk = Omit<Place, 'sight'>;

/** Gestures may follow each other at once, or after up to this many milliseconds. */
const SLOWEST = 600;

/**
 * Lets a number of milliseconds pass by the page's own clock: how fast a person goes on is part of a scenario. A page
 * that is being left tells no time.
 */
export const pace = async ({ page }: Pick<Hands, 'page'>, milliseconds: number): Promise<void> => {
  if (milliseconds <= 0) return;
  const now = () => page.evaluate(() => performance.timeOrigin + performance.now()).catch(() => 0);
  const end = (await now()) + milliseconds;
  await until('the moment to pass', async () => (await now()) >= end);
};

/** A person's own pace between two gestures; often there is none at all. Gives the milliseconds. */
export const anyPace = async (driver: Hands, chance: Chance): Promise<number> => {
  const milliseconds = chance.happens(0.3) ? 0 : chance.below(SLOWEST + 1);
  await pace(driver, milliseconds);
  return milliseconds;
};

/** Lets the pages of an address use the clipboard, as a person's own keys may. */
export const allowClipboard = ({ page }: Pick<Hands, 'page'>, address: string): Promise<void> =>
  page
    .browserContext()
    .overridePermissions(new URL(address).origin, ['clipboard-read', 'clipboard-sanitized-write']);

/** Goes into the composer, behind the last character. */
export const goToEnd = async (stage: Desk): Promise<void> => {
  const { driver, fixture } = stage;
  if (!(await composerFocused(stage))) await driver.clickOn(fixture.composer);
  await driver.press('Control+End');
};

/** Writes or pastes a message into the composer. */
export const write = async (stage: Desk, { text, pasted }: Message): Promise<void> => {
  await goToEnd(stage);
  if (pasted) await paste(stage.driver, text);
  else await typeLines(stage, text);
};

/** Pastes plain text. The page must be allowed to use the clipboard. */
export const paste = async (driver: Hands, text: string): Promise<void> => {
  await driver.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await driver.press('Control+v');
};

const typeLines = async ({ driver, fixture }: Desk, text: string): Promise<void> => {
  const [first = '', ...others] = text.split('\n');
  await driver.type(first);
  for (const line of others) {
    await driver.press(newLineKey(fixture));
    await driver.type(line);
  }
};

/** Types plain characters at a steady pace in milliseconds, whether the page keeps up or not. */
export const typeSteadily = async ({ page }: Driver, text: string, milliseconds: number): Promise<void> => {
  const session = await page.createCDPSession();
  const under: Promise<unknown>[] = [];
  for (const key of text) {
    under.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }));
    under.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', key }));
    await scheduler.wait(milliseconds);
  }
  await Promise.all(under);
  await session.detach();
};

export type Gesture = 'key' | 'click' | 'repeat' | 'double key' | 'double click';

/** The ways to send on a page. */
export const gesturesOf = ({ fixture }: Pick<Desk, 'fixture'>): readonly Gesture[] => [
  ...(fixture.sendKey ? (['key', 'key', 'repeat', 'double key'] as const) : []),
  ...(fixture.sendControl ? (['click', 'click', 'double click'] as const) : []),
];

/** Does a gesture that sends. */
export const send = async (stage: Desk, gesture: Gesture, chance: Chance): Promise<void> => {
  const { driver, fixture } = stage;
  if (gesture === 'click' || gesture === 'double click') await driver.clickOn(fixture.sendControl!);
  else await sendByKey(stage, gesture === 'repeat' ? 2 + chance.below(8) : 0);
  if (!gesture.startsWith('double')) return;
  await anyPace(driver, chance);
  await send(stage, gesture === 'double click' ? 'click' : 'key', chance);
};

/** Holds Enter, and Control around it where that is the chord, for so many repeats. */
const sendByKey = async (stage: Desk, repeats: number): Promise<void> => {
  // The last gesture may have been a click, and the key means nothing to a control.
  if (await isOnSendControl(stage)) await goToEnd(stage);
  const { keyboard } = stage.driver.page;
  const control = stage.fixture.sendKey === 'Control+Enter';
  if (control) await keyboard.down('Control');
  for (let times = 0; times <= repeats; times += 1) await keyboard.down('Enter');
  await keyboard.up('Enter');
  if (control) await keyboard.up('Control');
};

const isOnSendControl = async ({ driver, fixture: { sendControl } }: Desk): Promise<boolean> =>
  sendControl !== undefined &&
  driver.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, sendControl);
