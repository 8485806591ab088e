/** What can be told of a page to whoever mends Amends: no word of a message is in it. */
import { version } from '../../package.json' with { type: 'json' };
import type { Status } from '../shell/protocol.ts';
import type { Settings } from '../shell/settings.ts';

/**
 * The details of a page, a line each, in English whatever language the browser speaks.
 *
 * @param browser as the browser names itself.
 */
export const detailsOf = (status: Status, settings: Settings, browser: string): string => {
  const { known, composer, isFramed, sendKeys, hasSendControl, hasReviewer, canHold, errors } =
    status.selfTest;
  const failures = Object.entries(errors).map(([where, count]) => `${where} ${count}`);
  const yes = (holds: boolean): string => (holds ? 'yes' : 'no');
  const { hold, sensitivity, underline, badge } = settings;
  return [
    `Amends ${version}`,
    `browser: ${browser}`,
    `site: ${status.siteId} (${known})`,
    `standing: ${status.standing}`,
    `composer: ${composer}, in a frame: ${yes(isFramed)}`,
    `send keys: ${sendKeys.join(', ') || 'none'}, send control: ${yes(hasSendControl)}`,
    `reviewer: ${yes(hasReviewer)}, can hold: ${yes(canHold)}`,
    `errors: ${failures.join(', ') || 'none'}`,
    `settings: hold ${hold}, ${sensitivity}, underline ${yes(underline)}, badge ${yes(badge)}`,
  ].join('\n');
};
