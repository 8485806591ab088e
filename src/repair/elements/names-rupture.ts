import { defineElement } from '../element.ts';

/** Says that something between them broke, without blame. For openers and support, not apologies. */
export const namesRupture = defineElement({
  id: 'names-rupture',
  weight: 1,
  cues: [
    {
      here: [
        'something distance wall gap off stuck quiet hardly shifted sideways missed came come harsher',
        'us we i you between that',
      ],
    },
  ],
  test: (_placed, _text, said) => {
    if (
      /\b(?:milk|traffic|tractor|headlight|posts|repointing|next door|oslo|lovely|typo|shift is)\b/.test(said)
    )
      return false;
    if (
      /\b(?:something|there is|feels? like|feel|a) .*\b(?:between (?:us|you and me)|wall between|gap between|distance between)\b/.test(
        said,
      )
    )
      return true;
    if (
      /\bsomething (?:felt|feels|was|is|went|has|seems?|shifted|broke)\b.*\b(?:off|wrong|sideways|us|shifted|earlier|between)\b|\bsomething shifted\b/.test(
        said,
      )
    )
      return true;
    if (
      /\bwe (?:got|have been|were|are|have) (?:\w+ )?(?:stuck|quiet|off with|distant|hardly|barely|not (?:spoken|talked))\b|\bwe have (?:hardly|barely)\b/.test(
        said,
      )
    )
      return true;
    if (/\b(?:did not come|came) out (?:the way i|harsher|wrong|badly|meaner)\b/.test(said)) return true;
    return /\bi (?:think i )?missed (?:you there|what you (?:were|really|needed|wanted))\b|\bthat (?:moment|felt) (?:felt )?(?:hard|off)\b/.test(
      said,
    );
  },
});
