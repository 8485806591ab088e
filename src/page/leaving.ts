/** When a composer was really left: the focus may be in our own card, or the whole window may have lost it. */
import type { Session } from './contract.ts';
import { deepActiveElement } from './dom.ts';

export interface Leaving {
  /** Nothing is left now. */
  cancel(): void;
  /** A send was held: what has the focus is the message, or a send control that took it a moment before. */
  holding(): void;
  /** A composer lost the focus. Calls `end` once it is certain that the focus did not only pass by. */
  after(session: Session, isHeld: () => boolean, end: () => void): void;
}

/** @param doc the outermost document of the page. */
export function createLeaving(doc: Document): Leaving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let focusAtHold: Element | null = null;
  /** True while the press that was held is the last thing that moved the focus. */
  const isAtHold = () => deepActiveElement(doc) === focusAtHold;
  const holdsFocus = ({ composer }: Session) => composer.element.matches(':focus-within');
  return {
    cancel: () => clearTimeout(timer),
    holding() {
      focusAtHold = deepActiveElement(doc);
    },
    after(session, isHeld, end) {
      clearTimeout(timer);
      // The focus lands only after the event that says it is lost.
      timer = setTimeout(() => {
        const isHere = holdsFocus(session) || (isHeld() && isAtHold());
        if (!(session.composer.connected() && isHere)) end();
      });
    },
  };
}
