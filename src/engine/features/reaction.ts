/**
 * Whether the message answers a hurt: it speaks of the other person's reaction or complaint. A defence is
 * louder beside it ("it was a joke, why are you so upset") than alone.
 */
import { type Clause, holds, says } from '../clause/clause.ts';
import type { Scene } from '../scene.ts';
import { plainText } from '../text/plain.ts';

const REPROACH =
  /\b(?:relax|chill|calm down|lighten up|get over it|grow up|why are you (?:so|being|getting|even|like|making)|what is (?:the|your) (?:problem|big deal)|not that (?:serious|deep)|so (?:sensitive|serious|pressed|touchy)|sense of humou?r|take it (?:so )?(?:personal|serious|to heart)|making (?:a|such|so)|do not (?:see|get|understand|know) why|no need to|you know me|you keep saying|your reaction|what (?:do )?you want me to say|take everything|blow(?:n|ing)? (?:it|this)|i honestly|how you talk to me|somebody had to|deal with it|problem with)\b/;

const reacts = (clause: Clause): boolean =>
  (clause.subject === 'hearer' || clause.subject === 'hearers') &&
  !clause.negated &&
  (holds(clause, ['HurtState', 'ReactLabel'], clause.verbAt < 0 ? clause.from : clause.verbAt) ||
    /^(?:cry|overreact|sulk|react|complain|moan|whine|take)$/.test(clause.verb) ||
    says(clause, /^(?:upset|pressed|touchy|mad|angry|hurt|offended|crying|dramatic)$/));

/** True when the other person's reaction is spoken of. Example: "it was a joke, no need to cry". */
export const answersHurt = (scene: Scene): boolean =>
  scene.sentences.some(
    (sentence, i) =>
      REPROACH.test(plainText(sentence)) || scene.placed(i).some(({ clause }) => reacts(clause)),
  );

/** True when the writer sees what it did to the other: "I can see that it hurt you", "you cried because of me". */
export const seesImpact = (scene: Scene): boolean =>
  scene.sentences.some((sentence, i) => {
    const text = plainText(sentence);
    if (/\byou (?:keep|said|say|claim|think|are saying|told)\b/.test(text)) return false;
    if (
      /\b(?:because of me|i hurt you|i did (?:hurt|make)|what i (?:said|did) (?:hurt|was)|still did it|still hurt|(?:and|but) i (?:still )?did$)\b/.test(
        text,
      )
    )
      return true;
    return scene.placed(i).some(({ clause }) => {
      const seen =
        clause.subject === 'sender' &&
        /^(?:see|hear|understand|know|realize|get|saw)$/.test(clause.verb) &&
        !clause.negated &&
        !clause.question;
      if (seen)
        return /\b(?:hurt|hurtful|felt|feel|landed|upset|upsetting|harsh|pain|weight|face|why|(?:left|cost|put|kept) you)\b/.test(
          text,
        );
      return (
        clause.subject === 'sender' &&
        holds(clause, ['HurtVerb'], clause.verbAt) &&
        clause.object === 'hearer' &&
        !clause.negated &&
        clause.modal === '' &&
        clause.link !== 'that' &&
        clause.link !== 'if'
      );
    });
  });
