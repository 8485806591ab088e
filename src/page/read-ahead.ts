/** Reads a message between two letters, so that whoever presses Enter right after the last one finds the answer ready. */
import type { Session } from './contract.ts';

/** Chats are short. A longer text is read when the typing pauses, and at send. In UTF-16 units. */
const LONGEST = 2000;

/** Milliseconds after which a letter is not waited for any more: people reach for Enter later than that. */
const SOON = 100;

export interface ReadAhead {
  /** Something was typed. */
  typed(session: Session): void;
}

/**
 * @param view the window whose spare time is used.
 * @param read reviews a text of a session; its answer is expected to be remembered.
 * @param failed is told where that threw.
 */
export function createReadAhead(
  view: Window,
  read: (session: Session, text: string) => void,
  failed: () => void,
  signal: AbortSignal,
): ReadAhead {
  let waiting = 0;
  signal.addEventListener('abort', () => view.cancelIdleCallback(waiting));
  return {
    typed(session) {
      view.cancelIdleCallback(waiting);
      waiting = view.requestIdleCallback(
        () => {
          // An editor that throws while it is read is left alone until the next change.
          try {
            const text = session.composer.read();
            if (text.length <= LONGEST) read(session, text);
          } catch {
            failed();
          }
        },
        { timeout: SOON },
      );
    },
  };
}
