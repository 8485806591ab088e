/** How good will is named in the place of the hurt. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const ONLY = 'just|only|merely|simply|purely';
const PRIED =
  'went_through|go_through|went_thru|checked|check|read|looked_at|tracked|followed|told|scolded|scold|shouted|shout|yelled|criticised|criticized|hid|hide|lied|lie|kept_it|cancelled|canceled|decided|reported|interfered|intervened|blocked|deleted|snooped|spied|corrected|nagged|pushed|stopped|opened|took|did_it|did_that|did_this|said_it|said_that|said_this|say_it|say_this|say_that|say_these|tell_you';
const CARE =
  'care|cared|love|loved|worry|worried|concerned|scared_for|afraid_for|wanted_to_help|wanted_to_protect|believe_in|value|respect|protective';
const HELP =
  'help|protect|save|spare|support|guide|teach|motivate|encourage|warn|advise|look_after|shield|keep_you_safe|make_you_happy|make_things_better|make_it_better|be_nice|be_kind|be_helpful|be_supportive|be_honest|do_something_nice|do_what_is_best|toughen|push_you|smooth_things|mediate|stop_you';
const HELPING =
  'helping|protecting|saving|sparing|supporting|guiding|doing_you|doing_the_right|doing_right|looking_out|looking_after|being_nice|being_kind|being_helpful|being_supportive|being_a_good|making_it_better|making_things_better|making_you_happy|keeping_you_safe|warning_you';

export const WORDINGS = graded({
  2: `
    someone|somebody|one_of_us had|has|have|needed|needs|got to ~1 keep|set|point|call|speak|stand|raise|look|protect|step|hold|teach|warn|save|make|put|bring|show|take|mention
    i|we ~3 ${PRIED} ~7 because|since|as ~2 i|we ~3 ${CARE}
    i|we ~3 ${PRIED} ~6 to ~1 ${HELP} ~2 you|us|your|$
    only|just|purely because i|we ~1 want|wanted|wish|wished ~1 you|what_is_best|the_best|good ~4
    i|we ~1 thought|figured|believed|assumed ~2 i|we ~2 ${HELPING}
    i|we ~1 thought|figured|believed|assumed ~1 you ~1 would ~2 appreciate|thank|be_grateful|be_pleased_with_me|be_flattered
    i|we ~1 was|were|am ~1 ${ONLY} ~2 ${HELPING}|keeping_it_real|keepin_it_real|telling_you_the_truth|being_honest|being_real|being_straight|being_frank|being_truthful|being_upfront
    i|we ~2 was|were|meant|wanted|tried|did ~2 trying_to|my_best_to|wanting_to|hoping_to|looking_to|aiming_to|to ~2 ${HELP} ~2 you|us|your|things|$
    was|were|did|said|done|offered|meant|gave|given|made|told|acted ~7 in|for|with ~1 your ~1 own? ~1 best|good|benefit|sake|interest|interests|development|protection|safety|wellbeing|welfare|happiness|future|growth|betterment|improvement|upliftment
    i ~1 know|knew|see what is ~1 best|good|right for you|us
    constructive|honest criticism|feedback|advice|opinion|truth ~3 upset|upsets|hurt|hurts|offend|offends|bother|bothers|handle|take|accept
    can|could|do not|never ~1 handle|take|accept|cope|hear ~2 truth|honesty|constructive|honest|advice|feedback|facts
    with|from|out_of|in|had|has the? ~1 best|good|purest|noblest|kindest ~1 of? intentions|motives
    you ~1 should|ought|could|might ~1 be? ~1 thank|thanking|grateful|appreciate|appreciating|appreciative ~2 me|us|that|for|it
    this|that|these|what ~1 is|are the|my|all|how|what ~2 thanks|thank|gratitude|repay|get ~2 i|me|for|$
    i ~1 was|am ~1 ${ONLY}? ~1 doing|giving ~2 favour|favor|kindness|good_turn|service|solid
    sorry|excuse|forgive|pardon ~2 for ~1 caring|trying|helping|worrying|being_honest|being_concerned|looking_out|loving_you|wanting_the_best|wanting_what|giving_a !to_hurt|to_reach
    if|unless i|we ~1 did|do not ~1 love|care|worry|value|like|give_a ~4 i|we ~2 not|never ~3 say|said|tell|told|bother|bothered|do|done|mention|mentioned|waste|ask|asked|worry
    that|it|this is|was ~1 what|how ~1 good|real|best|true|any|proper? ~1 friends|mothers|fathers|mates|parents|sisters|brothers|family|a_friend|a_mother|people_who_love ~2 do|are_for|show|care|does
    i ~2 had|have ~1 your ~2 interests|interest|good|welfare|wellbeing ~1 at
    one|some|later|someday day|on|you ~1 you? ~1 will ~1 thank|understand|appreciate ~2 me|why|it|what
    it|everything|all|that|this|what ~6 came|comes|coming|said|was|did|done|is ~2 from|out_of a? ~1 place|love|concern|kindness|care|worry|affection ~1 of|only|for|and|$
    ^ ${ONLY}? ~1 trying|tryna ~1 to ~1 help|be_nice|be_kind|protect|be_honest|be_helpful !my|him|them|with|me
    i|we ~1 stepped|intervened|interfered|jumped ~1 in|up? ~1 because|since ~2 you|someone|somebody
    only|sole|biggest ~1 crime|sin|mistake|fault|offence ~2 was|is ~2 caring|loving|trusting|helping|trying|worrying|wanting|being_honest|telling
    if|when ~1 caring|helping|honesty|loving is ~1 a|my ~1 sin|crime|fault|problem
    if|when ~1 that|this is ~1 a|my ~1 sin|crime|fault
    if i|we ~2 not ~8 you ~1 would|could ~1 have? ~2 ruined|wrecked|lost|regretted|failed|made_a|ended|married|died|drowned|thrown|got_hurt|gotten_hurt
    i|we ~1 was|were ~1 just|only|simply? ~1 saving|protecting|sparing|shielding|rescuing|savin ~1 you ~1 from|the
    i|we told ~4 because ~2 he|she|they|someone|people|everyone ~1 needed|had|deserved|has|ought ~1 to ~1 know|hear
    friend|mother|partner|people|someone|family who|that loves|cares|love|care ~3 tells|tell|says|say|will_tell|warns|warn
    for your ~1 betterment|improvement|upliftment only|itself|i|$
    was|is|were ~1 a|an ~1 service|kindness|favour|favor|mercy ~1 to you
    i|we ~1 only|just|always|ever ~1 want|wanted|wish ~3 best|good ~1 for|of you
    thought ~1 you ~1 would ~1 want ~1 to? ~1 know|hear ~2 truth|$
    worried|concerned ~1 sick|about ~2 of_course|naturally|obviously ~1 i ~1 called|rang|checked|told|read|went|looked|followed
    excuse|forgive|sorry ~2 for ~1 having ~1 your back
    i|we ~3 went_through|checked|tracked|followed|scolded|shouted|yelled|criticised|criticized|hid|lied|cancelled|canceled|reported|interfered|snooped|corrected|nagged|pushed|blocked|deleted|stopped ~6 because|since ~1 i|we ~2 want|wanted|thought|knew|hoped ~3 you
    only|just|purely because i|we ~1 want|wanted|wish ~1 to ~2 ${HELP}|see_you|make_you
  `,
  1: `
    i|we ~1 was|were|am ~2 ${ONLY} ~1 pointing|stating|offering|giving|making|saying|telling ~1 out|you|the|a|my|some|it|what|facts
    i ~2 ${ONLY} ~2 called|rang|texted|messaged|asked|came|mentioned|said|brought ~6 because ~1 i ~3 ${CARE}
    because i|we ~1 only? ~1 want|wanted ~2 good|best|better|happy|safe ~2 you|us
    as|like a|your ~1 friend|mother|father|sister|brother|husband|wife|partner|manager ~2 i|it ~2 have|had|must|owe|owed|feel|felt|job|duty ~3 tell|say|speak|honest|point
    so_that|so ~1 you ~2 could|can|would ~1 learn|grow|improve|understand
    i ~2 had|have|got your back ~1 whole|always|all|the|$
    i|we ~1 thought|figured|believed|assumed ~1 you ~1 would ~2 like|prefer|welcome|enjoy|understand|see ~2 it|that|me|honesty|truth|surprise
  `,
});
