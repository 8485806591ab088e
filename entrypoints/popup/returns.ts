/** Returns as the popup sees them, for the tab under it. */
import type { ReturnsPort } from '../../src/popup/returns/returns-port.ts';
import { askForReturn } from '../../src/shell/ask-for-return.ts';
import { askToNotify, mayNotify } from '../../src/shell/notices.ts';
import { keepReturn, letReturnGo, moveReturn, returnsItem } from '../../src/shell/returns-item.ts';
import type { Tab } from '../../src/shell/tab.ts';
import { visit } from '../../src/shell/visit.ts';

/** The address of a private window is not kept. */
export const returnsOf = (tab: Tab | null): ReturnsPort => {
  const address = tab && !tab.isPrivate && /^https?:/.test(tab.address) ? tab.address : '';
  return {
    read: returnsItem.read,
    watch: returnsItem.watch,
    understand: async (words) => {
      const { promisedTime } = await import('../../src/repair/returns/when.ts');
      return promisedTime(words, new Date())?.getTime() ?? null;
    },
    keepsAddress: address !== '',
    promise: (at) => askForReturn(at, address),
    keep: keepReturn,
    move: moveReturn,
    letGo: letReturnGo,
    visit,
    notifications: { allowed: mayNotify, ask: askToNotify },
  };
};
