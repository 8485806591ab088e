/** Breaking down under a reproach: what its rules have in common. */
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import { wordedAs } from '../wording/worded.ts';
import type { Wordings } from '../wording/wording.ts';

/** Words said in fun; a bare "lol" is not enough, for many a sad text ends in one. */
const FUN = /[😂🤣😆😜😝🤪]/u;
/** "I was only kidding" is no fun but a defence. */
const JOKING = /\b(?:(?<!\b(?:was|were) (?:\w+ )?)kidding|haha\w*)\b/;

/** True when the sentence or the one after it is said in fun. Example: "I'm the worst cook 😂". */
export const inFun = (scene: Scene, sentence: number): boolean =>
  scene.sentences
    .slice(sentence, sentence + 2)
    .some((one) => FUN.test(one.raw) || JOKING.test(plainText(one)));

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

/** "I bet", "I'm sure", "I can tell": what carries the wording and falls with it. */
const CARRIES =
  /^(?:i|am|bet|sure|guess|suppose|expect|know|think|reckon|imagine|feel|like|tell|can|dare|say|that|honestly|convinced|certain)$/;

const carried = (scene: Scene, match: Match): Match => {
  const words = scene.sentences[match.sentence]?.words ?? [];
  let from = match.from;
  while (from > 0 && words[from]?.gap === 'none' && CARRIES.test(words[from - 1]?.text ?? '')) from--;
  const opens = /^(?:i|bet|guess)$/.test(words[from]?.text ?? '');
  return opens ? { ...match, from } : match;
};

/** Clauses that cannot stand without the one after them: "after all I've done, you'd think …". */
const LEANING = /^(?:after|despite|considering|when|while|since|because|if|had|were)$/;
const JOINS = /^(?:and|but|so|or|because|then)$/;

/** A match with what hangs on its last words, so that what takes its place leaves no torn end. */
export function untorn(scene: Scene, match: Match): Match {
  const words = scene.sentences[match.sentence]?.words ?? [];
  if (LEANING.test(words[match.from]?.text ?? '')) return { ...match, to: words.length };
  let to = match.to;
  const toAct = (at: number): boolean => words[at]?.text === 'but' && words[at + 1]?.text === 'to';
  while (to < words.length && words[to]?.gap === 'none' && (toAct(to) || !JOINS.test(words[to]?.text ?? '')))
    to++;
  return { ...match, to };
}

/** A match with the opinion it hangs on and with what hangs on its last words. */
export const wholly = (scene: Scene, match: Match): Match => untorn(scene, carried(scene, match));

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
    : wordedAs(scene, sentence, table).map((match) => wholly(scene, match));
