/** The toolbar popup, over the tab in front. */
import { mountPopup } from '../../src/popup/popup.tsx';
import type { TabStatus } from '../../src/popup/port.ts';
import { openOptions } from '../../src/shell/data.ts';
import { keepDraft, keptDraftItem } from '../../src/shell/kept-draft.ts';
import { lookup } from '../../src/shell/lookup.ts';
import { reviewOnce, useHere } from '../../src/shell/permissions.ts';
import { readPolicy } from '../../src/shell/policy.ts';
import { settingsItem } from '../../src/shell/settings-item.ts';
import { applyIn, composeWishIn, reviewIn, statusOf, tabUnder, textIn } from '../../src/shell/tab.ts';
import { createText } from '../../src/ui/text.ts';
import { returnsOf } from './returns.ts';

const root = document.getElementById('root');
const [settings, tab] = await Promise.all([settingsItem.read(), tabUnder(location.search)]);

const status = async (): Promise<TabStatus> => {
  const here = tab && (await statusOf(tab));
  if (here) return { kind: 'here', status: here };
  return tab?.address.startsWith('https:')
    ? { kind: 'unlisted', site: new URL(tab.address).host }
    : { kind: 'unreachable' };
};

if (root) {
  mountPopup(root, {
    text: createText(lookup),
    settings,
    status,
    draft: async () => tab && textIn(tab),
    ask: async () => tab && reviewIn(tab),
    wish: async () => tab && composeWishIn(tab),
    apply: async (request) => (tab ? applyIn(tab, request) : 'moved'),
    reviewText: async (text) => (await import('./review.ts')).reviewPasted(text, await settingsItem.read()),
    permissions: {
      reviewOnce: async () => tab !== null && reviewOnce(tab.id),
      useHere: async () => tab !== null && useHere(tab.id, tab.address),
    },
    kept: { read: keptDraftItem.read, change: keepDraft },
    returns: returnsOf(tab),
    openOptions,
    change: settingsItem.change,
    locked: async () => (await readPolicy()).locked,
  });
}
