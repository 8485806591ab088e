/** All the background does. It never hears a message's text. */
import { keepBadge, showInTab } from './badge.ts';
import { browser, type Runtime } from './browser.ts';
import { obeyKeys } from './commands.ts';
import { makeMenus, obeyMenus } from './menus.ts';
import { listen } from './messages.ts';
import { keepSites } from './permissions.ts';
import { withSalt } from './phrases.ts';
import { openPopupOver } from './popup-over.ts';
import { keepPresets } from './presets.ts';
import type { BackgroundProtocol } from './protocol.ts';
import { keepReminders } from './reminders.ts';
import { promiseReturn } from './returns-item.ts';
import { keepChoices, settingsItem } from './settings-item.ts';

/** Starts the background; called each time the browser wakes it. */
export const startBackground = (): void => {
  const everybody = () => true;
  listen<BackgroundProtocol>(
    {
      'load-reviewer': async (_, { tab, frameId }) => {
        if (tab?.id === undefined || frameId === undefined) return false;
        return injectReviewer(tab.id, frameId);
      },
      show: async (shown, { tab }) => {
        if (tab?.id !== undefined) await showInTab(tab.id, shown);
        return null;
      },
      'promise-return': async ({ at, address }, sender) => {
        if (!Number.isFinite(at)) return false;
        return promiseReturn(at, isOurs(sender) ? address : pageOf(sender));
      },
      remember: keepChoices,
      'open-popup': async (_, { tab }) => {
        if (tab?.id !== undefined) await openPopupOver(tab.id, tab.windowId);
        return null;
      },
    },
    everybody,
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void settingsItem.change(withSalt);
    void makeMenus();
    // Once, when it is new: an update is no reason to take a person away from what they do.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  keepPresets();
  keepSites();
  keepReminders();
  keepBadge();
  obeyKeys();
  obeyMenus();
};

/** True for the popup and our other pages, which know what tab they stand over. */
const isOurs = ({ url = '' }: Runtime.MessageSender): boolean => url.startsWith(browser.runtime.getURL(''));

/** The page a frame stands in; empty in a private window, of which nothing is kept. */
const pageOf = ({ tab, url }: Runtime.MessageSender): string =>
  tab?.incognito ? '' : (tab?.url ?? url ?? '');

/** Puts the reviewer into the isolated world of the resident. False where the browser does not allow it. */
const injectReviewer = async (tabId: number, frameId: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/reviewer.js'],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
};
