/** What the parts of the extension say to each other. No message text is ever said to the background. */
import type { ReplaceOutcome, Review, Span } from '../engine/types.ts';
import type { PageChoice } from './page-choice.ts';

/** How Amends stands in a frame. */
export type Standing =
  | 'works'
  /** The site is known, but nothing a person could write in was met yet. */
  | 'no-composer'
  /** It came into the page too late to be first at a send: marks and cards work, nothing is held. */
  | 'cannot-hold'
  | 'switched-off'
  /** It is on, and the person asked it to say nothing here for now. */
  | 'quiet';

/** What a frame says of itself. On a site nobody described, `siteId` is the origin. */
export interface Status {
  readonly standing: Standing;
  readonly siteId: string;
  readonly siteName: string;
  readonly selfTest: SelfTest;
}

/** What a frame found out about itself: nothing of a message, and no more of an address than its site. */
export interface SelfTest {
  /** How well the site's data is known. */
  readonly known: string;
  /** What kind of composer was used last. */
  readonly composer: 'field' | 'rich' | 'none';
  readonly isFramed: boolean;
  readonly sendKeys: readonly string[];
  readonly hasSendControl: boolean;
  readonly hasReviewer: boolean;
  readonly canHold: boolean;
  /** How often something of ours went wrong, by the event or the task in which it did. */
  readonly errors: Readonly<Record<string, number>>;
}

/** A replacement asked for from an extension page: `span` must still read `expected`. */
export interface ApplyRequest {
  readonly span: Span;
  readonly expected: string;
  readonly text: string;
}

/** What the toolbar button shows for a tab: how many findings, none after a look, or that Amends is off or failed. */
export type Shown = number | 'calm' | 'off' | 'broken';

/** What a key of the browser or its context menu can do in a message. */
export type Act = 'review' | 'next' | 'apply-first';

/** Answered by the background. Nothing here carries text. */
export interface BackgroundProtocol {
  /** Brings the reviewer into the asking frame. Says whether it could. */
  'load-reviewer': (request: null) => boolean;
  /** Shows this on the toolbar button, for the asking tab. */
  show: (request: Shown) => null;
  /**
   * Keeps a promise to come back, `at` in milliseconds since 1970. For a frame, the background knows the page by
   * itself; `address` counts only where one of our own pages asks.
   */
  'promise-return': (request: { readonly at: number; readonly address: string }) => boolean;
  /** Keeps what the person chose in a page. Says whether it is kept. */
  remember: (request: readonly PageChoice[]) => boolean;
  /** Opens the popup over the asking tab. */
  'open-popup': (request: null) => null;
}

/** Answered by the frames of a tab, to the popup only. */
export interface FrameProtocol {
  status: (request: null) => Status;
  /** The message that was written in last; null without a composer, or while Amends is off. */
  text: (request: null) => string | null;
  /** The same, reviewed; null without a reviewer, too. */
  'review-here': (request: null) => Review | null;
  /** The offset of the finding at which the person asked, in the page, to compose a repair; told once, and else null. */
  'compose-wish': (request: null) => number | null;
  apply: (request: ApplyRequest) => ReplaceOutcome;
}

/** Answered by the frames of a tab, to the background. */
export interface CommandProtocol {
  /** Does this in the message that was written in last. Says whether there was anything to do. */
  perform: (request: Act) => boolean;
  /** The id of the frame's site, whether Amends is on there or not; empty where there is none. */
  site: (request: null) => string;
}
