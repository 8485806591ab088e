/** The person's settings as a stored item. */
import { reviveSettings, type Settings } from './settings.ts';
import { defineStored } from './stored.ts';

export const settingsItem = defineStored<Settings>({ key: 'settings', version: 1, revive: reviveSettings });
