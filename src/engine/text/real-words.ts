/** Real words that look like shorthand: "half-wit", "the till", "ill will". The words around them say which it is. */
import { verbOf } from '../lexicon/index.ts';
import { isFunctionWord } from './function-word.ts';

/** What stands around a word, in plain words as far as they are known; '' where there is nothing. */
export interface Around {
  /** The plain word before it, unless a pause lies between. */
  readonly before: string;
  readonly next: string;
  readonly afterNext: string;
}

/** What an ambiguous word stands for; undefined where its spelling says it. */
export type Resolve = (around: Around) => string | undefined;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const DETERMINERS = set('a an the my your our their');
const NUMBERS = set(
  'couple few hundred two three four five six seven eight nine ten twenty thirty forty fifty',
);
const isNumber = (word: string): boolean => NUMBERS.has(word) || /^\d+$/.test(word);

const BEING = set('am is are was were be been being feel feeling felt fall fell fallen look looked looking');
const GRAVELY = set('mentally terminally critically chronically physically gravely');
const AFTER_ILL =
  set(`and but today this with from rn so in at since right gotten feeling feelings will health
 effect effects treatment intent intentions fortune omen`);
const AFTER_WILL = set('not never always be');
const THEM = set('me him her them us');
const OTHERS = set('he she nobody never');

const isBase = (word: string): boolean => verbOf(word)?.forms.base === word;

/** "ill-mannered", "ill timed"; not "ill need", "ill shed". */
const isParticiple = (word: string): boolean => /\p{L}{2}[^e]ed$/u.test(word) && !isBase(word);

/** "I was ill all week" and "ill will" are no "I will". */
function ill({ before, next }: Around): string | undefined {
  if (next === '' || AFTER_ILL.has(next) || isParticiple(next)) return undefined;
  if (DETERMINERS.has(before) || GRAVELY.has(before)) return undefined;
  return BEING.has(before) && !AFTER_WILL.has(next) && !isBase(next) ? undefined : 'i will';
}

/** "she never lets me" is no "let us": nobody says "let us me". */
function lets({ before, next, afterNext }: Around): string | undefined {
  const isYou = next === 'you' && !/^(?:and|n|&)$/.test(afterNext);
  return THEM.has(next) || isYou || OTHERS.has(before) ? 'lets' : undefined;
}

/** "Don said so" is a name, "don worry" a warning. */
function don({ before, next }: Around): string | undefined {
  const verb = verbOf(next);
  const isName = next === '' || /^(?:is|was|has|had|did|will)$/.test(next);
  const tells = verb !== undefined && verb.forms.base !== next;
  return isName || tells || DETERMINERS.has(before) ? 'don' : undefined;
}

const OWN = set('my your our their');
const AFTER_DAD = set('is was has had says said gave will would did');

/** "my da", "da said": a father, and otherwise an article. */
const da = ({ before, next }: Around): string | undefined =>
  OWN.has(before) || next === '' || AFTER_DAD.has(next) ? 'dad' : undefined;

/** "a half-wit", "my wit"; "ur wit me" is still "with". */
const wit = ({ before, next }: Around): string | undefined =>
  /^(?:half|nit|dim)$/.test(before) || (DETERMINERS.has(before) && !isFunctionWord(next)) ? 'wit' : undefined;

/** A word that is the noun it was typed as behind an article or an owner, or where `or` says so. */
const noun =
  (word: string, or: (around: Around) => boolean = () => false): Resolve =>
  (around) =>
    DETERMINERS.has(around.before) || or(around) ? word : undefined;

export const REAL_WORDS: Readonly<Record<string, Resolve>> = {
  ill,
  lets,
  don,
  da,
  wit,
  den: noun('den'),
  till: noun('till'),
  bout: noun('bout', ({ next }) => next === 'of'),
  tot: noun('tot', ({ next }) => next === 'up'),
  iv: noun('iv', ({ next }) => /^(?:drip|fluids|line|bag)$/.test(next)),
  thou: ({ before }) => (isNumber(before) ? 'thousand' : undefined),
};
