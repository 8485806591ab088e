/** Whether a message went. Nobody tells us: it is seen from what becomes of the composer. */

import { collapse } from '../composer/same-text.ts';
import type { Composer } from '../contract.ts';
import type { OpenSession } from '../session.ts';

/** How much of a message still stands in its composer, some moments after a sending gesture. */
export type Remains = 'none' | 'beginning' | 'all';

/**
 * None stands there when the composer is gone, empty, or holds something else. A text that only grew is all there:
 * Enter may have begun a new line in it.
 *
 * @param now the text that stands there, or null when the composer left the page.
 */
export const remainsOf = (before: string, now: string | null): Remains => {
  if (now === null) return 'none';
  const [old, current] = [collapse(before), collapse(now)];
  if (current.startsWith(old)) return 'all';
  return current !== '' && old.startsWith(current) ? 'beginning' : 'none';
};

const remainsIn = (composer: Composer, before: string): Remains =>
  remainsOf(before, composer.connected() ? composer.read() : null);

/** Whether a message of the person went for certain: from one that only got shorter, they may have taken words out. */
export const hasGone = (composer: Composer, before: string): boolean =>
  remainsIn(composer, before) === 'none';

/**
 * Whether nothing more is to be done for a message that was sent for the person. Whoever writes the same words again at
 * once leaves no look an empty composer; and whoever only takes words away has gone on.
 */
export const isLetGo = (composer: Composer, before: string): boolean => remainsIn(composer, before) !== 'all';

/** The moments, in milliseconds after the gesture, at which somebody who waits for it looks at the composer. */
export const LOOKS: readonly number[] = [0, 50, 100, 200, 400, 700, 1000, 1500];
/** A page may take its time without anybody waiting. */
const LATE_LOOK = 3000;

/** A message that may be on its way. */
interface Watching {
  readonly timers: readonly ReturnType<typeof setTimeout>[];
  look(): void;
}

export interface SentWatch {
  /** Starts looking whether `text` went. */
  passed(session: OpenSession, text: string): void;
  /** Looks now: what went is over before the next message is judged, however fast that was written. */
  settle(session: OpenSession): void;
}

/** Looks after a gesture that went through; a new gesture in the same composer starts anew. */
export const createSentWatch = (onSent: (session: OpenSession, text: string) => void): SentWatch => {
  const watched = new WeakMap<OpenSession, Watching>();
  const stop = (session: OpenSession): void => {
    for (const timer of watched.get(session)?.timers ?? []) clearTimeout(timer);
    watched.delete(session);
  };
  return {
    passed(session, text) {
      if (collapse(text) === '') return;
      stop(session);
      const look = (): void => {
        if (!hasGone(session.composer, text)) return;
        stop(session);
        onSent(session, text);
      };
      const moments = [...LOOKS, LATE_LOOK];
      watched.set(session, { timers: moments.map((moment) => setTimeout(look, moment)), look });
    },
    settle: (session) => watched.get(session)?.look(),
  };
};
