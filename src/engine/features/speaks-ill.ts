/** Speaking ill of somebody who is not there: names, traits, wrongs done and bad feelings held against them. */
import type { Clause } from '../clause/clause.ts';
import type { Tag } from '../lexicon/index.ts';
import type { Word } from '../text/words.ts';

const ILL: readonly Tag[] = [
  'Trait',
  'Insult',
  'WrongAdj',
  'MindLabel',
  'WrongVerb',
  'HurtVerb',
  'Grieved',
  'Negative',
  'WrongIdiom',
  'AbsentVerdict',
];
/** Words of these classes that bad luck, worry, illness and lateness share. */
const LUCK =
  /^(?:late|off|hard|sorry|wait|waiting|ill|sick|tired|miss|missed|missing|delay|delayed|cancelled|cancel|lost|hungry|cold|sad|worried|worry|afraid|scared|concerned|hospital|pain|busy|no|not|never|can|nobody|nothing|stop|push|rush|break|fresh|right|help|normal|left|talking|work|much|stand|order|line|fault|owe|hit|judge|mess|fair|likes|bad|drinking|negative|strong|rough|short|complained|trusts|respects|treat|apologize|apologise|hope|forget|drop|problem|alone)$/;

const ill = (word: Word | undefined): boolean =>
  word !== undefined && !LUCK.test(word.text) && ILL.some((tag) => word.tags.has(tag));

/** True when a word of the clause, from `at` on, speaks ill. Example: "she lied", "he's a waster", not "he's late". */
export const speaksIll = (clause: Clause, at: number = clause.from): boolean =>
  clause.words.slice(Math.max(at, clause.from), clause.to).some(ill);
