/** Keys of the browser: what they are now, and the way to where they are changed. */
import { describe, expect, test, vi } from 'vitest';
import { openShortcuts, shortcutsNow } from '../../../src/shell/shortcuts.ts';
import { extension } from './stand-in.ts';

const give = (commands: object) => Object.assign(extension, { commands });

test('each key is named as the manifest describes it, one without a key has none', async () => {
  const known = [
    { name: 'review-message', description: 'Review this message', shortcut: 'Alt+Shift+M' },
    { name: 'next-finding', description: 'Show the next finding' },
    { name: '_execute_action', description: '', shortcut: '' },
  ];
  give({ getAll: async () => known });
  expect(await shortcutsNow()).toEqual([
    { name: 'review-message', does: 'Review this message', keys: 'Alt+Shift+M' },
    { name: 'next-finding', does: 'Show the next finding', keys: '' },
  ]);
});

describe('the page for keys', () => {
  test('is opened by the browser where it knows how', async () => {
    const openShortcutSettings = vi.fn(async () => undefined);
    give({ openShortcutSettings });
    await openShortcuts();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(extension.tabs.open).toEqual([]);
  });

  test('is opened by its address elsewhere', async () => {
    give({});
    await openShortcuts();
    expect(extension.tabs.open).toMatchObject([{ url: 'chrome://extensions/shortcuts' }]);
  });

  test('may be refused, and nothing breaks', async () => {
    give({});
    extension.tabs.create = async () => Promise.reject(new Error('Illegal URL'));
    await expect(openShortcuts()).resolves.toBeUndefined();
  });
});
