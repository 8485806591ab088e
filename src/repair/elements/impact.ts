import { holds } from '../../engine/clause.ts';
import { defineElement } from '../element.ts';

/** Acknowledges what it did to them. */
export const impact = defineElement({
  id: 'impact',
  weight: 2,
  cues: [
    { here: ['#Hearer', '#HurtVerb #HurtState #HurtNoun felt feel made cost scared face must lost landed'] },
  ],
  test: ({ clause, apology }, text, said) => {
    if (apology !== null || clause.question || clause.link === 'if' || clause.negated) return false;
    if (/\bit is (?:a )?(?:pity|shame|unfortunate)\b/.test(said)) return false;
    const mine = ['sender', 'senders', 'it'].includes(clause.subject);
    if (
      mine &&
      holds(clause, ['HurtVerb'], clause.verbAt) &&
      (clause.object === 'hearer' || clause.object === 'hearers' || /\byou\b/.test(text)) &&
      clause.verb !== 'be'
    )
      return true;
    if (
      /\bi made you (?:feel|cry|think|wait|doubt|look)\b|\b(?:had|left) you (?:thinking|wondering|waiting|feeling|crying|worried|alone)\b/.test(
        text,
      )
    )
      return true;
    if (/\b(?:must|can not) have (?:been|felt|hurt)\b|\bmust (?:be|feel)\b/.test(text))
      return (
        holds(clause, ['HurtState', 'HurtVerb', 'HurtNoun']) ||
        /\b(?:hard|horrible|rough|tough|lonely|awful|painful|scary|exhausting)\b/.test(text)
      );
    const seen = /\bi (?:can |do |now |really )?(?:see|know|get|hear|understand|realize)\b/.test(said);
    if (
      seen &&
      (clause.subject === 'hearer' || clause.subject === 'it' || clause.subject === 'senders') &&
      holds(clause, ['HurtState', 'HurtVerb'], clause.verbAt)
    )
      return true;
    if (
      seen &&
      /\b(?:felt|landed|came across|feel)\b/.test(text) &&
      /\b(?:dismissive|weight|abandonment|cold|harsh|like|hurtful|hard|rejection)\b/.test(text)
    )
      return true;
    if (/\b(?:told|showed) you that you\b|\byou (?:ended up|lost|missed out|had to)\b/.test(text))
      return /\b(?:because of me|because of my|i did|i had|my)\b/.test(said) || seen;
    return /\bcost you\b/.test(text) && clause.subject !== 'thing';
  },
});
