/** What a person's hands do to a page: writing, pasting, waiting a moment, and every way to send. */
import { scheduler } from 'node:timers/promises';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import { newLineKey } from '../fixtures/fixtures.ts';
import { composerFocused, type Stage } from '../scenarios/scenario.ts';
import type { Chance } from './chance.ts';
import type { Message } from './messages.ts';

/** Gestures may follow each other at once, or after up to this many milliseconds. */
const SLOWEST = 600;

/** Lets a number of milliseconds pass by the page's own clock: how fast a person goes on is part of a scenario. */
export const pace = async ({ page }: Driver, milliseconds: number): Promise<void> => {
  if (milliseconds <= 0) return;
  const now = () => page.evaluate(() => performance.now());
  const end = (await now()) + milliseconds;
  await until('the moment to pass', async () => (await now()) >= end);
};

/** A person's own pace between two gestures; often there is none at all. Gives the milliseconds. */
export const anyPace = async (driver: Driver, chance: Chance): Promise<number> => {
  const milliseconds = chance.happens(0.3) ? 0 : chance.below(SLOWEST + 1);
  await pace(driver, milliseconds);
  return milliseconds;
};

/** Lets the pages of a fixture's host use the clipboard, as a person's own keys may. */
export const allowClipboard = ({ driver, fixture }: Stage): Promise<void> =>
  driver.page
    .browserContext()
    .overridePermissions(new URL(fixture.url).origin, ['clipboard-read', 'clipboard-sanitized-write']);

/** Goes into the composer, behind the last character. */
export const goToEnd = async (stage: Stage): Promise<void> => {
  const { driver, fixture } = stage;
  if (!(await composerFocused(stage))) await driver.clickOn(fixture.composer);
  await driver.press('Control+End');
};

/** Writes or pastes a message into the composer. */
export const write = async (stage: Stage, { text, pasted }: Message): Promise<void> => {
  await goToEnd(stage);
  if (pasted) await paste(stage.driver, text);
  else await typeLines(stage, text);
};

/** Pastes plain text. The page must be allowed to use the clipboard. */
export const paste = async (driver: Driver, text: string): Promise<void> => {
  await driver.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await driver.press('Control+v');
};

const typeLines = async ({ driver, fixture }: Stage, text: string): Promise<void> => {
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

/** The ways to send on a fixture. */
export const gesturesOf = ({ fixture }: Stage): readonly Gesture[] =>
  fixture.sendControl
    ? ['key', 'key', 'click', 'click', 'repeat', 'double key', 'double click']
    : ['key', 'repeat', 'double key'];

/** Does a gesture that sends. */
export const send = async (stage: Stage, gesture: Gesture, chance: Chance): Promise<void> => {
  const { driver, fixture } = stage;
  if (gesture === 'click' || gesture === 'double click') await driver.clickOn(fixture.sendControl!);
  else await sendByKey(stage, gesture === 'repeat' ? 2 + chance.below(8) : 0);
  if (!gesture.startsWith('double')) return;
  await anyPace(driver, chance);
  await send(stage, gesture === 'double click' ? 'click' : 'key', chance);
};

/** Holds Enter, and Control around it where that is the chord, for so many repeats. */
const sendByKey = async (stage: Stage, repeats: number): Promise<void> => {
  // The last gesture may have been a click, and the key means nothing to a control.
  if (await isOnSendControl(stage)) await goToEnd(stage);
  const { keyboard } = stage.driver.page;
  const control = stage.fixture.sendKey.startsWith('Control+');
  if (control) await keyboard.down('Control');
  for (let times = 0; times <= repeats; times += 1) await keyboard.down('Enter');
  await keyboard.up('Enter');
  if (control) await keyboard.up('Control');
};

const isOnSendControl = async ({ driver, fixture: { sendControl } }: Stage): Promise<boolean> =>
  sendControl !== undefined &&
  driver.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, sendControl);
