/** The returns as a stored item: the storage is the truth, and alarms follow it. */
import { kept, letGo, moved, promised, type Returns, reviveReturns } from './returns.ts';
import { defineStored } from './stored.ts';

export const returnsItem = defineStored<Returns>({ key: 'returns', version: 1, revive: reviveReturns });

/**
 * Keeps a promise of the person. Resolves to whether it is kept.
 *
 * @param at in milliseconds since 1970.
 * @param address of the conversation's page; empty to keep none.
 */
export const promiseReturn = async (at: number, address: string): Promise<boolean> => {
  const id = crypto.randomUUID();
  await returnsItem.change((returns) => promised(returns, id, at, address));
  // Read anew: a storage that is full takes nothing, and a promise that is not kept safe must be told of.
  return (await returnsItem.read()).open.some((one) => one.id === id);
};

export const keepReturn = (id: string): Promise<Returns> => returnsItem.change((all) => kept(all, id));
export const moveReturn = (id: string, at: number): Promise<Returns> =>
  returnsItem.change((all) => moved(all, id, at));
export const letReturnGo = (id: string): Promise<Returns> => returnsItem.change((all) => letGo(all, id));
