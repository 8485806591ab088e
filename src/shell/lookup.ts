/** The extension's own message catalogue, in the person's language. */
import { browser } from './browser.ts';

/** The text of a key with its placeholders filled; empty when there is none. */
export const lookup = (key: string, substitutions: string[]): string =>
  browser.i18n.getMessage(key, substitutions);
