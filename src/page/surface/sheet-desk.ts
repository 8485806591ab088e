/** What card, panel and look have in common while they stand open: closing, going out of date, taking a rewording. */
import { render } from 'preact';
import type { Rewording, Span } from '../../engine/types.ts';
import type { ReplaceOutcome } from '../contract.ts';
import type { Floating } from './floating.ts';
import { type Reviewed, returnTo, type SurfaceTools } from './sheet-tools.ts';
import { takeRewording } from './take.ts';

/** What stands open: for which message of which session, and where the caret was when it opened. */
export interface OpenSheet extends Reviewed {
  readonly caret: Span | null;
}

/** What every sheet can do, whoever opens it. */
export interface Closable {
  shown(): boolean;
  /** Closes it, the focus back where it was. False when nothing was open. */
  close(): boolean;
  /** The message reads otherwise now: what was made for another text closes. */
  outdate(message: string): void;
}

interface SheetDesk<Sheet extends OpenSheet> extends Closable {
  readonly current: Sheet | null;
  /** Remembers what stands open now. Drawing it is the caller's. */
  open(sheet: Sheet): void;
  /** Takes it away; the focus stays where it is. */
  shut(): void;
  /** Puts a rewording into the message; it closes when that went in. */
  apply(sheet: Sheet, rewording: Rewording): Promise<ReplaceOutcome>;
}

/** Starts with nothing open on `layer`. */
export function createSheetDesk<Sheet extends OpenSheet>(
  tools: SurfaceTools,
  layer: Floating,
): SheetDesk<Sheet> {
  let current: Sheet | null = null;
  let applying = false;

  const shut = () => {
    current = null;
    layer.hide();
    render(null, layer.element);
  };
  const close = (): boolean => {
    if (!current) return false;
    const { session, caret } = current;
    const inside = tools.surface.focused() !== null;
    shut();
    if (inside) returnTo(session, caret);
    return true;
  };
  return {
    get current() {
      return current;
    },
    shown: () => current !== null,
    open(sheet) {
      current = sheet;
    },
    shut,
    close,
    outdate(message) {
      // While a rewording goes in, the message passes through states of its own.
      if (!applying && current && current.message !== message) close();
    },
    async apply(sheet, rewording) {
      applying = true;
      try {
        return await takeRewording(tools, sheet, rewording, shut);
      } finally {
        applying = false;
      }
    },
  };
}
