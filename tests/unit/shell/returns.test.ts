/** Returns: what is kept of them, and that nobody is reminded twice or not at all. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepReminders } from '../../../src/shell/reminders.ts';
import * as returns from '../../../src/shell/returns.ts';
import {
  keepReturn,
  letReturnGo,
  moveReturn,
  promiseReturn,
  returnsItem,
} from '../../../src/shell/returns-item.ts';
import { extension, renew } from './stand-in.ts';

const page = 'https://app.slack.com/client/T01/D01';
const MINUTE = 60_000;
const start = 1_800_000_000_000;
let time = start;

/** A background of this extension, as each start of the browser makes one. It knows nothing but the storage. */
const startBackground = (allowed = true): void => {
  const { stored } = extension.storage;
  renew();
  for (const [key, value] of stored) extension.storage.stored.set(key, value);
  if (allowed) extension.permissions.granted.add('notifications');
  keepReminders(() => time);
};
const shown = () => [...extension.notifications.shown.keys()];
const ring = () => extension.alarms.onAlarm.tell({ name: 'returns' });
const alarm = () => extension.alarms.set.get('returns')?.when;
const open = async () => (await returnsItem.read()).open;

beforeEach(() => {
  time = start;
  startBackground();
});

describe('a return', () => {
  test('sets an alarm, reminds once when it rings, and waits in the list', async () => {
    await promiseReturn(start + MINUTE, page);
    await vi.waitFor(() => expect(alarm()).toBe(start + MINUTE));
    expect(shown()).toEqual([]);
    time += MINUTE;
    ring();
    await vi.waitFor(async () => expect(await open()).toMatchObject([{ at: start + MINUTE, told: true }]));
    const [one] = await open();
    expect(shown()).toEqual([`return:${one?.id}`]);
    expect(extension.notifications.shown.get(shown()[0] ?? '')).toEqual({
      ...{ type: 'basic', iconUrl: 'extension://amends/icon/128.png' },
      ...{ title: 'returns_notice_title', message: 'returns_notice app.slack.com' },
    });
    await vi.waitFor(() => expect(alarm()).toBeUndefined());
    extension.notifications.shown.clear();
    startBackground();
    await promiseReturn(start + 5 * MINUTE, page);
    await vi.waitFor(() => expect(alarm()).toBe(start + 5 * MINUTE));
    expect(shown()).toEqual([]);
  });

  test('that came due while the browser was closed is reminded of at its next start', async () => {
    await promiseReturn(start + MINUTE, page);
    time += 60 * MINUTE;
    startBackground();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
  });

  test('that is still to come has its alarm again after the browser was closed', async () => {
    await promiseReturn(start + MINUTE, page);
    startBackground();
    await vi.waitFor(() => expect(alarm()).toBe(start + MINUTE));
  });

  test('far away is looked at again before, in case the clock is set', async () => {
    await promiseReturn(start + 600 * MINUTE, page);
    await vi.waitFor(() => expect(alarm()).toBe(start + 15 * MINUTE));
    // The clock was set forward: the alarm still counts the old minutes.
    time = start + 601 * MINUTE;
    ring();
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
  });

  test('is not early where the clock was set back', async () => {
    await promiseReturn(start + MINUTE, page);
    await vi.waitFor(() => expect(alarm()).toBe(start + MINUTE));
    time = start - 60 * MINUTE;
    ring();
    await vi.waitFor(() => expect(alarm()).toBe(start - 45 * MINUTE));
    expect(shown()).toEqual([]);
  });

  test('is known to be due where notifications were refused', async () => {
    startBackground(false);
    await promiseReturn(start - MINUTE, page);
    await vi.waitFor(async () => expect(await open()).toMatchObject([{ told: true }]));
    expect(shown()).toEqual([]);
  });

  test('is reminded of anew once it is moved, and not at all once it was let go', async () => {
    await promiseReturn(start - MINUTE, page);
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    const id = (await open())[0]?.id ?? '';
    await moveReturn(id, start + 5 * MINUTE);
    await vi.waitFor(() => expect(alarm()).toBe(start + 5 * MINUTE));
    await letReturnGo(id);
    await vi.waitFor(() => expect(alarm()).toBeUndefined());
    expect(await returnsItem.read()).toEqual({ open: [], kept: 0 });
  });

  test('that was kept is counted, once', async () => {
    await promiseReturn(start + MINUTE, page);
    const [one] = await open();
    await keepReturn(one?.id ?? '');
    await keepReturn(one?.id ?? '');
    expect(await returnsItem.read()).toEqual({ open: [], kept: 1 });
  });
});

describe('a press on the notification', () => {
  const press = async (): Promise<void> => {
    await promiseReturn(start - MINUTE, page);
    await vi.waitFor(() => expect(shown()).toHaveLength(1));
    extension.notifications.onClicked.tell(shown()[0]);
  };

  test('opens the page of the return, which stays in the list', async () => {
    await press();
    await vi.waitFor(() => expect(extension.tabs.open).toMatchObject([{ url: page }]));
    expect(shown()).toEqual([]);
    expect(await open()).toHaveLength(1);
  });

  test('goes to the tab where it is open already', async () => {
    const tab = { id: 7, url: page, incognito: false, windowId: 1, active: false };
    extension.tabs.open.push(tab);
    await press();
    await vi.waitFor(() => expect(tab.active).toBe(true));
    expect(extension.tabs.open).toHaveLength(1);
  });
});

describe('what is kept', () => {
  test('is sound whatever is found in the storage', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        const { open, kept } = returns.reviveReturns(found);
        expect(open.every(({ at }) => Number.isFinite(at))).toBe(true);
        expect(Number.isSafeInteger(kept) && kept >= 0).toBe(true);
      }),
    );
    const sound = { id: 'a', at: start, address: page, told: false };
    const broken = [{ ...sound, at: 'soon' }, { ...sound, address: 'javascript:alert(1)' }, null, 7];
    expect(returns.reviveReturns({ open: [...broken, sound], kept: -3 })).toEqual({ open: [sound], kept: 0 });
  });

  test('has no address but one of the web', async () => {
    for (const address of ['file:///home/someone/diary.txt', 'about:blank', 'javascript:1', '']) {
      await promiseReturn(start, address);
    }
    expect((await open()).map(({ address }) => address)).toEqual(['', '', '', '']);
  });

  test('is in the order of its moments', async () => {
    for (const minutes of [30, 10, 20]) await promiseReturn(start + minutes * MINUTE, page);
    expect((await open()).map(({ at }) => (at - start) / MINUTE)).toEqual([10, 20, 30]);
  });
});
