/** Phrases the person does not want flagged again. Only salted hashes are kept, never the words. */
import type { Review } from '../engine/types.ts';
import type { Settings } from './settings.ts';
import { sha256 } from './sha256.ts';

/** The hash under which a phrase is remembered: case, spacing and the kind of apostrophe do not matter. */
export const phraseHash = (salt: string, phrase: string): string =>
  sha256(`${salt}\n${phrase.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()}`);

/** The settings with this phrase dismissed. Makes the salt with the first one. */
export const dismissPhrase = (settings: Settings, phrase: string): Settings => {
  const salt = settings.salt || randomSalt();
  const hash = phraseHash(salt, phrase);
  if (settings.dismissed.includes(hash)) return settings;
  return { ...settings, salt, dismissed: [...settings.dismissed, hash] };
};

/** The review without findings whose words the person dismissed. Rewordings and repair stay as they are. */
export const withoutDismissed = (review: Review, { salt, dismissed }: Settings): Review => {
  if (dismissed.length === 0) return review;
  const findings = review.findings.filter(({ quote }) => !dismissed.includes(phraseHash(salt, quote)));
  return { ...review, findings };
};

const randomSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
