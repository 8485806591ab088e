/** That somebody pressed "compose" on a card: the popup that opens then is told where it begins. Never any words. */

/** Milliseconds in which a popup opens. One that opens later was opened for something else. */
const OPENING = 10_000;

export interface ComposeWish {
  /** Composing is to begin at the finding at this offset of the message. */
  make(at: number): void;
  /** The offset, once and only for as long as a popup takes to open; null without a wish. */
  take(): number | null;
}

/** Starts without a wish. `now` in milliseconds. */
export function createComposeWish(now: () => number): ComposeWish {
  let wish: { readonly at: number; readonly until: number } | null = null;
  return {
    make(at) {
      wish = { at, until: now() + OPENING };
    },
    take() {
      const made = wish;
      wish = null;
      return made && now() < made.until ? made.at : null;
    },
  };
}
