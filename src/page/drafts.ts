/** What a person wrote and may want back: in memory, as long as this page lives, and nowhere else. */
import { changeBetween } from './carry.ts';
import type { Composer } from './contract.ts';

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
  keep(composer: Composer, text: string): void;
  /** Keeps the earlier text where a change took away more than a person deletes letter by letter. */
  watch(composer: Composer, before: string, after: string): void;
  /** The latest text that stood here, and does not now; null when there is none. */
  latest(composer: Composer, now: string): string | null;
  /** The message went: what led to it is over. */
  forget(composer: Composer): void;
}

/** Starts with nothing kept. An editor that was built anew at the same address is the same place. */
export function createDrafts(): Drafts {
  let drafts: readonly Draft[] = [];
  const keep = (composer: Composer, text: string) => {
    if (!text.trim()) return;
    const place = placeOf(composer);
    const others = drafts.filter((draft) => draft.place !== place || draft.text !== text);
    drafts = [{ place, text }, ...others].slice(0, MOST);
  };
  return {
    keep,
    watch(composer, before, after) {
      if (lost(before, after) >= WORTH_KEEPING) keep(composer, before);
    },
    latest(composer, now) {
      const place = placeOf(composer);
      return drafts.find((draft) => draft.place === place && draft.text.trim() !== now.trim())?.text ?? null;
    },
    forget(composer) {
      const place = placeOf(composer);
      drafts = drafts.filter((draft) => draft.place !== place);
    },
  };
}

const placeOf = ({ element, site }: Composer): string => `${site.id} ${element.ownerDocument.location.href}`;

/** How long the one stretch is that is no longer there. */
function lost(before: string, after: string): number {
  const { start, end } = changeBetween(before, after);
  return end - start;
}
