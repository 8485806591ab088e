/** Some presses close the popup they are made in. */
import type { Page } from 'puppeteer-core';
import { until } from '../drivers/wait.ts';

/**
 * Waits for a gesture that may close the popup before the browser has said that it is over: the rest of it is lost, and
 * that is no failure.
 *
 * @throws Error whatever the gesture throws while the popup is still there.
 */
export const orGone = (popup: Page, gesture: Promise<void>): Promise<void> =>
  gesture.catch(async (error) => {
    await until('the popup to be gone', () => popup.isClosed()).catch(() => {
      throw error;
    });
  });
