import type { Register } from '../engine/types.ts';

/** How well a site's data is known. It is shown to people, so it must be honest. */
type Known = 'real-client' | 'same-editor' | 'structure-only';

/** Keys that send in this composer. `enter` means a plain Enter; Shift+Enter never sends. */
export type SendKey = 'enter' | 'mod+enter' | 'alt+s';

/** One messaging site, as data. If a site needs code, the abstraction is wrong. */
export interface Site {
  /** Equal to the file name. */
  readonly id: string;
  readonly name: string;
  /**
   * Match patterns, as in a manifest. Their path is always `/*`: only then do browsers follow into the frames that a
   * page fills itself.
   */
  readonly matches: readonly string[];
  /** Which paths of these hosts are meant, where two clients share a host. */
  readonly path?: RegExp;
  /** CSS selector of the composer element (field or editing host), independent of interface language. */
  readonly composer: string;
  /** Elements that match `composer` but hold no message (search boxes, subject lines). */
  readonly notComposer?: string;
  /** CSS selector of the send control, tested on every element of a click's composed path. */
  readonly send?: string;
  /**
   * CSS selector of what leads to sending at another time: the entry of a menu, or the button that opens the choice of
   * times. It is held as a send is.
   */
  readonly sendLater?: string;
  /** The keys that hold a modifier send from the fields beside the message, too: the subject, the recipients. */
  readonly sendsFromBeside?: true;
  /** Keys that send. Several when the person may choose in the site's settings. */
  readonly sendKeys: readonly SendKey[];
  /** For editors that take words from outside as one step of their undo only by a paste (see `page/replace-rich.ts`). */
  readonly writing?: 'paste';
  /** CSS selector of an open suggestion list: while it is there, Enter picks an item and is never held. */
  readonly suggestions?: string;
  /**
   * What names the conversation: a pattern's first group in `location.pathname + hash`, or the text of the first
   * element a selector finds. Kept only as a salted hash.
   */
  readonly conversation?: RegExp | { readonly selector: string };
  /** Default for whom one writes to here. */
  readonly register: Register;
  readonly known: Known;
  /** Software that may run at this address: a composer of its kind takes the data from it. */
  readonly software?: readonly Site[];
}

/** Identity for types: one site a file. */
export const defineSite = (site: Site): Site => site;

/** What is known of one composer of a site: the site itself, or the software the composer belongs to. */
export const siteOfComposer = (composer: Element, site: Site): Site =>
  site.software?.find((software) => composer.matches(software.composer)) ?? site;

/** Whether a composer's site is this one, or software that runs there. */
export const isPartOf = (inner: Site, site: Site | null): boolean =>
  inner === site || (site?.software?.includes(inner) ?? false);
