/** Motives and feelings of the hearer stated as facts: what they did it for, what they enjoy, what the writer is to them. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  /** Adverbs that claim to see into somebody. */
  sure: `obviously clearly plainly evidently secretly deep_down in_truth in_reality
    admit_it face_it let_us_face_it let_us_be_honest be_honest the_truth_is the_fact_is we_both_know i_can_tell just_say_it deep_inside it_is_obvious it_is_clear it_is_evident it_is_plain`,
  not: 'not never hardly barely',
  /** Warmth and attention, as verbs. */
  care: 'care cared caring bother bothered love loved want wanted respect respected trust trusted value valued appreciate appreciated',
  heed: 'like liked miss missed believe believed notice noticed support supported fancy accept accepted hear see understand love loved want need',
  /** Those who care or do not. */
  they: 'you company maintainers management support_team admins moderators airline bank landlord team',
  me: `me us my our being_with_me marrying_me how_i what_i who_i that_i if_i whether_i if_we whether_we when_i what_happens how_much_i people_like_us`,
  /** What nobody gives: "a toss". */
  fig: `shit damn fuck toss crap monkeys monkey hoot hoots rat rats stuff fig flying shite bollocks continental rats_arse`,
  deed: `did do doing done said say saying told planned wore invited left posted brought came waited chose picked wrote sent bought timed started reverted
    undid removed deleted closed went put kept moved married asked called texted stayed forgot broke ignored ignoring lost hid changed cancelled cut sold
    gave took blocked replied answered shared locked reported banned flagged made apologized apologizing agreed helped`,
  now: `text call message ring phone talk reply stay come say do use keep visit love ask write`,
  /** What a bad motive aims at. */
  harm: `hurt spite punish embarrass humiliate annoy provoke upset control manipulate undermine sabotage shame mock isolate ruin wind get_back get_at
    get_a_rise score make_a_point trap trick intimidate silence show_me_up rub destroy break drive replace turn_everyone turn_the push_me
    get_rid_of_me get_rid_of_us get_rid_of_my start_a pick_a discredit bully guilt win make_me make_us make_my make_it_look hurting ruining making_me look_good look_better catch_me stop_me`,
  relish: `enjoy enjoying enjoyed love loving loved like liked thrive delight relish relishing get_off getting_off get_a_kick take_pleasure revel live`,
  low: `suffer suffering cry crying upset miserable squirm squirming beg begging fail failing failed small stupid down struggle struggling angry under waiting sad pain
    unhappy hurt misery look lose losing lost jealous mad worse sacked fired in_trouble worthless guilty foolish crazy ridiculous bad crawl slip trip mess quit leave give_up
    go_away tired wrong dead gone alone fall break not get_sick humiliated crap like_nothing like_shit like_crap an_idiot a_fool suffer_for worried`,
  glad: 'glad happy happier delighted pleased relieved thrilled loving gloating buzzing only_delighted',
  scorn: `resent resented resenting hate hated despise despised envy envied begrudge begrudged pity blame_me look_down can_not_stand
    can_not_bear tolerate put_up`,
  ashamed: `ashamed embarrassed jealous envious threatened intimidated sick bored tired disgusted afraid scared`,
  /** What one counts for who counts for little. */
  nothing: `nothing nobody only just merely invisible worthless disposable an_option an_afterthought second last a_joke a_burden a_nuisance a_toy a_chore an_inconvenience the_last_thing amusement`,
  tool: `wallet paycheck cash maid servant taxi driver cook babysitter cleaner doormat meal_ticket backup back_up option convenience toy trophy burden nuisance
    secretary slave bank housekeeper chauffeur incubator placeholder rebound amusement number cash_machine cash_cow ticket mug nurse hotel`,
  fool: `fool stupid idiot dumb thick beneath made_of servant maid slave doormat nothing lying yesterday mug eejit worthless useless incompetent
    boring blind below rubbish #Insult too_stupid an_idiot a_joke not_good_enough`,
};

