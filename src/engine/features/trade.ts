/** Apologies in exchange: held back until the other concedes, or called in at once (Goffman 1971). */
import { spanning } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';
import { CALLED_IN, PRICE } from './exchange.ts';
import { phraseIn } from './phrase.ts';
import { toldApology } from './told-apology.ts';

/** Others are spoken of, or the other's own time and wish are left open. */
const ELSEWHERE =
  /\b(?:him|her|them|he|she|they|game|cook|drive|pick|choose|play|dishes|round)\b|\bi should have\b|\bi did not (?:ask|tell|check|consult|warn)\b|\bsorry to (?:bother|ask|keep)\b/;
const PATIENT =
  /\b(?:(?:you are|feel|whenever) ready|when(?:ever)? you (?:like|want|wish)|(?:if|unless) you (?:want|would like|would rather|would prefer|prefer|like|wish|let|do not mind)|no rush|in person)\b/;
/** "I'll apologise if you do the same" may be a fair offer; first, until, never-unless and admit are a price. */
const FIRM = /\b(?:not|only|first|admit|admitted|unless|until|own|stop|say|said|once|when|take|must|no)\b/;

/** "I'll apologise when you do", "no sorry from me until I get one": a price is named. */
export function priced(scene: Scene, sentence: number): readonly Match[] {
  const text = plainText(scene.sentences[sentence]);
  const phrase = phraseIn(scene, sentence, PRICE);
  const open = PATIENT.test(text) && !/\bready to (?:say|admit|apologize|own)\b/.test(text);
  if (phrase === null || ELSEWHERE.test(text) || open) return [];
  const match = spanning(phrase.first, phrase.last);
  return [FIRM.test(text) ? match : { ...match, severity: 1 }];
}

/** "Sorry. Now your turn": an apology given, or spoken of, and called in at once. */
export function calledIn(scene: Scene, sentence: number): readonly Match[] {
  return scene
    .placed(sentence)
    .flatMap((placed) => {
      const clause = phraseIn(scene, sentence, CALLED_IN);
      if (clause === null || clause.first.index > placed.index || clause.last.index < placed.index) return [];
      if (ELSEWHERE.test(plainText(scene.sentences[sentence]))) return [];
      const given = [placed, ...scene.before(placed, 4)].some(
        (one) =>
          one.apology?.use === 'own' || one.apology?.use === 'mention' || toldApology(scene, one) !== null,
      );
      return given ? [spanning(clause.first, clause.last)] : [];
    })
    .slice(0, 1);
}
