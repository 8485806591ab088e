/**
 * Messages in which somebody else has a say: law, insurance, medicine, a hearing at work. What an apology counts for
 * there differs from place to place (Robbennolt 2003), so that no wording that admits anything is offered.
 */
import type { Review, ReviewFunction } from '../engine/types.ts';
import { atOccasion } from './occasion.ts';

const SIGNS: readonly RegExp[] = [
  // Law: what a lawyer says or does, and words few people use otherwise.
  /\b(?:my|our|your|his|her|their|the) (?:lawyer|attorney|solicitor|barrister|counsel|legal team|legal department)s? (?:\w+ )?(?:say|said|told|advise|will|would|can|wrote|contact|sent|has|have|is|are|think|recommend)/i,
  /\b(?:through|via|from|by|with) (?:my|our|your|a) (?:lawyer|attorney|solicitor|barrister|legal team)\b/i,
  /\b(?:lawsuit|litigation|malpractice|negligence claim|subpoena|indemnity|without prejudice|statement of claim|court (?:date|hearing|order))\b/i,
  /\bliab(?:le for|ility (?:for|claim|insurance|issues?))\b|\b(?:about|of|deny|admit) liability\b|\bsettlement (?:offer|agreement)\b/i,
  // Insurance.
  /\b(?:insurance claim|insurer|claims? (?:adjuster|handler|number|department)|(?:my|our|your) insurance (?:says|said|will|company|covers|pays))\b/i,
  /\b(?:regarding|about|re:?) your claim\b/i,
  // Medicine, from the side of those who treat.
  /\bas your (?:doctor|nurse|surgeon|dentist|therapist|midwife|physician|pharmacist|anaesthetist|anesthesiologist)\b/i,
  /\b(?:dear|our) patients?\b|\bthe patient (?:is|was|has|had|who)\b|\bour (?:clinic|hospital|ward|surgeons?|operating theatre)\b|\b(?:at|during) your (?:surgery|operation|procedure)\b/i,
  // A hearing at work.
  /\b(?:disciplinary|grievance|misconduct) (?:hearing|procedure|process|meeting|investigation)\b|\b(?:grievance|complaint) (?:you|that was) (?:filed|raised|lodged)\b/i,
  /\b(?:employment tribunal|HR (?:investigation|complaint|case|is looking into))\b/i,
];

/** True where the message belongs to a case in which whoever advises the writer is to be asked first. */
export const isUnderAdvice = (text: string): boolean => SIGNS.some((sign) => sign.test(text));

/** Reviews as `review` does, and as the occasion wants it; a message under advice gets no rewording, and no question that asks to admit something. */
export const withAdvice =
  (review: ReviewFunction): ReviewFunction =>
  (text, options) => {
    const found = atOccasion(review(text, options), options);
    // Marks and gate ask for no rewordings, and so need no answer to this.
    if (options?.rewordings === false || !concernsApology(found) || !isUnderAdvice(text)) return found;
    const { check: _, ...repair } = found.repair;
    const findings = found.findings.map((finding) => ({ ...finding, rewordings: [] }));
    return { text, findings, repair: { ...repair, missing: [], advised: true } };
  };

const concernsApology = ({ findings, repair }: Review): boolean =>
  findings.length > 0 || repair.check !== undefined;
