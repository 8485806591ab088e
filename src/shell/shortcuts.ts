/** Keys the browser keeps for us, as they are now. */
import { browser } from './browser.ts';

export interface Shortcut {
  /** As in the manifest. */
  readonly name: string;
  /** What it does, in the person's language. */
  readonly does: string;
  /** As the browser writes it (`Alt+Shift+M`); empty where it has no key. */
  readonly keys: string;
}

/** All of them, in the browser's order. */
export const shortcutsNow = async (): Promise<readonly Shortcut[]> =>
  (await browser.commands.getAll()).flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, does: description, keys: shortcut ?? '' }] : [],
  );

/** Opens the browser's own page for keys. Where it lets nobody, nothing happens. */
export const openShortcuts = async (): Promise<void> => {
  // Firefox has a call for it, and refuses the address; it is not in the polyfill's types yet.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  try {
    await (openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
  } catch {
    // The page says in words where to find it.
  }
};
