import { defineElement } from '../element.ts';

/** Owns it: fault, wrongness, or an obligation not met, in the first person. Source: Lewicki, Polin & Lount 2016. */
export const responsibility = defineElement({
  id: 'responsibility',
  weight: 3,
  cues: [
    {
      here: [
        'my me i',
        'fault wrong blame responsibility responsible should mistake mess messed screwed excuse line uncalled ok bad own let right',
      ],
    },
    { here: ['uncalled line unfair unkind', 'it that'] },
  ],
  test: ({ clause }, text, said) => {
    if (clause.question || /\bbut you\b|\bmaybe i\b|\bnot my fault\b/.test(said)) return false;
    if (
      /\b(?:my (?:own )?fault|all on me|is on me|that one is mine|my doing)\b/.test(text) &&
      !clause.negated
    )
      return true;
    if (
      /\bi (?:was|am|were) (?:so |really |completely |totally |just |very )?(?:wrong|out of line|unfair|unkind|cruel|careless|selfish)\b/.test(
        text,
      )
    )
      return true;
    if (
      /\b(?:was|is) (?:uncalled for|out of line|out of order|not (?:ok|fair|right|acceptable)(?: of me)?)\b/.test(
        text,
      ) &&
      !/\byou (?:were|are)\b/.test(text)
    )
      return true;
    if (
      /\bi (?:take|accept|own|bear) (?:the |full |all |that |this |it|my |complete )/.test(text) &&
      /\b(?:blame|responsibility|own)\b/.test(text) &&
      !/\b(?:invoices|rota|team|project)\b/.test(text)
    )
      return true;
    if (/\bi should (?:not )?have\b|\bi ought to have\b|\bi had no (?:business|right)\b/.test(text))
      return !/\b(?:brought|worn|packed|umbrella|coat|wellies|booked)\b/.test(text);
    if (
      /\bi (?:really )?(?:messed|screwed|fucked) (?:up|this|it|that)\b|\bi let (?:you|us|everyone) down\b/.test(
        text,
      )
    )
      return true;
    if (/\b(?:my mistake|my bad)\b/.test(text) && /\b(?:not you|my bad|i did|i had|mine)\b/.test(said))
      return true;
    return (
      /^you (?:are|were) right\b/.test(text) &&
      /\bi (?:was|did|missed|should|had|forgot|were|have)\b/.test(said) &&
      !/\bi (?:looked|checked|googled)\b/.test(said)
    );
  },
});
