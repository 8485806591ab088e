/** The person's settings as a stored item, with what an organisation locked as it has it. */
import { browser } from './browser.ts';
import { enforced, readPolicy } from './policy.ts';
import { reviveSettings, type Settings } from './settings.ts';
import { defineStored, type StoredItem } from './stored.ts';

const own = defineStored<Settings>({ key: 'settings', version: 1, revive: reviveSettings });

const governed = async (settings: Promise<Settings>): Promise<Settings> => {
  const [chosen, policy] = await Promise.all([settings, readPolicy()]);
  return enforced(chosen, policy);
};

export const settingsItem: StoredItem<Settings> = {
  read: () => governed(own.read()),
  // What is locked lies over what is stored: without the lock, the person's own choice is there again.
  change: (by) => governed(own.change(by)),
  watch(listener) {
    const tell = (settings: Promise<Settings>) => void governed(settings).then(listener);
    const managed = (_: unknown, area: string) => {
      if (area === 'managed') tell(own.read());
    };
    const stop = own.watch((settings) => tell(Promise.resolve(settings)));
    browser.storage.onChanged.addListener(managed);
    return () => {
      stop();
      browser.storage.onChanged.removeListener(managed);
    };
  },
};

/** Calls back with the settings as soon as they are read, and with every change until the given function is called. */
export const followSettings = (listener: (settings: Settings) => void): (() => void) => {
  void settingsItem.read().then(listener);
  return settingsItem.watch(listener);
};

/** Stores a change. Whatever becomes of it is harmless. */
export const remember = (change: (settings: Settings) => Settings): void => {
  void settingsItem.change(change);
};
