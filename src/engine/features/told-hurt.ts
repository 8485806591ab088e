/** What the other person's message before this one asks for: whether it tells a hurt, or reaches out. */
import { type Clause, holds, says, textOf } from '../clause/clause.ts';
import { modeOf } from '../modes.ts';
import type { Scene } from '../scene.ts';
import { saysAnywhere } from '../text/plain.ts';

/** The one who wrote tells a hurt of their own: a harm done to them, a feeling, a night of waiting. */
function tells(clause: Clause): boolean {
  if (clause.question || clause.link === 'if') return false;
  if (clause.object === 'sender' && holds(clause, ['HurtVerb'], clause.verbAt)) return !clause.negated;
  if (clause.subject === 'sender')
    return (
      (/^(?:feel|be|get)$/.test(clause.verb) &&
        !clause.negated &&
        holds(clause, ['HurtState'], clause.verbAt)) ||
      /^(?:cry|sob)$/.test(clause.verb) ||
      /\bwait(?:ed|ing)? (?:\w+ ){0,3}(?:hours?|ages|for you|all)\b/.test(textOf(clause))
    );
  return (
    clause.subject === 'hearer' &&
    holds(clause, ['WrongVerb'], clause.verbAt) &&
    clause.tense === 'past' &&
    (says(clause, /^(?:me|my|us|our|again)$/) || clause.verb === 'lie')
  );
}

const anyClause = (scene: Scene, test: (clause: Clause) => boolean): boolean =>
  scene.sentences.some((_, i) => scene.placed(i).some(({ clause }) => test(clause)));

/** True when the message tells a hurt. Example: "I sat there on my own till ten, I felt so stupid." */
export const tellsHurt = (previous: Scene): boolean =>
  modeOf(previous) !== 'plain' || anyClause(previous, tells);

/** Words two people speak of themselves with. */
const US = /^(?:us|we|our|you|this|yesterday|happened|wrong|earlier|night)$/;
const BID =
  /\b(?:can|could|will|may) we (?:\w+ )?(?:talk|speak)\b|\bi (?:\w+ )?(?:miss|missed|need) (?:\w+ ){0,2}(?:you|us|we|how we|to know|to talk|to hear)\b|\btrying to (?:\w+ )?(?:fix|mend|understand|sort|make|talk)\b|\bare we (?:\w+ )?(?:ok|alright|good|still)\b|\bwhat is (?:\w+ )?(?:wrong|going on|the matter)\b|\bi (?:\w+ )?(?:love|trusted|worry|worried|am worried)\b|\b(?:lonely|ashamed|heartbroken|confused|lost)\b|\bsay something\b/;

/** True when the message reaches out: asks for a talk, tells of missing somebody, tries to mend. */
export const reachesOut = (previous: Scene): boolean =>
  saysAnywhere(previous, BID) ||
  anyClause(
    previous,
    (clause) =>
      /^(?:talk|speak|tell|explain|know|fix|mend)$/.test(clause.verb) &&
      (clause.question || clause.imperative || clause.modal !== '') &&
      says(clause, US, clause.restAt) &&
      !holds(clause, ['TimeWord', 'Mundane'], clause.restAt + 3),
  );
