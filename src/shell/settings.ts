/** The person's settings: one stored item, versioned, with defaults and migrations (see stored.ts). */

/** Shape of the stored settings. Adding a field needs a default; changing one needs a version and a migration. */
export interface Settings {
  readonly on: boolean;
  /** When a send is held: never, on serious findings only, or on clear and serious ones. */
  readonly hold: 'never' | 'serious' | 'clear';
  readonly sensitivity: 'gentle' | 'balanced' | 'thorough';
  /** Whom the person mostly writes to; `site` lets each site decide. */
  readonly register: 'site' | 'partner' | 'family' | 'friend' | 'work' | 'child';
  readonly underline: boolean;
  readonly badge: boolean;
  readonly rulesOff: readonly string[];
  /** Ids of sites, or origins, the person switched off. */
  readonly sitesOff: readonly string[];
  /** Salted hashes of phrases the person does not want flagged again. Never the words. */
  readonly dismissed: readonly string[];
  /** Random, made at install: without it the hashes say nothing. */
  readonly salt: string;
}

export const defaultSettings: Settings = {
  on: true,
  hold: 'serious',
  sensitivity: 'balanced',
  register: 'site',
  underline: true,
  badge: true,
  rulesOff: [],
  sitesOff: [],
  dismissed: [],
  salt: '',
};
