/**
 * One small interface over both browsers, so that one list of scenarios runs in each. All input is
 * trusted: it goes through the browser, never through the page's own events.
 */
import type { Fixture } from '../fixtures/fixtures.ts';

/** What one person has in front of them: one page of one browser with the extension installed. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** Opens a fixture at its site's own address and puts the caret into its composer. */
  open(fixture: Fixture): Promise<void>;
  /** Types text as a person would, key by key. */
  type(text: string): Promise<void>;
  /** Presses one key or chord, as in `Control+z`. */
  press(chord: string): Promise<void>;
  /** Moves the mouse to a point of the viewport and clicks there. */
  click(x: number, y: number): Promise<void>;
  /** Moves the mouse without clicking. */
  hover(x: number, y: number): Promise<void>;
  /** Runs a function of the suite in the page's own world. */
  evaluate<Result, Argument>(work: (argument: Argument) => Result, argument: Argument): Promise<Result>;
  /** The visible page as PNG bytes. */
  screenshot(): Promise<Buffer>;
  /** Requests that no fixture answered. They were refused; a sound run has none. */
  strayRequests(): readonly string[];
  close(): Promise<void>;
}

/** A point in the middle of something, in viewport pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
