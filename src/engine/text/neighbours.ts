/** Words whose meaning in texting style depends on those around them. */
import { tagsOf, verbOf } from '../lexicon/index.ts';
import { type Around, REAL_WORDS, type Resolve } from './real-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const AFTER_YOU_ARE =
  set(`so too just being done always never a an the not such really very literally acting kidding wrong welcome fine ok going
 gonna still one over way like even making doing blowing overreacting overeacting imagining lying joking getting taking no on under convinced`);
const AFTER_YOUR_YOU_ARE =
  set(`so too just being done always never a an the not such really literally acting kidding welcome going gonna still
 making doing blowing overreacting overeacting imagining lying joking getting taking no`);
const AFTER_IT_IS =
  set(`not just only so a an the ok okay fine been your ur my all like too over because bc cuz always never nothing really
 unfortunate whatever me on his her no normal in who how what you u hard sad that kinda kind still their our done for i funny crazy
 ridiculous`);
/** Adverbs that are nouns or adjectives after "your". */
const NOUNLIKE = set('way more right even simply partly once first');
const AFTER_B = set('so too like ok okay fine such a an the here there nice mean rude glad happy sure');
const AFTER_ID = set(
  'have be like love never say rather not do of go still just been appreciate really want ask',
);
/** After these "4" and "2" are words, not numbers. */
const AFTER_FOR = set(
  'ne all whatever wtv yday yest the my our being ur pain upset any anything everything evrything whatever wateva what wat wot how the this that all last yesterday earlier being having my ur u me you your his her their him them us real',
);
const AFTER_TO = set(
  'whoever those the all ppl people any any1 anyone every1 everyone anybody u ur me be you your how go do say end talk normal get know make think apologise apologize hurt',
);
/** After these a "2" before a verb is no number: "time 2 talk", "u need 2 calm down". */
const BEFORE_TO = set(
  'time got have need want wants wanted try tried trying able going supposed ready used like love go went come came way how what where when had has hard easy nice good chance right',
);
/** With these a verb after "2" goes on: "2 answer me", and not "2 phone calls". */
const OBJECTS = set('me you u him her them us it ur your my our the a an this that');
/** After these a digit is an hour. */
const AT = set('at by until till til past around since before after from about');
/** "Love you 2", "me 2". */
const BEFORE_TOO = set('me you u him her them us it that');
/** After a label these show that the label ends there: "your crazy and" is "you are crazy and". */
const AFTER_LABEL = set(
  'and but to for rn about n as if when lol again i now that today or at with tbh ur u youre over bc cuz because lol of about abt bout w with',
);

/** Labels that are nouns: nobody writes "your failure" for "you are failure". */
const LABEL_NOUNS = set('failure disappointment embarrassment disgrace nightmare menace burden');

/** "hearing", and "hearin" as it is said. */
const isGerund = (word: string): boolean =>
  word.endsWith('ing') || (word.endsWith('in') && verbOf(`${word}g`) !== undefined);

const LABELS: readonly string[] = ['ReactLabel', 'MindLabel', 'Trait', 'HurtState'];
const isLabel = (word: string): boolean => tagsOf(word).some((tag) => LABELS.includes(tag));
const labelEnds = (next: string, afterNext: string): boolean =>
  isLabel(next) && !LABEL_NOUNS.has(next) && (afterNext === '' || AFTER_LABEL.has(afterNext));

/** "It was your doing", "I respect your no" end there; "your doing it again", "your no fun" do not. */
const isThing = (next: string, afterNext: string): boolean =>
  afterNext === '' && (next === 'doing' || next === 'no');

/** "have it ur way" is no "you are way too". */
const WAY_TOO = /^(?:too|more|out|over|off|past|better|worse|behind)$/;

function ur({ next, afterNext }: Around): string {
  if ((next === 'way' && !WAY_TOO.test(afterNext)) || isThing(next, afterNext)) return 'your';
  if (next === 'right' && (afterNext === '' || AFTER_LABEL.has(afterNext))) return 'you are';
  const isAdverb = tagsOf(next).includes('Adverb') && !NOUNLIKE.has(next);
  return AFTER_YOU_ARE.has(next) || isAdverb || isGerund(next) || labelEnds(next, afterNext)
    ? 'you are'
    : 'your';
}

function your({ next, afterNext }: Around): string | undefined {
  if (isThing(next, afterNext)) return undefined;
  return AFTER_YOUR_YOU_ARE.has(next) || labelEnds(next, afterNext) ? 'you are' : undefined;
}

function two({ before, next, afterNext }: Around): string | undefined {
  if (AT.has(before)) return undefined;
  if (next === '') return BEFORE_TOO.has(before) ? 'too' : undefined;
  const isVerb = verbOf(next)?.forms.base === next && (BEFORE_TO.has(before) || OBJECTS.has(afterNext));
  return AFTER_TO.has(next) || isVerb ? 'to' : undefined;
}

const RESOLVED: Readonly<Record<string, Resolve>> = {
  ur,
  your,
  its: ({ next }) => (next === '' || AFTER_IT_IS.has(next) || isLabel(next) ? 'it is' : undefined),
  b: ({ next }) => (isLabel(next) || isGerund(next) || AFTER_B.has(next) ? 'be' : undefined),
  ...REAL_WORDS,
  id: ({ next }) => (AFTER_ID.has(next) ? 'i would' : undefined),
  4: ({ before, next }) =>
    !AT.has(before) && (AFTER_FOR.has(next) || (next.length > 5 && next.endsWith('ing'))) ? 'for' : undefined,
  2: two,
};

/** The words `resolve` may decide about. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(Object.keys(RESOLVED));

/**
 * Resolves one ambiguous word. All words are in lower case with straight apostrophes.
 * @returns the plain words, or undefined where its spelling says what it stands for.
 */
export const resolve = (typed: string, around: Around): string | undefined =>
  AMBIGUOUS.has(typed) ? RESOLVED[typed]?.(around) : undefined;
