/** The background: its keys, its menu, its sign on the toolbar, and what it keeps when a frame asks. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../src/shell/background.ts';
import { adding, quietUntil } from '../../../src/shell/page-choice.ts';
import type { Shown } from '../../../src/shell/protocol.ts';
import { promiseReturn, returnsItem } from '../../../src/shell/returns-item.ts';
import { settingsItem } from '../../../src/shell/settings-item.ts';
import { extension } from './stand-in.ts';

const page = 'https://app.slack.com/client/T01/D01';
const tab = { id: 4, url: page, incognito: false, windowId: 1, active: true };
beforeEach(() => {
  extension.tabs.open.push(tab);
  extension.scripting.found = [{ frameId: 2, result: 99 }];
  startBackground();
});

const say = (amends: string, request: unknown, sender: object = { tab }) =>
  extension.runtime.onMessage.tell({ amends, request }, { id: 'amends', frameId: 2, ...sender })[0];
const face = (which: number | 'all' = tab.id) => extension.action.faces.get(which);
const acts = () =>
  extension.tabs.told
    .map(({ message }) => message as { amends: string; request: unknown })
    .filter(({ amends }) => amends === 'perform');

describe('a promise made in a page', () => {
  test('is kept with the address of its tab, and nothing else of the message counts', async () => {
    const at = Date.now() + 60_000;
    expect(await say('promise-return', { at, text: 'a secret', address: 'https://evil.example/' })).toBe(
      true,
    );
    expect((await returnsItem.read()).open).toMatchObject([{ at, address: page, told: false }]);
    expect(JSON.stringify([...extension.storage.stored])).not.toMatch(/secret|evil/);
  });

  test('in the popup is kept with the address of the tab under it', async () => {
    const at = Date.now() + 60_000;
    const popup = { tab: undefined, url: 'extension://amends/popup.html' };
    expect(await say('promise-return', { at, address: page }, popup)).toBe(true);
    expect((await returnsItem.read()).open).toMatchObject([{ at, address: page }]);
  });

  test('in a private window has no address', async () => {
    const at = Date.now() + 60_000;
    await say('promise-return', { at }, { tab: { ...tab, incognito: true }, url: page });
    expect((await returnsItem.read()).open).toMatchObject([{ at, address: '' }]);
  });

  test('that the storage does not take is told of', async () => {
    extension.storage.fails = true;
    expect(await say('promise-return', { at: Date.now() + 60_000 })).toBe(false);
  });

  test('is not taken for another one of the same minute', async () => {
    const at = Date.now() + 60_000;
    expect(await say('promise-return', { at })).toBe(true);
    extension.storage.local.set = () => Promise.reject(new Error('The storage is full.'));
    expect(await say('promise-return', { at })).toBe(false);
  });

  test('at no time is not kept', async () => {
    expect(await say('promise-return', { at: Number.NaN })).toBe(false);
    expect(await say('promise-return', { at: 'tonight' })).toBe(false);
  });
});

describe('a choice made in a page', () => {
  const dismissed = adding('the hash of some words', 'dismissed');

  test('is kept beside those that are made elsewhere at the same time', async () => {
    const others = [
      settingsItem.change((settings) => ({ ...settings, hold: 'never' })),
      say('remember', [adding('slack', 'sitesOff'), quietUntil(5)]),
    ];
    expect(await say('remember', [dismissed])).toBe(true);
    await Promise.all(others);
    expect(await settingsItem.read()).toMatchObject({
      hold: 'never',
      sitesOff: ['slack'],
      quietUntil: 5,
      dismissed: ['the hash of some words'],
    });
  });

  test('that the storage does not take is told of', async () => {
    extension.storage.local.set = () => Promise.reject(new Error('The storage is full.'));
    expect(await say('remember', [dismissed])).toBe(false);
    extension.storage.fails = true;
    expect(await say('remember', [dismissed])).toBe(false);
  });
});

describe('the popup, asked for in a page', () => {
  test('opens in the window of the page', async () => {
    await say('open-popup', null);
    expect(extension.action.opened).toEqual([tab.windowId]);
    expect(extension.windows.created).toEqual([]);
  });

  test('comes in a small window where the browser opens none', async () => {
    extension.action.openPopup = () => Promise.reject(new Error('Only from a press on the toolbar.'));
    await say('open-popup', null);
    expect(extension.windows.created).toMatchObject([
      { type: 'popup', url: `extension://amends/popup.html?tab=${tab.id}` },
    ]);
  });
});

describe('the sign on the toolbar button', () => {
  const shows = async (shown: Shown) => {
    await say('show', shown);
    return face();
  };

  test('is a count, or a state, and no two of them look alike', async () => {
    const signs = [];
    for (const shown of [3, 12, 'calm', 'off', 'broken', 0] as const) signs.push((await shows(shown))?.text);
    expect(signs).toEqual(['3', '9+', '✓', 'badge_off_sign', '?', null]);
  });

  test('is named for people who do not see it', async () => {
    expect((await shows(3))?.title).toBe('badge_found 3');
    expect((await shows('off'))?.title).toBe('badge_off');
    expect((await shows('broken'))?.title).toBe('badge_broken');
    expect((await shows(0))?.title).toBe('');
  });

  test('is left out where the person wants none', async () => {
    await settingsItem.change((settings) => ({ ...settings, badge: false }));
    expect((await shows(3))?.text).toBeNull();
  });

  test('is that of the latest change, however long an earlier one took', async () => {
    await vi.waitFor(() => expect(face('all')?.text).toBe(''));
    const { setTitle } = extension.action;
    let isLate = false;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const begun = new Promise<void>((begin) => {
      extension.action.setTitle = async (given) => {
        if (given.title !== 'badge_off') return setTitle(given);
        begin();
        await held;
        await setTitle(given);
        isLate = true;
      };
    });
    await settingsItem.change((settings) => ({ ...settings, on: false }));
    await begun;
    await settingsItem.change((settings) => ({ ...settings, on: true }));
    letGo();
    await vi.waitFor(() => expect(isLate).toBe(true));
    await vi.waitFor(() => expect(face('all')).toMatchObject({ text: '', title: '' }));
  });

  test('says in every tab that a return is due, and that Amends is off', async () => {
    await vi.waitFor(() => expect(face('all')?.text).toBe(''));
    await promiseReturn(Date.now() - 1, page);
    await vi.waitFor(() => expect(face('all')).toMatchObject({ text: '↩', title: 'badge_return' }));
    await settingsItem.change((settings) => ({ ...settings, on: false }));
    await vi.waitFor(() => expect(face('all')).toMatchObject({ text: 'badge_off_sign', title: 'badge_off' }));
  });
});

describe('keys of the browser', () => {
  const press = (name: string) => extension.commands.onCommand.tell(name, tab);

  test.each([
    ['review-message', 'review'],
    ['next-finding', 'next'],
    ['apply-first', 'apply-first'],
  ])('%s asks the frame that has the message', async (command, act) => {
    press(command);
    await vi.waitFor(() => expect(acts()).toEqual([{ amends: 'perform', request: act }]));
    expect(extension.tabs.told.every(({ tabId, frameId }) => tabId === tab.id && frameId === 2)).toBe(true);
  });

  test('switch-off-here switches the site off, and on again', async () => {
    extension.tabs.answer = () => 'slack';
    press('switch-off-here');
    await vi.waitFor(async () => expect((await settingsItem.read()).sitesOff).toEqual(['slack']));
    press('switch-off-here');
    await vi.waitFor(async () => expect((await settingsItem.read()).sitesOff).toEqual([]));
  });

  test('a key we do not know does nothing', async () => {
    press('something-else');
    press('next-finding');
    await vi.waitFor(() => expect(acts()).toHaveLength(1));
  });
});

describe('the welcome page', () => {
  const opened = () => extension.tabs.open.filter(({ url }) => url === 'extension://amends/welcome.html');

  test('opens once, when Amends is new', () => {
    extension.runtime.onInstalled.tell({ reason: 'install' });
    expect(opened()).toHaveLength(1);
  });

  test.each(['update', 'browser_update', 'shared_module_update'])('stays away at %s', (reason) => {
    extension.runtime.onInstalled.tell({ reason });
    expect(opened()).toEqual([]);
  });
});

describe('the context menu', () => {
  const choose = (menuItemId: string) =>
    extension.contextMenus.onClicked.tell(
      { menuItemId, frameId: 2, pageUrl: page, selectionText: 'a secret' },
      tab,
    );

  test('is made once, at install', async () => {
    expect(extension.contextMenus.items).toEqual([]);
    extension.runtime.onInstalled.tell({ reason: 'install' });
    await vi.waitFor(() => expect(extension.contextMenus.items).toHaveLength(2));
    expect(extension.contextMenus.items.map(({ id, contexts }) => [id, contexts])).toEqual([
      ['review-field', ['editable']],
      ['use-here', ['page', 'editable']],
    ]);
  });

  test('asks the frame that was pressed in to review, and passes no selected words on', async () => {
    choose('review-field');
    await vi.waitFor(() => expect(acts()).toEqual([{ amends: 'perform', request: 'review' }]));
    expect(JSON.stringify(extension.tabs.told)).not.toContain('secret');
    expect(JSON.stringify([...extension.storage.stored])).not.toContain('secret');
  });

  const sitesOff = async () => (await settingsItem.read()).sitesOff;

  test('asks the browser for the site within the press itself, and switches it on', async () => {
    extension.tabs.answer = () => 'slack';
    await settingsItem.change((settings) => ({ ...settings, sitesOff: ['slack', 'gmail'] }));
    choose('use-here');
    expect(extension.permissions.asked).toEqual([{ origins: ['https://app.slack.com/*'] }]);
    await vi.waitFor(async () => expect(await sitesOff()).toEqual(['gmail']));
  });

  test('switches a site on that is known by its origin, also where no frame answers', async () => {
    extension.tabs.answer = () => Promise.reject(new Error('Receiving end does not exist.'));
    await settingsItem.change((settings) => ({ ...settings, sitesOff: ['https://app.slack.com', 'gmail'] }));
    choose('use-here');
    await vi.waitFor(async () => expect(await sitesOff()).toEqual(['gmail']));
  });
});
