/** How a hurtful way is told as a nature that cannot change. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const BEAR =
  'accept|put_up|get_used|live_with|deal_with|adapt|adjust|lump|cope|learn_to_live|take_me|grow_up_and';
const MUST =
  'must|have_to|will_have_to|need_to|better|should|got_to|can_either|had_better|ought_to|will_need_to|will_just_have_to';
const NATURE =
  'nature|character|temperament|birth|blood|personality|makeup|dna|upbringing|breeding|style|star_sign|way|heritage';
const LIKE_THIS =
  'like_this|like_that|like_so|such|this|that|the_same|how_it_is|what_it_is|how_we_are|this_way|that_way';

export const WORDINGS = graded({
  2: `
    i ~1 do|can|will|have not|never ~1 do|done|doing ~1 emotions|feelings|apologies|sorry|sorrys|romance|tact|subtle|mushy|soppy|soft|small_talk|hugs|affection|gentle|sweet_talk|deep_talks|emotional|sentimental|feelings_talk|drama|diplomacy|diplomatic|polite|nice !shoes
    i|we ~1 say|says|speak|speaks|tell|call ~2 it|what|whatever|mind|things ~2 straight|like_it|how_it|as_it|as_i|i_think|i_feel|i_see|comes|is_on_my|in_my_mind|bluntly|directly|plainly|out_loud|openly ~
    my|our ~1 ${NATURE} ~1 is|was|be ~2 ${LIKE_THIS}|direct|loud|blunt|to_be|to_speak|to_say
    i|we ~1 am|are|is ~1 by ~1 ${NATURE} ~3
    i|we ~1 am|are ~6 #Nature|#Origin|#Trait ~9 you ~2 ${MUST} ~1 just? ~1 ${BEAR}
    love|like|take|accept|hate ~1 it|me or ~1 leave|lump|hate|go|do_not ~1 it|me|$
    i ~2 not ~1 built|made|wired|programmed ~1 for|that_way|like_that|to_be ~2 $|#Gerund|feelings|emotions|romance|small_talk|remembering|soft|gentle|apologies|patience|tact
    i ~1 have|had|has|got ~2 temper|short_fuse|sharp_tongue|big_mouth|jealous_streak|mean_streak|quick_temper|hot_temper|strong_personality|low_patience|no_patience|no_filter|no_tact|zero_filter|zero_patience|resting_bitch ~6 can_not|always|is_what_it_is|known|knew|deal|never|so|help|not
    not ~1 changing|change|going_to_change|apologising|apologizing|apologise|apologize|sorry ~1 for ~1 anyone|anybody|nobody|who_i_am|being_me|being_myself|being_who|how_i_am|being_honest|being_direct|being_blunt|being_real|my_personality
    i ~2 too|old|far ~1 old|late|long|gone ~2 to ~1 change|start|learn|be_different|become
    you ~1 can|could|will not ~1 teach|change ~3 old_dog|leopard|me|who_i_am|new_tricks
    leopard|leopards|zebra ~4 spots|stripes
    set in my ways
    i ~1 have|am|was ~1 always|never|been ~1 been? ~2 like|a|an|this|that ~2 this|that|way|hothead|direct|loud|blunt|moody|grumpy|jealous|stubborn|forgetful|late|messy|cold|quiet|emotional|sensitive ~4 you ~2 knew|know|married|met
    you ~1 knew|married|chose|picked ~2 what|who|me|this ~4 getting|got_into|marrying|getting_into|dating|when_you_married|when_we_met|when_you_met|was_like|am_like
    you ~1 knew|married|chose|picked|signed ~2 a|up ~3 grumpy|moody|hothead|loud|blunt|difficult|jealous|man_who|woman_who|person_who|guy_who|someone_who
    that|this|it is|was how|the_way|the_only_way ~1 i|we ~1 was|were|am|are ~1 raised|brought_up|built|wired|reared|bred
    i|we ~1 was|were|got ~1 raised|brought_up|taught|reared|bred ~2 to ~1 be|say|speak|tell|shout|not|never|hide|keep|hold
    i ~1 am not ~1 going_to|about_to|gonna|here_to ~1 change|sugarcoat|apologise|apologize|pretend|walk_on|tiptoe|hold_your ~1 who|how|my|for|myself|it|the|to|on|hand
    if you ~1 do|can|could not ~1 like|handle|take|accept|deal|stand|cope ~2 it|me|that|with|this ~3 door|leave|tough|your_problem|your_loss|too_bad|not_my_problem|go|goodbye|bye|there
    patience|tact|feelings|emotions|apologies|apologising|apologizing|empathy|diplomacy|affection|listening|romance|remembering|birthdays|kindness|manners|subtlety ~4 not|never ~2 my|in|a ~2 strong|forte|thing|strength|style|nature|gift|talent|vocabulary|suit
    i ~1 am|was not ~1 that|the|a|your ~1 kind|type|sort ~1 of? ~1 husband|wife|man|woman|guy|girl|person|boyfriend|girlfriend|mother|father|dad|mum|mom|friend|partner|boss|manager ~
    my ~1 mouth|tongue|temper ~3 before|faster|quicker|ahead ~2 brain|head|mind|think
    i ~1 am|be ~1 #Trait|#WrongAdj|petty|savage|toxic|mean ~2 and ~1 i ~1 own|love|embrace|like|stand_by ~1 it
    i ~1 can|do not ~2 do ~3 whole|this|that|the ~4 feelings|emotions|emotional|sharing|heart_to_heart|touchy|lovey|mushy|romance|romantic
    this|that|here is ~1 the? ~1 real|true|authentic me
    i ~1 am|was|have_been ~1 like_this|like_that ~1 from|since ~2 childhood|birth|small|start|school|ever
    from|since childhood|birth|small_age|the_start|day_one ~2 i|me ~1 am|was|have_been ~1 like|this|so
    see|have|find|saw no ~1 reason|need|point ~1 to ~1 change|become|be_different|be_someone|be_somebody
    make your peace with ~1 it|that|this|me
    i ~1 am ~2 #Nature|hot_blooded|fiery ~2 always|can_not_help|what_do_you|what_can_i|deal|and_you_knew
    my way ~1 of ~1 doing|handling|dealing|saying ~4 not|never ~2 change|changing
  `,
  1: `
    my|our|whole|all ~2 family|people|side|lot|clan|house ~2 is|are|be ~1 ${LIKE_THIS}|loud|direct|hotheads|shouters
    some people|folks|of_us ~5 sugarcoat|sugar_coat|soft|tact|tiptoe|pretend|polite|diplomatic|emotional|huggers
    i am not ~1 one ~1 of|for|to ~1 them|those|people|sugarcoating|pretending|sugarcoat|mince
    i ~1 am|was ~1 just|simply|naturally not ~2 good|great|type|kind|person|best ~4 feelings|emotions|apologies|apologising|apologizing|words|texting|affection|remembering|dates|comforting|romance|empathy|people|birthdays
    you ~2 ${MUST} ~1 just? ~1 ${BEAR} ~2 me|my|how_i|who_i|the_way_i
    people|those|anyone|everyone|anybody who|that know|knows|knew|work|works ~2 me|us ~2 know|knows|will ~6
    i ~1 can|could not ~2 help ~2 it|myself|that|being|how|getting
    we ~1 shout|yell|swear|argue|fight ~1 first|loud|loudly|hard
    not|never ~2 my strong|forte
  `,
});
