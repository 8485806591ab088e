/**
 * What went wrong in this frame, for a person who wants to report it. Only where and how often: what was thrown may
 * hold words of a message.
 */
export interface Troubles {
  /** How often, by the event or the task in which it happened. */
  readonly counts: Readonly<Record<string, number>>;
  /** Notes one more. `where` is a name of ours. */
  note(where: string): void;
}

/** Starts with none. */
export const createTroubles = (): Troubles => {
  const counts: Record<string, number> = {};
  return {
    counts,
    note(where) {
      counts[where] = (counts[where] ?? 0) + 1;
    },
  };
};
