/** Whether Enter would pick from an open list (a mention, an emoji) and not send. */
import type { Composer } from './contract.ts';
import { treeOf } from './dom.ts';

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** True while the site's suggestion list, or any list box that follows the composer's caret, is open. */
export const suggestionsOpen = ({ element, site }: Composer): boolean => {
  const tree = treeOf(element);
  if (site.suggestions && [...tree.querySelectorAll(site.suggestions)].some(isVisible)) return true;
  const option = element.getAttribute('aria-activedescendant');
  const list = option && tree.getElementById(option)?.closest('[role="listbox"]');
  return Boolean(list && isVisible(list));
};
