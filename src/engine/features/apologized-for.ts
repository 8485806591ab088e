/** What the writer names in an apology is what they are sorry for, and not done again by naming it. */
import { textOf } from '../clause/clause.ts';
import { governed, ownApologies } from '../find.ts';
import type { Match } from '../rule.ts';
import type { Scene } from '../scene.ts';

/** "I've got nothing to apologize for" names no deed. */
const REFUSED = /\b(?:nothing|not|no|never) (?:\w+ ){0,3}(?:apologi[sz]e|sorry)\b/;

/**
 * True when a match lies in what the writer apologises for, as their own deed.
 * Example: "I'm sorry for hanging up on you", "sorry I told you to calm down".
 */
export const apologizedFor = (scene: Scene, { sentence, from, to }: Match): boolean =>
  ownApologies(scene, sentence).some((own) => {
    const { apology, clause } = own;
    if (REFUSED.test(textOf(clause))) return false;
    if (apology.complement === 'for') return from >= clause.from && to <= clause.to && to > apology.after;
    const deed = governed(scene, own);
    return (
      apology.complement === 'that' &&
      deed?.clause.subject === 'sender' &&
      from >= clause.from &&
      to <= deed.clause.to &&
      to > deed.clause.from
    );
  });
