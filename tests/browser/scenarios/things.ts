/** A mention and an image among the words: they are held with them, and no rewording takes them away. */
import { expect } from 'vitest';
import { until } from '../drivers/wait.ts';
import type { Thing } from '../fixtures/page.ts';
import {
  afterBounce,
  afterReading,
  marked,
  modelReads,
  openCardByKey,
  type Scenario,
  type Stage,
  seeReviewed,
  text,
} from './scenario.ts';
import { rewordingsOf, spoken } from './wordings.ts';

/** Puts a thing behind what is written, once the editor has taken that in: Draft.js does so a moment later. */
const put = async ({ driver }: Stage, thing: Thing, written: string): Promise<void> => {
  await until(
    'the editor to know what is written',
    async () => (await driver.model()).length >= written.length,
  );
  await driver.page.evaluate((what) => window.__fixture!.insert!(what), thing);
};

/** Beside the marked words, and among them. In the model an image is one character. */
const beside = `${marked}, @Sam \uFFFC.`;
const amongWords: Readonly<Record<Thing, string>> = {
  image: "I'm sorry \uFFFC you feel that way.",
  mention: `${marked} @Sam, but you started it.`,
};

/** Types a message, its things put where the model has them. */
const write = async (stage: Stage, message: string): Promise<void> => {
  let written = '';
  for (const part of message.split(/(@Sam|\uFFFC)/)) {
    if (part === '@Sam') await put(stage, 'mention', written);
    else if (part === '\uFFFC') await put(stage, 'image', written);
    else await stage.driver.type(part);
    written += part;
  }
  await modelReads(stage, message);
};

export const things: readonly Scenario<Stage>[] = [
  {
    name: 'a sentence with a mention and an image is held once, and goes once with both',
    needsThings: true,
    run: async (stage) => {
      const { driver, fixture } = stage;
      await write(stage, beside);
      await seeReviewed(stage);
      await driver.press(fixture.sendKey);
      expect(await driver.sent()).toEqual([]);
      await modelReads(stage, beside);
      await afterBounce(stage);
      await driver.press(fixture.sendKey);
      await until('the message to be sent', async () => (await driver.sent()).length > 0);
      expect(await driver.sent()).toEqual([beside]);
    },
  },
  {
    name: 'a rewording beside a mention and an image keeps both, and so does its undo',
    needsThings: true,
    run: async (stage) => {
      const { driver, fixture } = stage;
      await write(stage, beside);
      await openCardByKey(stage);
      await afterReading(stage);
      await driver.press('Home');
      await driver.press('Enter');
      const [first] = rewordingsOf(beside, fixture);
      await modelReads(stage, first!.message);
      expect(first!.message).toMatch(/, @Sam \uFFFC\.$/);
      await driver.press('Control+z');
      await modelReads(stage, beside);
    },
  },
];

const wouldTakeAway = (thing: Thing): Scenario => ({
  name: `a rewording that would take ${thing === 'image' ? 'an image' : 'a mention'} away is refused whole, with its words to copy`,
  needsThings: true,
  run: async (stage) => {
    const { driver, fixture, sight } = stage;
    const message = amongWords[thing];
    await write(stage, message);
    await seeReviewed(stage);
    await driver.press(fixture.sendKey);
    const [first] = rewordingsOf(message, fixture);
    await driver.click(await sight.find('button', spoken(message, first!)));
    await sight.find('button', text('card_copy'));
    expect(await driver.model()).toBe(message);
    await driver.click(await sight.find('button', text('panel_send')));
    await until('the message to be sent', async () => (await driver.sent()).length > 0);
    expect(await driver.sent()).toEqual([message]);
  },
});

export const refusals: readonly Scenario[] = [wouldTakeAway('image'), wouldTakeAway('mention')];
