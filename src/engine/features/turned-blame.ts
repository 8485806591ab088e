/** Blame turned round: what its rules have in common. */

import { joined, textOf } from '../clause/clause.ts';
import { clauseAt } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Graded } from '../wording/graded.ts';
import { wordedAs } from '../wording/worded.ts';
import type { Wording } from '../wording/wording.ts';
import { wordingIn } from '../wording/wording-place.ts';
import { inFun, wholly } from './self-reproach.ts';

/** Before a wording, in the same breath, they turn it round: "nothing you did made me do it", "none of it is your fault". */
const DENIES = /^(?:not|never|nothing|nobody|none|hardly)$/;
const NEAR = 4;

function denied({ words }: Sentence, at: number): boolean {
  for (let i = at; i > Math.max(0, at - NEAR); i--) {
    if (words[i]?.gap !== 'none') return false;
    if (DENIES.test(words[i - 1]?.text ?? '')) return true;
  }
  return false;
}

/** "If it was your fault, say so": supposed, not said. */
const supposed = (scene: Scene, { sentence, from }: Match): boolean =>
  clauseAt(scene, sentence, from)?.clause.link === 'if';

/** Where one wording stands and is said now: neither denied just before nor taken back. */
function saidAs(scene: Scene, sentence: number, wording: Wording): Match | null {
  const here = scene.sentences[sentence];
  const place = here === undefined ? null : wordingIn(here, wording);
  if (here === undefined || place === null || denied(here, place.from)) return null;
  const [match] = wordedAs(scene, sentence, [wording]);
  return match === undefined || unsaid(scene, match) ? null : match;
}

/**
 * Wordings by which blame is turned in a sentence, said in earnest; of overlapping ones the gravest.
 * @param asked what counts in a question; the same as in a statement unless it is given.
 */
export function turned(scene: Scene, sentence: number, said: Graded, asked: Graded = said): readonly Match[] {
  if (inFun(scene, sentence)) return [];
  const found: Match[] = [];
  for (const [severity, table] of scene.sentences[sentence]?.asked === true ? asked : said)
    for (const wording of table) {
      const match = saidAs(scene, sentence, wording);
      if (match === null) continue;
      const whole = wholly(scene, { ...match, severity });
      if (!found.some((other) => whole.from < other.to && other.from < whole.to)) found.push(whole);
    }
  return found;
}

/** Matches that are not merely supposed. */
export const asserted = (scene: Scene, matches: readonly Match[]): readonly Match[] =>
  matches.filter((match) => !supposed(scene, match));

/** The words of a match as plain text. */
export const plainMatch = (scene: Scene, { sentence, from, to }: Match): string =>
  joined(scene.sentences[sentence]?.words.slice(from, to) ?? []);

const OPINION = /^(?:think|believe|say|mean|feel|imply|suggest|claim|suspect|want|tell|let|assume|imagine)$/;
const STOPPED = /\b(?:stop|quit) (?:\w+ )?(?:telling|saying|thinking|believing|feeling|blaming)\b/;
const TOLD = /^(?:say|tell|claim|think|feel|blame|act|pretend)$/;

/** "I don't think …", "please never believe …", "I said …": the clause after it is not held, or no longer. */
const takesBack = ({ clause }: Placed): boolean =>
  (clause.negated && clause.modal !== 'can' && !clause.perfect && OPINION.test(clause.verb)) ||
  STOPPED.test(textOf(clause)) ||
  (clause.tense === 'past' &&
    TOLD.test(clause.verb) &&
    (clause.subject === 'sender' || (clause.subject === 'zero' && clause.link === 'and')));

/**
 * True when the blame of a match is not laid now: denied, or told of the writer's past.
 * Example: "I don't think it's your fault", "please don't feel you caused this", "I said it was your error".
 */
function unsaid(scene: Scene, { sentence, from, to }: Match): boolean {
  const placed = scene.placed(sentence);
  const at = placed.findIndex(({ clause }) => from < clause.to);
  const first = placed[at];
  if (first === undefined) return false;
  if (takesBack(first) && first.clause.to < to) return true;
  const before = placed[at - 1];
  return (
    before !== undefined &&
    first.clause.words[first.clause.from]?.gap === 'none' &&
    first.clause.link !== 'because' &&
    takesBack(before)
  );
}

/** "Who started it? You did.", "Let's be clear who wrecked this. Not the airline. You.": an answer is short. */
const ANSWER = 10;
const NAMED = 4;

/**
 * The hearer as the answer to a question about a culprit in one of the two sentences before, or null.
 * @param asked words of which the question has one, with spaces between.
 */
export function answersWho(scene: Scene, sentence: number, asked: string): Match | null {
  const here = scene.sentences[sentence];
  if (here === undefined || here.asked || !/^(?:\w+ )?(?:you|yours)\b/.test(plainText(here))) return null;
  const words = asked.split(' ');
  const open = scene.sentences
    .slice(Math.max(0, sentence - 2), sentence)
    .find(
      (one) => /\bwho(?:se)?\b/.test(plainText(one)) && one.words.some(({ text }) => words.includes(text)),
    );
  const longest = open?.asked === true ? ANSWER : NAMED;
  return open !== undefined && here.words.length <= longest
    ? { sentence, from: 0, to: here.words.length, severity: 3 }
    : null;
}

/**
 * The writer's own share as a statement without its mark, where the match names no act: a reaction when the writer acts in it, else a part.
 * Example: "We wouldn't be in this mess if you listened" tells no reaction.
 */
export function ownShare(scene: Scene, { sentence, from, to }: Match): string {
  const words = scene.sentences[sentence]?.words.slice(from, to) ?? [];
  return words.some(({ text }) => /^(?:i|me|my)$/.test(text))
    ? 'How I reacted is on me'
    : 'Some of this is on me';
}

/** True when a message speaks for several people and never for one. */
export const speaksAsWe = ({ sentences }: Scene): boolean =>
  sentences.some(({ vocabulary }) => vocabulary.has('we') || vocabulary.has('our')) &&
  !sentences.some(({ vocabulary }) => vocabulary.has('i') || vocabulary.has('my') || vocabulary.has('me'));
