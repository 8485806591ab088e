/** The person's settings: one stored item, versioned, with defaults and migrations (see stored.ts). */
import { registers } from '../engine/types.ts';

/** What can be chosen, from the least to the most where there is an order. */
export const choices = {
  hold: ['never', 'serious', 'clear'],
  sensitivity: ['gentle', 'balanced', 'thorough'],
  register: ['site', ...registers],
} as const;
type Choice<Name extends keyof typeof choices> = (typeof choices)[Name][number];

/** Shape of the stored settings. Adding a field needs a default; changing one needs a version and a migration. */
export interface Settings {
  readonly on: boolean;
  /** When a send is held: never, on serious findings only, or on clear and serious ones. */
  readonly hold: Choice<'hold'>;
  readonly sensitivity: Choice<'sensitivity'>;
  /** Whom the person mostly writes to; `site` lets each site decide. */
  readonly register: Choice<'register'>;
  readonly underline: boolean;
  readonly badge: boolean;
  readonly rulesOff: readonly string[];
  /** Ids of sites, or origins, the person switched off. */
  readonly sitesOff: readonly string[];
  /** Salted hashes of phrases the person does not want flagged again. Never the words. */
  readonly dismissed: readonly string[];
  /** Salted hashes of conversations in which nothing is said. */
  readonly quietConversations: readonly string[];
  /** Nothing is said anywhere before then, in milliseconds since 1970. */
  readonly quietUntil: number;
  /** Ids of patterns, one for each card of theirs that was waved away. */
  readonly waved: readonly string[];
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
  quietConversations: [],
  quietUntil: 0,
  waved: [],
  salt: '',
};

/** Sound settings from anything found in the storage: each field that does not fit takes its default. */
export const reviveSettings = (value: unknown): Settings => {
  const found: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const fits = (name: keyof Settings): boolean => {
    const given = found[name];
    if (name in choices) return (choices[name as keyof typeof choices] as readonly unknown[]).includes(given);
    if (Array.isArray(defaultSettings[name])) {
      return Array.isArray(given) && given.every((entry) => typeof entry === 'string');
    }
    return typeof given === typeof defaultSettings[name];
  };
  const names = Object.keys(defaultSettings) as (keyof Settings)[];
  return Object.fromEntries(
    names.map((name) => [name, fits(name) ? found[name] : defaultSettings[name]]),
  ) as unknown as Settings;
};

/** Whether Amends works here: switched on, and neither this site nor this origin switched off. */
export const isOn = (settings: Settings, siteId: string, origin: string): boolean =>
  settings.on && !settings.sitesOff.includes(siteId) && !settings.sitesOff.includes(origin);

/** A list of names without this one. */
export const without = (names: readonly string[], name: string): readonly string[] =>
  names.filter((other) => other !== name);

/** A list of names with this one in it, once, at its end. */
export const withName = (names: readonly string[], name: string): readonly string[] => [
  ...without(names, name),
  name,
];

/** A list of names with this one, or without it where it was in. */
export const toggled = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? without(names, name) : withName(names, name);
