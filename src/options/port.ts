/** What the options page is given by its entrypoint. */
import type { Governed } from '../shell/policy.ts';
import type { Settings } from '../shell/settings.ts';
import type { Shortcut } from '../shell/shortcuts.ts';
import type { SiteGroup } from '../sites/index.ts';
import type { Text } from '../ui/text.ts';
import type { Pattern } from './pattern.ts';

/** Changes the settings, in every open tab at once. */
export type Change = (change: (settings: Settings) => Settings) => Promise<void>;

export interface OptionsPort {
  readonly text: Text;
  readonly settings: Settings;
  change: (change: (settings: Settings) => Settings) => Promise<Settings>;
  /** Calls back with settings changed anywhere else. Gives what stops it. */
  watch(listener: (settings: Settings) => void): () => void;
  /** Settings that an organisation locked. `watch` tells when to ask again. */
  locked(): Promise<readonly Governed[]>;
  readonly siteGroups: readonly SiteGroup[];
  readonly added: {
    /** The sites the person added, as origins. */
    read(): Promise<readonly string[]>;
    /** Resolves to whether the site is gone. */
    remove(origin: string): Promise<boolean>;
    watch(listener: () => void): () => void;
  };
  /** All patterns with their examples. They come after the first frame. */
  patterns(): Promise<readonly Pattern[]>;
  /** All that is kept, ready for a file. */
  exported(): Promise<string>;
  deleteEverything(): Promise<void>;
  /** The keys the browser keeps for us, and the way to its page for them. */
  readonly shortcuts: {
    read(): Promise<readonly Shortcut[]>;
    open(): Promise<void>;
  };
}
