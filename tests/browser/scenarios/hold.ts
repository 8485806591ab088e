/** One more look: a send is held once, and the person's next gesture goes. */
import { expect } from 'vitest';
import { ruleName } from '../../../src/ui/finding-text.ts';
import { until } from '../drivers/wait.ts';
import {
  afterBounce,
  hurting,
  marked,
  modelReads,
  type Scenario,
  type SeeingStage,
  type Stage,
  seeReviewed,
  text,
} from './scenario.ts';

/** Types words that hurt, and waits until they are known to the last letter. */
const write = async (stage: Stage): Promise<void> => {
  await stage.driver.type(hurting);
  await seeReviewed(stage);
};

const sentExactlyOnce = async ({ driver }: Stage, message: string): Promise<void> => {
  await until('the message to be sent', async () => (await driver.sent()).length > 0);
  expect(await driver.sent()).toEqual([message]);
};

const nothingSent = async (stage: Stage): Promise<void> => {
  expect(await stage.driver.sent()).toEqual([]);
  await modelReads(stage, hurting);
};

/** These need no view of our own parts, so they run in every browser. */
export const holds: readonly Scenario<Stage>[] = [
  {
    name: 'the send key is held once, and the second press sends exactly once',
    run: async (stage) => {
      const { driver, fixture } = stage;
      await write(stage);
      await driver.press(fixture.sendKey);
      await nothingSent(stage);
      await afterBounce(stage);
      await nothingSent(stage);
      await driver.press(fixture.sendKey);
      await sentExactlyOnce(stage, hurting);
    },
  },
  {
    name: 'the send control is held once, and the second click sends exactly once',
    needsSendControl: true,
    run: async (stage) => {
      const { driver, fixture } = stage;
      await write(stage);
      await driver.clickOn(fixture.sendControl!);
      await nothingSent(stage);
      await afterBounce(stage);
      await driver.clickOn(fixture.sendControl!);
      await sentExactlyOnce(stage, hurting);
    },
  },
  {
    name: 'Shift+Enter is a new line and is not held',
    needsLineBreak: true,
    run: async (stage) => {
      await write(stage);
      await stage.driver.press('Shift+Enter');
      await stage.driver.type('More.');
      await modelReads(stage, `${hurting}\nMore.`);
      expect(await stage.driver.sent()).toEqual([]);
    },
  },
];

/** Sends words that hurt past one more look. */
const sendAsItIs = async (stage: SeeingStage): Promise<void> => {
  const { driver, fixture, sight } = stage;
  await write(stage);
  await driver.press(fixture.sendKey);
  await driver.click(await sight.find('button', text('panel_send')));
  await sentExactlyOnce(stage, hurting);
  await sight.gone('button', text('panel_send'));
};

const placesSaid = new RegExp(`${text('panel_title')}. ${text('panel_held_one')}`);

export const looks: readonly Scenario[] = [
  {
    name: 'a held send opens one more look, which takes no focus and closes with Esc',
    run: async (stage) => {
      const { driver, fixture, sight } = stage;
      await write(stage);
      await driver.press(fixture.sendKey);
      await sight.find('button', text('panel_send'));
      // What is marked for the eye is listed for the ear.
      await until('the words to be listed', () => sight.has('StaticText', ruleName(text, 'sorry-you-feel')));
      await until('their number to be said', () => sight.has('StaticText', placesSaid));
      await driver.type(' Really.');
      await modelReads(stage, `${hurting} Really.`);
      await driver.press('Escape');
      await sight.gone('button', text('panel_send'));
      expect(await driver.sent()).toEqual([]);
    },
  },
  {
    name: 'a tap on the send control, which takes the focus, opens one more look that stays',
    needsSendControl: true,
    run: async (stage) => {
      const { driver, fixture, sight } = stage;
      await write(stage);
      await driver.clickOn(fixture.sendControl!);
      await afterBounce(stage);
      await sight.find('button', text('panel_send'));
      await nothingSent(stage);
    },
  },
  {
    name: 'send as it is sends exactly once',
    run: async (stage) => {
      await sendAsItIs(stage);
      expect(await stage.driver.model()).toBe('');
    },
  },
  {
    name: 'the next message is looked at anew',
    run: async (stage) => {
      const { driver, fixture, sight } = stage;
      await sendAsItIs(stage);
      await driver.type(`Well. ${marked}, Sam.`);
      await seeReviewed(stage);
      await driver.press(fixture.sendKey);
      await sight.find('button', text('panel_send'));
      expect(await driver.sent()).toEqual([hurting]);
    },
  },
];
