/** Keys of the browser. Without one of its own, each can be given one on the browser's page for shortcuts. */
import { browser } from './browser.ts';
import { reviewOnce } from './permissions.ts';
import { toggled } from './settings.ts';
import { settingsItem } from './settings-item.ts';
import { performIn, siteIn, type Tab, tabInFront } from './tab.ts';

/** By the names in the manifest. */
const commands: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  'review-message': ({ id }) => reviewMessage(id),
  'next-finding': ({ id }) => performIn(id, 'next'),
  'apply-first': ({ id }) => performIn(id, 'apply-first'),
  'switch-off-here': ({ id }) => switchHere(id),
};

/** Does what the keys ask for, in the tab in front. Call it at each start of the background. */
export const obeyKeys = (): void => {
  browser.commands.onCommand.addListener((name) => {
    void tabInFront()
      .then((tab) => tab && commands[name]?.(tab))
      .catch(() => undefined);
  });
};

/** Reviews the message that was written in last. Where Amends is not in use, it comes for this visit. */
const reviewMessage = async (tabId: number): Promise<void> => {
  const present = (await siteIn(tabId)) !== null || (await reviewOnce(tabId));
  if (present) await performIn(tabId, 'review');
};

/** Switches the site of a tab off, or on again. */
const switchHere = async (tabId: number): Promise<void> => {
  const site = await siteIn(tabId);
  if (!site) return;
  await settingsItem.change((settings) => ({ ...settings, sitesOff: toggled(settings.sitesOff, site) }));
};
