/** The talk with Robin, as plain data. */
import type { TextKey } from '../ui/text.ts';
import { exercises } from './exercises.ts';

/** One bubble: Robin's by catalogue key, the person's in their own words. */
export type Line =
  | { readonly from: 'robin'; readonly key: TextKey }
  | { readonly from: 'you'; readonly words: string };

export interface Chat {
  /** Index of the exercise; equal to their number when all are done. */
  readonly step: number;
  readonly lines: readonly Line[];
  /** True between the person's message and what follows it. */
  readonly answered: boolean;
}

/** The first exercise, opened. */
export const start = (): Chat => ({ step: 0, lines: opening(0), answered: false });

/** The person sent something. A second message to the same exercise only joins the talk. */
export const send = (chat: Chat, words: string): Chat => ({
  ...chat,
  lines: [...chat.lines, { from: 'you', words }],
  answered: true,
});

/** Robin answers, and the next exercise opens. */
export function next({ step, lines }: Chat): Chat {
  const reply = exercises[step]?.reply;
  const answer: Line[] = reply ? [{ from: 'robin', key: reply }] : [];
  return { step: step + 1, lines: [...lines, ...answer, ...opening(step + 1)], answered: false };
}

function opening(step: number): Line[] {
  const key = exercises[step]?.robin;
  return key ? [{ from: 'robin', key }] : [];
}
