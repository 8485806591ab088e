/** Times and places in which the person wants to hear of nothing. Pure functions over the settings. */
import type { Review } from '../../engine/types.ts';
import type { Settings } from '../../shell/settings.ts';

/** The end of the day a moment lies in, in milliseconds since 1970, by the person's own clock. */
export const endOfDay = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();

/** Whether nothing is to be said now, or in the conversation with this hash (null: it is not known). */
export const isHushed = (
  { quietUntil, quietConversations }: Settings,
  conversation: string | null,
  now: number,
): boolean => now < quietUntil || (conversation !== null && quietConversations.includes(conversation));

/** What is left of a review then: blanks, because nobody wants to send their brackets. */
export const hushed = (review: Review): Review => ({
  text: review.text,
  findings: review.findings.filter(({ family }) => family === 'blank'),
  repair: { attempted: false, present: [], missing: [] },
});
