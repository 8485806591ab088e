/**
 * Remarks: what the writer says now about the other person or their hurt, with the opinion it hangs on.
 * Example: "I think you're overreacting" is one remark of two clauses; "I told you that you overreacted" is none.
 */
import type { Clause } from '../clause/clause.ts';
import { reported, spanning } from '../find.ts';
import { afterLink } from '../reword/operations.ts';
import type { Match } from '../rule.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Severity } from '../types.ts';
import { type Phrasing, phrasesOf } from './phrase.ts';
import { recalled } from './recall.ts';

const OPINION =
  /^(?:think|feel|guess|suppose|reckon|believe|find|mean|know|see|understand|get|say|bet|hope)$/;
/** "I think", "I don't see why", "don't you think", "maybe": it carries the next clause and says nothing alone. */
const isOpinion = (clause: Clause): boolean =>
  OPINION.test(clause.verb) &&
  clause.tense !== 'past' &&
  (clause.subject === 'sender' || (clause.subject === 'hearer' && clause.question));

/** The clause before, when it stands in the same sentence. */
const leader = (scene: Scene, placed: Placed): Placed | undefined => {
  const [before] = scene.before(placed, 1);
  return before?.sentence === placed.sentence ? before : undefined;
};

/** "when you've calmed down", "because of you": what they hang on belongs to the remark. */
const HANGING = /^(?:when|until|because)$/;
/** Words before a clause without which it is no sentence: "look what you made me do", "when did I ever". */
const OPENING = /^(?:like|look|see|when|where|why|how|what)$/;
/** Words after it that speak of it: "you're crazy again". */
const CLOSING = /^(?:again|already|now|please|then|too|ok)$/;

/** The words of a remark: its clause, the opinion it hangs on, and what hangs on it. A connective stays outside. */
function remark(scene: Scene, placed: Placed): Match {
  let first = placed;
  let before = leader(scene, first);
  while (before !== undefined && opens(before, first)) {
    first = before;
    before = leader(scene, first);
  }
  let last = placed;
  let [next] = scene.after(last, 1);
  while (next?.sentence === placed.sentence && /^(?:that|rel)$/.test(next.clause.link)) {
    last = next;
    [next] = scene.after(last, 1);
  }
  const whole = spanning(first, last);
  const { words, to: end } = last.clause;
  let from = Math.min(Math.max(whole.from, afterLink(first)), whole.to - 1);
  let to = whole.to;
  while (from > 0 && words[from]?.gap === 'none' && OPENING.test(words[from - 1]?.text ?? '')) from--;
  while (to < end && words[to]?.gap === 'none' && CLOSING.test(words[to]?.text ?? '')) to++;
  return { ...whole, from, to };
}

/** True when the clause before belongs to a remark. */
const opens = (before: Placed, first: Placed): boolean =>
  (/^(?:that|rel)$/.test(first.clause.link) && isOpinion(before.clause)) || HANGING.test(first.clause.link);

/** A match with the opinion it hangs on: "I think you're overreacting", "I'll talk when you've calmed down". */
export function withOpinion(scene: Scene, match: Match): Match {
  const first = scene.placed(match.sentence).find(({ clause }) => match.from < clause.to);
  return first === undefined ? match : { ...match, from: Math.min(match.from, remark(scene, first).from) };
}

/** Neighbouring remarks are one: "get over it, move on already". */
function joined(matches: readonly Match[]): readonly Match[] {
  const out: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last !== undefined && match.from <= last.to) {
      const severity = Math.max(last.severity ?? 1, match.severity ?? 1) as Severity;
      out[out.length - 1] = { ...last, to: Math.max(last.to, match.to), severity };
    } else out.push(match);
  }
  return out;
}

const saidNow = (scene: Scene, placed: Placed): boolean =>
  !reported(scene, placed) && !recalled(scene, placed);

/** The clauses in which phrases of the table stand. */
const phrased = (scene: Scene, sentence: number, table: readonly Phrasing[]): readonly Match[] =>
  phrasesOf(scene, sentence, table).flatMap(({ first, last, severity }): Match[] => {
    if (!saidNow(scene, first)) return [];
    // "If you caused it, tell me": supposed, not said.
    if (first.clause.link === 'if' && last === first) return [];
    const start = remark(scene, first);
    return [{ ...start, to: Math.max(start.to, remark(scene, last).to), severity }];
  });

/**
 * Remarks of a sentence that a rule judges to hurt: by their clause, or by a phrase.
 * @param judge severity of a clause, 0 for none. Reported and recalled clauses are never asked about.
 */
export function remarks(
  scene: Scene,
  sentence: number,
  judge: (placed: Placed) => Severity | 0,
  phrases: readonly Phrasing[] = [],
): readonly Match[] {
  const judged = scene.placed(sentence).flatMap((placed): Match[] => {
    if (!saidNow(scene, placed)) return [];
    const severity = judge(placed);
    return severity === 0 ? [] : [{ ...remark(scene, placed), severity }];
  });
  return joined([...judged, ...phrased(scene, sentence, phrases)]);
}

/**
 * True when a remark is a tale of the writer or of absent people: one of them is its subject, and nothing in it says "you".
 * Example: "I can suck it up", "she'll get over it".
 */
export function aboutOthers(scene: Scene, { sentence, from, to }: Match): boolean {
  const words = scene.sentences[sentence]?.words.slice(from, to) ?? [];
  if (words.some(({ tags, text }) => tags.has('Hearer') || tags.has('Both') || text === 'let')) return false;
  return scene
    .placed(sentence)
    .some(
      ({ clause }) => clause.from < to && from < clause.to && /^(?:sender|third|both)$/.test(clause.subject),
    );
}

/** "I need to let go and move on": what is joined to the writer's own or another's doing is asked of nobody here. */
export function joinedToOthers(scene: Scene, { sentence, from }: Match): boolean {
  const placed = scene.placed(sentence);
  const at = placed.findIndex(({ clause }) => clause.from <= from + 1 && from < clause.to);
  const here = placed[at]?.clause;
  const before = placed[at - 1]?.clause;
  return (
    here?.subject === 'zero' &&
    here.words.slice(here.from - 1, from + 1).some(({ text }) => text === 'and') &&
    /^(?:sender|third|thirds)$/.test(before?.subject ?? '')
  );
}
