/** Apologies that turn: into a reason, a charge, a bargain (Schumann 2018). What stands before the turn is asked of the clauses. */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES: Classes = {
  but: 'but though although yet however cept except only that_said even_so then_again mind_you to_be_fair in_fairness nevertheless nonetheless still',
  was: 'is was were are be been has_been had_been',
  part: 'fault mistake doing mess stupidity choice decision problem responsibility carelessness error own_making',
  mine: 'my our mine ours me us',
  because: 'you your yours that_you if_you when_you because_you cause_you since_you because_of_you',
  conduct: `behavior attitude tone manner rudeness disrespect nagging moaning whining complaining complaints negligence carelessness incompetence stubbornness temper mouth language
 selfishness arrogance ignorance jealousy paranoia drama hypocrisy dishonesty lies lying accusations insults demands threats pettiness impatience entitlement sulking tantrum mood moods`,
  offence: `rudeness disrespect attitude nagging moaning whining dishonesty lying lies accusations insults threats pettiness drama hypocrisy paranoia arrogance jealousy nonsense bullshit sulking
 entitlement whinging whingeing griping hysterics negativity carry_on silent_treatment guilt_trip guilt_tripping blame_game`,
  virtue: `cooperation respect care effort communication professionalism honesty trust empathy understanding patience gratitude consideration interest support commitment manners loyalty decency
 kindness appreciation response answer answers replies`,
  kin: 'mother mum mom mam dad father sister brother family friend friends mates ex husband wife boyfriend girlfriend kids son daughter colleague dog',
  deed: `lied lie lying cheated started start begin began forgot forget ignored ignore left refused refuse failed fail broke kept keep keeps insisted insist chose choose decided decide hid hide
 wanted made make caused cause pushed push provoked pestered nagged nag shouted yelled screamed swore called insulted mocked laughed blanked ghosted snapped attacked accused threatened
 invited moved touched drank spent lost dropped opened read snooped waited neglected changed cancelled canceled messed screwed asked clicked ordered signed agreed picked blamed`,
  wide: 'asked_for had_it_coming have_it_coming brought_it brought_this brought_that bring_it bring_this drove_me drive_me pushed_me push_me provoked deserved_it deserve_it deserved_what deserved_that wound_me winding_me wind_me egged goaded baited triggered set_me_off press_my pushed_my pressed_my push_my left_me_no left_us_no gave_me_no give_me_no gave_us_no forced_me forced_my forced_us had_to_push had_to_start try_the_patience',
  pester: `punishing bringing throwing nagging pushing poking needling picking moaning dragging harping rubbing starting complaining whining pestering badgering hounding hassling asking
 demanding calling messaging emailing spamming changing moving lying ignoring interrupting acting playing digging winding twisting attacking insulting provoking`,
  better:
    'better different angel saint perfect innocent blameless exemplary nice kind easy picnic walk_in helping fair',
  learn: `learn grow grow_up own_up own_your own_it admit take_responsibility take_some take_a_look stop accept chill relax lighten toughen calm understand realize remember respect
 listen look read check pay_attention appreciate apologize acknowledge face wake_up consider think think_about work_on get_over get_used move_on let_it_go be_more be_less`,
  listed: `listed stated states state written says said described marked labelled labeled shown shows mentioned mentions specified specifies indicated printed advertised explained
 displayed posted noted disclosed`,
  plainly: 'clearly plainly explicitly specifically obviously always very_clearly pretty_clearly',
  page: `listing description advert ad website site page product_page terms policy policies rules guidelines conditions agreement contract small_print label sign email instructions
 readme docs documentation manual invite notice menu leaflet ticket template item_page`,
  clear: 'accurate correct clear right true complete honest plain explicit obvious unambiguous very_clear',
  grieved:
    '#Grieved #HurtNoun #HurtState hard painful difficult tough frustrating stressful rough sucked sucks upsetting disappointing',
  ack: 'know see get understand understood hear realize appreciate acknowledge accept recognize sure sympathize respect feel',
};