export const MOTIVES = graded(
  {
    2: `
      you ~2 {not} ~3 {care} ~1 about? {me} !to|back
      you ~2 {not} ~2 {heed} me|us ~1 $|at_all|anymore|any_more|one_bit|enough
      you ~2 {deed} ~6 hoping|knowing|thinking|praying ~1 i|we|nobody|no_one ~2 would|will ~1 not? ~1 notice|mind|forget|see|say|realize|find|ask|complain|give|care
      you ~1 just|only|really ~1 like|love|enjoy|want|need ~1 being|the|to_be|an|a ~2 asked|seen|right|attention|admired|centre|sound|drama|fight|argue|win|audience|last_word|control|power
      you ~1 want|need|miss|like|love ~1 an? ~1 audience|servant|punching_bag|doormat|maid|nurse|pet|trophy|housekeeper|slave
      you ~1 miss|love|like|want|need|keep ~2 having|someone|somebody ~3 to ~1 do|wash|cook|clean|pay|drive|blame|fund|look_after|mind
      you ~3 not ~1 think ~1 i|we|it|she ~1 was|am|were|is ~1 worth|important|good_enough|clever
      you ~1 are ~1 only|just ~1 passing|wasting|killing time
      not|never ~1 count|matter|counts|matters ~1 with|for you
      you would ~1 rather|sooner|prefer ~12 than ~1 ask|help|admit|listen|talk|apologize|say|give|spend|lose|let|tell
      {sure} ~3 you ~1 not ~2 {care}|want|give|mean|bother
      you ~2 {not} ~2 care ~1 $|one_bit|at_all|who|about_anyone|about_anybody|about_anything|about_other|for_anyone|less|enough
      {they} ~2 could|can|do|did|would|does|will {not} ~2 give|care ~2 a|two|one|flying {fig}
      {they} ~2 could not|hardly ~1 care less
      you ~2 have|had|has|show|showed ~1 no|zero|not ~2 interest|concern|regard|desire|intention|feelings ~2 in|for|of|whatsoever ~1 me|us|my|our|being|helping|changing|keeping|making|anything|what|anyone
      you ~3 {deed} ~6 on_purpose|deliberately|out_of_spite|for_spite|to_spite|intentionally|purposely|for_badness|out_of_malice|out_of_jealousy|out_of_pure|for_the_attention !because
      you ~2 purposely|deliberately|intentionally|maliciously ~1 {deed}|#WrongVerb|#Verb
      you ~6 out_of ~2 spite|malice|jealousy|envy|revenge|vindictiveness|pettiness|pity|guilt
      you ~2 {deed} ~5 to|just_to|only_to|in_order_to|so_as_to {harm}
      on purpose|deliberately|intentionally|purposely to ~1 {harm}|make|get
      you ~2 trying|try|tried|wants|want|wanted|planning|plotting|looking|determined|out|desperate|set_out|hell_bent|bent ~2 to|on {harm}
      you ~8 to|just_to|only_to|so_that|so|trying_to ~1 make|have|see|watch|leave|get ~1 me|us|my ~2 look|feel|seem|{low} ~2 {low}
      you ~3 {deed} ~5 so|so_that ~1 i|me|everyone|people ~1 would|will|could|can|have|feel|look|am ~2 {low}|feel|look|think
      you ~1 only|just|merely|simply ~1 ever? ~4 {deed}|{now}|nice|sorry|with_me|being_nice|here|helping|married ~5 because|so|so_that|to|for ~3 you|your|money|sex|the_house|feel|i|look|make|pity|guilt|avoid|shut|convenience|it_was_me|yourself|attention|show
      only|whole|real|sole reason|point ~2 you ~5 is|was ~1 so|to|that|because|for
      you ~1 only|just ~1 {now} ~2 me|us? ~1 when you ~2 need|want|bored|drunk|lonely|have|are
      only reason you ~2 {deed}|{now}|are|with ~
      your ~2 only|sole|real|true|ulterior|hidden|actual|whole ~1 aim|goal|motive|purpose|intention|intentions|intent|agenda|plan|game|objective|reason|reasons ~6 is|was|to|are
      was|were your ~2 plan|intention|goal|aim|idea|game ~2 from|all|the|to
      all|only_thing ~1 you ~3 want|wanted|care|cared|interested|after !to ~2 is|was|about|in !help
      you ~2 were|are|was|must_be|just|still ~1 hoping|praying|waiting|itching|longing|dying ~2 me|i|us|we|my|for|to|that|on ~4 {low}|no|crack|forget|trip|screw|mistake|down|wrong|disappear
      you ~2 {relish} ~2 it_when|when|seeing|watching|making|hurting|humiliating|having|putting|keeping|to_see|being ~1 me|us|people|my|others|i|everyone|we? ~4 {low}
      you ~2 {relish} ~1 this|it|that do_not|are_not ~1 you
      you ~1 get|got|getting ~1 off|a_kick ~2 on|out ~1 of? ~1 #Gerund|my
      {sure} ~4 you ~4 {scorn}|{ashamed}|{relish}|wish|never|rather|prefer|think_i|think_you|think_my|want_me|wanted|hoping|waiting|do_not|did_not !know|understand|like_a
      you !must|probably|said|told ~3 {scorn} ~2 me|us|my|marrying|having|that_i|the_fact|i_have|i_got
      you ~1 {scorn} ~1 it|that|when|seeing|the_thought|the_idea|the_fact ~3 i|me|we|us ~1 am|being|have|having|happy|right|get|do
      you|was|were !must|probably|might|will ~3 {ashamed} ~1 of|by|with|at|to_be_seen|that|because|to_introduce ~1 me|us|my|i|with
      you|your ~2 {glad} ~1 that|to_see|when|about|because|if|without|i|my ~2 i|me|we|my|us ~4 {low}|got_let|let_go|left|never|not|was|were|did_not|dumped
      you|your ~2 {glad} ~1 i|my ~1 {low}
      you ~2 would be ~1 {glad}|better_off ~1 if|without|when ~1 me|i|us|him|her|we|my ~
      mean|means|meant|matter|matters|mattered|count|counts|counted|is|am|are|worth|was ~2 nothing|so_little|jack|shit|fuck_all|bugger_all|zero|not_a_thing ~3 to|for ~1 you|your|yourselves
      not|never ~2 mean|matter|count ~2 anything|much|a_thing|shit|one_bit|to ~2 to? ~1 you|your ~1 $|that|if|when|how|whether|what|all
      means|meant nothing to ~1 you|your
      counts|count for nothing ~1 with|to you
      {sure} ~1 i|we|my|our ~4 {nothing}|not|never ~1 a_priority|important|worth|enough|matter|count|good_enough|wanted|welcome|on|in|to|anything ~6 you|your|$
      i am|was ~2 {nothing} !writing|asking|trying|calling|messaging|texting|saying|checking|coming|going|ringing|here_to|here_if|here_for|sending|letting|looking|telling ~2 but|more|a|an|another|your|some|to|for ~6 to|for ~1 you
      for|to you ~1 i_am|i_was|we_are ~2 {nothing}|{tool}
      i am|was ~2 just|only|nothing|merely|no_more ~2 a|an|another|your|some|than|but ~2 {tool}
      last thing|person|priority on|in|of your|you
      bottom of your ~2 list|priorities
      your ~1 heart|mind|head ~1 was|is|were|has ~1 never|not|somewhere|elsewhere|already ~2 in|with|on|here|been|really|it|else ~2 this|marriage|us|it|me|relationship|$
      you ~2 have|had ~1 already|long_since|clearly|your_mind ~1 decided|judged|convicted|condemned|made_up ~3 i|me|your_mind|that_i|us|my|before
      your mind ~1 was|is|made made? up ~1 before|already|about|from|long
      you ~3 think|thinking|believe|see|consider|treat|treating|assume|thought|take ~2 that? ~1 i|me ~2 am|for|as|is|like ~3 {fool}
      you ~2 think ~1 that? i|we can_not|will_not|do_not|did_not ~2 notice|see|know|tell|hear|realize|look
      you ~3 think ~1 that? ~1 your|you|you_are ~1 are? ~2 better|above|superior|too_good|smarter|so_smart|so_great|so_clever|special|so_perfect|always_right|the_only !than_before
      you ~2 think ~1 the_world|everything ~1 revolves|owes|is_about
      you ~2 {sure}|just ~1 think|thought|believe|feel|assume|figured|decided ~1 that? ~1 i|my|we ~1 am|is|are|can_not|do_not|will|should|was ~
      you ~2 not|never ~1 sorry|sad|upset|hurt|tired|sick|busy ~4 you|it ~2 just|only|are|is ~2 sorry|mad|sad|upset|angry|want|scared|avoiding|pretending|you
      you ~1 are|is|just|only ~2 sorry|mad|upset|angry|annoyed|crying|sad ~3 you ~2 got|were|was|been ~1 caught|found|exposed|busted
      you ~2 are|is|was|were ~2 only|just ~2 jealous|mad|bitter|salty|crying|saying|doing|being|pretending|playing|acting|nice|kind|with_me ~2 because|that|to|for|nice|so
      jealous ~1 because|that|of ~1 i|me|my ~ $|you
      matter|matters|mean|means|meant|come|comes|important|count|counts|mattered ~2 more|first|before|higher ~2 to|for|with|in|than ~1 you|your|me ~1 than|$|eyes|i|me|us
      you ~1 care|cared|love|loved|value|worry|interested|bothered|like|prefer|trust|respect ~4 more|better|over ~2 about|for|in|of|than? ~4 than ~1 me|us|i|we|your_own|our|about_me|about_us|for_me|you_do|you_love
      you ~2 would|had|will ~1 much? rather|sooner|prefer ~2 be|spend|have|talk|sit|go|see|lose|lie|stay|die|hang|play|watch|believe|choose|to|listen ~7 than|with|anywhere|at|down|without|alone|married ~1 with|me|us|listen|talk|home|admit|them|her|him|your|but|to|that|i|the|work|$
      you ~2 choose|chose|pick|picked|choosing|picking|put|putting ~4 over|before|above|ahead_of|instead_of ~1 me|us|your_own|our|your_family
      you ~2 {not} ~1 even|really|actually|truly|once|ever ~1 {care}|liked|intended|meant ~1 me|us|my|our
      you ~1 never ~1 {care}|{heed}|believed_in ~1 me|us|this_marriage|our_marriage !to|back|that
      you ~2 wish|wished|wishing ~2 i|that_i|we_had|you_had|me|you_never ~3 never|dead|gone|not|someone_else|different|thinner|more|away|married|met|somebody_else|born|were_more
      you ~1 know|knew ~2 exactly|full_well|right_well|damn_well|perfectly_well|bloody_well|fine_well|rightly|goddamn_well ~1 what_you|what_it|how_much|how_it|how_i|that|i|it_would|it_was_my|what_time|why !what_i
      you knew ~1 that? ~4 only|last|was_my|would_hurt|mattered|how_important ~
      i ~1 know|see|can_see ~3 exactly|well|right|straight|through|full_well|rightly ~1 what_you|through|your|you|why_you ~1 are_doing|are_at|are_up|are_trying|are_playing|you|game|did
      do not ~1 think|pretend|imagine i do not ~1 see|know|notice
      it|this|that is|was ~2 a|your|just|all|only|nothing_but ~1 a|one? ~1 big? ~1 game|joke|power_trip|ego_trip|act|show|revenge|sport|hobby|payback ~2 to|for|with ~1 you
      you ~1 can not ~1 wait ~1 to|for|until ~3 leave|get_rid|tell|rid|away|fail|replace|out|me|see|over|tell_everyone|prove
      you ~2 pretend|pretending|pretended|acting|faking|act|fake ~2 to|like|as_if|that ~2 you ~2 care|cared|love|like|listening|sorry|busy|forgot|nothing|not_know|nice|concern
      you ~1 pretend|pretended|pretending|pretend_like ~1 to ~1 care|love|listen|be_listening|like|be_sorry|be_busy|forget|be_asleep|be_ill|be_sick|be_nice
      you ~3 using|use|used|uses me|us ~2 for|as|to|because|until ~2 my|the|a|an|your|money|sex|visa|company|get|feel|free|rides|likes|taxi|cash|convenience
      you|they ~2 laugh|laughing|gossip|bitch|bitching|talking|talk|joking|moan ~3 about_me|at_me|at_us|behind_my|about_us|behind
      you ~2 see|treat|take|call ~1 me|this|us|it|our_son|our_kids ~2 as|like ~1 a|an|your|some|nothing|just ~3 burden|joke|game|nuisance|inconvenience|obstacle|chore|threat|meal|failure|problem|mistake|{tool}
      admit|face it|that ~2 you ~2 were|are|want|wanted|hate|love|like|never|only|enjoy|enjoyed|did|would
      it|this|that ~2 suits|suited|pleases|amuses|flatters ~1 you ~1 to|that|when|fine|down|if
      you would ~1 love|like|enjoy ~1 nothing? ~1 better|more? ~1 than? ~1 to|for|if ~2 see|watch|me|i ~4 {low}|flat
      in your ~1 heart|head|mind|eyes ~2 i|my|you ~3 think|am|hate|believe|never|always|not
      all|only_thing|one_thing|first_thing ~1 that? ~1 matters|mattered|counts|interests|concerns ~3 you|your ~1 is|was|are
      all you ~2 see|care|think|talk|worry|bother|ever_want|wanted|are_after|interested|ever_cared|ever_see|live ~1 about|in|for|of? ~1 is|was|are|when !how_to|how_we
      you ~2 made|make|had your mind up ~1 about|before|already|long|and|$ ~1 me|us|already|i|nothing|that_i
      you ~1 not ~2 see|view|consider|count|regard ~1 me|us ~1 as ~2 family|equal|friend|person|human|real|important|adult|wife|husband|son|daughter
      you ~2 never ~1 really|truly|actually|once? ~1 wanted|planned|meant|intended|believed|cared|loved|liked|respected|trusted|forgave|accepted|tried ~1 me|us|this|it|to|my|our|in_me|for_me
      you ~2 never|not ~1 really|truly|actually? ~1 planning|going|intending|interested|serious|committed|sorry|invested ~1 to|in|about ~1 me|us|come|pay|change|help|tell|keep|marry|stay|leave|give|refund|fix|merge
      you ~2 {sure}|only|just ~3 {now}|{deed}|do|did|doing|say|saying|being|are ~2 it|this|that|so|nice|here|all_this|along ~1 to|because|for|so|out_of|as|until ~1 {harm}|get|look|seem|keep|make|avoid|win|feel|you|your|it|attention|show|pity|guilt|spite|i|money
      you ~2 got|get|want|wanted|have|had ~1 what ~1 you ~1 wanted|came_for|were_after ~1 $|out_of|from|and|now
      you ~1 are|were|is ~3 dying|itching|gagging|desperate|eager|keen|quick ~2 to|for ~2 an_excuse|a_reason|a_fight|prove|get_rid|see_me|blame|throw|replace|tell|drop|dump|leave|make ~4 me|us|my|i|wrong|out|off
      you ~2 looking|look|waiting|searching|hunting|fishing ~1 for ~2 excuse|reason|way_out|fight|argument|reaction|row|someone_better|something_better|compliments|pretext
      you ~1 need|needed|want|wanted ~2 excuse|reason|scapegoat|villain|someone_to_blame|somebody_to_blame|punchbag|pretext ~
      you ~2 could not|hardly ~1 wait ~1 to|for|until ~
      you ~1 not ~2 listen|listening|talking|asking|doing|saying|calling|texting|here|apologizing|apologize|helping ~3 because|to ~2 care|love|help|want|sorry|understand|miss ~2 you ~
      you ~1 not ~2 miss|love|want|need|like|care ~2 me|us|this|it|her|him ~1 you ~1 just|only? ~1 miss|love|want|need|like|hate ~
      it|this|that|everything ~2 is|was ~2 a|just_a|all|only ~2 game|joke|performance|act|show|box_ticking|chore|numbers|transaction|job|hobby|power ~2 to|for|with you
      i ~2 am|was|feel ~1 just|only|nothing|merely|always ~2 number|ticket|wallet|convenience|afterthought|backup|plan_b|option|joke|nuisance|statistic|placeholder|stopgap ~2 to|for|with|in you|your|this
      your ~2 only|real|main|sole|biggest|true ~2 interest|concern|priority|worry|goal|loyalty|love|motive ~3 is|was|are|lies
      your ~1 own? ~1 image|ego|reputation|career|phone|friends|comfort|pride|convenience|profit|profits|money|metrics|stars|numbers ~3 matters|matter|comes_first|come_first|is_all|are_all|means_more|mean_more|counts|is_more
      you ~2 care|cares|cared|bothered|interested|worried|concerned ~2 only|just|more|solely ~1 about|for|in|by ~
      you ~2 only|just|solely ~1 care|cares|cared|bothered|interested|worried|concerned|in_it ~1 about|for|in|by|with ~
      you ~2 think|thought|figure|reckon|hoped|hope|assumed|assume|expect|expected ~1 that? ~1 i|we|nobody|no_one|she|he ~1 would|will|will_just|would_just|am_going ~1 not? ~2 notice|find_out|complain|forget|give_up|let_it|roll|shut_up|swallow|put_up|come_crawling|crawl|beg|thank|go_away|take_it|cave|buy_it|fall_for|believe ~
      you ~2 think ~2 i|we|people ~2 buy|fall_for|believe|born|do_not_see|can_not_see|not_know|not_see|too_stupid|too_thick
      you ~2 see|saw|treat|view|think ~1 of? ~1 me|us|this|my|our ~1 as|like ~2 {tool}|{fool}|burden|threat|problem|enemy|competition|child|cash|beneath|rubbish|dirt|staff|property
      you ~2 feel|felt|feeling ~1 nothing|no_guilt|no_shame|no_remorse|sorry_for_yourself|relieved|threatened_by|guilty $|at|for|about|because|when|that|by
      you|your ~1 are|is|was|were ~1 hoping|counting|banking|betting|relying ~1 on|that|i|we|me ~4 {low}|forget|give_up|shut_up|quit|stop|back_down|not
      you ~2 {relish} ~1 being|playing|having|the|making ~2 victim|martyr|boss|drama|attention|power|control|pity|hero|sympathy|chaos|conflict|trouble|fuss|people|others|everyone
      you ~2 want|wants|wanted ~1 me|us|everyone|people ~1 to ~2 feel|think|believe|look|be|seem|fail|lose|suffer|grovel|beg|chase|crawl|hurt|leave ~1 {low}|sorry_for|guilty|bad|small|stupid|you_are|i_am|it_is|that|$|first|so
      why_else|what_other_reason|for_what_other ~4 you|your
      so ~1 that|this ~1 is|was ~1 what|all|why ~2 i|we|this|it|you ~4 to_you|wanted|after|really_think|think_of_me|about|worth ~
      you ~1 only ~1 #Gerund ~5 so_you|because_you|so_that_you|because_i|because_my|because_your
      you ~2 want|wanted|wanting|like|liked|love|loved|hoped|hoping ~1 to? see|watch|seeing|watching ~1 me|us|my ~2 {low}
      you ~2 not ~1 want|need a|an ~1 #RoleNoun you ~1 want|need
      you ~2 not ~1 {care} me ~1 for ~1 real ~
      you ~2 are|been ~2 cheating|seeing_someone|seeing_somebody|hiding_something|testing_me|punishing_me|playing_me|playing_games|using_me|enjoying_this|bored_of_me|over_me|sick_of_me
      you|your ~2 have|has ~1 lost|given|checked ~1 interest|up|out ~2 on? ~1 me|us|marriage|$
      who cares ~1 about|if ~1 me|i ~8 as_long|right|$
      as|so long as ~1 you|your ~2 get|have|are|feel|happy|sleep|look|comfortable ~3 who_cares|nothing_else|the_rest|never_mind|that_is_all|everyone_else
      you {relish} ~1 it ~1 when ~2 {low}
      you ~2 want|wanted|wants ~1 me ~1 to? ~2 suffer|fail|miserable|gone|dead|out|disappear|unhappy|beg|cry|alone|sacked|fired|quit|shut|feel
      you ~1 wanted|want ~1 this|it|us ~1 to ~1 happen|fail|end|go_wrong|be_over
      you wanted|want this $
      nice|good|glad|great ~1 to know|see|hear ~1 that? ~1 i|we|my ~2 am|are|is|mean|come|count|matter|rank ~2 {nothing}|not|so_low|last
    `,
  },
  CLASSES,
);

/** A story told as a story or asked, and fond or plain uses of the same words. */
export const OPEN = wordings(`
  telling_myself|i_wonder|i_worry|i_am_worried|i_am_afraid|i_am_scared|i_fear|sometimes_i_think|not_sure|maybe|perhaps|might|may|wondering|it_seems
  if_you_want|if_you_would|whatever_you_want|is_that_true|is_that_fair|is_that_right|am_i_off|am_i_right|am_i_wrong|it_feels|feels_like|i_felt|you_felt_i
  feel|feels|feeling|felt ~1 like|that|as|as_if|as_though? you
  feel|feeling ~1 as|as_if|as_though|like ~1 you
  would_you_rather|if_you|if_you_would|did_you|do_you|have_you
  surprise|birthday|present|sleep|proud|haha|ok|sweet|so_kind|i_am_sorry|thank|thanks|olives|coriander|coffee|tea|window_seat|happy_for|glad_you|i_hope|hoped
  know|understand|see|get you|that do|did|would|were|are not
  not think|thought|believe you
  know ~ more|better
  what_i_needed|what_i_need|how_happy|so_much_about_people|beating_yourself|too_highly|so_much_work|did_not_mean|i_would_understand
`);
