/**
 * Words said in fun. Teasing among people who are fond of each other has the words of a reproach (Dynel 2009); laughter,
 * a smile or a kiss beside them tells them apart.
 */
import type { Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import type { Sentence } from '../text/sentence.ts';

const LAUGHING = /[😂🤣😄😆😁😹😜😝🤪]/u;
const LAUGHED = /\b(?:lo+l|lmf?ao+|rofl|(?:ha){2,}h?|(?:he){2,}|jk)\b/iu;
/** These make as light of what is said as laughter does. */
const FOND = /[😘😍🥰❤💕💪]/u;
const SMILE = /(?:^|\s)[:;]-?[)DP](?!\w)/;
/** "I was only kidding" is no fun but a defence. */
const JOKING = /\b(?:(?<!\b(?:was|were) (?:\w+ )?)kidding|haha\w*)\b/;

/** A sentence and the one after it: people laugh at the end. */
const withNext = ({ sentences }: Scene, sentence: number): readonly Sentence[] =>
  sentences.slice(sentence, sentence + 2);

/** True when a text laughs anywhere, in words or signs. */
export const holdsLaughter = (text: string): boolean => LAUGHING.test(text) || LAUGHED.test(text);

/** True when the sentence laughs: the words may be banter, and weigh less. */
export const laughs = (scene: Scene, sentence: number): boolean =>
  withNext(scene, sentence).some(
    ({ tags, raw }) => tags.has('Laughter') || LAUGHING.test(raw) || FOND.test(raw),
  );

/** Laughter, or a smile drawn with signs: "Coward! :-)". */
export const banters = (scene: Scene, sentence: number): boolean =>
  laughs(scene, sentence) || SMILE.test(around(scene, sentence));

/** The sentence as it was written, and what stands before the next one. */
const around = ({ text, offsets }: Scene, sentence: number): string =>
  text.slice(offsets[sentence], (offsets[sentence + 1] ?? text.length) + 4);

/**
 * True when the sentence is said in fun and nothing else. Example: "I'm the worst cook 😂". A bare "lol" is not enough,
 * for many a sad text ends in one.
 */
export const inFun = (scene: Scene, sentence: number): boolean =>
  withNext(scene, sentence).some((one) => LAUGHING.test(one.raw) || JOKING.test(plainText(one)));
