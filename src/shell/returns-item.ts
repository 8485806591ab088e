/** The returns as a stored item: the storage is the truth, and alarms follow it. */
import { askBackground } from './messages.ts';
import { kept, letGo, moved, promised, type Returns, reviveReturns } from './returns.ts';
import { defineStored } from './stored.ts';

export const returnsItem = defineStored<Returns>({ key: 'returns', version: 1, revive: reviveReturns });

/**
 * Keeps a promise of the person.
 *
 * @param at in milliseconds since 1970.
 * @param address of the conversation's page; empty to keep none.
 */
export const promiseReturn = (at: number, address: string): Promise<Returns> =>
  returnsItem.change((returns) => promised(returns, crypto.randomUUID(), at, address));

/**
 * The same, by the background: a page that is closed in the middle of it loses nothing. Resolves to whether it is
 * kept; rejects when nobody answers.
 */
export const askForReturn = (at: number, address: string): Promise<boolean> =>
  askBackground('promise-return', { at, address });

export const keepReturn = (id: string): Promise<Returns> => returnsItem.change((all) => kept(all, id));
export const moveReturn = (id: string, at: number): Promise<Returns> =>
  returnsItem.change((all) => moved(all, id, at));
export const letReturnGo = (id: string): Promise<Returns> => returnsItem.change((all) => letGo(all, id));
