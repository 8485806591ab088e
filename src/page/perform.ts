/** What keys of the browser and its context menu do in the message one is in. */
import type { Finding, Rewording } from '../engine/types.ts';
import type { Act } from '../shell/protocol.ts';
import type { ReplaceOutcome } from './contract.ts';

export interface Hands {
  /** Opens the card of the next finding. False when there is none. */
  next(): boolean;
  /** The finding that is open, or else the next one; null when there is none. */
  nearest(): Finding | null;
  take(rewording: Rewording): Promise<ReplaceOutcome>;
}

/** Does it. Resolves to whether there was anything to do. */
export const perform = async (act: Act, hands: Hands): Promise<boolean> => {
  if (act !== 'apply-first') return hands.next();
  const first = hands.nearest()?.rewordings[0];
  return first !== undefined && (await hands.take(first)) === 'done';
};
