/** How a feeling is denied its ground or forbidden. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const SORE =
  '#Grieved|#Aggrieved|bad|sad|cry|crying|cross|sulk|sulking|moody|in_your_feelings|in_a_mood|in_a_huff|in_a_strop|salty|pressed|bitter|moan|moaning|whine|complain|sore|unhappy|depressed|indignant|outraged|huffy|raging|fuming|livid|narky|vexed|stroppy|tense|resentful|sour';
const FEELING =
  '#FeelingNoun|indignation|outrage|resentment|offence|offense|moodiness|sulk|strop|face|long_face|attitude|unhappiness|grief|panic|hostility|negativity|self_pity|waterworks';
const GROUND =
  'reason|cause|call|need|right|grounds|ground|business|basis|justification|excuse|point|sense|use|room|place|standing|permission|logic';

export const WORDINGS = graded({
  2: `
    what|wat ~1 is|are|was ~1 there|it ~1 to ~1 be|feel|get|${SORE} ~3 ${SORE}|about|in|over|$
    what ~1 have|do|did|could|would|on_earth|the_hell you ~2 got|have|possibly|even? ~3 to ~1 be|feel|get|${SORE} ~3 ${SORE}|about|over
    no|any|not_a|little|zero|what|never ~1 good|real|valid|earthly|possible|single|logical|rational|legitimate|reasonable? ~1 ${GROUND} ~4 to ~1 be|b|get|feel|act|go|become|stay|start|sulk ~4 ${SORE}
    no|any|not_a|little|zero|what|never ${GROUND} ~4 to|in ~1 cry|sulk|moan|whine|complain|crying|sulking|moaning|whining|complaining ~1 about|over|for|$
    no|any|not_a|little|zero|what|never ~1 good|real|valid|earthly|possible|single|logical|rational|legitimate|reasonable? ~1 ${GROUND} ~4 being|getting|feeling|acting|staying ~3 ${SORE} !guilty
    no|any|little|zero|what|without ~1 good|real|valid|earthly|possible|single|logical|rational|legitimate|reasonable? ~1 ${GROUND} ~2 whatsoever|at_all? ~2 for|in|to ~3 ${FEELING}
    you ~2 not|never|hardly ~2 allowed|entitled|permitted|get|supposed|meant|in_a_position|qualified ~2 to ~2 be|feel|get|act|${SORE} ~3 ${SORE}
    not|hardly|nothing ~2 something|anything|a_thing|worth|a_reason|reason ~2 to|being|getting ~2 be|get|feel|cry|${SORE} ~2 ${SORE}|about|over
    not|hardly|no ~1 a|an|any ~1 valid|good|real|legitimate|proper|rational|sane|sensible|logical reason ~6 ${SORE}|${FEELING}
    your ~2 ${FEELING} ~3 is|are|was|were|does|do|makes|make|seems ~2 not|no|hardly|zero|never ~2 valid|justified|warranted|rational|logical|reasonable|real|fair|sense|make_sense|my_problem|my_responsibility|facts|relevant|logic|welcome
    you ~3 choose|choosing|chose|decided|deciding|want|wanted|determined|looking|love|enjoy|enjoying|prefer|insist ~2 to|on|for|being|feeling ~2 be|feel|get|take|find|being|feeling|taking|play|something ~3 ${SORE}|offence|offense|hurt|victim|offended
    nobody|no_one|not|never can|could|i|we ~1 make|made|making ~1 you ~1 feel|be ~4
    ^ ~2 being|getting|feeling|staying|acting ~2 ${SORE} ~6 is|makes|seems|sounds|would_be ~1 #Drastic|no_sense|sense|immature|a_waste|weird|odd|illogical|selfish|a_choice|not
    it ~1 is|makes|seems ~2 #Drastic|no_sense|weird|odd|immature|illogical|strange|funny ~1 to|for|that ~1 you? ~1 to? ~1 be|feel|get|${SORE} ~3 ${SORE}
    you ~1 should|must|ought|need|can|could|dare not|never ~2 to|be|feel|get|let|take|have|allow ~5 ${SORE} ~3 over|about|by|for|from|with|because|at|$|when|like|so !guilty
    why|how_come|how|y ~1 are|would|should|can|could|do|must ~1 you|anyone ~1 even|still|suddenly|possibly|ever|actually|so|being|be|get|getting|feel|now|always ~3 ${SORE} ~1 $|over|about|by|for|with|at|when|rn|because|lol
    i|we ~2 not|never|fail|struggle|hardly ~2 to? ~1 see|understand|get|know|imagine|think ~1 why|what|how|that|on ~4 you ~3 ${SORE}|aggrieved|indignant|feel
    i|we ~2 see|find|know|recognise ~1 no ~2 ${GROUND} ~4 your|you ~3 !chose|can|need|want|have
    you ~2 should|ought|could ~1 be ~2 #Fortunate ~3 for_me|instead|that_i|i_even|i_told|i_am|we|not_sulking|not_angry|not_mad|rather
    instead you ~1 sulk|sulking|moan|cry|complain|whine|mope|pout
    you ~6 instead|rather ~1 of|than ~1 sulk|sulking|moan|moaning|cry|crying|complain|complaining|whine|whining|moping|mope|pout|pouting
    you ~1 have|got|had no|zero|not_any ~2 ${GROUND} ~3 feeling|being|getting|acting|to_be|to_feel|to_get|for|mad|to_cry|to_sulk ~3
    stop|quit|enough|less ~1 with|of|being|feeling|getting|acting|the|your|all ~3 ${SORE}|${FEELING} !guilty|about_it_love
    do|you not ~1 go|get|be|start|come ~1 getting|being|all|crying|sulking? ~2 ${SORE} ~2 on_me|with_me|at_me|over_nothing|over_some|over_something|over_a|about_something|over_this|over_that|because_i|for_nothing|for_this
    nothing|not_a_thing|zero|nada ~2 for|here|in|to ~4 ${SORE} ~1 about|over|at|for|$
    normal|sane|reasonable|rational|grateful|decent|mature|sensible ~1 person|woman|man|wife|husband|adult|girlfriend|boyfriend|employee|mother|people|women|men|girl ~1 would|does|do|will ~4 pleased|happy|grateful|laugh|appreciate|thank|glad|flattered|upset|cry|angry|offended|mad|love|hurt|sulk
    you ~3 cheek|nerve|gall|audacity|brass ~1 to ~2 be|feel|get|act|cry|complain|sulk|moan ~2 ${SORE}|about|at|to|after|when|$
    why ~3 feeling|taking|getting ~1 insult|insulted|offence|offense|hurt|angry|jealous|upset|tension ~
    grown|big|adult ~1 man|woman|girl|boy|up ~4 not|stop|why|crying|sulking ~4 ${SORE}|#Grieved|cry
    i|we ~2 not ~1 understand|see|get|know ~1 why|how ~1 this|that|it|something ~2 upset|upsets|bothers|hurts|offends|annoys|offended|bothered ~1 you
    why|how|y ~1 does|would|should|did ~1 it|this|that ~1 even|still ~1 bother|upset|hurt|annoy|offend|affect ~1 you
  `,
  1: `
    do|please|you not ~1 be|feel|get|go|sulk|cry ~2 ${SORE}|over|about
    you ~1 are|is|r ~2 crying|mad|upset|angry|sad|hurt|offended ~1 over|about|because|for ~1 that|this|what|nothing|it
    there ~1 is no need|reason|call ~1 for|to ~4 ${SORE}|${FEELING}
    you ~1 should|must|need not ~1 take ~1 it|this|that|everything|things ~2 personal|personally|heart
  `,
});
