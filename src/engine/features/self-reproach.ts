/** Breaking down under a reproach: what its rules have in common. */
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import { inFull } from '../wording/untorn.ts';
import { wordedAs } from '../wording/worded.ts';
import type { Wordings } from '../wording/wording.ts';
import { inFun } from './fun.ts';

/** A short line is said to somebody; in a longer tale a person must be spoken to, or an apology made. */
const SHORT = 15;

/** Matches of a message that speaks to nobody near them, softened: a tale of oneself puts no one to work. */
export const softUnaddressed = (scene: Scene, matches: readonly Match[]): readonly Match[] =>
  matches.map((match) => {
    const near = scene.sentences.slice(Math.max(0, match.sentence - 2), match.sentence + 3);
    const addressed = near.some(({ tags }) => tags.has('Hearer') || tags.has('Apology'));
    const short = near.reduce((sum, { words }) => sum + words.length, 0) <= SHORT;
    return addressed || short ? match : { ...match, severity: 1 as const };
  });

/**
 * Where the writer says one of the wordings in earnest.
 * @param elsewhere words that show that it is about a skill or a thing and nobody's worth.
 */
export const brokenDown = (
  scene: Scene,
  sentence: number,
  table: Wordings,
  elsewhere: RegExp,
): readonly Match[] =>
  inFun(scene, sentence) || elsewhere.test(plainText(scene.sentences[sentence]))
    ? []
    : wordedAs(scene, sentence, table).map((match) => inFull(scene, match));
