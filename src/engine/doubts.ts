/**
 * What the classifier doubts of what rules found. Where the words around a finding are those of harmless messages it is
 * taken down by one, the lowest to silence. Findings about somebody's safety are never doubted.
 */
import type { Classifier } from './classifier/classifier.ts';
import type { Candidate } from './finders.ts';
import type { Heard } from './heard.ts';
import { lower } from './moves.ts';
import { remembered } from './remembered.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './text/sentence.ts';

/**
 * Below which log odds of hurting a finding is doubted, by how likely its rule is the one that is due there: of a rule
 * that is hardly thinkable, much has to speak for it; one that is likely is never doubted. Chosen on messages that were
 * kept out of training: of what is doubted four in ten were wrong, of what is not, one in ten.
 */
const UNLIKELY = { probability: 0.1, odds: 1.5 };
const POSSIBLE = { probability: 0.5, odds: -1.5 };

/** Log odds below which the lowest of findings, when doubted, is not told at all. */
const SILENT = POSSIBLE.odds;

/** Gives what is left of the candidates of a message when those that are doubted have gone down. */
export function doubter(
  classifier: Classifier,
): (scene: Scene, heard: Heard, candidates: readonly Candidate[]) => readonly Candidate[] {
  const rulesIn = remembered((sentence: Sentence) => classifier.rulesFor([sentence]));

  const isDoubted = (rule: string, sentence: Sentence, odds: number): boolean => {
    if (odds >= UNLIKELY.odds) return false;
    const probability = rulesIn(sentence).find((likely) => likely.rule === rule)?.probability ?? 0;
    return probability < (odds < POSSIBLE.odds ? POSSIBLE : UNLIKELY).probability;
  };

  return ({ sentences }, { odds: heard }, candidates) =>
    candidates.flatMap((candidate): readonly Candidate[] => {
      const { rule, match, severity } = candidate;
      const sentence = sentences[match.sentence];
      const odds = heard[match.sentence];
      if (rule.safety === true || sentence === undefined || odds === undefined) return [candidate];
      if (!isDoubted(rule.id, sentence, odds)) return [candidate];
      if (severity > 1) return [{ ...candidate, severity: lower(severity), opinion: 'lowered' }];
      return odds < SILENT ? [] : [candidate];
    });
}
