/** What a person wrote and may want back: in memory, as long as this page lives, and nowhere else. */
import { changeBetween } from './composer/carry.ts';
import type { Session } from './contract.ts';

/** Words gone from one reading to the next that are worth keeping, in UTF-16 units. */
const WORTH_KEEPING = 20;
/** Drafts kept in one page. */
const MOST = 12;

interface Draft {
  readonly place: string;
  readonly text: string;
}

export interface Drafts {
  /** Keeps a text as it stands, because something is about to change it. */
  keep(session: Session, text: string): void;
  /** Keeps the earlier text where a change took away more than a person deletes letter by letter. */
  watch(session: Session, before: string, after: string): void;
  /** The latest text that stood here, and does not now; null when there is none. */
  latest(session: Session, now: string): string | null;
  /** The message went: what led to it is over. */
  forget(session: Session): void;
}

/** Starts with nothing kept. An editor that was built anew at the same place goes on with them. */
export function createDrafts(): Drafts {
  let drafts: readonly Draft[] = [];
  const keep = (session: Session, text: string) => {
    if (!text.trim()) return;
    const place = session.place.name;
    const others = drafts.filter((draft) => draft.place !== place || draft.text !== text);
    drafts = [{ place, text }, ...others].slice(0, MOST);
  };
  return {
    keep,
    watch(session, before, after) {
      if (lost(before, after) >= WORTH_KEEPING) keep(session, before);
    },
    latest(session, now) {
      const place = session.place.name;
      return drafts.find((draft) => draft.place === place && draft.text.trim() !== now.trim())?.text ?? null;
    },
    forget(session) {
      const place = session.place.name;
      drafts = drafts.filter((draft) => draft.place !== place);
    },
  };
}

/** How long the one stretch is that is no longer there. */
function lost(before: string, after: string): number {
  const { start, end } = changeBetween(before, after);
  return end - start;
}
