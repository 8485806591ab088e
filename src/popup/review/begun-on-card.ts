/** Composing that was asked for on a card in the page begins with the popup that opens then. */
import type { Beginning } from '../../repair/compose/draft.ts';
import type { PopupPort } from '../port.ts';

/** The page's message, with the words whose card was open; null where nobody asked for it. */
export async function begunOnCard({ wish, ask }: Pick<PopupPort, 'wish' | 'ask'>): Promise<Beginning | null> {
  const at = await wish();
  const review = at === null ? null : await ask();
  if (!review) return null;
  const finding = review.findings.find(({ start }) => start === at);
  return { review, ...(finding && { quote: finding.quote }) };
}
