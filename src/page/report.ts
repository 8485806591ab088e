/** Tells the toolbar button what there is to say, and only when that changes. */
import type { Shown } from '../shell/protocol.ts';

export interface Report {
  /** Findings of the message, or that the reviewer could not come. */
  show(shown: Shown): void;
  /** Amends is on or off here. */
  on(isOn: boolean): void;
}

/** Starts with nothing shown, as the browser does for every new page. */
export const createReport = (tell: (shown: Shown) => void): Report => {
  let last: Shown = 0;
  const show = (shown: Shown): void => {
    if (shown === last) return;
    last = shown;
    tell(shown);
  };
  return {
    show,
    on(isOn) {
      if (!isOn) show('off');
      else if (last === 'off') show(0);
    },
  };
};
