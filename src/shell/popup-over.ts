/** The popup without a press on the toolbar button: over the tab whose page was pressed. */
import { browser } from './browser.ts';

/** As large as the toolbar's popup, in pixels, with a little room for the window's frame. */
const size = { width: 420, height: 640 };

/** Opens it. Where the browser lets nobody but the toolbar open it, it comes in a small window of its own. */
export const openPopupOver = async (tabId: number, windowId: number | undefined): Promise<void> => {
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
    await browser.windows.create({ url, type: 'popup', ...size });
  }
};
