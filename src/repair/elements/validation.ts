import { wordings } from '../../engine/features/wording.ts';
import { byWriter, defineElement, type ElementExamples } from '../element.ts';

export const examples: ElementExamples = {
  present: [
    'It makes sense that you were angry.',
    'You had every reason to be upset with me.',
    "Anyone would've felt shut out.",
    'no wonder u dont trust me',
  ],
  absent: [
    'That makes sense, five then.',
    'I understand the task.',
    'You have every right to a refund.',
    'Does that make sense?',
  ],
};

const FEELING =
  /\b(?:feel\w*|felt|anger|angry|upset|hurt\w*|mad|frustrat\w+|disappoint\w+|sad|pain\w*|react\w*|emotions?|trust|cr(?:y|ied|ying)|scared|afraid|need (?:space|time)|hard|tough|difficult|walk(?:ed)? away|way you (?:did|do|are)|believe me|distance|furious|annoyed|resent\w*|betrayed|alone|ignored|lonely|need)\b/;
const ENTITLED =
  /\byou (?:have|had|have got|got) (?:\w+ ){0,3}?(?:right|reason|cause|grounds)s? (?:to|for)\b|\byou (?:are|were) (?:\w+ )?(?:right|allowed|entitled|justified|not (?:wrong|overreacting|crazy|being)) (?:to|in|for)?\b/;
const REASONABLE =
  /\b(?:makes?|made|making) (?:\w+ )?(?:\w+ )?sense\b|\b(?:is|are|was|were) (?:\w+ )?(?:valid|fair|understandable|legitimate|justified|reasonable|natural|normal|real|earned|deserved|right|ok)\b|\b(?:no wonder|of course|not surprised|do not blame|can not blame|would not blame|not unreasonable)\b|\b(?:anyone|anybody|everyone|i|who) would (?:\w+ )?(?:have )?(?:been|be|feel|felt|react\w*|the same|too|hurt|too)?\b/;
const GETS =
  /\b(?:understand|see|get|know|hear|appreciate|realize|imagine|respect)\b.*\b(?:why|how|that|what|you)\b/;

const WORDINGS = wordings(`
  you had|have ~ every|all_the|good|plenty_of|reason|cause|right|reasons ~ reason|reasons|cause|right|grounds|to ~ walk|leave|go|hang|block|shout|cry|react|refuse|say_no|doubt|worry|be|feel|ask|want|pull|end|stop|distrust|lose|question
  i ~ understand|get|see|know ~ why you ~ blocked|left|walked|cried|shouted|snapped|went|hung|pulled|stopped|reacted|ignored|need|needed|want|wanted|said|did|are|were|feel|felt|would
  i|nobody|no_one|who ~ do|would|could|can not ~ blame|fault you
  what you ~ feel|felt|went|think|said|experienced ~4 is|was|matters ~ real|valid|true|fair|understandable|counts|matters
  your ~ feelings|anger|hurt|reaction|pain|frustration|disappointment|sadness|tears|caution|doubt|response ~ is|are|was|were|makes|make|make_sense ~ real|valid|fair|understandable|justified|legitimate|sense|normal|right|natural
  you ~ are|were not ~ wrong|being|dramatic|silly|crazy|mad|overreacting|oversensitive|stupid|daft|unreasonable|imagining ~ to|for|dramatic|sensitive|silly|crazy|unreasonable|about|difficult|$|it|that
  makes|made ~2 sense ~ that? ~ you ~ would|want|wanted|need|needed|are|were|feel|felt|do|did|pulled|left|went|can|can_not
  i|anyone|anybody|most|who|anyone_else ~ would|wouldve|would_have ~ feel|felt|be|been|react|reacted|do|done|say|said ~ the_same|same|that_way|exactly|upset|angry|furious|hurt|mad|devastated|gutted|raging|livid|too
  of_course|no_wonder|obviously|naturally|course ~ you ~1 are|were|feel|felt|do|did|would|want|need ~3 #HurtState|not|trust|hurting|need|worried|tired|done
  your ~2 anger|hurt|upset|reaction|feelings|sadness|fear|doubts|distrust|caution|tears ~ is|are|was|were ~2 fair|valid|earned|justified|right|ok|real|understandable|deserved|welcome|allowed
  you ~ get|are_allowed|have_a_right|are_entitled|have_the_right|are_well_within ~1 to ~2 feel|be ~2 #HurtState|mad|that|this|however|sad
  understandable|fair|natural|reasonable|normal ~1 enough? ~1 that|to|for ~1 you ~2 feel|be|are|were|want|need|do|not
  in_your|if_i_were shoes|place|position|you ~3 i ~ would
`);

/** Says that the feeling makes sense. Not agreement. */
export const validation = defineElement({
  id: 'validation',
  weight: 2,
  wordings: WORDINGS,
  cues: [
    {
      here: [
        '#Hearer anyone valid',
        '#AckVerb sense right blame wonder course fair valid shoes place hard same anger reason entitled allowed natural normal ok would understandable legitimate feelings',
      ],
    },
  ],
  test: ({ clause, apology }, text, said) => {
    if (clause.question || clause.link === 'if' || clause.subject === 'third') return false;
    if (/\bbut (?:i|you|it|that|we|still)\b|\bhowever\b|\b(?:a|the|your) refund\b/.test(said)) return false;
    const theirs = /\b(?:you|your|anyone|anybody|feelings?)\b/.test(said) && FEELING.test(said);
    if (ENTITLED.test(text)) return FEELING.test(said);
    if (REASONABLE.test(text)) return theirs && !(clause.negated && /\bmake\b/.test(text));
    return (
      byWriter(clause) &&
      !clause.negated &&
      GETS.test(text) &&
      /\b(?:you|your)\b/.test(text) &&
      FEELING.test(text) &&
      apology === null
    );
  },
});
