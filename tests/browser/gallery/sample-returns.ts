/** Promises for the gallery: one that is due, one for tomorrow, and a port that keeps them in memory. */
import type { ReturnsPort } from '../../../src/popup/returns/returns-port.ts';
import { promisedTime } from '../../../src/repair/returns/when.ts';
import { kept, letGo, moved, promised, type Returns } from '../../../src/shell/returns.ts';

const HOUR = 3_600_000;

/** One is due since a while, one is a day away, of a private window. */
export const promisedReturns = (): Returns => ({
  open: [
    { id: 'due', at: Date.now() - HOUR / 4, address: 'https://app.slack.com/client/T01/D01', told: true },
    { id: 'coming', at: Date.now() + 24 * HOUR, address: '', told: false },
  ],
  kept: 4,
});

export const sampleReturns = (first: Returns): ReturnsPort => {
  let returns = first;
  const change = (next: Returns) => {
    returns = next;
    return Promise.resolve(returns);
  };
  return {
    read: () => Promise.resolve(returns),
    watch: () => () => undefined,
    understand: (words) => Promise.resolve(promisedTime(words, new Date())?.getTime() ?? null),
    keepsAddress: true,
    promise: async (at) => {
      await change(promised(returns, String(at), at, 'https://app.slack.com/client/T01/D02'));
      return true;
    },
    keep: (id) => change(kept(returns, id)),
    move: (id, at) => change(moved(returns, id, at)),
    letGo: (id) => change(letGo(returns, id)),
    visit: () => Promise.resolve(),
    notifications: { allowed: () => Promise.resolve(false), ask: () => Promise.resolve(false) },
  };
};
