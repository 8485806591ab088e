/** Whether Enter would pick from an open list (a mention, an emoji) and not send. */
import type { Composer } from '../contract.ts';
import { isShown, treeOf } from '../dom.ts';

/** True while the site's suggestion list, or any list box that follows the composer's caret, is open. */
export const suggestionsOpen = ({ element, site }: Composer): boolean => {
  const tree = treeOf(element);
  if (site.suggestions && [...tree.querySelectorAll(site.suggestions)].some(isShown)) return true;
  const option = element.getAttribute('aria-activedescendant');
  const list = option && tree.getElementById(option)?.closest('[role="listbox"]');
  return Boolean(list && isShown(list));
};
