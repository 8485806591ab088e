/**
 * The vocabulary of a review. Everything here is plain, readonly data.
 * All offsets are UTF-16 offsets into the text the person wrote, exactly as they wrote it.
 */

/** How much a wording may deepen a hurt: 1 soft, 2 clear, 3 serious. A property of wording in its message. */
export type Severity = 1 | 2 | 3;

/** A stretch of the person's text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whom the person is writing to. It chooses the tone of rewordings, never whether a rule speaks. */
export const registers = ['partner', 'family', 'friend', 'work', 'child'] as const;
export type Register = (typeof registers)[number];

/** The fourteen families of wording, A to N. */
export type Family =
  | 'conditional-apology'
  | 'deflected-experiencer'
  | 'adversative-apology'
  | 'performative-closure'
  | 'excuse-justification'
  | 'minimization-invalidation'
  | 'blame-reversal'
  | 'shame-collapse'
  | 'pressure-boundary'
  | 'harsh-startup-criticism'
  | 'contempt'
  | 'withdrawal-stonewalling'
  | 'triangulation'
  | 'institutional-evasion';

/** The three graded variants of a rewording. */
export type RewordingKind = 'lightest' | 'fuller' | 'question';

/** One offered wording: replace `span` of the text by `text`, and the whole message reads `message`. */
export interface Rewording {
  readonly kind: RewordingKind;
  readonly span: Span;
  readonly text: string;
  readonly message: string;
  /** Spans of the blanks (`[what I did]`) inside `message`, in order. */
  readonly blanks: readonly Span[];
}

/** How putting words into a message ended. Only `done` changed anything the person can see. */
export type ReplaceOutcome =
  /** The editor's text now reads as expected. */
  | 'done'
  /** The words were no longer where they were; nothing was touched. */
  | 'moved'
  /** The editor did not take the change; what stands there was verified afterwards. */
  | 'refused';

/** One wording that may deepen a hurt. */
export interface Finding extends Span {
  /** Rule id, equal to its file name. */
  readonly rule: string;
  /** `blank` for an unfilled blank. */
  readonly family: Family | 'blank';
  readonly severity: Severity;
  /** The flagged words, exactly as written: `text.slice(start, end)`. */
  readonly quote: string;
  readonly rewordings: readonly Rewording[];
  /** Its words are like those of messages that hurt, but no rule surely says what is wrong, so none is put in their place. */
  readonly tentative?: true;
}

/** One accountable element that is present in the message. */
export interface ElementFound extends Span {
  readonly element: string;
  readonly quote: string;
  /** A weak form earns half credit ("I'll do better"). */
  readonly weak: boolean;
}

/** What a repairing message is about, as far as its words tell. */
export type Situation =
  /** Something small: late, a typo, the wrong file. */
  | 'slip'
  /** A hurt that is spoken of. */
  | 'hurt'
  /** An act that breaks trust or frightens, or one that came back again and again. */
  | 'grave'
  /** Going away for a while, in order to come back. */
  | 'pause'
  /** Reaching out after something broke. */
  | 'opener'
  /** Standing by somebody in something hard. */
  | 'support';

/** One question to the writer: about words that take the repair back, or about an element that would help. */
export type RepairQuestion =
  | (Span & { readonly about: 'wording'; readonly rule: string; readonly quote: string })
  | { readonly about: 'element'; readonly element: string };

/** The check of a whole message that repairs something. */
export interface Check {
  readonly situation: Situation;
  /** At most two, what would help most first. */
  readonly questions: readonly RepairQuestion[];
  /** True when all that such a message needs is there, and nothing in it takes that back. */
  readonly complete: boolean;
}

/** What a repairing message already holds, and which elements would help most (at most two). */
export interface Repair {
  /** False when no element was found: then both lists are empty. */
  readonly attempted: boolean;
  readonly present: readonly ElementFound[];
  readonly missing: readonly string[];
  /** Only where the message repairs something, and the writer is nobody who was hurt. */
  readonly check?: Check;
  /** Only where the writer seems to be the one who was hurt, or is afraid. */
  readonly writer?: 'hurt' | 'afraid';
  /** Only where somebody else has a say (law, insurance, medicine): then no wording is offered. */
  readonly advised?: true;
}

/** The answer of one review. */
export interface Review {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly repair: Repair;
}

/** What a review may take into account beside the text. */
export interface ReviewOptions {
  /** The person's own last message from the same composer, sent moments ago: two quick messages are read together. */
  readonly previousOwn?: string;
  /** The other person's previous message, only when it was handed over explicitly. */
  readonly previous?: string;
  readonly register?: Register;
  /** Ids of rules the person switched off. */
  readonly rulesOff?: ReadonlySet<string>;
  /** Without rewordings a review finds, and neither mends nor checks the whole: all that gate and marks need. Default true. */
  readonly rewordings?: boolean;
}

/** A synchronous review of one message. Never throws on any string. */
export type ReviewFunction = (text: string, options?: ReviewOptions) => Review;
