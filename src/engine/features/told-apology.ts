/** Talk about an apology of one's own that was made before: "I said sorry", "I told you I'm sorry", "I have apologised". */
import { type Clause, holds, textOf } from '../clause/clause.ts';
import { reported } from '../find.ts';
import type { Placed, Scene } from '../scene.ts';

/** It was said to somebody else: "to Dad", "I told her". */
const toOthers = (clause: Clause): boolean => {
  const to = clause.words.findIndex((word, i) => i >= clause.restAt && i < clause.to && word.text === 'to');
  if (to >= 0 && !/^(?:you|have|say|do|your|get)$/.test(clause.words[to + 1]?.text ?? '')) return true;
  return (
    clause.object === 'third' ||
    (clause.verb === 'tell' &&
      !/^(?:you|sorry|i|that)$/.test(clause.words[clause.restAt]?.text ?? 'you') &&
      clause.object !== 'hearer')
  );
};

/** "I know I said sorry": the writer grants it, and something better may follow. */
const granted = (scene: Scene, placed: Placed): boolean => {
  const [before] = scene.before(placed, 1);
  return (
    placed.clause.link === 'that' &&
    before?.clause.subject === 'sender' &&
    /^(?:know|realize|see|get)$/.test(before.clause.verb)
  );
};

/** An apology as a thing handed over: "you've had your apology", "I made my apologies", "my apology was given". */
function handedOver(clause: Clause): boolean {
  if (clause.negated || clause.modal !== '' || clause.link === 'if') return false;
  const noun =
    /\b(?:my|your|an|the|that|full|sincere|of my|public|written) (?:\w+ )?(?:apology|apologies)\b/.test(
      textOf(clause),
    );
  if (!noun || clause.question) return false;
  if (clause.subject === 'hearer')
    return /\byou (?:have )?(?:\w+ )?(?:had|got|received)\b/.test(textOf(clause));
  if (clause.tense !== 'past') return false;
  if (clause.subject === 'sender' || clause.subject === 'both')
    return /^(?:give|make|offer|send|extend|express)$/.test(clause.verb) && !toOthers(clause);
  return /^(?:senders|thing)$/.test(clause.subject) && /^(?:give|make|offer|send|extend)$/.test(clause.verb);
}

/**
 * The clause that ends the telling (its own, or the one that holds the words of the apology), or null.
 * "I told you I'm sorry" gives the clause "I'm sorry"; "did I say sorry?" is a true question and gives null.
 */
export function toldApology(scene: Scene, placed: Placed): Placed | null {
  const { clause } = placed;
  if (handedOver(clause) && !reported(scene, placed)) return placed;
  if (!/^(?:sender|both|zero)$/.test(clause.subject) || clause.imperative || clause.modal !== '') return null;
  if (!/^(?:say|tell|apologize|text|message|write|send|ask)$/.test(clause.verb) || clause.tense !== 'past')
    return null;
  // "Didn't I say sorry?" tells it; "did I say sorry?" and "I didn't say sorry" do not.
  if (clause.question !== clause.negated && /^(?:did|have|had)/.test(textOf(clause))) return null;
  if ((clause.negated && !clause.question) || /\bhas\b/.test(textOf(clause))) return null;
  if (toOthers(clause) || granted(scene, placed) || reported(scene, placed)) return null;
  if (clause.verb === 'apologize' || holds(clause, ['Apology'])) return placed;
  const next = scene.placed(placed.sentence)[placed.index + 1];
  const quoted =
    next !== undefined &&
    /^(?:that|main)$/.test(next.clause.link) &&
    next.clause.words[next.clause.from]?.gap === 'none' &&
    /^(?:sender|both|zero)$/.test(next.clause.subject) &&
    holds(next.clause, ['Apology']);
  return quoted ? next : null;
}
