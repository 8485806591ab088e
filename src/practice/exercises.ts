/** The three exercises, as catalogue keys. */
import type { TextKey } from '../ui/text.ts';

export interface Exercise {
  readonly title: TextKey;
  readonly about: TextKey;
  /** What Robin says first, and after the person has sent something. */
  readonly robin: TextKey;
  readonly reply: TextKey;
  /** A draft to try; without one the person writes freely. */
  readonly draft?: TextKey;
}

export const exercises: readonly Exercise[] = [
  {
    title: 'practice_one_title',
    about: 'practice_one_about',
    robin: 'practice_one_robin',
    reply: 'practice_one_reply',
    draft: 'practice_one_draft',
  },
  {
    title: 'practice_two_title',
    about: 'practice_two_about',
    robin: 'practice_two_robin',
    reply: 'practice_two_reply',
    draft: 'practice_two_draft',
  },
  {
    title: 'practice_three_title',
    about: 'practice_three_about',
    robin: 'practice_three_robin',
    reply: 'practice_three_reply',
  },
];
