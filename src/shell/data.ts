/** Everything Amends keeps, and how to be rid of it. */
import { browser } from './browser.ts';
import { addedSites, removeSite } from './permissions.ts';
import { withSalt } from './phrases.ts';
import type { Settings } from './settings.ts';
import { settingsItem } from './settings-item.ts';

/** Deletes all that is stored and gives back every site the person added; then it is as just installed. */
export const deleteEverything = async (): Promise<void> => {
  for (const origin of await addedSites()) await removeSite(origin);
  await browser.storage.local.clear();
  await settingsItem.change(withSalt);
};

/** The settings as JSON a person can read. The salt stays here: with it, phrases could be guessed from their hashes. */
export const settingsAsJson = ({ salt: _, ...settings }: Settings): string =>
  `${JSON.stringify(settings, null, 2)}\n`;

/** Opens the options page, or goes to it where it is open. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
