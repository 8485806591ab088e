/** The words of a bad name: which words are names, what may stand before one, and where its phrase ends. */
import type { Clause } from '../clause/clause.ts';
import { isUnclassed } from '../lexicon/index.ts';
import type { Word } from '../text/words.ts';

export type NamingForm =
  | 'predicate'
  | 'asked'
  | 'apposition'
  | 'call'
  | 'likeness'
  | 'possession'
  | 'order'
  | 'outcry';

/** One bad name: words `from` to `to` (exclusive) of the sentence, the name itself at `at`. */
export interface Naming {
  readonly form: NamingForm;
  /** A swear-like name, or a trait of character. */
  readonly kind: 'insult' | 'trait';
  /** The trait is also a passing state, and stands without a strong degree. */
  readonly faint: boolean;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

const BINDER =
  /^(?:and|of|a|an|the|such|so|too|very|being|like|most|more|bit|little|piece|kind|sort|one|two|pretty|that|this|as|nothing|but|just|big|old|my|person|poor|excuse|for|joke)$/;

const DEGREE =
  /^(?:so|too|such|very|being|really|just|always|totally|completely|absolutely|fucking|bloody|damn|incredibly|extremely|unbelievably|beyond|most|how|acting|this|that|\w+est)$/;

export const FOND =
  /^(?:least|love|loved|adore|adorable|proud|legend|genius|cute|brilliant|lucky|beautiful|clever|gorgeous|magnificent|lovely|sweet|glorious|awesome|hilarious|kind|amazing|wonderful)$/;

/** "impossible to live with" blames; "impossible to buy for" does not. */
const DEALING =
  /^(?:live|work|talk|deal|be|love|reason|trust|handle|argue|stand|bear|help|respect|tolerate|like)$/;

export const EVENT =
  /^(?:nightmare|failure|disappointment|embarrassment|disgrace|burden|menace|joker|trash|garbage|rat|snake|pig|cow|worm|ass|dick|knob|lying|corrupt|wicked|sick)$/;

export const kindOf = (word: Word | undefined): 'insult' | 'trait' | null => {
  if (word === undefined) return null;
  if (word.tags.has('Insult') || word.text === 'disgusting' || word.text === 'fraudster') return 'insult';
  return word.tags.has('Trait') ? 'trait' : null;
};

/** True for a word that may stand between a copula or "you" and the name. */
export const modifies = (word: Word): boolean =>
  word.tags.has('Adverb') ||
  word.tags.has('InsultAdj') ||
  word.tags.has('FaintTrait') ||
  BINDER.test(word.text) ||
  /(?:ly|ing|ed|ic|ous|ful|less|ive|ish|est|y)$/.test(word.text) ||
  (isUnclassed(word.tags) && !/\d/.test(word.text));

export const fondly = (words: readonly Word[]): boolean => words.some((word) => FOND.test(word.text));

/** First bad name from `i` on that is reached over modifiers only, or -1. */
export function nameFrom(words: readonly Word[], i: number, to: number): number {
  for (let k = i; k < to; k++) {
    const word = words[k] as Word;
    if (k > i && word.gap !== 'none' && kindOf(word) === null) return -1;
    if (kindOf(word) !== null) return k;
    if (!modifies(word) || (k > i && word.tags.has('Connective') && !BINDER.test(word.text))) return -1;
  }
  return -1;
}

/** The end of a name's phrase: further names, the person it is said of, what it is bad at. */
export function phraseEnd(clause: Clause, at: number): number {
  const { words } = clause;
  const goesOn = (i: number): boolean => kindOf(words[i]) !== null || words[i]?.tags.has('RoleNoun') === true;
  let end = at + 1;
  for (;;) {
    if (goesOn(end) && words[end]?.text !== 'being') end++;
    else if (words[end]?.text === 'and' && goesOn(end + 1)) end += 2;
    else return end;
  }
}

const FIERCE = /^(?:monster|beast|fiend|animal|devil|demon|freak|savage|maniac|machine|killer)$/;

/** A name that turns out harmless by what follows: "impossible to forget", "a cheap flight". */
export function harmless(clause: Clause, at: number): boolean {
  const { words, to } = clause;
  const next = at + 1 < to && words[at + 1]?.gap === 'none' ? words[at + 1] : undefined;
  if (next === undefined) return false;
  const after = words[at + 2];
  // "You're a monster at chess" admires.
  if (
    FIERCE.test(words[at]?.text ?? '') &&
    /^(?:at|on)$/.test(next.text) &&
    !/^(?:me|us|my|our|times|home|heart)$/.test(after?.text ?? '')
  )
    return true;
  // Who lies low, in bed or awake tells no lie.
  if (
    words[at]?.text === 'lying' &&
    /^(?:low|in|down|awake|back|flat|there|here|under|still|ahead)$/.test(next.text)
  )
    return true;
  if (next.text === 'to')
    return (
      words[at]?.tags.has('Trait') === true &&
      !(
        after?.tags.has('Determiner') ||
        after?.tags.has('Sender') ||
        after?.tags.has('Third') ||
        DEALING.test(after?.text ?? '')
      )
    );
  if (/^(?:at|for|on|about|with)$/.test(next.text))
    return (
      words[at]?.tags.has('FaintTrait') === true &&
      !/^(?:me|us|my|our|how|that|this)$/.test(words[at + 2]?.text ?? '')
    );
  if (/^(?:good|happy|hot|fast|loud|busy|lucky|tired|drunk|rich|close|early|late|far)$/.test(next.text))
    return true;
  return false;
}

export const naming = (form: NamingForm, clause: Clause, from: number, at: number): Naming => {
  const { words } = clause;
  const to = phraseEnd(clause, at);
  const kind = words.slice(at, to).some((word) => kindOf(word) === 'insult') ? 'insult' : 'trait';
  const strong =
    words.slice(from, at).some((word) => DEGREE.test(word.text)) ||
    words.slice(at + 1, to).some((word) => word.tags.has('RoleNoun') || !word.tags.has('FaintTrait'));
  const faint = kind === 'trait' && words[at]?.tags.has('FaintTrait') === true && !strong;
  return { form, kind, faint, from, at, to };
};
