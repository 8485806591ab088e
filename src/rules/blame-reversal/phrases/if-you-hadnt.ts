/** How an own act is made to depend on theirs. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { BLAME } from './classes.ts';

const CLASSES = {
  ...BLAME,
  /** What would not have been, had they been otherwise. */
  result: `${BLAME.out} ${BLAME.trouble} #WrongVerb looked_at looked_elsewhere gone_elsewhere strayed called said spoken been_rude rude angry mad upset fighting arguing writing emailing calling checking chasing have_to need_to had_to
    closed reverted banned sleeping put_you put_your go_through going_through gone_through gone_looking looked_at got_your get_your involve talking_to_her walked_out left_you
    treat treated cheated upset late posted sent_that so_short short_with snippy come_to_this punished blanked lost_the lost_our lost_my drunk jealous this_nasty nasty this_jealous smashing gone_off gone_mental struck struck_out forced short_with you_to_walk put_you_in embarrass_you say_all_that say_that scold`,
  nicer: `nicer kinder happier calmer sweeter warmer gentler faithful easier politer polite civil better_mood something_nice nice_to_you want_to reason_to come_home home_more
    different better_to better_husband better_wife patient more_patient more_affectionate`,
  had: 'had_there had_anyone had_anybody had_somebody had_someone had_it_not had_you had_your were_you were_your',
  if: 'if unless maybe perhaps see_if imagine',
  behave: `answer pick_up pick listen tell come behave read reply call text try start learn stop quit pay keep do_your act show_up turn_up be_on_time next_time be_honest clean respect say_sorry apologize admit`,
  were: 'was were is had',
  /** The other one, named or meant. */
  who: 'you your somebody someone some_people a_certain certain_people the_person who_ever',
  us: 'i we people staff nobody no_one everyone anyone my our the_team the_kids my_team mods admins reviewers maintainers support us',
  /** Words by which the other is shown to have left undone what was easy. */
  easy: 'just only bothered ever actually once even simply could would had_only had_just took taken had_taken picked listened paid read told asked answered checked looked tried kept',
  /** A good outcome, or a bad one that was spared: nothing of theirs is blamed. */
  spared: `survived made managed coped finished met known found passed got_through got_here got_the_job missed failed died drowned lost_it noticed been_able
    got_it been_possible believed guessed thought dared learned learnt realized recognized had_a_clue stood_a_chance have_to_thank starved`,
};

