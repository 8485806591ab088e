/**
 * What the classifier doubts of what rules found. Where the words around a finding are those of harmless messages it is
 * taken down by one, the lowest to silence. Findings about somebody's safety are never doubted, nor is denial beside reversal.
 */

import { type Candidate, type Sifted, sifted } from '../candidate.ts';
import type { Classifier } from '../classifier/classifier.ts';
import { lower, partsOfOne } from '../moves.ts';
import { remembered } from '../remembered.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Heard } from './heard.ts';

/** Log odds of hurting below which a finding is doubted, unless its rule is this likely to be the one that is due. */
interface Limit {
  readonly odds: number;
  readonly unless: number;
}

/**
 * What is doubted: of a rule that is hardly thinkable much has to speak for it, and where the words are surely those of
 * harmless messages all are doubted. Chosen on messages that were kept out of training: of what is doubted four in ten were
 * wrong, of what is not, one in forty.
 */
const DOUBTS: readonly Limit[] = [
  { odds: -1.5, unless: Number.POSITIVE_INFINITY },
  { odds: 0, unless: 0.6 },
  { odds: 1.5, unless: 0.1 },
];

/** Below these log odds the lowest of findings is not told at all, unless its rule is this likely. */
const SILENT: Limit = { odds: -1.5, unless: 0.5 };

/** Gives what is left of the candidates of a message when those that are doubted have gone down. */
export function doubter(
  classifier: Classifier,
): (scene: Scene, heard: Heard, candidates: readonly Candidate[]) => Sifted {
  const rulesIn = remembered((sentence: Sentence) => classifier.rulesFor([sentence]));

  const likelihoodOf = (rule: string, sentence: Sentence): number =>
    rulesIn(sentence).find((likely) => likely.rule === rule)?.probability ?? 0;

  /** True where a limit is met: too little speaks for the words' hurting, and the rule is not likely enough either. */
  const meets = ({ odds: below, unless }: Limit, rule: string, sentence: Sentence, odds: number): boolean =>
    odds < below && likelihoodOf(rule, sentence) < unless;

  return ({ sentences }, { odds: heard }, candidates) => {
    const united = partsOfOne(candidates);
    /** True where a limit is met; what is about safety, or part of something greater, is beyond doubt. */
    const isDoubted = (limits: readonly Limit[], candidate: Candidate): boolean => {
      const { rule, match } = candidate;
      const sentence = sentences[match.sentence];
      const odds = heard[match.sentence];
      if (rule.safety !== undefined || united.includes(candidate)) return false;
      if (sentence === undefined || odds === undefined) return false;
      return limits.some((limit) => meets(limit, rule.id, sentence, odds));
    };
    const { kept, gone } = sifted(candidates, (candidate) =>
      candidate.severity === 1 && isDoubted([SILENT], candidate) ? { kind: 'dropped' } : null,
    );
    const lowered = kept.map((candidate): Candidate => {
      const { severity } = candidate;
      return severity > 1 && isDoubted(DOUBTS, candidate)
        ? { ...candidate, severity: lower(severity), opinion: 'lowered' }
        : candidate;
    });
    return { kept: lowered, gone };
  };
}
