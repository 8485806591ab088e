/** The Returns tab of the real popup, by mouse. */
import type { Page } from 'puppeteer-core';
import type { ChromiumDriver } from '../drivers/chromium.ts';
import { orGone } from '../popup/or-gone.ts';
import { text } from '../scenarios/scenario.ts';

/** Opens the popup over the page and goes to Returns. */
export const openReturns = async (driver: ChromiumDriver): Promise<Page> => {
  const popup = await driver.popup();
  await popup.locator(`::-p-aria(${text('popup_tab_returns')}[role="tab"])`).click();
  return popup;
};

/**
 * Presses a button of the popup, once. With the press the browser may ask about notifications and close the popup
 * over it, before it has said that the button was released: that is no failure, and nothing to try again, as a
 * locator's own click would until its time is over.
 */
export const press = async (popup: Page, name: string): Promise<void> => {
  await popup.locator(`::-p-aria(${name}[role="button"])`).hover();
  await popup.mouse.down();
  await orGone(popup, popup.mouse.up());
};

/** Says when one will be back, in words, and presses the button that promises it. */
export const promise = async (
  popup: Page,
  words: string,
  button: 'returns_put' | 'returns_set',
): Promise<void> => {
  await popup.locator('input').fill(words);
  await press(popup, text(button));
};
