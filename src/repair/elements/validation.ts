import { holds } from '../../engine/clause.ts';
import { defineElement } from '../element.ts';

/** Says that the feeling makes sense. Not agreement. */
export const validation = defineElement({
  id: 'validation',
  weight: 2,
  cues: [
    {
      here: [
        '#Hearer anyone',
        'sense right understand get see blame wonder course fair valid shoes place hard same anger',
      ],
    },
  ],
  test: ({ clause }, text, said) => {
    if (clause.question || /\bbut\b/.test(said)) return false;
    if (/\b(?:refund|warranty|deposit|5pm|brief|printer)\b/.test(said)) return false;
    if (/\byou have (?:every|a|the|got every) right to (?:be|feel)\b/.test(text)) return true;
    const feeling = holds({ ...clause, from: 0, to: clause.words.length }, [
      'HurtState',
      'HurtNoun',
      'HurtVerb',
    ]);
    if (/\bmakes? (?:total |perfect |complete |a lot of |so much |)sense\b/.test(text))
      return /\byou(?:r)?\b/.test(said) && (feeling || /\bfeel/.test(said));
    if (/\bno wonder you\b|\bof course you\b/.test(text))
      return feeling || /\b(?:trust|angry|felt|feel|need)\b/.test(said);
    if (
      /\bi (?:can |do |really |totally |completely )?(?:understand|see|get|know) (?:why|how|that|it)\b/.test(
        said,
      ) &&
      /\byou\b/.test(said) &&
      clause.subject !== 'third'
    )
      return feeling || /\bwhy you did not want\b|\bwhy it kept you\b|\bhard\b/.test(said);
    if (
      /\b(?:anyone|anybody|i) would (?:be|feel|have)\b/.test(said) &&
      /\b(?:shoes|place|position|same|feel|be|would too)\b/.test(said)
    )
      return feeling || /\bfeel (?:the same|that|similarly)\b/.test(said);
    return /\byour (?:anger|feelings?|hurt|reaction|frustration) (?:is|are|makes?) (?:fair|valid|sense|real|understandable)\b/.test(
      text,
    );
  },
});
