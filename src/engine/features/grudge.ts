/** How an apology is handed over: granted like a point in a quarrel, with a sigh before or after it (Goffman 1971: ritual without substance). */
import { joined } from '../clause/clause.ts';
import type { Placed, Scene } from '../scene.ts';
import type { Word } from '../text/words.ts';

/** True when a word or phrase sighs: "fine", "ugh", "you win", "for god's sake". */
export const sighs = (words: readonly Word[]): boolean => words.some((word) => word.tags.has('Grudge'));

const small = (words: readonly Word[]): boolean =>
  words.every(
    ({ tags, text }) =>
      tags.has('Grudge') || tags.has('GrudgeFiller') || (tags.has('Filler') && text !== 'no'),
  );

/** The writer's apology, made or just spoken of ("there, I said sorry"). */
export const givesApology = ({ apology, clause }: Placed): boolean =>
  apology !== null &&
  (apology.use === 'own' ||
    (apology.use === 'mention' && /^(?:sender|zero)$/.test(clause.subject) && !clause.negated));

/** True when a bare apology comes with a sigh and nothing else: "fine, sorry", "sorry, god", "I'm sorry, okay?!". */
export function sighed(scene: Scene, { sentence, apology }: Placed): boolean {
  const here = scene.sentences[sentence];
  if (here === undefined || apology?.complement !== 'bare') return false;
  const lead = here.words.slice(0, apology.at);
  const tail = here.words.slice(apology.at + 1);
  if (
    !small(lead) ||
    !small(tail) ||
    /^there there|\b(?:it|that|all|this) is (?:\w+ )?(?:fine|ok|alright)\b/.test(joined(lead))
  )
    return false;
  // "I said it, and I'm sorry" owns what was said.
  if (/^i (?:said|did|meant) (?:it|that|this)\b/.test(joined(lead))) return false;
  if (sighs(lead) || sighs(tail) || /^there(?: i am| i)?$/.test(joined(lead))) return true;
  const before = scene.sentences[sentence - 1]?.words ?? [];
  const short = before.length > 0 && before.length <= 6 && small(before);
  if (short && (sighs(before) || joined(before) === 'there')) return true;
  const after = scene.sentences[sentence + 1]?.words ?? [];
  if (after.length > 0 && after.length <= 5 && small(after) && (sighs(after) || /^god\b/.test(joined(after))))
    return true;
  const said = joined(tail);
  if (/^(?:god|already|enough)\b/.test(said)) return said !== 'already' || lead.length > 0;
  return (
    /^(?:ok|alright)$/.test(said) && (here.asked || here.exclaimed || /\b(?:ok|i am)\b/.test(joined(lead)))
  );
}
