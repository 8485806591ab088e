/** What a person chooses in a page: what is to be quiet, in ids, salted hashes and times, and never in words. */
import { type Settings, withName, without } from './settings.ts';

/** The lists of the settings that a page may change. */
export type NameList = 'dismissed' | 'quietConversations' | 'sitesOff' | 'rulesOff' | 'waved';

export type PageChoice =
  | { readonly kind: 'add' | 'drop'; readonly name: string; readonly list: NameList }
  /** Nothing is said anywhere before then, in milliseconds since 1970. */
  | { readonly kind: 'quiet'; readonly until: number };

export const adding = (name: string, list: NameList): PageChoice => ({ kind: 'add', name, list });
export const dropping = (name: string, list: NameList): PageChoice => ({ kind: 'drop', name, list });
export const quietUntil = (until: number): PageChoice => ({ kind: 'quiet', until });

/** The settings with these choices, one after the other. */
export const withChoices = (settings: Settings, choices: readonly PageChoice[]): Settings =>
  choices.reduce(withChoice, settings);

const withChoice = (settings: Settings, choice: PageChoice): Settings => {
  if (choice.kind === 'quiet') return { ...settings, quietUntil: choice.until };
  const { kind, list, name } = choice;
  const names = settings[list];
  if (kind === 'drop') return { ...settings, [list]: without(names, name) };
  // Each card that was waved away counts; anything else is in its list or not.
  return { ...settings, [list]: list === 'waved' ? [...names, name] : withName(names, name) };
};