/** Reasons hung on an apology, with the word "but" or without it. */
export const TURNED_TO_EXCUSE = graded(
  {
    2: `
      #Sorry ~12 in my|our defense
      #Sorry ~12 let_us_be|to_be|if_we_are|being fair|honest|real|frank ~3 i|work|life|things ~1 was|were|had|have|have_been|has_been|am ~4 #Circumstance
      #Sorry ~12 you ~1 have_to|need_to|got_to|must|should|gotto understand|remember|realize|appreciate|consider|see|know ~6 i|my|work|me
      #Sorry !my_bad|bad_english|bad_spelling|my_english|my_poor|my_spelling|my_typing|english|spelling|grammar|handwriting ~12 only|except|just|cept ~1 that? ~1 i ~1 had|was|have|am|could|did ~6 #Circumstance|up_since|choice|idea|know|realize|think|mean
      #Sorry ~12 cut|give me ~1 slack|break
      #Sorry ~12 anyone|anybody|any_man|any_woman|any_parent|you ~1 would|would_have ~2 snap|snapped|done|do|lose|lost|react|reacted|crack|cracked
      {but} ~2 i|we ~2 followed|follow|adhered_to|complied_with ~3 procedure|procedures|policy|protocol|rules|terms|law|guidelines|instructions|book|letter
      {but} ~2 i|we ~2 did|have_done|had_done ~2 nothing|everything ~1 wrong|right|by_the_book|i_could|we_could|correctly
      {but} ~2 i|we ~2 stand|stood ~1 by|behind|over ~1 what|my|our|every|it|that|this|the
      {but} ~4 no ~1 way|chance|choice|option|time|alternative ~2 i|we|to|but|of|on|$
      {but} ~2 please|kindly? ~1 consider|remember|understand|bear_in_mind|keep_in_mind|try_to_understand|put_yourself ~4 pressure|stress|my|i|we|what|how|that|shoes
    `,
    1: '#Sorry ~10 i|we ~1 just|only ~1 did ~1 not ~1 want|know|think|realize|mean',
  },
  CLASSES,
);

