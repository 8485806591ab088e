/** What only echoes the sentence before it: it goes with that one, and says nothing by itself. */
import { sceneOf } from '../../scene.ts';

/** Said once more in a word or two: "Never.", "Every time.", "As usual.", "None at all.". */
const ECHOES: readonly string[] = [
  // How often, and that it is all.
  'never(?: ever)?',
  'ever',
  'always',
  'not (?:once|ever|one(?: time)?|a single one|at all|a thing)',
  'every (?:single |bloody |fucking |damn )?(?:time|day|week|night|one)',
  '(?:as|per) (?:usual|always|ever)',
  'same as (?:ever|always)',
  'again(?: and again)?',
  'over and over(?: again)?',
  'zero',
  '(?:0|zero|no) (?:percent|%|chance)',
  'not in (?:this|any|a million|my) (?:life(?:time)?|years)',
  'one',
  'just one',
  'nothing',
  'anything',
  'none(?: at all)?',
  'no exceptions?',
  // That there is no more to say.
  'period',
  'full stop',
  'end of(?: (?:story|discussion|chat))?',
  "that['’]?s (?:it|that|all)",
  'closed',
  'finished',
  'next(?: page| one)?',
  'onwards?',
  'moving on',
  'bury it',
  'bas',
  'sober up',
  'run along',
  'deleted',
  'blocked',
  'muted',
  'un(?:friended|followed|matched|invited)',
  // That it was no wonder.
  'typical',
  'no surprise(?: there)?',
  'what a surprise',
  'right on time',
  'on cue',
  '(?:it )?happens',
  '(?:standard|normal|common) (?:behaviou?r|practice|stuff)',
  // Mockery and pity.
  'poor (?:thing|you|baby)',
  'bless',
  'ha(?:ha)*',
  'woosah',
  'unbelievable',
  'unreal',
  'ridiculous',
  'pathetic',
  // How much it was meant.
  'seriously',
  'honestly',
  'i mean it',
  'exactly',
  'precisely',
  'like legit',
  'legit',
  // An answer to what was asked.
  'no+',
  'nope',
  'nah',
  'not true',
  'untrue',
  'false',
  'thought (?:so|not)',
  "(?:i )?d(?:o not|on['’]?t) know(?: when)?",
  'dunno',
  'idk',
  "we['’]?ll see",
  'who knows',
  'got it',
  'heard it',
  // Whether they have had enough.
  'happy',
  'satisfied',
  '(?:are )?(?:yo)?u (?:done|finished)',
  // All given up, beside what is held on to.
  'what(?:ever)?(?: it is)? (?:you|u|ye|ya) (?:say|want|like)(?: goes)?',
  // A proof that is asked for.
  'exact (?:line|words?|date)',
  'word for word',
  'ask (?:any(?:one|body)|around|them)',
];
const ECHO = new RegExp(`^(?:(?:and|but|just|like|yet) )?(?:${ECHOES.join('|')})$`, 'iu');
/** "There, I agree with you": set down like a coin, after words that gave nothing. */
const SET_DOWN = /^there,? (?:i|you|we|that)\b[^,;]{0,30}$/iu;

/** "Or on anything.", "Not before.": goes on with the sentence before, in a few words without a verb. */
const GOES_ON =
  /^(?:and |but )?(?:or|nor|least of all|let alone|much less|not (?:me|him|her|you|us|them|before|after|both|now|today|tomorrow|tonight|here|there|any|even|on|in|at|to|with|for|from|until|till|unless))\b/iu;
/** "Lower than.": what it is compared with stands before it. */
const COMPARES = /\bthan[\s.!?…]*$/iu;
const FEW = 5;

function continues(sentence: string): boolean {
  if (!(GOES_ON.test(sentence) || COMPARES.test(sentence)) || sentence.split(/\s+/).length > FEW)
    return false;
  return sceneOf(sentence)
    .placed(0)
    .every(({ clause }) => clause.verbAt < 0);
}

/** A sorry and nothing else. */
const SORRY_ALONE =
  /^(?:(?:so|very|really|again|im|i['’]?m|i am) )*(?:sorry|soz|sry|apologies)(?: again| x+| 😬| lol)*$/iu;

/** True of a sentence that says sorry a second time. */
export const isSorryAlone = (sentence: string): boolean =>
  SORRY_ALONE.test(sentence.replace(/[^\p{L}'’]+$/u, ''));

/** True of a sentence that only echoes the one before. */
export const echoes = (sentence: string): boolean =>
  [ECHO, SET_DOWN].some((form) => form.test(sentence.replace(/[\s.!?…]+$/u, ''))) || continues(sentence);

/** A few names of things, one after another. In words. */
const LISTED = 7;
const LIST =
  /^(?!(?:anyway|so|and|but|ok|okay|well|thanks|please|love)\b)[\p{L}'’ -]+(?:, [\p{L}'’ -]+)+[.!…]*$/iu;
const ADDRESSED = /\b(?:i|me|my|we|us|our|you|your|u|ur|mate|love|babe)\b/iu;

/** "Chemo, bairns in hospital.": things that are counted up, after what they were to show. */
export const isList = (sentence: string): boolean =>
  LIST.test(sentence) &&
  !ADDRESSED.test(sentence) &&
  !/(?<=\p{Ll},? )\p{Lu}/u.test(sentence) &&
  sentence.split(/\s+/).length <= LISTED &&
  sceneOf(sentence)
    .placed(0)
    .every(({ clause }) => clause.verbAt < 0);
