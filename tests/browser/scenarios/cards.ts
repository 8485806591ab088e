/** The card by mouse: opening it, choosing words, keeping one's own, and asking for quiet. */
import { expect } from 'vitest';
import { assertsOfWriter } from '../../../src/ui/truth.ts';
import type { Point } from '../drivers/driver.ts';
import { until } from '../drivers/wait.ts';
import {
  afterReading,
  composerFocused,
  hurting,
  modelReads,
  type Scenario,
  type SeeingStage,
  type Stage,
  seeMark,
  seeNoMark,
  text,
} from './scenario.ts';
import { rewordingsOf, spoken } from './wordings.ts';

/** The middle of the marked words, a little above their line. */
const onMark = async (stage: Stage): Promise<Point> => {
  const mark = await seeMark(stage);
  return { x: (mark.left + mark.right) / 2, y: mark.bottom - 8 };
};

const openCard = async (stage: SeeingStage): Promise<void> => {
  await stage.driver.type(hurting);
  await stage.driver.click(await onMark(stage));
  await stage.sight.find('button', text('card_keep'));
};

export const cards: readonly Scenario[] = [
  {
    name: 'by mouse: the card opens on the marked words, and what is chosen stands in the message',
    run: async (stage) => {
      const { driver, sight } = stage;
      await openCard(stage);
      await afterReading(stage);
      const [first] = rewordingsOf(hurting, stage.fixture);
      await driver.click(await sight.find('button', spoken(hurting, first!)));
      await modelReads(stage, first!.message);
      await sight.gone('button', text('card_keep'));
      await driver.press('Control+z');
      await modelReads(stage, hurting);
    },
  },
  {
    name: 'a blank is selected after a rewording: the next words typed fill it',
    run: async (stage) => {
      const { driver, sight } = stage;
      await openCard(stage);
      const withBlank = rewordingsOf(hurting, stage.fixture).find(({ blanks }) => blanks.length > 0)!;
      const [blank] = withBlank.blanks;
      await driver.click(await sight.find('button', spoken(hurting, withBlank)));
      if (assertsOfWriter(withBlank)) await driver.click(await sight.find('button', text('truth_yes')));
      await modelReads(stage, withBlank.message);
      await until('the composer to have the focus', () => composerFocused(stage));
      await sight.gone('button', text('card_keep'));
      await driver.type('laughed');
      const { message } = withBlank;
      await modelReads(stage, `${message.slice(0, blank!.start)}laughed${message.slice(blank!.end)}`);
    },
  },
  {
    name: 'resting on the words opens the card without taking the focus',
    run: async (stage) => {
      const { driver, sight } = stage;
      await driver.type(hurting);
      await driver.hover(await onMark(stage));
      await sight.find('button', text('card_keep'));
      expect(await composerFocused(stage)).toBe(true);
      await driver.press('Escape');
      await sight.gone('button', text('card_keep'));
    },
  },
  {
    name: 'keep my words takes the mark away and nothing else',
    run: async (stage) => {
      const { driver, sight } = stage;
      await openCard(stage);
      await driver.click(await sight.find('button', text('card_keep')));
      await sight.gone('button', text('card_keep'));
      await seeNoMark(stage);
      expect(await driver.model()).toBe(hurting);
    },
  },
  {
    name: 'a phrase that was quieted stays quiet on the next visit and is not held',
    run: async (stage) => {
      const { driver, fixture, sight } = stage;
      await openCard(stage);
      await driver.click(await sight.find('button', `${text('card_quiet')}…`));
      await driver.click(await sight.find('button', text('card_quiet_phrase')));
      await seeNoMark(stage);
      await driver.open(fixture);
      await driver.type(hurting);
      await driver.press(fixture.sendKey);
      expect(await driver.sent()).toEqual([hurting]);
    },
  },
];
