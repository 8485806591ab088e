/** What card, panel and look have in common: their tools, taking a rewording, and giving the focus back. */
import type { Rewording, Span } from '../../engine/types.ts';
import type { Text } from '../../ui/text.ts';
import { applyRewording, blankTexts } from '../apply.ts';
import type { ReplaceOutcome, ResidentPort, Session } from '../contract.ts';
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

/** Puts a rewording into the message; when it went in, calls `close` and says so. */
export async function takeRewording(
  { surface, text, resident, blanks, drafts, hint }: SurfaceTools,
  { session, message }: Reviewed,
  rewording: Rewording,
  close: () => void,
): Promise<ReplaceOutcome> {
  const { outcome, blank } = await applyRewording(session.composer, message, rewording);
  if (outcome !== 'done') return outcome;
  drafts.keep(session, message);
  close();
  for (const words of blankTexts(rewording)) blanks.add(words);
  resident.refresh(session);
  const question = blank ? hint.show(session.composer, blank) : '';
  surface.announce(`${text(blank ? 'card_applied_blank' : 'card_applied')} ${question}`.trim());
  return outcome;
}

/** Gives the focus and the caret back to the message. */
export function returnTo({ composer }: Session, caret: Span | null): void {
  composer.focus();
  if (caret) composer.select(caret);
}
