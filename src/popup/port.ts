/** What the popup is given by its entrypoint: everything it knows of the tab and of the extension. */
import type { ReplaceOutcome, Review } from '../engine/types.ts';
import type { KeptDraft } from '../shell/kept-draft.ts';
import type { Governed } from '../shell/policy.ts';
import type { ApplyRequest, Status } from '../shell/protocol.ts';
import type { Settings } from '../shell/settings.ts';
import type { Text } from '../ui/text.ts';
import type { ReturnsPort } from './returns/returns-port.ts';

/** How the tab under the popup stands. */
export type TabStatus =
  | { readonly kind: 'here'; readonly status: Status }
  /** An ordinary page where Amends is not in use; `site` is its host. */
  | { readonly kind: 'unlisted'; readonly site: string }
  /** A page of the browser, of a store, or none at all. */
  | { readonly kind: 'unreachable' };

export interface PopupPort {
  readonly text: Text;
  readonly settings: Settings;
  status(): Promise<TabStatus>;
  /** The focused composer's message; null when no frame has one. */
  draft(): Promise<string | null>;
  /** The same, reviewed in the page. */
  ask(): Promise<Review | null>;
  /** The offset of the finding at which the person asked, in the page, to compose a repair; told once, and else null. */
  wish(): Promise<number | null>;
  /** Puts a rewording into the page's composer. */
  apply(request: ApplyRequest): Promise<ReplaceOutcome>;
  /** Reviews a pasted text. Loads the engine with its first call, not before. */
  reviewText(text: string): Promise<Review>;
  readonly permissions: {
    /** Brings the reviewer into this page for one visit. Resolves to whether it could. */
    reviewOnce(): Promise<boolean>;
    /** Asks for the site for good. Call it straight from a press: browsers ask for a gesture. */
    useHere(): Promise<boolean>;
  };
  /** The draft a person asked to keep. */
  readonly kept: {
    read(): Promise<KeptDraft | null>;
    /** Keeps this one in place of any other; null deletes it. Resolves to the one that is kept then. */
    change(to: KeptDraft | null): Promise<KeptDraft | null>;
  };
  readonly returns: ReturnsPort;
  /** Opens the options page. */
  openOptions(): Promise<void>;
  /** Stores a change and gives the settings as they are now. */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Settings that an organisation locked. */
  locked(): Promise<readonly Governed[]>;
}