/** Charges hung on an apology without a reading of their clause. */
export const TURNED_TO_CHARGE = graded(
  {
    3: `
      {but} ~3 {was} ~2 your ~1 own? ~1 {part}
      {but} ~3 {was} ~1 not ~2 {mine} ~1 fault|mistake|doing ~1 {because}
      {but} ~2 not ~1 {mine} ~1 fault|mistake|doing ~1 {because}
      {but} ~3 half|part|some|most|all|lot|much of ~1 it|that|this|which ~1 {was} ~1 on|down_to|because_of ~1 you|your
      {but} ~3 you|it_is_you|it_was_you ~1 are|were|who|that|being? ~1 the_one|the_only_one|the_person|who|that ~1 who|that? ~1 {deed}|#WrongVerb
      {but} ~1 had ~1 you ~8 would|could|might
      {but} ~2 i|we ~1 not ~1 the_one|the_only_one|the_person ~1 who|that ~2 #WrongVerb|{deed}
      {but} ~2 what_about|how_about what_you|the_way_you|how_you|when_you|your|all_the|the_time|the_things|that_time
      {but} ~3 you ~1 hardly|barely|scarcely|not_exactly|did_not_exactly|were_not_exactly
      {but} ~3 your ~2 {kin} ~2 was|were|is|are|started|kept|had|said|called|made
      {but} ~3 your|yours ~5 {was} ~2 no|not|hardly|barely|scarcely|little|any|much ~2 {better}
      {but} ~3 your ~2 {conduct} ~2 {was} ~3 cause|reason|problem|too|as_bad|worse|why
      {but} ~3 look_at|think_about|check|consider|reflect_on|work_on|fix ~2 your|yourself|own
      {but} ~3 you ~3 {wide}
      {but} ~3 you ~1 came|come|went|go|coming ~2 at|for|off_on me
      {but} ~2 do ~1 not ~2 act|be|behave|talk ~3 like|child|baby|such|so
      {but} ~1 what do|did you ~1 call|expect
      {but} ~2 you make|made ~1 it|me|things ~2 impossible|hard|difficult|so_hard|harder
      {but} ~3 so|same ~1 did|do|have|are|were|should|must|goes you|for_you
      {but} ~3 you ~2 need|have|ought|should|could|must|got_to ~1 to? ~2 {learn}
      {but} ~3 you ~2 keep|kept|go|goes|went|stay|be|was|were ~2 {pester}
      {but} ~3 you ~2 knew|know ~1 exactly|perfectly_well|full_well|damn_well|well|fine_well|what ~3 what|how|that|getting|doing|into|you
      {but} ~3 you ~1 too|also|as_well ~2 {deed}|say|said|did|do|shout|fight|rude|wrong|have|find
      {but} ~3 you ~2 will|would|have_to|must ~1 to? ~1 admit|agree|concede|allow
      {but} ~3 it|this|that|fighting|war|arguing takes ~1 two|both
      {but} ~2 let_us|please ~1 not|never ~1 pretend|forget|act|kid|make|play
      {but} ~1 nobody|no_one ~1 told|asked|forced|made|begged|invited you
    `,
    2: `
      {but} ~3 {was} ~1 not ~1 {mine} ~1 problem|responsibility|concern ~1 {because}
      {but} ~2 your ~2 {conduct} !in !of_the
      {but} ~1 #Gerund ~8 does|did|do|will|would|is|was|can not ~4 help|helped|helping|cause|fix|solve|change|get|make|excuse|bring
      {but} ~2 maybe|perhaps|next_time|in_future|just ~1 do not
      {but} ~2 this|that|such|all_this|all_the|the_constant ~2 {offence} !in !of_the
      {but} ~2 next_time ~3 read|check|look|think|listen|learn|ask|pay|mind|watch|try|write|tell|put|make|maybe|just|use|be|do
      {but} ~2 you ~1 would ~1 have ~2 freaked|flipped|overreacted|exploded|yelled|screamed|been_mad|been_angry|been_upset|been_furious|gone_mad|gone_mental|gotten_mad|got_mad|lost_it|done_the_same|made_a
      {but} ~2 you ~1 would ~2 throw|use|hold|twist|laugh|say|tell ~3 back|against|face|at_me|not_enough
      {but} ~2 your|this|that|such|the ~1 lack|absence of ~1 {virtue}
      {but} ~2 as|like? i|we ~2 told|warned|explained_to ~1 you !the_wrong !a_wrong
      {but} ~8 {plainly} ~1 {listed}
      {but} ~4 {page} ~5 {was} ~2 {clear}|the_rules|the_policy
      {but} ~3 you ~1 should|could|might have !a !an !the !it !received !gotten !got !had !your !two !until
      {but} ~2 i|we ~1 not ~1 trust|respect|believe ~1 you|your|a_word ~1 you|$|anymore|any_more|again|word|words|excuses|story|say|said|are_saying
      {but} ~2 if ~3 i|we ~2 find|see|hear ~8 will|would ~3 report|review|leave|sue|complain|block|call|tell
    `,
    1: `
      {but} ~2 i|we ~1 not ~1 think|believe ~1 you ~1 are|were ~2 good|nice|fair|honest|kind|sincere|serious|decent|innocent|listening|trying
      {but} ~2 no ~2 this|that|it is|was ~2 ridiculous|nonsense|absurd|bullshit|wrong|stupid|insane|rubbish
      {but} ~2 as ~1 i|we|already|previously|was ~2 said|mentioned|stated|explained|told
      {but} ~2 you|your|it|this|that|everything|all|details|{page} ~3 {was} ~2 {listed} ~1 on|in|at
      {but} ~4 {page} ~3 {listed}
      {but} ~4 {page} ~3 did|does|do not|never ~2 say|state|mention|guarantee|promise|claim|specify
    `,
  },
  CLASSES,
);

