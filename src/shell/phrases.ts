/** Phrases the person does not want flagged again. Only salted hashes are kept, never the words. */
import type { Settings } from './settings.ts';
import { sha256 } from './sha256.ts';

/** The hash under which a phrase is remembered: case, spacing and the kind of apostrophe do not matter. */
export const phraseHash = (salt: string, phrase: string): string =>
  sha256(`${salt}\n${phrase.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()}`);

/** The settings with a salt, made once and kept: a new one would make every remembered phrase unknown. */
export const withSalt = (settings: Settings): Settings =>
  settings.salt === '' ? { ...settings, salt: randomSalt() } : settings;

const randomSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
