/**
 * What stands around the card: the badge, the whole message, quiet, a pause, and the words one had before. It is the
 * same everywhere: two editors stand for all, two more for where the badge stands.
 */
import { expect } from 'vitest';
import { until } from '../drivers/wait.ts';
import {
  calm,
  composerFocused,
  hurting,
  modelReads,
  openCardByKey,
  type Scenario,
  type SeeingStage,
  seeMark,
  seeNoMark,
  text,
} from './scenario.ts';
import { rewordingsOf } from './wordings.ts';

/** A message that has all it needs. */
const whole =
  "I'm sorry I yelled at you last night. I know I made you feel small. Next time I'll leave the room first.";
const counted = text('look_badge_count', '1');

/** Opens the card of the first mark by its shortcut. */
const openCard = async (stage: SeeingStage): Promise<void> => {
  await stage.driver.type(hurting);
  await openCardByKey(stage);
};

/** Where the badge stands, and how words are written back, depends on the page. */
export const standing: readonly Scenario[] = [
  {
    name: 'the badge counts, opens the whole message, and gives the focus back',
    run: async (stage) => {
      const { driver, sight } = stage;
      await driver.type(hurting);
      await driver.click(await sight.find('button', counted));
      await sight.find('heading', text('look_title'));
      await sight.gone('button', counted);
      await driver.press('Escape');
      await until('the composer to have the focus', () => composerFocused(stage));
      await sight.find('button', counted);
      expect(await driver.model()).toBe(hurting);
    },
  },
  {
    name: 'by keyboard: what stood before a rewording comes back in one press',
    run: async (stage) => {
      const { driver, sight } = stage;
      await openCard(stage);
      const [first] = rewordingsOf(hurting, stage.fixture);
      await driver.press('Enter');
      await modelReads(stage, first!.message);
      await until('the composer to have the focus', () => composerFocused(stage));
      await driver.press('Alt+Shift+A');
      await driver.click(await sight.find('button', text('look_back')));
      await modelReads(stage, hurting);
      await sight.gone('button', text('look_back'));
    },
  },
];

export const around: readonly Scenario[] = [
  ...standing,
  {
    name: 'a message that has all it needs shows a closed seam; a calm one shows nothing',
    run: async (stage) => {
      const { driver, sight } = stage;
      await driver.type(whole);
      await sight.find('button', text('look_badge_complete'));
      await driver.type(' Q');
      await driver.press('Control+a');
      await driver.type(calm);
      await sight.gone('button', text('look_badge_complete'));
      await modelReads(stage, calm);
    },
  },
  {
    name: 'by keyboard: a fuller rewording asks whether it is true; not yet puts a pause in its place',
    run: async (stage) => {
      const { driver, sight } = stage;
      await openCard(stage);
      const fuller = rewordingsOf(hurting, stage.fixture).findIndex(({ kind }) => kind === 'fuller');
      await driver.press('Home');
      for (let at = 0; at < fuller; at += 1) await driver.press('ArrowDown');
      await driver.press('Enter');
      await sight.find('button', text('truth_not_yet'));
      await driver.press('ArrowDown');
      await driver.press('Enter');
      const pause = text('returns_pause', text('returns_in_minutes'));
      await sight.find('button', pause);
      await driver.press('Enter');
      await modelReads(stage, pause);
    },
  },
  {
    name: 'by keyboard: everything is quiet for today, and undo makes it heard again',
    run: async (stage) => {
      const { driver, sight } = stage;
      await openCard(stage);
      // From the first rewording up and round: why, the whole message, quiet.
      for (const key of ['Home', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter']) await driver.press(key);
      await sight.find('button', text('card_quiet_today'));
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await driver.press(key);
      await seeNoMark(stage);
      await sight.find('button', text('card_quiet_undo'));
      await driver.press('Enter');
      await seeMark(stage);
    },
  },
];
