/** The person's settings as a stored item, with what an organisation locked as it has it. */
import { browser } from './browser.ts';
import { type PageChoice, withChoices } from './page-choice.ts';
import { enforced, readPolicy, same } from './policy.ts';
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

/** Stores what was chosen in a page. Resolves to whether it is stored. */
export const keepChoices = async (choices: readonly PageChoice[]): Promise<boolean> => {
  const chosen = await settingsItem.change((settings) => withChoices(settings, choices));
  // Read anew: a storage that is full takes nothing.
  return same(chosen, await settingsItem.read());
};
