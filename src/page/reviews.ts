/** The reviews of one page, made from the person's settings as they are now; nothing quiet is in them. */
import type { Review, ReviewFunction } from '../engine/types.ts';
import type { Settings } from '../shell/settings.ts';
import type { Session } from './contract.ts';
import { remembering } from './memo.ts';
import type { Quieting } from './quiet/quieting.ts';
import { markOptions, reviewOptions } from './review-options.ts';
import type { Work } from './work.ts';

export interface Reviews {
  /** The review of any text, as somebody else asks for it. */
  readonly review: ReviewFunction;
  /** What marks and gate need to know of a session's text. */
  forMarks(session: Session, message: string): Review;
  /** The message that is worked on, with its rewordings and its check. */
  full(work: Work): Review;
}

export function createReviews(
  engine: ReviewFunction,
  settings: () => Settings,
  quieting: Pick<Quieting, 'filter'>,
): Reviews {
  const remembered = remembering(engine);
  const review: ReviewFunction = (message, options) => quieting.filter(remembered(message, options));
  return {
    review,
    forMarks: (session, message) => review(message, markOptions(session, settings())),
    full: ({ message, session }) => review(message, reviewOptions(session, settings())),
  };
}
