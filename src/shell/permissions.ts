/** Sites beyond the listed ones: for one visit, or from now on. Nothing is asked for before the person asks. */
import { browser, type Scripting } from './browser.ts';
import { inTurn } from './in-turn.ts';
import { settingsItem } from './settings-item.ts';
import { siteIn } from './tab.ts';

const resident = '/content-scripts/resident.js';

/**
 * "Use Amends on this site": asks the browser for the site of `address`, brings Amends into its tab, and switches
 * the site on, by whichever name it was off. Where all of Amends is off, it stays so. Must be called straight from a
 * press. Resolves to whether the person agreed. Sends are held after the next load.
 */
export const useHere = async (tabId: number, address: string): Promise<boolean> => {
  const granted = await browser.permissions.request({ origins: [patternOf(address)] });
  if (!granted || !(await reviewOnce(tabId))) return false;
  const names = [new URL(address).origin, await siteIn(tabId).catch(() => null)];
  await settingsItem.change((settings) => ({
    ...settings,
    sitesOff: settings.sitesOff.filter((off) => !names.includes(off)),
  }));
  return true;
};

/** "Review here once": brings Amends into the tab for this visit. Resolves to whether the browser allowed it. */
export const reviewOnce = async (tabId: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [resident] });
    return true;
  } catch {
    return false;
  }
};

/** Keeps the registered sites equal to the granted ones, from now on. Call it at each start of the background. */
export const keepSites = (): void => {
  // Two at once would register a site twice.
  const turn = inTurn();
  const keep = () => void turn(registerGranted).catch(() => undefined);
  watchSites(keep);
  keep();
};

/** The sites the person added, as origins (`https://example.org`). */
export const addedSites = async (): Promise<readonly string[]> =>
  (await grantedPatterns()).map((pattern) => pattern.replace(/\/\*$/, ''));

/** Gives a site that was added back to the browser. Resolves to whether it is gone. */
export const removeSite = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [`${origin}/*`] });

/** Calls back when sites were added or taken back, here or in the browser's own pages. Gives what stops it. */
export const watchSites = (listener: () => void): (() => void) => {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
};

/** What the person granted beyond the listed sites. */
const grantedPatterns = async (): Promise<readonly string[]> => {
  const manifest = browser.runtime.getManifest();
  const listed = new Set(manifest.content_scripts?.flatMap(({ matches }) => matches));
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin));
};

const registerGranted = async (): Promise<void> => {
  const wanted = await grantedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id));
  const gone = [...known].filter((id) => !wanted.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = wanted.filter((origin) => !known.has(origin));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(registration));
};

/** A granted site gets the resident exactly as a listed one. Its match pattern is its id. */
const registration = (pattern: string): Scripting.RegisteredContentScript => ({
  id: pattern,
  matches: [pattern],
  js: [resident],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  persistAcrossSessions: true,
});

/** The match pattern of an address's site. Ports are no part of a pattern. */
const patternOf = (address: string): string => `https://${new URL(address).hostname}/*`;
