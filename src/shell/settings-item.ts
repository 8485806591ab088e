/** The person's settings as a stored item. */
import { reviveSettings, type Settings } from './settings.ts';
import { defineStored } from './stored.ts';

export const settingsItem = defineStored<Settings>({ key: 'settings', version: 1, revive: reviveSettings });

/** Calls back with the settings as soon as they are read, and with every change until the given function is called. */
export const followSettings = (listener: (settings: Settings) => void): (() => void) => {
  void settingsItem.read().then(listener);
  return settingsItem.watch(listener);
};

/** Stores a change. Whatever becomes of it is harmless. */
export const remember = (change: (settings: Settings) => Settings): void => {
  void settingsItem.change(change);
};
