/** The condition of an apology: "sorry if …", or before it, "if I hurt you, I'm sorry". */
import { textOf } from './clause.ts';
import { type OwnApology, ownApologies, spanning } from './find.ts';
import type { Match } from './rule.ts';
import type { Placed, Scene } from './scene.ts';

export interface Condition {
  readonly apology: OwnApology;
  /** The if-clause and the clauses that hang on it ("if anything · I said hurt you"), in order. */
  readonly clauses: readonly Placed[];
  /** From the first word of both to the last. */
  readonly match: Match;
}

/** Verbs after which "if" asks ("let me know if you were hurt") and does not condition. */
/** "should that have hurt you", "to the extent that", "in the event", "on the off chance": conditions without an if. */
const OTHERWISE =
  /^(?:should (?:i|you|that|this|it|my|anything|anyone)\b|(?:to the extent|insofar|assuming|supposing)\b)|\b(?:to the extent|in the event|on the off chance|in so far as|insofar as)(?: that)?$/;

const ASKS = /^(?:know|ask|wonder|tell|see|check|say|care|mind|doubt)$/;

const isCondition = ({ clause }: Placed): boolean => clause.link === 'if' || OTHERWISE.test(textOf(clause));

const hangsOn = ({ clause }: Placed): boolean => {
  const first = clause.words[clause.from];
  if (['rel', 'or'].includes(clause.link) || /^(?:or|and)$/.test(first?.text ?? '')) return true;
  return first?.gap === 'none' && ['main', 'that', 'when'].includes(clause.link);
};

function conditionAfter(scene: Scene, apology: OwnApology): readonly Placed[] {
  const places = scene.placed(apology.sentence);
  const first = places[apology.index + 1];
  if (
    first === undefined ||
    !(isCondition(first) || apology.apology.complement === 'if' || OTHERWISE.test(textOf(apology.clause)))
  )
    return [];
  const clauses = [first];
  for (const next of places.slice(apology.index + 2)) {
    if (!hangsOn(next)) break;
    clauses.push(next);
  }
  return clauses;
}

function conditionBefore(scene: Scene, apology: OwnApology): readonly Placed[] {
  const places = scene.placed(apology.sentence);
  let first = apology.index - 1;
  while (first > 0 && !isCondition(places[first] as Placed) && hangsOn(places[first] as Placed)) first--;
  const head = places[first];
  if (head === undefined || !isCondition(head)) return [];
  const before = places[first - 1];
  if (
    before !== undefined &&
    head.clause.words[head.clause.from]?.gap === 'none' &&
    ASKS.test(before.clause.verb)
  )
    return [];
  return places.slice(first, apology.index);
}

/** The conditions of the writer's own apologies in a sentence. */
export function conditions(scene: Scene, sentence: number): readonly Condition[] {
  return ownApologies(scene, sentence).flatMap((apology): Condition[] => {
    const after = conditionAfter(scene, apology);
    const clauses = after.length > 0 ? after : conditionBefore(scene, apology);
    const [first, last] = [clauses[0], clauses.at(-1)];
    if (first === undefined || last === undefined) return [];
    const match = after.length > 0 ? spanning(apology, last) : spanning(first, apology);
    return [{ apology, clauses, match }];
  });
}
