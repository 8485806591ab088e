/** What card and panel have in common: their tools, taking a rewording, and giving the focus back. */
import type { Rewording, Span } from '../engine/types.ts';
import type { Text } from '../ui/text.ts';
import { applyRewording } from './apply.ts';
import type { ReplaceOutcome, ResidentPort, Session } from './contract.ts';
import type { Surface } from './surface.ts';

export interface SurfaceTools {
  readonly surface: Surface;
  readonly text: Text;
  /** The document the surface stands in. */
  readonly doc: Document;
  readonly resident: ResidentPort;
  /** Is told of each rewording that went in. */
  readonly remember: (rewording: Rewording) => void;
}

/** A session's message as it was when something was offered for it. */
export interface Reviewed {
  readonly session: Session;
  readonly message: string;
}

/** Puts a rewording into the message; when it went in, calls `close` and says so. */
export async function takeRewording(
  { surface, text, resident, remember }: SurfaceTools,
  { session, message }: Reviewed,
  rewording: Rewording,
  close: () => void,
): Promise<ReplaceOutcome> {
  const { outcome, blank } = await applyRewording(session.composer, message, rewording);
  if (outcome !== 'done') return outcome;
  close();
  remember(rewording);
  resident.refresh(session);
  surface.announce(text(blank ? 'card_applied_blank' : 'card_applied'));
  return outcome;
}

/** Gives the focus and the caret back to the message. */
export function returnTo({ composer }: Session, caret: Span | null): void {
  composer.focus();
  if (caret) composer.select(caret);
}
