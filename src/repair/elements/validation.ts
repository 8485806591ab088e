import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { FEELINGS } from '../phrases/feelings.ts';

export const examples: ElementExamples = {
  present: [
    'It makes sense that you were angry.',
    'You had every reason to be upset with me.',
    "Anyone would've felt shut out.",
    'no wonder u dont trust me',
    "Can see why you're upset.",
    'would feel the same tbh',
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
 blocked cried cry shouted shout snapped snap stopped stop ignored did do doubt distrust trust believe said say ask asked end refuse worry
 hate resent hesitate`,
  upset: `#HurtState mad sad raging fuming hurting distant cautious careful wary quiet fed_up sick_of at_the_end_of pissed lost confused done
 suspicious on_guard off tired nervous sceptical skeptical lonely cold not_trust`,
  stung:
    '#HurtVerb hurt hurts stung stings smarted got_to_you shook knocked cut landed hit stuck winded floored threw',
  feeling: `feeling feelings anger hurt reaction pain frustration disappointment sadness tears caution doubt doubts response fear fears distrust upset
 emotions need resentment grief worry worries mistrust jealousy hesitation suspicion rage concern concerns disbelief impatience`,
  fair: `valid fair understandable legitimate justified reasonable natural normal real earned deserved right ok true counts count matters matter welcome
 allowed sense warranted human legit`,
  reason: 'reason reasons right rights cause grounds excuse',
  same: 'same_way the_same same exactly too that_way so likewise',
  anyone: `anyone anybody everyone everybody most_people anyone_else any_parent any_friend any_person any_human a_lot_of_people many_people
 lots_of_people no_one nobody any_of_us`,
  get: 'understand get see know hear appreciate realize imagine respect understood tell',
} as const;

const WORDINGS = wordings(
  `
  that|this|it ~1 is|was ~3 {fair} ~1 reaction|response|way_to|thing_to
  would ~1 have? ~1 #HurtVerb|{stung}|drive|break|make ~1 anyone|anybody|everyone|me_too
  i ~2 {get} ~1 you ~1 not? ~2 wanting|feeling|needing|being
  i ~3 understand|get|see|imagine|appreciate|know|hear|tell ~3 why ~2 you !have|can_not|use
  ^ . can? . understand|get|see|imagine|appreciate|know|hear|tell . why ~2 you !have|can_not|use
  i ~3 understand|get|see|imagine|appreciate ~3 why ~2 that|it|this|what|my|me|i ~4 {stung}|{upset}
  ^ . can? . understand|get|see|imagine|appreciate . why ~2 that|it|this|what|my|me|i ~4 {stung}|{upset}
  who ~1 would not ~1 be|feel|react|have|get
  i ~2 would ~2 be|feel|have_been|have_felt ~3 {upset}
  ^ . would . be|feel|have_been|have_felt ~3 {upset}
  i ~2 would ~1 have|feel|be|react ~1 {feel}? ~1 {same}
  ^ . would . have|feel|be|react ~1 {feel}? ~1 {same}
  not ~3 overreact|overreacted|overreacting ~2
  i ~2 not|never ~2 think|feel ~2 you ~2 overreacted|wrong|dramatic|unfair|unreasonable
  your ~2 {feeling} ~3 was|is|are|were|make|makes ~2 {fair}
  your ~1 {feeling} ~4 mean|means ~2 lot|something
  you ~2 have|had|got|have_got|has ~3 {reason} ~1 to|for ~3 {feel}|{upset}|however|this|that
  {fair} ~1 enough? ~1 that|for|if ~1 you ~2 {feel}|{upset}|however|this|that|do|not
  {fair} ~1 to|for ~1 you? ~2 feel|be ~2 {upset}|however|this|that
  of_course|no_wonder|obviously|naturally|understandably ~1 you ~1 #HurtVerb|{feel}|{upset}|are|were|would|do|did|have|had|did_not !can|should|know
  of_course|no_wonder|obviously|naturally|understandably|makes_sense ~1 that|it|this|what_i|my|what_he|what_she|what_they ~4 {stung}|{upset}
  i ~1 do not ~1 blame you
  i|nobody|no_one ~2 not ~1 blame|fault ~1 you
  i|nobody|no_one ~1 would|could|can blame ~1 you
  you ~1 were|are|have_been ~2 right|entitled|justified|allowed|within_your_rights ~1 to ~1 be|feel|say|call|ask|leave|go|expect|want|{feel}|no
  you ~1 were|are ~2 entitled|justified ~1 {upset}|$|there
  {anyone} ~3 would ~1 !like|want|know|help|mind|care|have_to|argue|say|agree|need
  what you ~2 feel|felt|went|think|said|experienced|wrote|told ~4 is|was|matters|makes ~2 {fair}
  what you ~2 makes_sense|is_fair|is_valid ~2
  i ~2 {get} ~2 that ~1 you ~1 are|were|feel|felt ~2 {upset} !but|that
  i ~2 {get} ~2 how ~2 {upset}|hard|difficult|tough|painful|frustrating|upsetting|annoying|stressful ~1 you|it|this|that
  i ~2 {get} ~1 why ~1 it|that|this|what ~4 {upset}|{stung}|kept|made|hard|difficult|painful|tough|much ~2 you
  you ~1 are|were not ~2 wrong|dramatic|silly|crazy|mad|overreacting|oversensitive|stupid|daft|unreasonable|imagining|sensitive|difficult|making_it_up|hysterical|needy|weak
  makes|made|make ~2 sense ~1 that|why|how? ~1 you ~2 {feel}|{upset}|however|this|that|would|can|could|do
  makes|made|make ~2 sense ~1 to_be|to_feel|if_you ~2
  ^ it|that|this ~1 {adv}? ~1 makes|made ~2 sense ~1 to_me|$ !then
  you ~1 are|have_a_right|have_the_right|get ~1 allowed|entitled|within|to ~2 feel|be ~2 {upset}|however|this|that
  in_your|if_i_were shoes|place|position|you ~3 i ~1 would ~3 be|feel|have|do|react|want|hate ~2 {upset}|{same}|done|it
  not|no|nobody|who ~4 anyone|anybody? ~1 could ~1 have ~1 stayed|kept|taken|felt|reacted|been|borne
  it|that|this ~2 is|was|must_have_been ~2 hard|tough|difficult|painful|rough|horrible|frustrating|upsetting ~1 for you ~2
  i ~2 {get} ~2 your ~1 {feeling}
`,
  { ...CLASSES, adv: 'really totally completely perfectly of_course all complete' },
);

/** Says that the feeling makes sense. Not agreement. */
export const validation = defineElement({
  id: 'validation',
  weight: 2,
  wordings: together(WORDINGS, FEELINGS),
  unless: wordings(
    `
    me by now
    who could ~1 blame ~1 you $
    but ~1 please? ~1 calm|relax|stop|listen|let|get|try|remember|look
    but ~1 rules|policy|policies|the|this|my|unfortunately|there|no|please|at|as
    upset|angry|mad|cross|sad you ~1 always|are_always|never
    makes sense i|we|then|see|let_us
    sense ~2 then $
    but i|you|it|that|we|still|your
    however
    would ~6 if they|he|she ~4 my|me|us
    if that makes
    would love|like|want
    why you ~1 like|love|enjoy|prefer
    rejected by
    how hard you|they ~2 trying|try|tried|work|working|worked|practiced|studied
    a|the|your|full refund
    does that make
    not ~2 think|believe|feel|reckon ~1 you ~2 have|had|got|should|need ~3 {reason}
    sorry ~1 that? ~1 you ~1 feel|are
  `,
    CLASSES,
  ),
});
