/** The beginning of an answer, and the words that many answers begin with. */

import type { Word } from '../../engine/text/words.ts';
import { wordSet } from '../../engine/wording/word-set.ts';

/** A sentence of an answer, read from its first word that is no adverb. */
export interface Begun {
  readonly first: string;
  /** The word after it; empty after a comma, where something else begins ("confusing, scary"). */
  readonly next: string;
  /** All plain words from the first on. */
  readonly told: readonly string[];
  readonly words: readonly Word[];
}

/** The beginning of these words. */
export const begunWith = (words: readonly Word[]): Begun => {
  const told = words.map(({ text }) => text);
  const next = words[1]?.gap === 'soft' ? '' : (told[1] ?? '');
  return { first: told[0] ?? '', next, told, words };
};

export const PERSONS = wordSet('i you we he she they it');
export const FINITE = wordSet(
  'am is are was were do does did have has had will would can could should must may might shall',
);
/** What happened to somebody, told of outside: it can be known, where a feeling can only be seen. */
export const LIVED = wordSet(
  'waited missed sat read stayed ended saw heard found stood slept went came stopped started spent paid carried',
);
export const DETERMINED = wordSet('the a an my your our his her their this that these some no all every');
