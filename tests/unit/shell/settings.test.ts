/** Settings survive anything that may be found in the storage, and a storage that fails. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  defaultSettings,
  isOn,
  reviveSettings,
  type Settings,
  toggled,
  withName,
  without,
} from '../../../src/shell/settings.ts';
import { defineStored } from '../../../src/shell/stored.ts';
import { extension } from './stand-in.ts';

const item = () => defineStored<Settings>({ key: 'settings', version: 1, revive: reviveSettings });

describe('stored settings', () => {
  test('are the defaults when nothing is stored', async () => {
    expect(await item().read()).toEqual(defaultSettings);
  });

  test('are sound whatever is found', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        expect(Object.keys(reviveSettings(found))).toEqual(Object.keys(defaultSettings));
      }),
    );
    expect(reviveSettings({ on: 'yes', hold: 'sometimes', rulesOff: [1], badge: false })).toEqual({
      ...defaultSettings,
      badge: false,
    });
  });

  test('come back as they were stored', async () => {
    await item().change((settings) => ({ ...settings, hold: 'clear', sitesOff: ['slack'] }));
    expect(await item().read()).toEqual({ ...defaultSettings, hold: 'clear', sitesOff: ['slack'] });
  });

  test('lose no change when two are made at once', async () => {
    const stored = item();
    await Promise.all([
      stored.change((settings) => ({ ...settings, badge: false })),
      stored.change((settings) => ({ ...settings, underline: false })),
    ]);
    expect(await stored.read()).toMatchObject({ badge: false, underline: false });
  });

  test('are told to whoever watches, until they stop', async () => {
    const heard: string[] = [];
    const stop = item().watch(({ hold }) => heard.push(hold));
    await item().change((settings) => ({ ...settings, hold: 'never' }));
    stop();
    await item().change((settings) => ({ ...settings, hold: 'clear' }));
    expect(heard).toEqual(['never']);
  });

  test('are the defaults when the storage fails, and a change still counts here', async () => {
    extension.storage.fails = true;
    const stored = item();
    const heard: boolean[] = [];
    stored.watch(({ badge }) => heard.push(badge));
    expect(await stored.read()).toEqual(defaultSettings);
    expect(await stored.change((settings) => ({ ...settings, badge: false }))).toMatchObject({
      badge: false,
    });
    expect(heard).toEqual([false]);
  });

  test('that could not be read once are not written over', async () => {
    await item().change((settings) => ({ ...settings, hold: 'clear', salt: 'mine' }));
    extension.storage.local.get = vi
      .fn(extension.storage.local.get)
      .mockRejectedValueOnce(new Error('The storage is busy.'));
    await item().change((settings) => ({ ...settings, badge: false }));
    expect(await item().read()).toMatchObject({ hold: 'clear', salt: 'mine' });
  });

  test('lose no change when two of our own pages make one at once', async () => {
    await Promise.all([
      item().change((settings) => ({ ...settings, badge: false })),
      item().change((settings) => ({ ...settings, underline: false })),
    ]);
    expect(await item().read()).toMatchObject({ badge: false, underline: false });
  });

  test('do without a lock that is refused', async () => {
    const request = () => Promise.reject(new Error('No locks here.'));
    vi.stubGlobal('navigator', { locks: { request } });
    await item().change((settings) => ({ ...settings, badge: false }));
    expect(await item().read()).toMatchObject({ badge: false });
  });

  test('go through every migration between the stored version and ours', async () => {
    extension.storage.stored.set('count', { version: 1, value: 'one' });
    const count = defineStored<string>({
      key: 'count',
      version: 3,
      migrations: { 2: (old) => `${old} two`, 3: (old) => `${old} three` },
      revive: (value) => String(value ?? ''),
    });
    expect(await count.read()).toBe('one two three');
  });
});

test('what is on is switched off, and what is off is switched on; no name is in a list twice', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(withName(['a', 'b'], 'a')).toEqual(['b', 'a']);
  expect(without(['a', 'b', 'a'], 'a')).toEqual(['b']);
});

test('a site is off by its name or its origin, and everywhere when Amends is off', () => {
  const table: [Partial<Settings>, boolean][] = [
    [{}, true],
    [{ on: false }, false],
    [{ sitesOff: ['slack'] }, false],
    [{ sitesOff: ['https://app.slack.com'] }, false],
    [{ sitesOff: ['gmail'] }, true],
  ];
  for (const [settings, expected] of table) {
    expect(isOn({ ...defaultSettings, ...settings }, 'slack', 'https://app.slack.com')).toBe(expected);
  }
});
