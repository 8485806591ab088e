/** What is said when a rewording did not get into the message: kindly, and with the words to copy. */
import { useState } from 'preact/hooks';
import type { ReplaceOutcome, Rewording } from '../engine/types.ts';
import { type Copy, useCopy } from './copy.ts';
import type { Text } from './text.ts';

/** A rewording that did not go in, and why. */
export interface Missed {
  readonly outcome: Exclude<ReplaceOutcome, 'done'>;
  readonly rewording: Rewording;
}

export function Outcome({ text, missed, copy }: { text: Text; missed: Missed; copy: Copy | null }) {
  const { press, nameOf } = useCopy(copy);
  // Where a sentence is only left out, there is nothing to copy.
  const words = missed.rewording.text.trim();
  return (
    <div class="note">
      <p role="status">{text(missed.outcome === 'moved' ? 'card_moved' : 'card_refused')}</p>
      {words && <p class="copyable">{words}</p>}
      {words && copy && (
        <button type="button" class="button" onClick={() => press(words)}>
          {text(nameOf('card_copy'))}
        </button>
      )}
    </div>
  );
}

/** Offers a rewording to the page and remembers one that did not go in. */
export function useApply(onApply: (rewording: Rewording) => Promise<ReplaceOutcome>) {
  const [missed, setMissed] = useState<Missed | null>(null);
  const apply = async (rewording: Rewording) => {
    const outcome = await onApply(rewording);
    setMissed(outcome === 'done' ? null : { outcome, rewording });
  };
  return { missed, apply };
}
