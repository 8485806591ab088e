/** Promises to come back, as pages make them: the background keeps them, and a page that is closed loses nothing. */
import { askBackground } from './messages.ts';

/**
 * Resolves to whether the promise is kept; false, too, when nobody answers.
 *
 * @param at in milliseconds since 1970.
 * @param address of the conversation's page, where one of our own pages asks; a frame's page is known without it.
 */
export const askForReturn = (at: number, address = ''): Promise<boolean> =>
  askBackground('promise-return', { at, address }).catch(() => false);
