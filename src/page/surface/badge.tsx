/** The badge: a small round mark by the composer. It says how many findings there are, or that nothing is missing. */
import type { Finding, Repair } from '../../engine/types.ts';
import { Seam } from '../../ui/parts.tsx';
import type { Text } from '../../ui/text.ts';

/** What the badge says; null for nothing. */
export type BadgeState = number | 'complete' | null;

/**
 * What there is to say of a message.
 * @param shown the findings that have an underline.
 * @param repair the repair of a full review, or null where none was made.
 */
export function badgeState(shown: readonly Finding[], repair: Repair | null): BadgeState {
  if (shown.length > 0) return shown.length;
  const check = repair?.check;
  // A slip is no occasion to be told that all is well.
  return check?.complete && check.situation !== 'slip' ? 'complete' : null;
}

/** The badge's name, for who cannot see it. */
const badgeName = (text: Text, state: Exclude<BadgeState, null>): string =>
  state === 'complete' ? text('look_badge_complete') : text('look_badge_count', String(state));

interface BadgeProps {
  readonly text: Text;
  readonly state: Exclude<BadgeState, null>;
  readonly onOpen: () => void;
}

export function Badge({ text, state, onOpen }: BadgeProps) {
  const name = badgeName(text, state);
  return (
    <button
      type="button"
      class={state === 'complete' ? 'badge complete' : 'badge'}
      aria-label={name}
      aria-keyshortcuts="Alt+Shift+A"
      title={`${name} · ${text('key_panel')}`}
      onClick={onOpen}
    >
      {state === 'complete' ? <Seam /> : state}
    </button>
  );
}
