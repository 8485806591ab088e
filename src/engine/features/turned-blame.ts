/** Blame turned round: what its rules have in common. */
import { textOf } from '../clause/clause.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import { inFun, untorn } from './self-reproach.ts';
import { type Wording, wordedAs } from './wording.ts';

const NONE: readonly Wording[] = [];

/**
 * What a rule has read from clauses or, where that is nothing, the wordings it knows besides; none said in fun.
 * @param soft wordings that may as well be meant well; they weigh 1.
 */
export function orWorded(
  found: readonly Match[],
  scene: Scene,
  sentence: number,
  table: readonly Wording[],
  soft: readonly Wording[] = NONE,
): readonly Match[] {
  if (found.length > 0) return found;
  if (inFun(scene, sentence)) return [];
  const clear = wordedAs(scene, sentence, table);
  const worded =
    clear.length > 0
      ? clear
      : wordedAs(scene, sentence, soft).map((match) => ({ ...match, severity: 1 as const }));
  return worded.map((match) => untorn(scene, match));
}

const OPINION = /^(?:think|believe|say|mean|feel|imply|suggest|claim|suspect|want|tell|let|assume|imagine)$/;
const STOPPED = /\b(?:stop|quit) (?:\w+ )?(?:telling|saying|thinking|believing|feeling|blaming)\b/;
const TOLD = /^(?:say|tell|claim|think|feel|blame|act|pretend)$/;

/** "I don't think …", "please never believe …", "I said …": the clause after it is not held, or no longer. */
const takesBack = ({ clause }: Placed): boolean =>
  (clause.negated && OPINION.test(clause.verb)) ||
  STOPPED.test(textOf(clause)) ||
  (clause.tense === 'past' &&
    TOLD.test(clause.verb) &&
    (clause.subject === 'sender' || (clause.subject === 'zero' && clause.link === 'and')));

/**
 * True when the blame of a match is not laid now: denied, or told of the writer's past.
 * Example: "I don't think it's your fault", "please don't feel you caused this", "I said it was your error".
 */
export function unsaid(scene: Scene, { sentence, from, to }: Match): boolean {
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

/** An answer is short: "You did." */
const ANSWER = 10;

/**
 * "Who started it? You did.": the hearer as the answer to the writer's own question, or null.
 * @param asked words of which the question has one, with spaces between.
 */
export function answersWho(scene: Scene, sentence: number, asked: string): Match | null {
  const [before, here] = [scene.sentences[sentence - 1], scene.sentences[sentence]];
  if (before?.asked !== true || here === undefined || here.asked || here.words.length > ANSWER) return null;
  if (!/\bwhose?\b/.test(plainText(before)) || !/^(?:\w+ )?(?:you|yours)\b/.test(plainText(here)))
    return null;
  const words = asked.split(' ');
  return before.words.some(({ text }) => words.includes(text))
    ? { sentence, from: 0, to: here.words.length, severity: 3 }
    : null;
}

/**
 * The writer's own share as a sentence, where the match names no act: a reaction when the writer acts in it, else a part.
 * Example: "We wouldn't be in this mess if you listened" tells no reaction.
 */
export function ownShare(scene: Scene, { sentence, from, to }: Match): string {
  const words = scene.sentences[sentence]?.words.slice(from, to) ?? [];
  return words.some(({ text }) => /^(?:i|me|my)$/.test(text))
    ? 'How I reacted is on me.'
    : 'Some of this is on me, too.';
}

/** True when a message speaks for several people and never for one. */
export const speaksAsWe = ({ sentences }: Scene): boolean =>
  sentences.some(({ vocabulary }) => vocabulary.has('we') || vocabulary.has('our')) &&
  !sentences.some(({ vocabulary }) => vocabulary.has('i') || vocabulary.has('my') || vocabulary.has('me'));
