import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

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

const CLASSES = {
  feel: `feel feels feeling felt be are were being react reacted want wanted need needed pull pulled went go hung left leave walk walked block
 blocked cried cry shouted shout snapped snap stopped stop ignored pulled did do doubt distrust trust believe said say ask asked end refuse worry`,
  state:
    '#HurtState mad sad raging fuming angry hurting distant cautious careful wary done however this that quiet off',
  feeling: `feeling feelings anger hurt reaction pain frustration disappointment sadness tears caution doubt doubts response fear distrust upset
 emotions need resentment`,
  fair: `valid fair understandable legitimate justified reasonable natural normal real earned deserved right ok okay true counts matters welcome
 allowed sense`,
  reason: 'reason reasons right rights cause grounds excuse',
  same: 'same_way the_same same exactly too that_way it so likewise',
  anyone: 'i anyone anybody everyone most_people most who anyone_else a_lot_of_people',
  get: 'understand get see know hear appreciate realize realise imagine respect',
} as const;

const WORDINGS = wordings(
  `
  i ~2 {get} ~1 you ~1 not? ~2 wanting|feeling|needing|being|not ~2
  i ~2 {get} ~1 why ~2 you ~2
  who ~1 would not ~1 be|feel|react
  i|^ ~1 would|d ~1 be|have_been ~2 {state}|pissed|fuming|raging ~1 too|$|if
  not ~3 overreact|overreacted|overreacting ~2
  i ~2 not|never ~2 think|feel ~2 you ~2 overreacted|wrong|dramatic|unfair|unreasonable
  your ~1 {feeling} ~1 was|is|are|were ~2 {fair}
  you ~1 have|had|got ~1 a|every|all_the ~1 right|reason ~2 to|for ~2 {feel}|be
  fair|understandable|natural|normal|right ~1 that you ~2
  of_course ~1 you ~2
  i ~1 do not ~1 blame you
  you ~1 were|are ~1 right ~1 to ~1 be|feel|say|call|ask|leave|go|expect
  anyone ~1 would
  what you ~2 makes_sense|is_fair|is_valid ~2
  you ~1 have|had|got|have_got ~3 {reason} ~1 to|for ~2 {feel}|{state}
  you ~1 are|were ~2 right|entitled|justified|allowed ~1 to ~1 {feel} ~2 {state}|how|it|about|$|at|no
  i ~2 {get} ~3 why ~1 you ~2 {feel}|{state}|would|did|do|can
  i ~2 {get} ~2 that ~1 you ~1 are|were|feel|felt ~1 {state} !but
  i ~2 {get} ~2 how ~2 {state}|hard|difficult|tough ~1 you|it|this|that
  i|nobody|no_one ~2 not ~1 blame|fault ~1 you
  i|nobody|no_one ~1 would|could|can blame ~1 you
  what you ~2 feel|felt|went|think|said|experienced ~4 is|was|matters|makes ~2 {fair}
  i ~2 {get} ~1 why ~1 it|that|this|what ~4 {state}|kept|hurt|upset|made|scared|hard|difficult|painful|tough|much ~2 you
  your ~3 {feeling} ~1 about? ~3 is|are|was|were|makes|make|r ~2 {fair}
  you ~1 are|were not ~1 wrong|being|dramatic|silly|crazy|mad|overreacting|oversensitive|stupid|daft|unreasonable|imagining ~1 to|for|dramatic|sensitive|silly|crazy|unreasonable|about|difficult|$|it|that
  makes|made ~2 sense ~1 that|why|how? ~1 you ~2 {feel}|{state}|would|can|could|do
  it|that|this ~1 {adv}? ~1 makes|made ~2 sense ~1 to_me|$ !then
  {anyone} ~1 would|wouldve|d ~1 have? ~1 feel|felt|be|been|react|reacted|do|done|say|said ~2 {same}|{state}
  {anyone} would ~1 too
  of_course|no_wonder|obviously|naturally|course ~1 you ~1 are|were|feel|felt|do|did|would|want|need ~3 {state}|not|trust|need|{feel}
  no_wonder ~1 you
  you ~1 are|have_a_right|have_the_right|get ~1 allowed|entitled|within|to ~2 feel|be ~2 {state}
  {fair} ~1 enough? ~1 that|to|for|if ~1 you ~2 {feel}|{state}|do|not
  in_your|if_i_were shoes|place|position|you ~3 i ~1 would
  it ~1 is|was ~2 hard|tough|difficult|painful ~1 for you ~2
`,
  { ...CLASSES, adv: 'really totally completely really perfectly of_course' },
);

/** Says that the feeling makes sense. Not agreement. */
export const validation = defineElement({
  id: 'validation',
  weight: 2,
  wordings: WORDINGS,
  unless: wordings(`
    makes sense i|we|then
    sense ~2 then $
    but i|you|it|that|we|still|your
    however
    a|the|your|full refund
    does that make
    sorry ~1 that? ~1 you ~1 feel|are
  `),
});
