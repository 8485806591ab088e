/** What only echoes the sentence before it: it goes with that one, and says nothing by itself. */
import { sceneOf } from '../../scene.ts';
import { wholly } from '../../text/forms.ts';

/** "Never.", "Every time.", "As usual.", "None at all.": how often, and that it is all. */
const HOW_OFTEN: readonly string[] = [
  'never(?: ever)?|ever|always|again(?: and again)?|over and over(?: again)?',
  'not (?:once|ever|one(?: time)?|a single one|at all|a thing)|not in (?:this|any|a million|my) (?:life(?:time)?|years)',
  'every (?:(?:single|bloody|fucking|damn) )?(?:time|day|week|night|one)',
  '(?:as|per) (?:usual|always|ever)|same as (?:ever|always)',
  'zero|(?:0|zero|no) (?:percent|%|chance)|(?:just )?one|nothing|anything|none(?: at all)?|no exceptions?',
];
/** "Full stop.", "Closed.", "Blocked.": there is no more to say. */
const CLOSES: readonly string[] = [
  "period|full stop|end of(?: (?:story|discussion|chat))?|that['’]?s (?:it|that|all)|bas",
  'closed|finished|next(?: page| one)?|onwards?|moving on|bury it|sober up|run along',
  'deleted|blocked|muted|un(?:friended|followed|matched|invited)',
];
/** "Typical.", "It happens.": it was no wonder. */
const NO_WONDER: readonly string[] = [
  'typical|no surprise(?: there)?|what a surprise|right on time|on cue|(?:it )?happens',
  '(?:standard|normal|common) (?:behaviou?r|practice|stuff)',
];
/** "Poor you.", "Haha.", "Pathetic.": mockery and pity. */
const MOCKS: readonly string[] = [
  'poor (?:thing|you|baby)|bless|ha(?:ha)*|woosah',
  'unbelievable|unreal|ridiculous|pathetic',
];
/** "Seriously.", "I mean it.": how much it was meant. */
const MEANT: readonly string[] = ['seriously|honestly|i mean it|exactly|precisely|(?:like )?legit'];
/** "Nope.", "Not true.", "Who knows.": an answer to what was asked. */
const ANSWERS: readonly string[] = [
  "no+|nope|nah|not true|untrue|false|thought (?:so|not)|got it|heard it|we['’]?ll see",
  "(?:i )?d(?:o not|on['’]?t) know(?: when)?|dunno|idk|who knows",
];
/** "Happy?", "Whatever you say.", "Word for word.": they are to say whether it is enough, what goes, or where it stands. */
const LEAVES_TO_THEM: readonly string[] = [
  'happy|satisfied|(?:are )?(?:yo)?u (?:done|finished)',
  'what(?:ever)?(?: it is)? (?:you|u|ye|ya) (?:say|want|like)(?: goes)?',
  'exact (?:line|words?|date)|word for word|ask (?:any(?:one|body)|around|them)',
];
const ALL = [HOW_OFTEN, CLOSES, NO_WONDER, MOCKS, MEANT, ANSWERS, LEAVES_TO_THEM].flat();
const ECHO = wholly(`(?:(?:and|but|just|like|yet) )?(?:${ALL.join('|')})`);
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
  /^(?:(?:so|very|really|again|im|i['’]?m|i am) )*(?:sorry|soz|sry|apologies)(?: again| ok(?:ay)?| x+| 😬| lol)*$/iu;

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
