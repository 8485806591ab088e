/** Puts a rewording into the message and the caret where the person goes on. */
import type { Rewording, Span } from '../engine/types.ts';
import type { Composer, ReplaceOutcome } from './contract.ts';

/** How applying ended, and the blank that is now selected, if the rewording has one. */
export interface Placed {
  readonly outcome: ReplaceOutcome;
  readonly blank: Span | null;
}

/** Applies a rewording made for `message`. Never throws: an editor that does counts as `refused`. */
export async function applyRewording(
  composer: Composer,
  message: string,
  rewording: Rewording,
): Promise<Placed> {
  const { span, text } = rewording;
  const outcome = await composer
    .replace(span, message.slice(span.start, span.end), text)
    .catch((): ReplaceOutcome => 'refused');
  if (outcome !== 'done') return { outcome, blank: null };
  const end = span.start + text.length;
  const blank = rewording.blanks.find((found) => found.start >= span.start && found.end <= end) ?? null;
  composer.select(blank ?? { start: end, end });
  return { outcome, blank };
}

/** The texts of the blanks a rewording brings, brackets included. */
export const blankTexts = ({ message, blanks }: Rewording): string[] =>
  blanks.map(({ start, end }) => message.slice(start, end));

/**
 * The blank after the selected one, so that Tab can walk them; null when the selection is not exactly a blank
 * or none follows.
 */
export function nextBlank(message: string, selection: Span | null, known: ReadonlySet<string>): Span | null {
  if (!selection || !known.has(message.slice(selection.start, selection.end))) return null;
  const following = [...known]
    .map((blank) => ({ start: message.indexOf(blank, selection.end), length: blank.length }))
    .filter(({ start }) => start >= 0)
    .toSorted((a, b) => a.start - b.start);
  const [next] = following;
  return next ? { start: next.start, end: next.start + next.length } : null;
}
