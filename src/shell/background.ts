/** All the background does. It never hears a message's text. */
import { browser } from './browser.ts';
import { listen } from './messages.ts';
import { keepSites } from './permissions.ts';
import { withSalt } from './phrases.ts';
import type { BackgroundProtocol } from './protocol.ts';
import { settingsItem } from './settings-item.ts';

/** Starts the background; called each time the browser wakes it. */
export const startBackground = (): void => {
  listen<BackgroundProtocol>(
    {
      'load-reviewer': async (_, { tab, frameId }) => {
        if (tab?.id === undefined || frameId === undefined) return false;
        return injectReviewer(tab.id, frameId);
      },
    },
    ({ tab }) => tab !== undefined,
  );
  browser.runtime.onInstalled.addListener(() => {
    void settingsItem.change(withSalt);
  });
  keepSites();
};

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