export const TABLES = graded(
  {
    3: `
    i|we|my ~1 would not|never ~1 have|be|need? ~1 to|been|gone|done|said|got? ~2 {result}|#BadOutcome|#WrongAdj|this ~7 if|unless !i|we|he|she|they|it ~2 you|your
    if|unless !i|we|he|she|they|it ~2 you|your ~3 not|just|only|ever? ~8 i|we|this|none|it ~1 would not|never ~1 have|be|need? ~2 #WrongAdj|#BadOutcome|{result} !missed|failed|lost_it
    {if} ~2 you|your ~9 i|we . would not . be #Gerund !standing|sitting|living|breathing|walking|here
    none|neither|nobody ~2 would . be|have ~9 {had}
    ^ {behave} ~6 and we . would not . be ~
    would . have . stayed|been|remained ~1 {nicer}|polite|civil|friendly|fine|pleasant ~4 if you ~2 had|bothered|read|kept|were
    unless|until you ~6 i . will . keep|carry_on|go_on {out}
    {if} ~2 you|your|the|there ~4 not|never|only? ~10 i|we|my|our|staff|agent|things ~1 would|might|could|will|should|am . also? . not|never . have|be|of|need|been? ~3 {result}
    {had} ~1 not|never|only|just? ~9 i|we|my|staff . would|should|might . not|never . have|be? ~3 {result}
    i|we|things|it|none ~2 would|might|could|should not|never . have|be|of? ~5 {result} ~7 {had}
    i|we ~1 would|might|could . be|have|have_been ~2 {nicer} ~6 {had}
    had the|that|this|one|someone ~7 i|we ~1 would|might . have|be ~4 {nicer}
    i|we ~1 would . have told|said|asked|come|stayed ~6 if you . were|was|did|had not . so|always|such|constantly|blow
    ion|i_do_not ~1 even? ~1 be {out} ~3 if you
    you . act|treat|treated|talk|talked|acted|speak ~3 so|and i ~1 act|treat|talk|acted|treated ~
    {had} ~10 neither|none|nobody|nothing|this|that|there . of? . us|this|it|that? . would|might|could . not|be|have|never
    i|we|my|things|it|none ~1 would|might|could|should not|never . have|be|of|need? ~4 {result} ~9 if|unless|except|only ~10 you|your
    would|might|could not|never . have|be|of|need? ~4 {result} ~9 if|unless ~2 you|your
    if|unless|maybe ~2 you|your ~10 none|nothing|this|that|it|there|things ~2 would|could|might ~2 not|never|have|be ~2 happened|happen|no|need|necessary|come_to|be_in|been
    none|nothing|this|that|it|things ~3 would|could|might|had . not|never|have|be|to ~2 happened|happen|happening|come_to_this|needed|necessary|been|kicked_off ~7 if|unless|only ~2 you|your
    none|nothing|this|that|it|things ~3 would|could|might|had . not|never|have|be|to ~2 happened|happen|happening|come_to_this|needed|necessary|been|kicked_off ~7 {had}|you_only|you_just
    all you had|needed ~1 do? . to ~12 would|and_i|but_no|instead|we_would|and_none
    one|a_single|just_one|five|two ~3 and|then ~1 i|we|it|this|none ~1 would not|never
    you could|should|might|ought|only|just ~1 have|of|had|to ~8 i|we|this|none|it ~1 would not|never . have|be|need? ~2 {result}|happened|happen
    if|maybe|perhaps|once|when ~2 you|the|your ~4 not? ~7 i|we ~2 would|could|might|may|will . be|have|have_been|treat|talk|speak|act|feel ~2 {nicer}
    i|we ~1 would|might|could|will . be|have|have_been|treat|talk|speak|act ~2 {nicer} ~6 if|when|once ~1 you|your
    would i|we ~1 have|be|need|of? ~4 {result} ~9 if|unless you|your
    imagine|if_only|had|if you ~6 would i ~2 {result}
    i|we|there ~2 would|might|could ~1 have|be|had? . no|little . reason|need|cause|call|argument|fight|row|drama ~12 if|had|unless|were ~2 you|your
    if|had|unless|were ~2 you|your ~12 i|we|there ~2 would|might|could ~1 have|be|had|have_had|have_been? . no|little . reason|need|cause|call|argument|fight|row|drama
    no|never . reason|need|cause|call|yelling|shouting|screaming|fight|row ~6 if|had|unless|were ~1 you|your
    if|were|had ~2 {were}|not|it ~2 for you|your . {fault}|dragging|#Gerund ~10 would|we|i|none
    without|but_for|if_not_for|minus|for your ~1 constant|little|endless? . {fault} ~9 would|should ~
    not . {provoke}|disrespect|ignore|lie|start|cheat|push ~6 you|i ~1 will|would not . get|be|hear|have ~
    ^ {behave} ~7 and|then i ~1 will|would|might not . have_to|need_to|be|get|have|need? ~2 {result}
    ^ {behave} ~5 and|then i ~1 will|would|might ~1 stop|not . {out}|#WrongVerb
    ^ {behave} ~7 and|then ~3 i|me ~3 {nicer}
    ^ do? not {behave}|question|answer_me ~8 and|then i ~1 will|would not . have_to|need_to|be|get? ~2 {result}
    ^ {behave} ~7 and you . will|would . see|find|get|notice ~3 how|me|nice|nicer|different
    ^ keep|carry_on|continue|treat|talk|speak|push|ignore|disrespect ~8 and|then ~2 i ~1 am|will|would . be|get|going_to? ~1 {out}|rude|angry|mad|nasty|short
    of_course|no_wonder|wonder|obviously|naturally ~1 that? i ~2 {out}|cold|distant|angry|rude|nasty ~5 when|because|after|with|if you|your|what|how
    no wonder ~1 that? i ~2 {out}
    i|we . only|just . {out}|said|did|called|went|posted|reacted|drank|left|told|asked|rang|wrote|texted|emailed ~7 because|since|after|when|cause|as ~2 you|your !asked|said_so|wanted|were_so|love|needed|liked
    you . {misdeed}|never|kept|would_not|did_not ~6 so i . just|only|obviously|had_to|naturally . {out}
    if|unless|maybe|had ~2 you|your ~10 {result}|argument|row|fight|shouting|yelling|trouble ~3 avoided|prevented|averted|spared|necessary|needed
    avoided|prevented|averted|spared|necessary ~3 if|had ~1 you|your
    you think|suppose|believe|reckon|imagine i ~1 would ~1 have? . {result} ~8 if|had|unless ~1 you|your
    what did|do you ~2 think|expect|suppose ~2 happen|would|going_to ~3 when|if|after you
    i|we ~1 was|were|stayed|stay|am|had_been|remained ~2 {nicer}|nice|civil|polite|calm|patient|respectful|friendly|fine|kind|happy|faithful|sober . with_you|to_you? . until|before|up_until ~2 you|your|the
    what|how ~1 else? ~1 did|do you ~2 think|expect|suppose|imagine ~2 was|were|would|happen|going|i|coming ~
    if|had ~1 {who} ~1 been ~2 better|half|more|a_good|a_decent|a_proper|decent|honest|there|home|kinder|straight|upfront|faithful|on_time|sober|any_kind ~8 i|we would not . have
    {had} ~2 {easy} ~10 i|we|this|none|it|nobody|there ~1 would not . have|be !{spared}
    if ~1 {who} ~2 {easy} ~9 i|we|none|nobody ~1 would not . have|be|need !{spared}
    i|we|none|nobody ~1 would not . have|be|need !{spared} ~8 if|had ~1 {who} ~2 {easy}
    none|nothing ~2 needed|had to ~2 get|happen|come|be_this|be_like|be_so|escalate|turn|go_this|reach
    we ~1 would not . be ~1 here|having_this|in_this|doing_this|talking_about|standing_here|at_this|back_here
    if|maybe|perhaps|once|had ~1 {who} ~8 {us} ~1 would|might not ~1 have|need|be|feel|always ~1 to? ~3 {result}|remind|ask|repeat|raise_my|raise_our|resort|resent
    {us} ~1 would|might not ~1 have|need|be|feel|always ~1 to? ~3 {result}|remind|ask|repeat|raise_my|raise_our|resort|resent ~8 if|maybe|perhaps|once|had ~1 {who}
    in which case i|we ~1 would not ~2 {result}
    not want ~1 me|us to ~1 {out}|nag|chase ~5 then|do|stop|answer|listen|behave`,
    2: `
    try|start|learn ~1 to? ~9 and|then ~2 {us} ~1 will|would|might not ~2 have|need|be|get ~
    try|start|stop|learn|quit ~9 and|then ~1 maybe|perhaps ~1 {us} ~1 will|would|might|could ~
    you ~1 stop|quit|start|keep ~5 i ~1 will? ~1 stop|quit|start|keep
    ^ not ~1 want ~4 then|try|maybe|simple|so|do_not|stop
    you ~1 want ~1 me ~1 to ~8 then|try|start|stop|maybe|give ~
    i . would . trust|respect|believe|listen|love|help you? ~2 if you ~1 ever|once|bothered|gave|stopped|actually|only
    this|that|it|see . is . exactly? what|how ~1 happens|happen|you_get|it_goes|it_ends|comes_of|it_comes_to|i_become|i_do ~2 when|if|for|of you|your|people|ignoring|pushing|lying|someone
    treat|call|speak|talk|push|poke|lie|act ~8 not . be|act surprised|shocked|expect|wonder|complain
    if|had ~1 {who} ~8 i|we|this|it|all ~1 could|would|might . have ~1 been? . saved|avoided|spared|skipped|prevented|settled
    ^ keep|carry_on|go_on|continue ~1 talking|speaking|shouting|pushing|ignoring|lying|acting|treating|nagging|moaning|provoking|disrespecting ~8 and see ~1 if|what|how
    a|one|some|any|the|just ~3 yes|no|word|call|text|apology|thank_you|bit|please|warning|sorry|answer|reply|effort|truth ~8 and ~1 we|i|none|this|nobody ~1 would
    pay|reply|answer|read|send|refund|deliver|sign|behave|listen|show_up|turn_up|tell|follow ~6 and|then ~1 i|we|nobody ~1 will|would not ~1 have|need
    i|we|things|it|she|he|they ~1 would|might|could . have|still|be ~2 kept|stayed|been|still|worked|gone|trusted|believed|listened|calm|replied|helped|held|had ~8 if|had ~1 {who} !been_able|been_there|been_here ~
    if|had ~1 {who} ~2 not|never ~6 i|we|she|he|they|things|it ~1 would|might|could . still ~
    if|had ~1 {who} ~2 not|never ~6 i|we|she|he|they|things|it ~1 would|might|could . have ~1 !{spared} ~2 stayed|trusted|listened|been|kept|helped|answered|replied|told|calm|forgiven|come|had|worked|gone
    we ~1 would|could|might . be|have ~2 fine|happy|together|arguing|fighting|sorted ~4 if|had you ~`,
    1: `
    {had} ~10 i|we ~1 would ~1 not? ~1 have|be !{spared}|baked|brought|loved|come|cooked|helped|made|said_yes
    you ~3 never|not ~8 so ~1 obviously|naturally|of_course? ~1 i|we ~1 had|have|was|were|did|went|got|am ~
    the|that|this ~1 reason|only_reason ~1 that|why? ~1 i|we ~3 is|was ~1 that|because ~2 you|your !love|taught|made_me_smile|asked|invited`,
  },
  CLASSES,
);
