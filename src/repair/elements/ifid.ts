import { defineElement } from '../element.ts';

/** Says sorry plainly. */
export const ifid = defineElement({
  id: 'ifid',
  weight: 1,
  cues: [{ here: ['#Apology forgive'] }],
  test: ({ apology, clause }, _text, said) => {
    if (/\b(?:apology accepted|refuse|declin)/.test(said)) return false;
    if (
      apology?.use === 'mention' &&
      /\b(?:what i want to say|want to say|is)\b.*\bsorry$/.test(said) &&
      !/\b(?:he|she|they)\b/.test(said)
    )
      return true;
    if (apology?.use !== 'own') return false;
    return (
      !(apology.complement === 'bare' && /\bsorry (?:but )?(?:i )?(?:can not|is|are)\b/.test(said)) ||
      clause.words.length < 3
    );
  },
});
