/**
 * What the classifier makes of what rules found. It has a soft voice only: it takes down what it doubts (`doubts.ts`),
 * says where another family is likelier, and where rules are silent it adds a finding of the lowest severity.
 */
import type { Candidate, Gone, Sifted } from '../candidate.ts';
import type { Classifier } from '../classifier/classifier.ts';
import { heaviestClause, reported, spanning } from '../find.ts';
import { type Calling, isUnlikely } from '../finders.ts';
import { remembered } from '../remembered.ts';
import type { Match, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../text/sentence.ts';
import { doubter } from './doubts.ts';
import type { Heard, Window } from './heard.ts';

/**
 * A finding is added where its log odds of hurting are at least `odds`, and `together` with the log odds of its family:
 * the clearer it is what is wrong, the less has to speak for it. Chosen on messages that were kept out of training.
 */
const ADDS = { odds: -0.4, together: 0.9 };
/** Log odds from which it is added although its rule was asked there and kept silent: a condolence, a plan. */
const ADDS_AGAINST_ITS_RULE = 2;
/**
 * Log odds a threat needs besides: nothing doubts such a finding afterwards. Chosen on some 4,000 messages: of a dozen
 * findings below nearly all were wrong, of two dozen above all but three were right. Of somebody who hints at not living
 * on none is left out: there a finding too few is worse than one too many.
 */
const ADDS_THREAT = 0.75;

/**
 * A soft finding goes over to the rule of another family where that is as clear as its own is unthinkable: "You can't keep
 * crying" is no excuse. In messages kept out of training nearly all of these go over rightly. Of louder ones, in real
 * messages that say several things in one sentence, most were right as they were.
 */
const GOES_OVER = { from: 0.01, to: 0.9 };

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

/** A sentence, unless the clause in it that speaks most for its hurting is told of others. */
function placeIn(scene: Scene, sentence: number, classifier: Classifier): Match | null {
  const here = scene.sentences[sentence] as Sentence;
  const heaviest = heaviestClause(scene, sentence, (typed) => classifier.weightWithin(here, typed));
  const [first] = scene.placed(sentence);
  const last = scene.placed(sentence).at(-1);
  if (heaviest === undefined || first === undefined || last === undefined) return null;
  return reported(scene, heaviest) ? null : spanning(first, last);
}

/** What a second reader is given besides the classifier. */
type Reading = readonly [
  scene: Scene,
  heard: Heard,
  candidates: readonly Candidate[],
  off: ReadonlySet<string> | undefined,
];

/** A family that may be due, with the place of its likeliest rule among the rules. */
interface Due {
  readonly family: string;
  readonly order: number;
  readonly probability: number;
}

/** Candidates that went over to the rule of another family, by their place in both lists. */
const goneOver = (before: readonly Candidate[], after: readonly Candidate[]): readonly Gone[] =>
  before.flatMap((candidate, i) => {
    const { rule } = after[i] ?? candidate;
    return rule === candidate.rule ? [] : [{ candidate, why: { kind: 'covered', by: rule.id } }];
  });

/** Gives what a second reading leaves of the candidates of a message; a rule that is switched off is not added. */
export function secondReader(
  rules: readonly Rule[],
  classifier: Classifier,
  called: Calling,
): (...reading: Reading) => Sifted {
  const orders = new Map(rules.map((rule, order) => [rule.id, order]));
  const familyOf = (id: string): string | undefined => rules[orders.get(id) ?? -1]?.family;

  const doubt = doubter(classifier);

  /** What is likely due in neighbouring sentences: each family, and its likeliest rule. */
  const dueIn = remembered((sentences: readonly Sentence[]): readonly Due[] => {
    const families = new Map<string, Due>();
    for (const { rule, probability } of classifier.rulesFor(sentences)) {
      const order = orders.get(rule);
      const family = familyOf(rule);
      if (order === undefined || family === undefined) continue;
      const { order: first = order, probability: sum = 0 } = families.get(family) ?? {};
      families.set(family, { family, order: first, probability: sum + probability });
    }
    return [...families.values()].sort((a, b) => b.probability - a.probability);
  });

  const addedIn = (
    scene: Scene,
    window: Window,
    off: ReadonlySet<string> | undefined,
  ): readonly Candidate[] => {
    const [due] = dueIn(window.sentences);
    if (due === undefined || window.odds + logOdds(due.probability) < ADDS.together) return [];
    const { order } = due;
    const rule = rules[order] as Rule;
    if (off?.has(rule.id)) return [];
    if (rule.safety === 'reader' && logOdds(due.probability) < ADDS_THREAT) return [];
    const odds = window.sentences.map((sentence) => classifier.oddsOf([sentence]));
    const at = window.first + odds.indexOf(Math.max(...odds));
    if (window.odds < ADDS_AGAINST_ITS_RULE && called(scene, at, 'all').includes(order)) return [];
    const match = placeIn(scene, at, classifier);
    return match === null
      ? []
      : [{ rule, order, match, severity: 1, opinion: 'added', likelihood: due.probability }];
  };

  /** How likely a family is due in a sentence, alone or with a neighbour. */
  const likelihoodIn = ({ windows }: Heard, at: number, family: string): number =>
    Math.max(
      0,
      ...windows
        .filter(({ first, sentences }) => first <= at && at < first + sentences.length)
        .map(({ sentences }) => dueIn(sentences).find((due) => due.family === family)?.probability ?? 0),
    );

  /** A candidate of a family that is hardly due there, as one of the rule that clearly is, or marked as unlikely. */
  const asDue = (
    heard: Heard,
    candidate: Candidate,
    all: readonly Candidate[],
    off: ReadonlySet<string> | undefined,
  ): Candidate => {
    const { rule: own, match, severity } = candidate;
    const window = heard.windows.find(
      ({ first, sentences }) => first === match.sentence && sentences.length === 1,
    );
    // A part of denial, attack and reversal counts with the others, whatever else it is.
    const isPart = own.safety !== undefined || own.darvo !== undefined;
    const likelihood = likelihoodIn(heard, match.sentence, own.family);
    if (isPart || window === undefined || !isUnlikely({ likelihood })) return candidate;
    const [due] = dueIn(window.sentences);
    const rule = rules[due?.order ?? -1];
    const speaks = all.some((other) => other.order === due?.order && other.match.sentence === match.sentence);
    const isClear = severity === 1 && likelihood < GOES_OVER.from && (due?.probability ?? 0) >= GOES_OVER.to;
    return isClear && due !== undefined && rule !== undefined && !speaks && !off?.has(rule.id)
      ? { ...candidate, rule, order: due.order, opinion: 'added', likelihood: due.probability }
      : { ...candidate, likelihood };
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
    const { kept: left, gone } = doubt(scene, heard, candidates);
    const due = left.map((candidate) => asDue(heard, candidate, left, off));
    return { kept: [...due, ...added], gone: [...gone, ...goneOver(left, due)] };
  };
}
