import { defineElement } from '../element.ts';

/** Says that the bond matters. Love as a condition is none. */
export const reaffirm = defineElement({
  id: 'reaffirm',
  weight: 1,
  cues: [
    {
      here: [
        '#Hearer us our we',
        'matter matters love care worth friendship marriage relationship important going way back stay',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (
      clause.question ||
      clause.link === 'if' ||
      /\b(?:if you (?:really )?(?:loved|cared)|people who|he says|she says|adapter|hotel|match)\b/.test(said)
    )
      return false;
    if (
      /\byou matter\b|\bi (?:really |do |still )?(?:love|care about|value) (?:you|us|our|what we)\b/.test(
        text,
      )
    )
      return !/\bbut you\b/.test(said);
    if (
      /\b(?:our (?:friendship|marriage|relationship|family)|friendship|this|us|connection)\b.*\b(?:matters?|worth more|important|means)\b/.test(
        said,
      )
    )
      return /\b(?:me|our|still|us)\b/.test(said);
    if (/\bi am not going anywhere\b|\bnothing (?:will|can|could) change that\b/.test(said)) return true;
    return /\bi want to stay in this\b|\bwe can find our way\b|\bwe will (?:come back|get through|work it out|work this out)\b|\bcome back from (?:this|worse)\b|\bstay (?:close|in this)\b/.test(
      said,
    );
  },
});
