/** What an organisation chose for its people, in the browser's own managed storage. */
import { browser } from './browser.ts';
import { reviveSettings, type Settings } from './settings.ts';

/** Settings a policy may name. What belongs to the person alone is not among them. */
const governed = [
  'on',
  'hold',
  'sensitivity',
  'register',
  'underline',
  'badge',
  'rulesOff',
  'sitesOff',
] as const;
export type Governed = (typeof governed)[number];

export interface Policy {
  /** Where a person starts. */
  readonly preset: Partial<Settings>;
  /** Those of them that stay as they are. */
  readonly locked: readonly Governed[];
}

/** The policy as it stands; empty where there is none. Never rejects. */
export const readPolicy = async (): Promise<Policy> => {
  try {
    return policyOf(await browser.storage.managed.get());
  } catch {
    // Firefox rejects where nobody manages it.
    return policyOf({});
  }
};

/** A sound policy from what the storage holds: `{ hold: 'clear', …, locked: ['hold'] }`. */
export const policyOf = (managed: Readonly<Record<string, unknown>>): Policy => {
  const sound = reviveSettings(managed);
  const given = governed.filter((name) => name in managed && same(sound[name], managed[name]));
  const wanted: readonly unknown[] = Array.isArray(managed.locked) ? managed.locked : [];
  return {
    preset: Object.fromEntries(given.map((name) => [name, sound[name]])),
    locked: given.filter((name) => wanted.includes(name)),
  };
};

/** The settings with what is locked as the policy has it. */
export const enforced = (settings: Settings, { preset, locked }: Policy): Settings => ({
  ...settings,
  ...Object.fromEntries(locked.map((name) => [name, preset[name]])),
});

/** Whether two plain values are equal, their keys in the same order. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
