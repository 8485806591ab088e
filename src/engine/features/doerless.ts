/** What keeps a wrong told without a doer harmless: somebody is named after all, or it is about papers, machines and others. */
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';

/** Papers and machines have mistakes of their own; so have games, storms and times long past. */
const ELSEWHERE =
  /^(?:section|pages?|test|exam|audit|report|invoice|draft|version|translation|document|file|code|build|server|database|system|spreadsheet|quiz|match|game|season|historically|storm|factory|minutes|paragraph|article|edit|edits|order|ticket|album|film|movie|book|landlord|window|by)$/;
const NEGATIVE =
  /^(?:no|not|any|never|without|these|quite|few|if|whether|how|what|which|where|when|would|will|could|can)$/;
/** "were made available", "was said about him", "got broken into": another sense of the participle. */
const OTHER_SENSE =
  /^(?:about|up|clear|easier|better|available|possible|public|that|it|on|at|with|into|from|off|down|aside|of|due|good|sure|redundant|aware)$/;

/**
 * True when a passive found at `match` names, or may name, a doer that is not left out by the writer.
 * "things were said about Sam at work", "no mistakes were made", "mistakes were made on page 4".
 */
export function namesDoer(scene: Scene, { sentence, from, to }: Match): boolean {
  const words = scene.sentences[sentence]?.words ?? [];
  const text = (i: number): string => words[i]?.text ?? '';
  if (words.some((word) => ELSEWHERE.test(word.text))) return true;
  if (NEGATIVE.test(text(from - 1)) || NEGATIVE.test(text(from - 2))) return true;
  if (
    /^(?:made|said|told|taken|given|handled)$/.test(text(to - 1)) &&
    OTHER_SENSE.test(text(to)) &&
    text(from) !== 'decision'
  )
    return true;
  const bad = /^(?:bad|wrong|poor|terrible|awful|harsh|unfair|hasty)$/;
  return (
    /^(?:decisions?|choices|comments|remarks|assumptions|judgements?|judgment)$/.test(text(from)) &&
    !bad.test(text(from - 1))
  );
}
