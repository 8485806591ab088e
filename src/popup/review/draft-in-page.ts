/** The message that was written in last, in the page under the popup: reading it, and putting another in its place. */
import type { ReplaceOutcome } from '../../engine/types.ts';
import type { PopupPort } from '../port.ts';

/** The whole text of the composer before and after a change of ours. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** Its text; null where there is no composer, or nobody answers. */
export const draftInPage = ({ draft }: Pick<PopupPort, 'draft'>): Promise<string | null> =>
  draft().catch(() => null);

/** Changes the whole of it; the page's own undo brings back what stood there. */
export const changeInPage = (
  { apply }: Pick<PopupPort, 'apply'>,
  { before, after }: Change,
): Promise<ReplaceOutcome> =>
  apply({ span: { start: 0, end: before.length }, expected: before, text: after }).catch(
    () => 'refused' as const,
  );
