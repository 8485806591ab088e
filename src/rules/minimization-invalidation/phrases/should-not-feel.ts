/** How a feeling is denied its ground or forbidden. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  sore: `#Grieved #Aggrieved unhappy cry sulk sulking in_your_feelings in_a_mood in_a_huff in_a_strop pressed indignant outraged narky vexed tense
 depressed in_tears moan moaning slighted insult that_way this_way like_that touchy thick huff`,
  feeling: `#FeelingNoun indignation outrage sulk strop long_face unhappiness panic negativity self_pity waterworks drama moodiness insult`,
  ground:
    'reason cause call need right grounds ground business basis justification excuse point standing permission logic sense use',
  be: 'be b get feel act go become stay start sound being getting feeling acting staying',
  no: 'no any zero what never not_a not_any hardly_any little without not_the not_much',
  real: 'good real valid earthly possible single logical rational legitimate reasonable whatsoever at_all',
  grand: `#Drastic no_sense immature a_waste weird odd illogical selfish a_choice ridiculous silly stupid crazy childish pathetic absurd nonsense unfair petty unreasonable strange
 foolish dumb daft pointless useless senseless wrong ludicrous laughable irrational`,
  over: 'over about by for from with because at when',
  sane: 'normal sane reasonable rational grateful decent mature sensible right_mind',
};

export const WORDINGS = graded(
  {
    2: `
    age|position|adult|man|woman ~2 ought|should not to? ~1 {be} ~2 {sore}
    put|keep|save|spare ~1 me? ~1 your ~2 outrage|anger|indignation|tears|hurt_feelings|feelings ~2 away|to_yourself|for
    i|we ~1 find|think|found ~1 it|that ~2 {grand}|odd|curious|amusing|funny|hard_to_believe|surprising ~3 you ~4 {sore}|offense
    play|playing|act|acting|be|being ~2 the|a ~1 victim|wounded|injured|offended|aggrieved|hurt ~1 party|one|$|soul|card|again|here
    why|how_come ~1 are|do|must|would|is? ~1 you ~1 taking|take ~1 it|this|that|everything|things ~2 personal|personally|to_heart|badly|hard|offense
    you ~2 have|got|had nothing ~2 to ~2 complain|moan|whine|cry|whinge|gripe
    i ~1 would|could|might ~1 understand ~1 if ~9 but|not ~2 over|about|because|for
    ^ ~2 stop|quit ~1 your|the|with|all? ~1 whining|whinging|bitching|sulking|moping|snivelling|blubbering|pouting|moaning|bellyaching|griping
    you ~4 stop|quit ~1 your|the|with|all? ~1 whining|whinging|bitching|sulking|moping|snivelling|blubbering|pouting|moaning|bellyaching|griping
    what ~2 is|are|was ~1 there ~1 to ~1 {be}|{sore} ~3 {sore}|about|in|bad
    what ~1 have|do|did|could|would|on_earth|has you|one ~2 got|have|possibly|even? ~3 to ~1 {be}|{sore} ~3 {sore}|about|over
    what ~1 are|is|you ~1 you? ~1 even|so {sore} ~1 about|for|at
    what {ground} ~8 to|for ~1 {be} ~2 {sore}
    {no} ~1 {real}? ~1 {ground} ~5 to ~1 {be} ~4 {sore}
    {no} {ground} ~4 to|in|of|for ~1 cry|sulk|moan|whine|complain|crying|sulking|moaning|whining ~
    {no} ~1 {real}? ~1 {ground} ~3 being|getting|feeling|acting|of_feeling ~4 {sore} !guilty
    {no} ~1 {real}? ~1 {ground} ~2 for|in ~3 {feeling} !about
    you ~2 not|never|hardly ~2 allowed|entitled|permitted|get|supposed|in_a_position|qualified ~2 to ~2 {be}|{sore} ~3 {sore}
    you ~2 can|could not ~3 be|feel ~3 {sore} ~2 {over}
    i|we ~2 not ~2 think|believe|feel|reckon ~1 you ~1 should|must|ought|need|have|can|get ~2 to? ~1 {be} ~3 {sore} !guilty
    i|we ~2 not ~2 think|believe|feel|reckon ~1 you ~2 have|got|had|in|get ~2 {ground}|a_position ~5 {sore}
    you ~2 can|could not ~1 seriously|possibly|really|honestly|actually|still ~1 {be}? ~2 {sore}
    is ~2 that|this|it ~2 something|anything|worth|a_reason ~1 to|being|getting ~2 {be}|cry ~2 {sore}|about|over
    not|hardly ~2 something|anything|worth|a_reason|reason ~2 to|being|getting ~1 {be}|cry ~2 {sore}|about|over
    nothing ~2 for|here|in|to|2|there ~4 {sore} ~1 about|over|at|of|for|$
    nothing ~4 justifies|warrants|merits|excuses ~2 your|this|that|such ~2 {feeling}|reaction
    your ~2 {feeling} ~3 is|are|was|were|does|do|makes|make|seems ~2 not|no|hardly|zero|never|makes_no ~2 valid|justified|warranted|rational|logical|reasonable|real|fair|sense|make_sense|my_problem|facts|relevant|logic
    your ~2 {feeling} ~2 is|are|makes|make ~2 {grand}
    you ~3 choose|choosing|chose|determined|looking|love|enjoy|insist|want ~2 to|on|for|being ~2 {be}|take|find|something|play ~3 {sore}|offense|victim
    nobody|no_one|not|never can|could|i|we ~1 make|made ~1 you ~1 feel ~3
    being|getting|feeling|staying|acting|to_be|to_feel|to_get ~2 {sore} ~8 is|makes|seems|sounds ~2 {grand}
    it ~1 is|makes|seems ~2 {grand} ~1 to|for|that|of ~1 you? ~1 to? ~1 {be}|cry ~3 {sore}|over
    you|one ~2 should|must|ought|need|can|dare not|never ~2 to? ~1 {be}|let|take|have ~3 {sore} !guilty
    why|how_come|how ~1 are|would|should|can|could|do|must|you|the_hell|on_earth ~1 you|are|anyone|one ~1 even|possibly|ever ~3 {sore}
    why|how_come ~1 are|would|should|can|could|do|must|you ~1 you|are ~1 {be}? ~1 so|always|even|feeling|feel|crying|being? ~1 {sore} ~1 {over} ~1 this|that|it|nothing|something|such|a|one|little|some|right_now
    why ~1 you ~1 are|feel ~1 feeling|feel? ~1 {sore} ~1 for|in ~1 this|that
    i|we ~2 not|fail|struggle|hardly ~2 to? ~1 see|understand|get|know|imagine ~1 why|what|how|on !much|badly|deeply|hard ~4 you ~3 {sore}|aggrieved|indignant|feel
    i|we ~1 fail|struggle|unable|hard|hardly ~2 to ~1 see|understand|comprehend|grasp|fathom ~1 your ~1 {feeling}|reaction|grievance
    i|we ~2 see|find|know|recognize|accept ~1 no|that_you|any ~4 {ground} ~3 for ~2 your|{feeling}|complaint
    i ~2 not ~1 see|find|accept ~3 {ground} ~2 for ~2 {feeling}|complaint
    i ~2 not ~1 see|know ~1 what there is ~1 to ~1 be ~1 {sore}
    i_do_not_know why ~1 you ~3 {sore}
    you|one ~2 should|ought|could|might ~2 be|feel ~2 #Fortunate ~5 for_me|instead|that_i|i_even|i_told|we|not|rather|you_have|and_not
    instead you ~1 sulk|sulking|moan|cry|complain|whine|mope|pout
    you ~8 instead|rather ~1 of|than ~1 sulk|sulking|moan|moaning|cry|crying|complaining|whining|moping|pouting
    you ~1 have|got|had|get no|zero|not_any ~2 {ground} ~5 {sore}|mad|to_cry|to_sulk
    stop|quit|enough ~1 with|of|being|feeling|getting|acting|the|your|all? ~3 {sore}|{feeling} !guilty|about_it_love|for_me
    stop ~1 feeling ~1 sorry|bad ~1 for ~1 yourself
    do|you not ~1 go|get|be|start ~1 getting|being|all|crying? ~2 {sore} ~2 on_me|with_me|at_me|over|about|because|for_nothing|for_this
    do not ~1 cry|sulk|be|feel ~2 {sore}? ~1 it_is|its|over ~1 stupid|silly|nothing|ridiculous|dumb
    nobody|no_one|who|which|what|a ~2 {sane} ~1 person|woman|man|wife|husband|adult|girlfriend|boyfriend|employee|mother|people|$ ~1 would|does|do|will ~4 pleased|happy|grateful|laugh|appreciate|thank|glad|flattered|{sore}
    nobody|no_one ~2 in ~1 their|your ~2 mind|position ~2 would|has|should ~4 {sore}
    you ~3 cheek|nerve|gall|audacity ~1 to ~1 {be} ~2 {sore}
    grown|big|adult ~1 man|woman|girl|boy ~4 not ~4 {sore}
    i|we ~2 not ~1 understand|see|get|know ~1 why|how !much|badly|deeply|hard ~1 this|that|it|something ~2 upset|upsets|bothers|hurts|offends|annoys|offended|bothered ~1 you
    why|how ~1 does|would|should ~1 it|this|that ~1 even|still ~1 bother|upset|hurt|annoy|offend ~1 you
    ^ {sore} of|at|about|over what
    why ~1 you ~3 feeling|taking ~1 insult|offense|tension
    not ~1 a? thing ~1 for|to ~2 {be}|becoming ~1 {sore}
    what ~1 is? ~1 so|even hurtful|offensive|upsetting|insulting|terrible|awful ~1 about|in|with
    nothing ~5 take|taken|taking ~2 offense|umbrage
    why|what|wipe ~1 with|is|that? ~1 the|that ~1 long|sad|sour|glum|sulky face
    ^ crying|sulking|moping|whining|moaning ~1 because|over ~
    you ~1 are? ~1 choosing|choose|chose|want|wanting|determined ~1 to ~1 be ~1 miserable|unhappy|{sore}
  `,
    1: `
    nothing ~2 offensive|hurtful|upsetting|insulting ~1 about|in ~1 it|that|this|what|the
    most|any|other|many|some ~1 women|men|people|wives|husbands|girls|guys|kids|customers|parents|friends ~2 would ~2 be ~2 over_the_moon|thrilled|delighted|grateful|happy|glad|pleased|flattered|honoured|thankful
    with|got|have ~2 a|that ~1 face ~1 on|like
    do|please|you not ~1 be|feel|get|go|sulk|cry ~2 {sore} ~2 over|about|by|at
    you ~1 are|is ~2 crying|mad|upset|angry|sad|hurt|offended ~1 over|about|because|for ~1 that|this|what|nothing|it
    there ~1 is no need|reason|call ~1 for|to ~4 {sore}|{feeling}
    you ~1 should|must|need not ~1 take ~1 it|this|that|everything|things ~2 personal|personally|heart
    why ~1 are you ~1 even {sore}
  `,
  },
  classes,
);

/** Guilt, worry and shyness are comforted, not judged; who asks to understand, who speaks of others, who has the right. */
export const HARMLESS = wordings(
  `
  guilty|ashamed|embarrassed|worried|nervous|scared|afraid|shy|alone|stressed ~
  feel|feeling ~1 bad|sorry ~1 about|for ~1 leaving|him|her|them|me|it
  every|good|the ~1 right|reason
  not have to ~1 feel|be
  like|want|love|trying|try|help_me|need to ~1 understand|know|hear|listen
  tell_me|i_am_listening|talk_to_me|what_is_going_on|what_can_i ~
  can|did i ~1 do|help ~
  i|he|she|they ~1 have|had|has|see no ~1 {ground} ~2 to|being|getting
  do|did|would|will not ~1 want
  with|at ~1 yourself|him|her|them
  would ~1 he|she|they
  closed|find_another|call_with ~
  we ~1 do|did not
  did ~2 go|happen
  is there a ~1 reason ~
  are not ~1 really
  i|we|am|so|very ~1 sorry ~1 for
  way of ~1 showing ~
  `,
  classes,
);
