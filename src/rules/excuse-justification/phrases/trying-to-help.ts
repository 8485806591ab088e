/** How good will is named in the place of the hurt. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  only: 'just only merely simply purely honestly',
  help: `help protect save spare support guide teach motivate encourage warn advise look_after look_out watch_out shield keep_you keep_us make_you make_things
 be_nice be_kind be_helpful be_supportive be_honest be_useful be_constructive be_a_good be_there be_real do_something_nice do_what_is do_what_was
 do_the_right do_right do_you toughen push_you stop_you smooth mediate cheer comfort improve prepare educate rescue give_you sort_you bring_out cover_for`,
  helping: `helping protecting saving savin sparing supporting guiding doing_you doing_the_right doing_right doing_what_was looking_out looking_after looking_over
 watching_out minding_you being_nice being_kind being_helpful being_supportive being_a_good being_protective making_it_better making_things_better
 making_you_happy keeping_you warning_you teaching_you shielding stopping_you rescuing thinking_of_you`,
  candid: `being_honest being_real being_straight being_frank being_truthful being_upfront being_direct being_open being_constructive being_realistic
 keeping_it_real keeping_it_a_hundred keeping_it_100 telling_you_the_truth telling_you_how telling_it_like telling_the_truth telling_you_straight stating_facts speaking_facts
 speaking_the_truth speaking_my_truth concerned worried anxious caring`,
  deed: `went_through checked read looked_at looked_in tracked followed told scolded shouted yelled criticised criticized hid hide lied
 kept cancelled decided reported interfered intervened blocked deleted snooped spied corrected nagged pushed stopped opened took did_it did_that did_this said
 spoke spoken rang called phoned texted contacted arranged moved threw reverted removed raised mentioned gave done invited hard_on strict rude acted wrote`,
  care: `care cared love loved worry worried concerned scared_for scared_you afraid_for wanted_to_help wanted_to_protect believe_in value respect protective `,
  wished:
    'want_you wanted_you wanted_to_make want_to_make wanted_to_protect wanted_to_help knew_you knew_what',
  will: `best_intentions good_intentions your_best_interest your_best_interests interests_at_heart interest_at_heart best_of_intentions best_of_motives best_motives
 purest_intentions good_place place_of_love place_of_care place_of_concern place_of_kindness own_good own_benefit own_sake own_safety own_protection
 your_benefit your_sake your_safety your_betterment your_improvement your_welfare your_wellbeing own_interest development_in_mind`,
  motive: 'love concern kindness care loyalty worry affection friendship respect compassion',
  kin: 'friend friends mate mates mother mothers mum mom father fathers dad parents sister sisters brother brothers wife husband family people',
  favour: 'favour favor kindness good_turn service solid',
  needs: 'had has have needed needs got ought',
};

export const WORDINGS = graded(
  {
    2: `
    i|we ~1 only|just|merely ~1 {deed} ~8 so|so_that you ~1 would|could|can|will|did
    only|just|purely|solely ~3 because i|we ~2 {care}
    is that|this ~1 a? crime|sin|illegal
    i|we ~1 would|could not ~6 if|unless i|we ~1 did|do|was|were|had not ~2 {care}|think_you|believe_you|believe_in_you|want_you|rate_you|see_potential|want_what|love_you
    you ~2 needed|need ~2 push|shove|kick|nudge|wake_up_call|reality_check|telling|talking_to|lesson|hear|be_told|tough_love|home_truths|the_truth !on
    i|we ~2 {deed}|went ~8 precisely|only|just|purely|simply so_that|so|because|to ~1 you
    everything|all ~1 that? ~1 i|we ~2 do|did|done|have_done ~1 is|was ~1 to|so ~2 {help}|make|give|keep
    as ~1 your|a ~2 {kin}|manager|boss|teacher|coach ~4 job|duty|right|place|responsibility|role ~2 to ~2 tell|say|point|correct|warn|be_honest|push|worry|check|know
    no good deed
    what|thanks|all i get for ~2 caring|helping|trying|being|worrying|loving|offering|looking_out
    guilty of ~1 {helping}|caring|loving|worrying|trying|being_honest
    i|we ~1 was|were ~2 {only}? ~1 trying|wanting|hoping|looking|aiming|meaning ~1 to ~2 {help} !my|him|them|with
    i|we ~3 wanted|tried|meant ~2 to ~2 {help} ~2 you|us|your
    all i|we ~1 ever? ~1 want|wanted|did|do ~3 {help} ~2 you|us|your|$
    i|we ~1 {only} ~1 wanted|meant|tried|did ~2 {help} ~2 you|us|your|$
    was|were ~1 trying to ~1 be_nice|be_kind|save_you|protect_you|help_you|look_out
    i|we ~2 {deed} ~8 to ~2 {help} ~2 you|us|your
    i|we ~2 {deed} ~8 for ~1 help|protect|save ~1 you
    i|we ~3 {deed} ~8 because|since|as i|we ~3 {care} ~2 you|your|us|him|her|$
    i|we ~3 {deed} ~8 because|since|as i|we ~3 {wished}
    i|we ~3 {deed} ~8 so_that|so you ~1 would|could|will|can not ~1 get|be|make|lose|end|have
    i|we ~1 was|were {only} ~2 {helping}|{candid}
    i|we ~1 am {only} ~2 {helping} ~1 you|your
    i|we ~1 was|were {helping} ~2 you|your
    i|we ~2 {deed} ~4 because|since i ~2 honest|straight|real ~
    it|that ~1 is|was because i|we ~1 want ~1 you to
    ^ {deed} ~8 because i ~2 {care} ~1 you|your
    it|that|this|was|were|did|done|said|told|gave|everything|decision|do ~8 for|in|with|at|to ~2 {will}
    it|everything|all|that|this|what|i|we|was|done|my ~6 comes|came|coming|said|was|did|done|do|meant ~3 from|out_of|from_a_place_of {motive}
    said|told|did|do|meant|done ~4 with|in love|kindness ~1 $
    constructive|honest criticism|feedback|advice ~2 !form|section|session
    my|it|this|that|everything|i ~6 was|were|meant|offered|intended|given ~3 constructively|lovingly|constructive|with_love ~
    someone|somebody|one_of_us ~1 {needs} ~1 to ~2 tell|say|set|point|speak|stand|raise|look_out|protect|step|teach|warn|open|be_honest|keep_it|be_the|show|take_charge ~
    someone|somebody {needs} to $
    because ~1 nobody|no_one|none ~1 else ~1 will|would|dares|had
    only|just|purely because i|we ~1 want|wanted|wish|wished ~2 you|best|good|what_is
    i|we|all ~2 want|wanted|wish|wished ~3 best|good|happiness ~1 for|of|in you|us|your
    wanting ~1 best|good|what_is_best ~1 for
    i|we ~1 thought|figured|believed|assumed ~1 i|we ~1 was|were ~1 {helping}
    i|we ~1 thought|figured|believed ~1 you ~1 would ~2 appreciate|thank|be_grateful|want_to_know
    you ~1 will|are_going_to|should|ought|could|might ~2 thank|thanking|appreciate|be_grateful ~2 me|us|that_i|it_later ~
    for {will} only
    i|we|it ~2 doing|did|do|done|was|were ~2 {favour} !for_me
    was|were|done ~3 {favour} ~1 to you
    you|us ~1 a {favour} ~1 by|when|telling|cancelling|reporting ~
    if|unless i|we ~1 did|do not ~1 love|care|worry|value|like|give_a ~4 i|we ~2 not|never ~3 say|said|tell|told|bother|bothered|mention|mentioned|waste
    that|it|this is|was ~1 what|how ~1 good|real|best|true|any|proper? ~1 {kin}|who_care|people_who_care ~2 do|are_for|show|care|does
    {kin}|someone who|that loves|cares|love|care ~3 tells|tell|says|say|will_tell|warns|do|does ~
    only|sole|biggest ~1 crime|sin|mistake|fault|offense ~2 was|is ~2 caring|loving|trusting|helping|trying|worrying|wanting|being_honest|telling
    if|when|is|so|now ~1 caring|helping|honesty|loving|being_honest|looking_out ~2 is? ~1 a|my|wrong ~1 sin|crime|fault|problem|wrong|now
    is it ~1 wrong|crime|sin ~1 to help|care|look_out|worry|protect|love
    if|when that|this|it is ~1 a sin|crime ~
    sorry|excuse|forgive|pardon ~2 for ~2 caring|trying|helping|worrying|being_honest|being_concerned|looking_out|wanting_the_best|wanting_what|having_your_back|giving_a_damn !to_hurt|to_reach
    if i|we ~2 not ~8 you ~1 would|could ~1 have? ~2 ruined|wrecked|lost|regretted|failed|ended|died|drowned|thrown
    saving|savin|protecting|sparing|shielding|rescuing|save|spare ~1 you ~1 from|the_embarrassment|the_trouble|the_pain|embarrassment
    i|we ~2 told ~4 because ~2 he|she|they|someone|people|everyone ~1 needed|had|deserved|ought ~1 to ~1 know|hear
    i|we|my ~2 meant|mean ~1 well
    i|we ~1 stepped|jumped ~1 in|up ~1 because|since ~2 you|someone|somebody
    i ~2 have|had|got ~1 your ~2 interests|interest|welfare|back ~1 at|whole|all
    worried|concerned ~2 of_course|naturally|obviously ~1 i
    i ~1 know|knew what is ~1 best|good|right for you|us
    wisher ~
    i|we ~2 {deed} ~8 to ~1 keep_you|make_you|give_you|stop_you|push_you|toughen_you|get_you
    did ~1 what ~2 thought|felt|believed ~2 right|best ~2 for ~1 you|us
    so|so_that ~1 you would not ~1 end|get|have|lose|make|fail|fall|worry ~
    only reason ~1 why|that? ~1 i ~2 {deed}
    for ~1 the ~1 sake ~1 of ~4 you|yourself|us
    because|for ~1 of ~1 your good
    some gratitude|thanks|appreciation ~1 would|might
    would you ~1 rather|prefer ~1 that? ~1 i ~1 lied|lie|said_nothing|kept_quiet|pretended|had_lied
    do|did you ~1 think ~1 that? ~1 i ~1 enjoy|like|enjoyed|liked ~1 telling|doing|saying|hurting
    i ~2 wanted ~1 you ~1 to ~1 be|have|know|do|stay ~1 prepared|ready|safe|happy|strong|the_best|better
    i ~1 do ~1 it|this|that ~1 so_that|so|because ~1 you|i ~1 live|care|love
    everything|all|whatever ~1 that? ~1 i ~2 do|did|done ~1 is|was|i_do|i_did|i_have_done ~2 for ~2 you|us|this|our|the_family|the_kids
  `,
    1: `
    i|we ~2 {deed} ~8 so|so_that you ~1 would|could|will|did not ~
    i|we ~1 am|are {only} ~1 trying ~1 to ~2 {help} ~2 you|your|our|us|community|everyone
    because|so i|we ~2 wanted|needed|want|had ~2 to ~2 know|check|make_sure|be_sure ~2 you
    if ~4 {kin} ~2 can|could|will|would not ~1 tell|say|be_honest
    i ~6 to ~1 make ~1 your|our|everyone ~2 life|lives|day|job ~1 easier|better|nicer
    better|rather ~3 hear|heard ~1 it|that|this ~1 from ~1 me|a_friend|someone_who|family
    one_day|someday|later|in_years|when_you_are ~5 you ~2 will|may|might ~2 understand|see|realize|know|get ~2 why|that_i|what_i
    ^ {only}? ~1 trying to ~1 help|be_nice|be_kind|protect|be_honest|be_supportive !my|him|them|with|me|here|people|families|out
    i|we ~1 was|were|am ~2 {only} ~1 pointing|stating|offering|giving ~1 out|you|my|some|what|facts
    ^ {only} ~1 {candid}|{helping} ~2
    i ~1 am ~1 {only} ~1 {candid} !about
    i|we ~2 {only} ~2 {deed} ~6 because i ~3 {care}
    as|like a|your {kin} ~2 i|it ~2 must|owe|owed|duty|job ~3 tell|say|speak|honest
    so_that|so you ~2 could|can|would ~1 learn|grow|improve|understand
    i|we ~1 did it|that|this for you|us|the_family|the_kids|your ~
    tough love
  `,
  },
  classes,
);

/** Help that is given now, told of others, or thanked for; and a help owned as too much. */
export const HARMLESS = wordings(`
  took over|the_choice|it_from|the_decision
  i ~1 was|were not ~ helping|help
  thanks|thank_you ~2 for
  loved|love|like it|them|yours
  got ~1 this|that|it wrong
  was wrong|impatient
  she|he|they ~2 was|were|is|are|just|only|wanted|tried ~3 trying|helping|wanted|help|protect
  my mum|mom|dad|sister|brother|aunt|uncle|nan|gran|cousin|plumber|friend|mother|father ~1 was|is|only|just
  let_us_know|let_me_know|order_number|here_to_help|happy_to_help|would_love_to_help|can_i_help|can_i_do|support_question|best_for_the_team
  help ~1 with|him|her|them|my|the|people|families
  please ~3 share|send|try|keep|wear|get
  you ~2 only|just|really wanted|needed
  caring|care more ~
  i ~2 should have asked
`);
