/**
 * The agreement between the parts of the page: composers, the resident (watch and gate), and the
 * reviewer (marks, card, panel). Resident and reviewer are two bundles in one isolated world.
 */
import type { ReplaceOutcome, Review, ReviewOptions, Span } from '../engine/types.ts';
import type { PageChoice } from '../shell/page-choice.ts';
import type { Act } from '../shell/protocol.ts';
import type { Settings } from '../shell/settings.ts';
import type { Site } from '../sites/site.ts';
import type { Weighted } from '../ui/marked.ts';

export type { ReplaceOutcome };

/** One place where a person writes: a text field or a rich editor behind one interface. */
export interface Composer {
  readonly kind: 'field' | 'rich';
  /** The field itself, or the editing host (the outermost contenteditable). */
  readonly element: HTMLElement;
  readonly site: Site;
  /** The text as the person sees it: blocks and line breaks as `\n`. All spans are offsets into this. */
  read(): string;
  /** True while a replacement is on its way: the text is neither the old one for good nor the new one yet. */
  readonly writing: boolean;
  /** False once the editor is gone from the page or replaced. */
  connected(): boolean;
  /** Viewport rectangles of a span; empty when it cannot be placed with certainty. */
  rects(span: Span): readonly DOMRect[];
  /** A live range for a span, for painting; never kept for writing. Null for fields, and where it cannot be placed. */
  range(span: Span): Range | null;
  /** The caret or selection as offsets, or null when it is not in this composer. */
  selection(): Span | null;
  /** Puts focus and selection there without scrolling. */
  select(span: Span): void;
  focus(): void;
  /**
   * Replaces `span`, which must still read `expected`, by `text`, as one undo step where the editor can.
   * Verified before and after; never a partial write.
   */
  replace(span: Span, expected: string, text: string): Promise<ReplaceOutcome>;
}

/** The underlines of one composer. Painted without touching the editor's DOM. */
export interface Marks {
  /** Paints exactly these marks, dropping all earlier ones. Spans refer to the text read just now. */
  paint(marks: readonly Weighted[]): void;
  /** Index (in the last painted list) of the mark under a viewport point, or -1. */
  hit(x: number, y: number): number;
  remove(): void;
}

/** Where something is written. Words belong to their place: another one may have another reader. */
export interface Place {
  readonly name: string;
  /** False on a site that names its conversations, but not here and now. */
  readonly isCertain: boolean;
}

/** A composer the person has been in, with what this page's life knows of it. In memory only. */
export interface Session {
  readonly composer: Composer;
  /** Where it was when it was met: the same composer in another place has another session. */
  readonly place: Place;
  /** The last text read from it. */
  readonly text: string;
  /** The last text sent from here, for a few minutes, so that two quick messages are read together. */
  readonly previousOwn: string | undefined;
}

/** A send that was stopped once. */
export interface Hold {
  readonly session: Session;
  readonly text: string;
  readonly review: Review;
  /** The person wants it to go at another time. */
  readonly later: boolean;
  /**
   * Does the held gesture for the person, once, in one way. Resolves to whether the message went; of one that
   * goes later, to whether the page was asked when. Never rejects.
   */
  send(): Promise<'sent' | 'press-enter'>;
}

/** What the reviewer bundle offers the resident once it is there. */
export interface ReviewerPort {
  review(text: string, options?: ReviewOptions): Review;
  /** A session was opened or came back to focus. */
  focused(session: Session): void;
  /** A letter was typed; whether a pause follows is not known yet. */
  typed(session: Session): void;
  /** The text of a session changed (after a short pause in typing, or at once after a paste). */
  changed(session: Session): void;
  /** Words of a session were replaced from outside the page, where it read `before`. */
  replaced(session: Session, before: string): void;
  /** The composer lost focus or left the page. */
  left(session: Session): void;
  /** A send was held: open one more look. */
  held(hold: Hold): void;
  /** The message went: close everything that belongs to it. */
  sent(session: Session): void;
  /**
   * Is told of a key event before the page is. True when it was pressed in our own surface: then what a keydown
   * does there is done, and nobody else needs to hear of it.
   */
  key(event: KeyboardEvent): boolean;
  /** Does what a key of the browser or its menu asks for. Resolves to whether there was anything to do. */
  perform(act: Act): Promise<boolean>;
  /** True where the person asked to hear nothing for now. */
  isQuiet(): boolean;
  /** New settings, at once. */
  configured(settings: Settings): void;
}

/** What the resident offers the reviewer. */
export interface ResidentPort {
  readonly settings: Settings;
  /** The session whose composer has, or last had, the focus. */
  current(): Session | null;
  /** Reads the composer again at once (after a replacement). */
  refresh(session: Session): void;
  /** Stores what the person chose here (a dismissed phrase, a rule switched off). Failure is silent and harmless. */
  remember(choices: readonly PageChoice[]): void;
  /** Is told how many findings have a line under them now. */
  found(count: number): void;
  /** Notes that something of ours went wrong. `where` is a name, and never what was thrown. */
  failed(where: string): void;
  /**
   * Keeps a promise to come back to this page, `at` in milliseconds since 1970, and resolves to whether it is kept;
   * never rejects. Null where nothing is kept.
   */
  readonly promiseReturn: ((at: number) => Promise<boolean>) | null;
  /** Leads to composing a repair that begins at the finding at this offset. Null where there is no popup. */
  readonly compose: ((at: number) => void) | null;
}
