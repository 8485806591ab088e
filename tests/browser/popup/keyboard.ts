/** The popup by keyboard alone, as a person without a mouse goes through it. */
import type { Page } from 'puppeteer-core';
import { until } from '../drivers/wait.ts';

/** More tab stops than any page of the popup has. */
const MOST_STOPS = 40;

/** What the focused control says; for a field, its label. */
const focused = (popup: Page): Promise<string> =>
  popup.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLTextAreaElement ? at.labels[0]?.querySelector('span') : at;
    return label?.textContent?.trim() ?? '';
  });

/** Waits until what has the focus says this. */
export const hasFocus = (popup: Page, name: string): Promise<unknown> =>
  until(`the focus to be at ${name}`, async () => (await focused(popup)).startsWith(name));

/** Presses Tab until the focus is at what says this. */
export const tabTo = async (popup: Page, name: string): Promise<void> => {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const at = await focused(popup);
    if (at.startsWith(name)) return;
    passed.push(at);
    await popup.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}, but to:\n${passed.join('\n')}`);
};

/** Goes to a button, once it is there, and presses it. */
export const pressByKey = async (popup: Page, name: string): Promise<void> => {
  await until(`a button that says ${name}`, () =>
    popup.evaluate(
      (words) =>
        [...document.querySelectorAll('button')].some(
          (it) => it.checkVisibility() && it.textContent?.startsWith(words),
        ),
      name,
    ),
  );
  await tabTo(popup, name);
  await popup.keyboard.press('Enter');
};
