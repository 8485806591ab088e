/** Whether a message went. Nobody tells us: it is seen from what becomes of the composer. */

import { collapse } from '../composer/same-text.ts';
import type { Composer } from '../contract.ts';
import type { OpenSession } from '../session.ts';

/** What a look at the composer says, some moments after a sending gesture. */
export type Outcome = 'sent' | 'unknown';

/**
 * Sent means: the composer is gone, empty, or holds something else. A text that only grew or shrank is
 * still the same message: Enter may have begun a new line in it.
 *
 * @param now the text that stands there, or null when the composer left the page.
 */
export const outcomeOf = (before: string, now: string | null): Outcome => {
  if (now === null) return 'sent';
  const [old, current] = [collapse(before), collapse(now)];
  if (current === '') return old === '' ? 'unknown' : 'sent';
  return current.startsWith(old) || old.startsWith(current) ? 'unknown' : 'sent';
};

/** The same of a composer as it is now. */
export const outcomeIn = (composer: Composer, before: string): Outcome =>
  outcomeOf(before, composer.connected() ? composer.read() : null);

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
        if (outcomeIn(session.composer, text) === 'unknown') return;
        stop(session);
        onSent(session, text);
      };
      const moments = [...LOOKS, LATE_LOOK];
      watched.set(session, { timers: moments.map((moment) => setTimeout(look, moment)), look });
    },
    settle: (session) => watched.get(session)?.look(),
  };
};
