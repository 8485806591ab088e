/** Taking a rewording, wherever in a page it was offered. */
import type { Rewording } from '../../engine/types.ts';
import { applyRewording, blankTexts } from '../apply.ts';
import type { ReplaceOutcome } from '../contract.ts';
import type { Reviewed, SurfaceTools } from './sheet-tools.ts';

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
