/**
 * Bad names put on the hearer. Culpeper (1996, 2011) lists the forms in which English does it: the predicate
 * ("you're so selfish"), the apposition ("you stupid cow"), the call ("…, moron"), the likeness ("liars like you"),
 * the possession ("your ignorance"), the order ("stop being a child") and the outcry ("what a hypocrite").
 */
import { says } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';
import { apposition, call, likeness, measure, possession } from './name-calls.ts';
import { howMuch, order, outcry, predicate } from './name-predicates.ts';
import type { Naming } from './name-words.ts';

export type { Naming } from './name-words.ts';

const VEIL =
  /^(?:say|call|think|feel|believe|worry|fear|wonder|pretend|suppose|tell|mean|ask|claim|imply|hear|read|want)$/;

/** A name somebody else uses, or one that is denied: "she says you're lazy", "I never said you were stupid". */
export function veiled(scene: Scene, placed: Placed): boolean {
  const [before] = scene.before(placed, 1);
  if (before === undefined || before.sentence !== placed.sentence) return false;
  const joined = placed.clause.words[placed.clause.from]?.gap === 'none' || placed.clause.link === 'that';
  const { clause } = before;
  if (!joined || !VEIL.test(clause.verb) || /^(?:and|but|so|because|or)$/.test(placed.clause.link))
    return false;
  if (clause.subject === 'sender') return clause.negated || clause.tense === 'past';
  return !(clause.subject === 'zero' && clause.imperative);
}

/**
 * The bad name a clause puts on the hearer, or null.
 * Example: "Honestly, you are a lazy coward" is a predicate of the kind `trait`, from "you" to "coward".
 */
export function namingOf(scene: Scene, placed: Placed): Naming | null {
  const { clause } = placed;
  if (veiled(scene, placed) || says(clause, /^(?:myself|yourself)$/)) return null;
  const alone = scene.placed(placed.sentence).length === 1;
  return (
    predicate(clause) ??
    howMuch(clause) ??
    apposition(clause) ??
    likeness(clause) ??
    measure(clause) ??
    possession(clause) ??
    order(clause) ??
    outcry(clause) ??
    (aside(scene, placed) ? null : call(clause, alone))
  );
}

/** What was said just before is about somebody else: a name called then is theirs. */
function aside(scene: Scene, placed: Placed): boolean {
  const [before] = scene.before(placed, 1);
  return (
    (before?.clause.subject === 'third' &&
      /^(?:he|she|they|him|her)$/.test(before.clause.words[before.clause.subjectAt]?.text ?? '')) ||
    (before !== undefined && /^(?:me|myself)$/.test(before.clause.words[before.clause.to - 1]?.text ?? ''))
  );
}
