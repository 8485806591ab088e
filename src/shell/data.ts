/** Everything Amends keeps, and how to be rid of it. */
import { browser } from './browser.ts';
import { keptDraftItem } from './kept-draft.ts';
import { stopNotifying } from './notices.ts';
import { addedSites, removeSite } from './permissions.ts';
import { withSalt } from './phrases.ts';
import { takePreset } from './presets.ts';
import { returnsItem } from './returns-item.ts';
import { settingsItem } from './settings-item.ts';

/**
 * Deletes all that is stored and gives back what the person allowed; then it is as just installed. Rejects where
 * something of it is left.
 */
export const deleteEverything = async (): Promise<void> => {
  await browser.storage.local.clear();
  await settingsItem.change(withSalt);
  await takePreset();
  const back = [...(await addedSites()).map(removeSite), stopNotifying()];
  // What the browser does not take back must not keep the rest.
  await Promise.allSettled(back);
  await Promise.all(back);
};

/**
 * All that is kept, as JSON a person can read. The salt stays here: with it, phrases could be guessed from their
 * hashes.
 */
export const everythingAsJson = async (): Promise<string> => {
  const { salt: _, ...settings } = await settingsItem.read();
  const returns = await returnsItem.read();
  const draft = await keptDraftItem.read();
  return `${JSON.stringify({ settings, returns, ...(draft && { draft }) }, null, 2)}\n`;
};

/** Opens the options page, or goes to it where it is open. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
