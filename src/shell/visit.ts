/** Going back to a page. */
import { browser } from './browser.ts';

/** Brings the tab of this address to the front, or opens it. An empty address opens nothing. */
export const visit = async (address: string): Promise<void> => {
  if (address === '') return;
  // The browser tells addresses only of sites that Amends may work on; elsewhere a new tab opens.
  const tab = (await browser.tabs.query({})).find(({ url, incognito }) => url === address && !incognito);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: address });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
};
