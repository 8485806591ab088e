/** When a text, and what was found in it, counts as the same as before. */
import type { Finding } from '../../engine/types.ts';

/** The same text for our purposes: trimmed, white space and invisible joiners collapsed. */
export const collapse = (text: string): string => text.replace(/[\s\u200b\u2060]+/g, ' ').trim();

/** The same finding in a changed text: the same rule at the same words, wherever they stand now. */
export const findingKey = ({ rule, quote }: Finding): string => `${rule}\n${collapse(quote).toLowerCase()}`;
