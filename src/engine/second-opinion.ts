/**
 * What the classifier makes of what rules found. It has a soft voice only: it takes down what it doubts (`doubts.ts`),
 * and where rules are silent it adds a finding of the lowest severity.
 */
import type { Classifier } from './classifier/classifier.ts';
import { doubter } from './doubts.ts';
import { reported, spanning } from './find.ts';
import type { Calling, Candidate } from './finders.ts';
import { type Heard, LEAST_WORDS, type Window } from './heard.ts';
import type { Match, Rule } from './rule.ts';
import type { Placed, Scene } from './scene.ts';
import type { Sentence } from './text/sentence.ts';

/**
 * Log odds from which a finding is added, when its rule or family is at least this likely. Chosen on messages that were
 * kept out of training, so that few are added where none is due.
 */
const ADDS = { odds: 0.7, rule: 0.2, family: 0.35 };
/** Log odds from which it is added although its rule was asked there and kept silent: a condolence, a plan. */
const ADDS_AGAINST_ITS_RULE = 2;

/**
 * A soft finding goes over to the rule that is this likely where its own is hardly thinkable: "You can't keep crying" is
 * no excuse. On messages that were kept out of training, one in a hundred goes over, and three in four of these rightly.
 */
const GOES_OVER = { from: 0.01, to: 0.6 };

/** A sentence, unless the clause in it that speaks most for its hurting is told of others. */
function placeIn(scene: Scene, sentence: number, classifier: Classifier): Match | null {
  const here = scene.sentences[sentence] as Sentence;
  const weightOf = ({ clause: { words, from, to } }: Placed): number =>
    classifier.weightWithin(here, { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
  const placed = scene.placed(sentence);
  const [first] = placed;
  const last = placed.at(-1);
  if (first === undefined || last === undefined) return null;
  const heaviest = placed.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  return reported(scene, heaviest) ? null : spanning(first, last);
}

/** What a second reader is given besides the classifier. */
type Reading = readonly [
  scene: Scene,
  heard: Heard,
  candidates: readonly Candidate[],
  off: ReadonlySet<string> | undefined,
];

/** Gives the candidates of a message after a second reading; a rule that is switched off is not added. */
export function secondReader(
  rules: readonly Rule[],
  classifier: Classifier,
  called: Calling,
): (...reading: Reading) => readonly Candidate[] {
  const orders = new Map(rules.map((rule, order) => [rule.id, order]));
  const familyOf = (id: string): string | undefined => rules[orders.get(id) ?? -1]?.family;

  const doubt = doubter(classifier);

  /** The rule that is likely due in a window, by its place among the rules; undefined where none can be named. */
  const ruleFor = ({ sentences }: Window): number | undefined => {
    const likely = classifier.rulesFor(sentences).filter(({ rule }) => orders.has(rule));
    const families = new Map<string, number>();
    for (const { rule, probability } of likely)
      families.set(familyOf(rule) ?? '', (families.get(familyOf(rule) ?? '') ?? 0) + probability);
    const [family, sure] = [...families].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number]);
    const best = likely.find(({ rule }) => familyOf(rule) === family);
    const named = (best?.probability ?? 0) >= ADDS.rule || sure >= ADDS.family;
    return best !== undefined && named ? orders.get(best.rule) : undefined;
  };

  const addedIn = (
    scene: Scene,
    window: Window,
    off: ReadonlySet<string> | undefined,
  ): readonly Candidate[] => {
    const order = ruleFor(window);
    const rule = rules[order ?? -1];
    if (order === undefined || rule === undefined || off?.has(rule.id)) return [];
    const odds = window.sentences.map((sentence) => classifier.oddsOf([sentence]));
    const at = window.first + odds.indexOf(Math.max(...odds));
    if (window.odds < ADDS_AGAINST_ITS_RULE && called(scene, at, 'all').includes(order)) return [];
    const match = placeIn(scene, at, classifier);
    return match === null ? [] : [{ rule, order, match, severity: 1, opinion: 'added' }];
  };

  /** A soft candidate as one of the rule that is clearly due in its place, where that is another, and silent. */
  const asDue = (
    { sentences }: Scene,
    candidate: Candidate,
    all: readonly Candidate[],
    off: ReadonlySet<string> | undefined,
  ): Candidate => {
    const { rule: own, match, severity } = candidate;
    const sentence = sentences[match.sentence];
    // A part of denial, attack and reversal counts with the others, whatever else it is.
    const isPart = own.safety === true || own.darvo !== undefined;
    if (severity > 1 || isPart || sentence === undefined || sentence.typed.length < LEAST_WORDS)
      return candidate;
    const likely = classifier.rulesFor([sentence]);
    const [best] = likely;
    const order = orders.get(best?.rule ?? '');
    const isOthers =
      (likely.find(({ rule }) => rule === own.id)?.probability ?? 0) < GOES_OVER.from &&
      (best?.probability ?? 0) >= GOES_OVER.to;
    const rule = rules[order ?? -1];
    const speaks = all.some((other) => other.order === order && other.match.sentence === match.sentence);
    return isOthers && order !== undefined && rule !== undefined && !speaks && !off?.has(rule.id)
      ? { ...candidate, rule, order, opinion: 'added' }
      : candidate;
  };

  return (scene, heard, candidates, off) => {
    const taken = new Set(candidates.map(({ match }) => match.sentence));
    const added = heard.windows
      .filter(({ odds }) => odds >= ADDS.odds)
      .sort((a, b) => b.odds - a.odds)
      .flatMap((window) => {
        const own = window.sentences.map((_, i) => window.first + i);
        if (own.some((sentence) => taken.has(sentence))) return [];
        for (const sentence of own) taken.add(sentence);
        return addedIn(scene, window, off);
      });
    const left = doubt(scene, heard, candidates);
    return [...left.map((candidate) => asDue(scene, candidate, left, off)), ...added];
  };
}
