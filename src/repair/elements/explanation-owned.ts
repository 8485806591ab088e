import { holds, textOf } from '../../engine/clause/clause.ts';
import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    "I was exhausted, and that's no excuse.",
    'I panicked. You did not deserve that.',
    'i was drunk n i still shouldnt have said it',
    "It explains my mood, it doesn't make it okay.",
  ],
  absent: [
    'I was stressed.',
    'There is no excuse for this bus.',
    "That's your excuse.",
    "I was tired, but you didn't help.",
  ],
};

/** What shows that a reason is not held out as an excuse. */
const OWNED =
  /\b(?:no|not (?:an?|any|my)|is not|never an?|without) (?:\w+ )?(?:excuses?|justification)\b|\b(?:does|do|did|will|can) not (?:\w+ )?(?:excuse|justify|make (?:it|that|what i did) (?:\w+ )?(?:ok|right|fine|better|acceptable)|give me (?:a|the) (?:right|licence|license)|change what)\b|\b(?:did|do) (?:not|nothing to) deserve\b|\bnot your (?:fault|problem|job|burden)\b|\b(?:took|taken|taking|take) (?:it|that|my \w+) out on\b|\bi (?:still )?(?:should|ought to|could) (?:still |not |never )*have\b|\b(?:is|was) (?:still )?(?:on me|mine)\b|\bmine (?:to|all the same)\b|\bnot (?:a|the) reason to\b|\bshould not have been (?:your|you)\b|\bmy (?:responsibility|job|problem|stuff) to\b|\b(?:still|even so|all the same) (?:my|wrong|not ok|no)\b/;
const REASON =
  /\b(?:slept|sleep|jealous|scared|afraid|panick\w*|drunk|day|week|month|year|tired|overwhelm\w*|stress\w*|anxious|anxiety|grief|griev\w+|pain|ill|sick|worried|ashamed|embarrassed|angry|insecure|defensive|hungover|burnt|burned|exhaust\w+|pressure|deadline|work|money|flooded|triggered|hungry|medication|childhood|past|reason|explain\w*|because|lost my|bad news|headspace|depress\w*)\b/;

const WORDINGS = wordings(`
  even_so|still|all_the_same|regardless|anyway i ~ had|have ~ no ~ right|reason|business|excuse
  i ~ had ~ no ~ right|business to
  you|nobody|no_one ~ should_not|ought_not|did_not ~ have ~ had|to|been|deserve|pay ~ pay|take|carry|suffer|bear|deal|feel|be|for ~ it|the|for|that|end|price|brunt
  none|nothing|not_any ~ of ~ that|this|it|which ~ is|was|were ~ on|your|down ~ you|fault|to_you
  it|that|this ~ is|was|still|am ~ my|mine ~ job|work|responsibility|task|place|to ~ unlearn|tell|own|fix|work|deal|carry|handle|sort|say|manage|to
  explains|explain|explained ~ but|and|it ~ not|never ~ excuse|excuses|justify|make
  there ~ is|was|are ~ a|reasons|some ~ reason|reasons|context ~8 not|still|never ~ excuse|fair|justify|ok|right|okay|make
  on|down_to|up_to|for ~1 me ~ to ~ stop|fix|change|deal|sort|break|learn|manage|handle|work|unlearn
  that|it|this ~ is|was ~ the|a|my ~ reason|background|context|explanation|cause ~3 not ~ an|the|a|any ~ excuse|justification|defence|defense
  explains|explain|explained|reason ~8 not|never ~ justify|justifies|excuse|excuses|make|right|ok
  i ~ was|had|am|have ~8 that|which|it|nothing|none|and ~3 is|gives|gave|was|does ~3 not|no|on_me|mine ~2 your|excuse|right|licence|license|reason|fault|mine|to_sort|justify
  you ~ still ~ did_not|should_not|never|do_not ~ deserve|deserved|have
`);

/** Explains without excusing: a circumstance, and in the same breath that it is no excuse. Source: Shaw, Wild & Colquitt 2003. */
export const explanationOwned = defineElement({
  id: 'explanation-owned',
  weight: 1,
  wordings: WORDINGS,
  cues: [
    {
      here: [
        'excuse excuses reason fault still deserve took taking take mine explains should problem same justify justification ok okay responsibility me right could',
      ],
    },
  ],
  test: ({ clause }, text) => OWNED.test(text) && clause.subject !== 'third' && !clause.question,
  beside: (placed, scene) => {
    const own = /\b(?:i|my|me)\b/.test(textOf(placed.clause));
    const around = [placed, ...scene.before(placed, 3), ...scene.after(placed, 3)];
    return around.some(
      ({ clause, index, sentence }) =>
        !/^(?:third|hearer|hearers|anyone)$/.test(clause.subject) &&
        (holds(clause, ['Circumstance']) || REASON.test(textOf(clause))) &&
        (index !== placed.index || sentence !== placed.sentence || own),
    );
  },
});
