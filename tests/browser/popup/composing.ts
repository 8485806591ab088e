/** Composing in the real popup by keyboard alone, as a person does it: question by question. */
import type { Page } from 'puppeteer-core';
import { type SituationId, situationOf } from '../../../src/repair/compose/situations.ts';
import type { TextKey } from '../../../src/ui/text.ts';
import type { ChromiumDriver } from '../drivers/chromium.ts';
import { until } from '../drivers/wait.ts';
import { text } from '../scenarios/scenario.ts';
import { hasFocus, pressByKey, tabTo } from './keyboard.ts';

/** What is answered, by the id of the question. */
export interface Repair {
  readonly situation: SituationId;
  readonly answers: Readonly<Record<string, string>>;
  /** The message the answers become. */
  readonly message: string;
}

/** Opens the popup over the page and goes to Compose. */
export const openCompose = async (driver: ChromiumDriver): Promise<Page> => {
  const popup = await driver.popup();
  await popup.waitForSelector('[role=tab]');
  await goToCompose(popup);
  return popup;
};

/** Goes to Compose in an open popup. */
export const goToCompose = async (popup: Page): Promise<void> => {
  await tabTo(popup, text('popup_tab_review'));
  await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector('.situations');
};

/** The words of a question: a situation may have its own. */
const questionOf = (situation: SituationId, step: string): string =>
  text.find(`compose_${situation}_${step}`) ?? text(`compose_${step}` as TextKey);

/** Answers the questions one after the other, skipping what has no answer, until the message stands there whole. */
export const composeRepair = async (popup: Page, { situation, answers, message }: Repair): Promise<void> => {
  await pressByKey(popup, text(`compose_${situation}`));
  const steps = situationOf(situation)?.steps ?? [];
  for (const [at, { id }] of steps.entries()) {
    const answer = answers[id] ?? '';
    await hasFocus(popup, questionOf(situation, id));
    await popup.keyboard.type(answer);
    const isLast = at === steps.length - 1;
    await pressByKey(popup, text(isLast ? 'compose_see' : answer ? 'compose_next' : 'compose_skip'));
  }
  await until('the message to stand there whole', () =>
    popup.evaluate((words) => document.querySelector('.message.whole')?.textContent === words, message),
  );
};