/** "I was wrong, but so were you": the fault that was owned, shared out again. */
export const SHARED_OUT = wordings(
  `
    i ~1 was|am ~3 #WrongAdj ~8 {but} ~1 so ~1 were|did|was|are you
    i ~1 was|am ~3 #WrongAdj ~8 {but} ~1 you ~1 were|did|was|are ~2 too|also|as_well|worse|no_better
  `,
  CLASSES,
);

/** What a call does, and nobody's fault is. */
export const ON_THE_LINE = wordings(`
  you ~1 are|were ~2 breaking_up|cutting_out|on_mute|muted|frozen|fading|about_to
  your ~6 is|are|was|were ~3 best|amazing|brilliant|lovely|gorgeous|hilarious|legend|adorable|waiting|calling|here|ringing|fantastic|incredible|beautiful|delicious
`);

/** Worry is comforted with a "but"; no hurt is taken back. */
export const WORRIED = wordings(
  'you ~3 worried|scared|nervous|anxious|afraid|frightened|terrified|worrying about|but|that|because|of',
);

/** An acknowledgement taken back, in builds beside the clauses of feeling. */
export const TURNED_BACK = graded(
  {
    2: `
      feelings|pain|hurt|anger ~1 matter|matters|count|counts|are_valid|is_valid|are_real|is_real ~2 {but} ~3 so_do|so_does|mine|what_about_mine|what_about_me|so_are|i_have|i_am_allowed
      {ack} ~3 you ~1 are|were|feel|felt ~2 {grieved} ~2 {but} ~3 not ~4 deserve|fair|fault|true|happened|said|did|meant|excuse|reason
      {ack} ~3 your ~2 {grieved}|frustration|disappointment|position|side ~3 {but} ~2 what|how ~2 could|can|was|am|else|should|would ~2 i
      {ack} ~2 how|why|what ~1 you ~2 feel|felt|feeling|upset|hurt|angry|mad ~2 {but} ~3 life|world|rules|rule|policy|business|facts|fact|decision|reality
      {ack} ~6 {grieved}|bad ~4 but ~1 so_do_i|so_am_i|so_did_i
      sucked|sucks|hard|rough ~1 for you ~2 but ~2 you ~3 see|my_side|should|could
      {ack}|admit ~2 i ~1 hurt|upset|offended|let ~1 you ~2 {but} ~2 you ~1 hurt|upset|offended|let|did|lied|started|said
      your ~1 feelings|opinion|truth|opinions|emotions ~2 is|are ~2 your|yours|valid|fine|noted ~3 {but} ~3 facts|fact|rules|truth|reality|feelings|not|policy|mine
      {ack} ~6 {grieved}|upset ~5 {but} ~1 can|could|do|must ~1 you ~1 not|have_to|stop|please_stop
      {ack} ~6 {grieved} ~5 {but} ~2 it_was_not|it_is_not|it_has_not|that_was_not|not easy|hard|fun|great|nice ~2 for_me|for_us|for_any|either|for_anyone|on_me
      {ack}|get_it|fair_enough ~8 {grieved} ~4 {but} ~3 come_on|cmon|get_over|let_it_go|grow_up|move_on|let_us_be|get_a_grip|calm_down|relax|chill|stop|enough
    `,
    1: `
      {ack}|appreciated ~4 your ~2 concern|concerns|complaint|request|point|issue|situation|view|opinion|feedback|position ~3 {but} ~3 our|the ~2 {page} ~5 {listed}|{was}|has|did|does
      {ack} ~2 how|why|that ~3 it|this|that ~3 makes|make|made ~2 things|it|life ~3 {grieved}|complicated|harder|worse|awkward ~6 {but} ~4 not ~2 my|an|our ~2 problem|issue|concern|fault|responsibility
    `,
  },
  CLASSES,
);
