/** The laws of wordings, proven for all that rules and elements know. */
import { expect, it } from 'vitest';
import type { Condition } from '../../src/engine/cues/condition.ts';
import { tagsOf } from '../../src/engine/lexicon/index.ts';
import { plainText } from '../../src/engine/text/plain.ts';
import { sentenceOf } from '../../src/engine/text/sentence.ts';
import { conditionsOf, everyWording, looseConditions } from './wordings.ts';

const conditions = [...everyWording.flatMap(conditionsOf), ...looseConditions];

/** English words that plain text takes for others: "ill will" is "i will will", "half-wit" "half with". */
const MISREAD = /\b(?:ill|wit)\b/;

/** Kin keep the name they are called by before what is theirs: "mummy" is "mum", and "mummy's side" is "mummy side". */
const isKin = (word: string): boolean => tagsOf(plainText(sentenceOf(word))).includes('Kin');

const holds = (typed: string, words: string): boolean =>
  ` ${plainText(sentenceOf(typed))} `.includes(` ${words} `);

/** True when words that are typed alone or among others arrive as they are: "u" never does, for it is read as "you". */
const canBeMet = (words: string): boolean =>
  MISREAD.test(words) ||
  isKin(words) ||
  [words, `zz ${words}`, `${words} zz`, `zz ${words} zz`].some((typed) => holds(typed, words));

/** The words and phrases a condition asks for. */
const wordsIn = ({ words, phrases }: Condition): readonly string[] => [
  ...words,
  ...phrases.map((phrase) => phrase.join(' ')),
];

it('every step of every wording can be read', () => {
  // Wordings are read when they are first needed: none may fail then.
  expect(conditions.length).toBeGreaterThan(everyWording.length);
  expect(looseConditions.length).toBeGreaterThan(0);
});

it('every word of every wording can be met: it is written as plain text has it', () => {
  const asked = new Set(conditions.flatMap(wordsIn));
  expect([...asked].filter((words) => !canBeMet(words))).toEqual([]);
});
