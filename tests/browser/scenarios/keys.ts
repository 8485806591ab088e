/** The card by keyboard alone, and what becomes of the message. Runs in every browser. */
import { expect } from 'vitest';
import { until } from '../drivers/wait.ts';
import {
  afterReading,
  composerFocused,
  hurting,
  modelReads,
  openCardByKey,
  type Scenario,
  type Stage,
} from './scenario.ts';
import { rewordingsOf } from './wordings.ts';

/** Opens the card of the first mark by its shortcut; the focus goes into the card. */
const openCard = async (stage: Stage): Promise<void> => {
  await stage.driver.type(hurting);
  await openCardByKey(stage);
};

/** Chooses the first rewording, and waits until the message reads so. */
const applyFirst = async (stage: Stage): Promise<string> => {
  const first = rewordingsOf(hurting, stage.fixture)[0]!;
  await stage.driver.press('Home');
  await stage.driver.press('Enter');
  await modelReads(stage, first.message);
  return first.message;
};

export const keys: readonly Scenario<Stage>[] = [
  {
    name: 'by keyboard: the card opens, a rewording is applied, and one Ctrl+Z gives the words back',
    run: async (stage) => {
      const { driver } = stage;
      await openCard(stage);
      await afterReading(stage);
      await applyFirst(stage);
      await until('the composer to have the focus', () => composerFocused(stage));
      await driver.press('Control+z');
      await modelReads(stage, hurting);
      // Undo brings the selection back too; the person goes on at the end.
      await driver.press('Control+End');
      await driver.type('Q');
      await modelReads(stage, `${hurting}Q`);
      expect(await driver.sent()).toEqual([]);
    },
  },
  {
    name: 'by keyboard: Esc closes the card and typing goes on where it was',
    run: async (stage) => {
      const { driver } = stage;
      await openCard(stage);
      await driver.press('Escape');
      await until('the composer to have the focus', () => composerFocused(stage));
      await driver.type(' Bye.');
      await modelReads(stage, `${hurting} Bye.`);
      expect(await driver.sent()).toEqual([]);
    },
  },
];
