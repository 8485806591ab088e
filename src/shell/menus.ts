/**
 * The context menu. What was selected is told to the background by the browser, and not looked at: the frame is
 * asked to open its own message.
 */
import { browser, type Menus, type Tabs } from './browser.ts';
import { lookup } from './lookup.ts';
import { askFrame } from './messages.ts';
import { reviewOnce, useHere } from './permissions.ts';

/** Firefox knows menus by this name, too. */
const menus = () => browser.contextMenus;

const reviewField = 'review-field';
const useHereItem = 'use-here';

/** Makes the menu. Once after install or update is enough: browsers keep it. */
export const makeMenus = async (): Promise<void> => {
  await menus().removeAll();
  const documentUrlPatterns = ['https://*/*'];
  menus().create({
    ...{ id: reviewField, title: lookup('menu_review', []), contexts: ['editable'], documentUrlPatterns },
  });
  menus().create({
    ...{
      id: useHereItem,
      title: lookup('menu_use', []),
      contexts: ['page', 'editable'],
      documentUrlPatterns,
    },
  });
};

/** Does what the menu asks for. Call it at each start of the background. */
export const obeyMenus = (): void => {
  menus().onClicked.addListener((clicked, tab) => {
    void act(clicked, tab).catch(() => undefined);
  });
};

/** Not async: asking for a site counts only within the press itself. */
const act = (
  { menuItemId, frameId = 0, pageUrl }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<unknown> => {
  if (tab?.id === undefined) return Promise.resolve();
  if (menuItemId === reviewField) return lookIn(tab.id, frameId);
  return useHere(tab.id, tab.url ?? pageUrl ?? '');
};

/** Reviews the field of a frame. Where Amends is not in use, it comes for this visit. */
const lookIn = async (tabId: number, frameId: number): Promise<boolean> => {
  const ask = () => askFrame({ tabId, frameId }, 'perform', 'review');
  try {
    return await ask();
  } catch {
    return (await reviewOnce(tabId)) && ask();
  }
};
