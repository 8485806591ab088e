/** What card, panel, look and badge are given, and how a sheet gives the focus back. */
import type { Span } from '../../engine/types.ts';
import type { Text } from '../../ui/text.ts';
import type { ResidentPort, Session } from '../contract.ts';
import type { Drafts } from '../drafts.ts';
import type { BlankHint } from '../marks/blank-hint.tsx';
import type { Surface } from './surface.ts';

export interface SurfaceTools {
  readonly surface: Surface;
  readonly text: Text;
  /** The document the surface stands in. */
  readonly doc: Document;
  readonly resident: ResidentPort;
  readonly drafts: Drafts;
  readonly hint: BlankHint;
  /** The texts of blanks that rewordings brought in. */
  readonly blanks: Set<string>;
}

/** A session's message as it was when something was offered for it. */
export interface Reviewed {
  readonly session: Session;
  readonly message: string;
}

/** Gives the focus and the caret back to the message. */
export function returnTo({ composer }: Session, caret: Span | null): void {
  composer.focus();
  if (caret) composer.select(caret);
}
