/**
 * Words of despair in the writer's own name: dying, hurting oneself, not wanting to live. Read wide on purpose, for
 * all that follows is care. See `wording.ts` for the notation.
 */
import { wordings } from '../../../engine/features/wording.ts';

const I = 'i|ah|ill';
const COMING =
  'will|been|have_been|started|would|might|may|could|can|should|shall|am|is|going|want|about|ready|ought|to|and|then|just|rather|or|gonna|keep|better|swear';
const DIE =
  'die|dying|be_dead|be_deid|dead|stop_existing|not_exist|not_be_alive|cease_to_exist|stop_breathing|stop_living|be_no_more';
const GONE =
  'died|die|dead|deid|gone|buried|not_here|not_alive|not_around|no_longer_here|no_longer_around|disappeared|vanished|not_born|never_born|never_been_born|never_existed|not_exist|in_the_ground|in_my_grave|under_the_ground|six_feet_under|out_of_the_way';
const LIVE =
  'live|living|be_alive|being_alive|exist|existing|go_on|going_on|carry_on|carrying_on|keep_going|keep_on_going|wake_up|waking_up|stay_alive|staying_alive|get_up|breathe|breathing|keep_living|be_on_this_earth|see_tomorrow|see_another|see_the_morning|be_in_this_world';
const ELSEWHERE =
  'in|at_the|at_home|at_work|at_your|at_my|near|with|there|here|for|together|early|before|late|the|my|him|her|you|on|abroad|alone|by|until|through|under|like';
const SELF = 'myself|meself|masel|maself|mysel';
const DEAR = 'you|u|ye|him|her|them|us|my_wife|my_husband|my_kids|my_mum|my_son|my_daughter|love';
const MEANS =
  'pills|pill|tablets|meds|medication|rope|noose|blade|razor|knife|gun|bleach|painkillers|paracetamol|belt|insulin';
const HEIGHT =
  'bridge|roof|rooftop|ledge|cliff|balcony|building|car_park|window|tracks|train|trains|platform|traffic|bus|lorry|truck|motorway|river|sea|lake|canal|loch|tree|wall|water|tube|metro|tower';

/** What is no turn of speech: it stands whatever is said around it. */
export const DESPAIR = wordings(`
  kill|killing|hang|hanging|drown|drowning|shoot|shooting|unalive|unaliving|off|offing|top|stab|stabbing|harm|harming|throttle|hing|finish|do_away_with ${SELF} !laughing|laugh|with|in_the_foot|in_work|in_wine|in_chocolate|in_coffee|a|some|over|trying|getting|up|from|off|for|down|doing|and_i_said_no
  ${COMING} ~2 hurt|cut|burn|end|starve|poison|cutting|hurting|burning|ending|starving|smother|punish|destroy ${SELF} !some|a|off|short|out|at|on|lifting|doing|playing|trying|with|for|by|in|while
  hurt|cut|burn|burnt|starved|starve|cutting|hurting|burning|starving ${SELF} ~2 again|because|every_night|last_night|so|over_you|to_feel|when_you|if|until
  if|unless|when|because|make|makes|made you|u|me ~8 hurt|cut|harm|kill|starve|stab|hang|shoot|drown|burn ${SELF}
  do|doing|done|try something|anything|smth|sumthing|sth ~2 to|against|with ~1 ${SELF} !nice
  ${I} ~5 do|doing something|anything|smth|sumthing|somethin ~1 stupid|drastic|permanent|terrible|rash|irreversible|desperate|final ~2 $|if|unless|to|and|tonight|without
  ${I} ~4 do|doing|try something|anything|smth|somethin ~1 bad|silly|crazy ~2 to|if|unless|without|because !you_want|it_rains
  do|doing something|anything|smth|somethin ~2 can_not|cannot|could_not|never ~1 take_back|undo|come_back_from|reverse
  not ~1 know|sure|promise|trust|responsible ~2 what|myself ~1 i ~2 do ~2 to_myself|if_you_leave|if_you_go
  end|ending|take|taking|finish|finishing|throw_away|took|give_up|lose my|ma|me|this ~1 life !as|in|into|back|savings|jacket|insurance|to_the|admin|vest|time|long|story
  ${I} ~5 end|ending|finish|finishing it all|this_all|everything !with|up|today_at
  end|ending it|this|things|everything ~1 all|tonight|for_good|for_ever|forever|once_and_for_all !with|up|at|for
  ${I} ~1 will|would|going_to|am_going_to|might|could|may ~1 just? end it|this|everything|things ~1 $|if|unless|tonight|now|right_now|because
  think|thinking|thought|thoughts|dream|dreaming|fantasise|plan|planning ~1 of|about|on ~2 suicide|dying|dyin|not_being_here|being_dead|not_being_alive|not_existing|ending_it|ending_things|ending_everything|ending_my|my_own_death|overdosing|jumping_off|jumping_in_front|my_funeral !in|at_the_ball
  ${I} ~3 want|wish|like|ready|prefer|deserve|hope|need|try|trying|let_me|long|pray|beg|should|ought|better ~1 to? ${DIE} !of|laughing|from|for|on|at|every|inside|in|with|hard|than|line|over|when_i_see|because_of_the|cool|happy|good|nice
  let|want|wanted|wants|wish|wishes|makes|make|made|deserve ~1 me ~2 to? ${DIE}|gone !laughing|of|inside|from|by|at|before
  ^ . want|wish|just_want|rather|ready|need|might_as_well|may_as_well ~1 to? ${DIE} !of|laughing|from|for|on|at|every|inside|in|with|hard|than
  might_as_well|may_as_well|i_should|should_just|i_would_rather ~1 just? ${DIE} ~1 $|now|tonight|if_you|without|too|myself|here|because_of_you !of|laughing|from|for|inside
  rather ~1 die|be_dead|dead|be_deid|not_live ~1 than|if|without ~4 live|lose|losing|be_without|without|see_you|go_on|stay|you|alone|this
  ${I} ~2 not|never|nae|no_longer|dinnae|hardly ~1 want|wish|need|deserve|like|care|intend|plan|trying|looking|wanna|able|strong_enough|will|wanted|fit|bear|expect|feel_like ~2 to? ${LIVE} ~1 !${ELSEWHERE}
  ${I} ~2 not|never|no_longer ~1 want|wish|need|deserve|intend|plan|expect ~1 to? wake_up|wake|live|see ~1 tomorrow|again|ever|anymore|any_more|another_day|like_this|in_this_world|on_this_earth|the_morning !at|in_this_office
  ^ not ~1 want|wish ~1 to? live|be_alive|exist|be_here|wake_up|be_around|go_on ~1 anymore|any_more|no_more|$
  ${I} ~3 not ~2 want to_live|to_be_alive|to_exist|living ~1 no_more|anymore|any_more|$|without
  not|no ~1 have|got|strength|force|energy|will|fight ~2 strength|force|energy|will|fight|left ~1 to ~1 ${LIVE} ~1 !${ELSEWHERE}|up
  care|matter|matters|difference ~2 if|whether|wether i|me ~2 live|die|wake|dead|alive|lived|died
  tired|sick|done|finished|through|fed_up|weary|had_enough|enough|over|exhausted of|with|by|from ~1 living|being_alive|being_here|life|existing|existence|breathing|this_life|this_world|ma_life|my_life !admin|in|insurance|drawing|with|at|here|advice|coach|out|like|skills|jackets|lessons|on|hacks|from|under|near|next
  tired|sick|done|finished|exhausted ~2 of|with ~1 life|living|being_alive|everything_and_everyone $
  no|nothing|what|without|any|see|give_me|nae|whit ~3 reason|point|sense|use|purpose|reasons ~4 ${LIVE}|being_here|me_here|be_here|my_being|life|livin !${ELSEWHERE}
  why|what_for ~2 i|me|bother ~2 alive|keep_living|exist|living|still_here|keep_going|carry_on|go_on|wake_up|breathing !in|at|with|by|before|to
  nothing|no_one|nobody|not_anything|anything|nothin|little|nowt|not_much ~3 live|living|carry_on|go_on|keep_going|wake_up|stay ~1 for|here_for|alive_for|anymore
  nothing|nobody|no_one|what ~2 keeping|keeps|keep|hold|holding|left ~1 me|for_me ~1 here|alive|in_this_world|going|on_this_earth|in_life
  only|last|sole ~2 reason|thing|person ~4 alive|still_here|living|breathing|keep_going|not_dead|not_done_it
  you|kids|they|she|he|this|that|it ~3 keeping|keeps|kept me alive !in_the_game
  my|ma|life|mine ~2 life|itself ~1 is|has|means|ends|feels|was ~2 over|worthless|pointless|meaningless|finished|nothing|worth|ends|no_meaning|no_point|not_worth|no_longer_worth !saved|more|the|living_well
  life ~2 not ~2 worth ~1 living|it|livin|anything|the_pain|going_on
  life|world|future|living|anything|nothing|no_life ~2 nothing|no|meaning|worth|without ~2 without|meaning ${DEAR}
  without ${DEAR} ~4 nothing|no|not|never|nobody ~3 reason|point|left|purpose|meaning|life|want|worth|live|go_on|exist|survive|here|future
  ${I} ~2 can|could|will|would not|nae|never ~2 live|survive|exist|breathe|be_alive|carry_on|cope|keep_living|keep_going ~2 without ${DEAR} !guys|lot|all|babes|boys|girls|lads
  ${I} ~2 can|could not|nae ~1 go_on|carry_on|keep ~1 living|existing|breathing|being_alive|with_life|with_my_life
  ${I} ~2 can|could not|nae ~1 live|exist|be_alive|keep_living|keep_being ~1 anymore|any_more|like_this|no_more|any_longer|this_life|with_myself
  ${I} ~1 will|can|would|could not ~1 survive ~2 it|this|that|without|losing|the_night|if_you|tonight|another ~1 $|again|you|him|her|alone|and
  ${I} ~1 will|may|might not ~1 wake|wake_up !early|at|before|on_time|him|her|the|you|in_time
  not ~1 make|last|survive|live|get ~1 it? ~1 through|till|until|to|past ~2 night|morning|tomorrow|weekend|dawn|christmas|new_year !without_coffee|shift
  sleep|bed|eyes|asleep|sleeping|pass_out ~5 not|never ~2 wake|waking|open|get_up|wakin|woken|wake_up !him|her|the|you|before|until|at|kids
  sleep|sleeping|rest|asleep ~1 forever|for_ever|for_good|eternally
  hope|wish|pray|rather|want|could ~3 not|never ~1 wake_up|wake !him|her|the|you|early|before|at|late
  want|wish|need|beg ~2 it_all|everything|the_pain|this_pain|the_hurting|all_of_it|all_this|hurting ~2 to? stop|end|be_over|go_away ~1 forever|for_good|for_ever|tonight|$ !buzzing
  make|want it_all|everything|the_pain|the_hurt ~1 to? stop|end|be_over
  wish|wished|better ~1 that? i|mother|mum|you ~2 never|not ~1 been? born|existed|had_me !in|a|with
  never|not should|have|been ~2 been|be born !in|a|with
  wish|wished ~2 i was|were|am|had ~2 dead|died|not_alive|not_here_anymore|never_born|not_exist|deid|gone_forever|under_the_ground !sexy|tired|right|good|rich|gone
  better|happier|easier|best|relieved|blessing|favour|favor|glad|fine|sorry|care|notice|miss|cry|bother|happy|finally|relief|well|laugh|mourn|sad ~4 if|when|once|after|that i|me ~2 ${GONE} !out|home|for|from|on|to|in_the_office|there|late|and_back|at|of
  if|when|once|after|wance|til|till|until i|me ~3 died|dead|deid|buried|in_the_ground|in_my_grave|six_feet_under|in_the_cemetery|gone_for_good|gone_forever|cold ~6 you|nobody|everyone|anyone|they|care|notice|happy|sorry|miss|cry|better|regret|understand|realise|yous|ye !can_have
  you|nobody|anyone|everyone|they|yous|ye|none ~6 if|when|once|until|till i|me ~3 dead|deid|buried|in_the_ground|in_my_grave|gone_for_good|not_alive|six_feet_under|not_here_anymore|not_here_any_more !tired|wrong|on_my_feet|asleep|serious
  better|happier|easier|better_aff|lighter|relieved|freer|mair_happy|cheaper ~3 without|withoot|wi'oot|if_not_for me !at|in_the_meeting|on|there|today|tonight|slowing|in_goal|in_the_team|driving|for_the
  better|happier|rather|belong|sleep|lie|well ~2 off|aff? ~1 dead|deid|six_feet_under|in_the_ground|under_the_ground|in_the_river|in_a_grave|in_a_box|under_a_train|under_a_bus|in_the_sea|at_the_bottom|in_my_grave
  find|found|finding|finds|identify|discover ~1 my|ma ~1 body|corpse|dead_body
  nobody|no_one|nobodyd ~2 find|found me ~1 for ~1 days|weeks|months
  find|found|finds|finding|see|come_home ~2 me ~3 dead|deid|hanging|cold|lifeless|floating|in_a_coffin|in_a_box|in_the_river|in_the_bath|in_the_morgue|on_the_floor|under_a_train !tired|at_my_desk|wrong
  stand|standing|cry|crying|dance|flowers|come|turn_up|bother|sorry|sing|there|spit|plan|arrange|sort|pay|be|speech|happy|you ~3 my|ma ~1 grave|funeral|coffin|cremation|headstone|graveside|wake_after|ashes !song|playlist|procession_level
  my|ma ~1 blood|death|suicide|life ~3 your|you|yer|ur ~1 hands|conscience|head|shoulders|soul
  blood on your|ur|yer ~1 hands ~3 $|if|when|and
  my ~1 suicide|death|goodbye ~1 note|letter|will_be|is|message|notes
  ${I} ~3 feel|feeling|felt|suicidal|been|am|got|having|get ~1 suicidal
  commit|committing|attempt|attempting suicide|suicde ~2 $|if|because|tonight|over|and|now|when|without
  ${I} ~4 overdose|od|overdosing|unalive !of|on_chocolate|on_cake|on_sugar|on_coffee|on_carbs|on
  self_harm|self_harming|selfharm|selfharming ~2 again|because|since|$|tonight|if|when|and
  cut|cutting|cuts ~1 my|ma ~2 wrists|wrist|arms|throat|veins
  slit|slitting|slice|open ~1 my|ma|me ~1 wrists|wrist|throat|veins|arms
  take|took|taken|taking|swallow|swallowed|swallowing|down|downed|necked|eat|neck|had|drink|drank ~2 all|every|whole|too_many|bunch|load|handful|enough|bottle|box|pack|packet|lot ~5 ${MEANS}|bottle|capsules|sleepers|poison|vodka_and !prescribed|the_doctor
  drink|drinking|drank|take|taking|swallow ~1 poison|bleach|antifreeze|pesticide|rat_poison|weedkiller
  ${I} ~3 got|have|has|holding|bought|with|at|hold|staring|looking|there_is|stare|sitting ~3 ${MEANS} ~3 next_to|in_my|in_front|beside|ready|with_me|right_here|counted|lined_up|against|hidden|saved_up|here_and|stashed !for|headache
  jump|jumping|throw_myself|throwing_myself|chuck_myself|leap|step|walk|walking|drive|driving|crash|crashing|drove|run|hurl_myself|fling_myself|go|going ~2 off|in_front_of|under|into|from|out_of|aff|in ~2 ${HEIGHT} ~2 $|if|and|tonight|right_now|because|then|you|so|rather|when !photo|centre
  mind|keep|kept|nothing|stop|easy|thought|sometimes|wonder|imagine ~5 driving|walking|jumping|stepping|crashing|drive|walk|jump|step ~2 off|in_front_of|under|into|from ~2 ${HEIGHT}
  easy|nice|peaceful|better|simple|quiet|lovely|wonderful ~4 not_be_here|not_be_alive|not_exist|not_wake|not_to_be_here|never_wake|just_not_be|be_dead|to_die|stop_existing !of
  ${I} ~1 am|will|going|was|might|leaves|leave|and|then ~2 jumping|ending_it|finished_with_life|done_with_life $
  leave|leaves|left|go|dump|divorce|marry|block|ignore|lose|if ~3 me|him|her|you? ~1 and|then|so? i ~1 am|will|would ~2 dead|jumping|jump|die|dying|ending_it|od|gone_for_good|finished_with_life|end_it|not_live|drink_poison ~1 $|inside|that|and|right|straight !to|laughing
  ${I} ~1 will|would|am_going_to|might|going_to ~2 die|be_dead ~2 if|without|tonight|of_a_broken|before_you|because_of_you|here_alone|for_you|$|then|by !i_do_not_eat|i_miss|food|coffee|sugar|wifi|my_phone|a_coffee
  ${I} ~3 feel|feels|felt ~1 like|as_if|as_though ~1 dying|i_am_dying|i_want_to_die|ending|not_living|being_dead|death !of|laughing|after|from|here
  rid|without|free of|free ~1 me ~1 forever|for_good|for_ever|soon|finally|tonight|at_last
  no|not|only|best|easiest|other ~2 way_out|way ~4 dying|death|end_my|end_it|die|dead|suicide|gone|live
  i ~1 see|have|got no|not ~1 way_out|future|tomorrow|hope ~1 $|for_me|anymore|any_more|left|without
  i ~1 can|do not see ~1 a|any|myself ~1 way_out|future|tomorrow|making_it|living|getting_old|growing_old|reaching|being_alive
  no|lost|little ~1 will|wish|desire|strength ~1 to ~1 live|be_alive|go_on|carry_on|exist|survive !in|with|at
  might_as_well|may_as_well|should_just|could_just ~1 end_it|disappear|die|not_exist
  how ~1 much_longer ~1 i ~8 alive|go_on|carry_on|living|live|exist
  pretend|pretending ~2 i ~1 want ~1 to ~1 live|be_alive|be_here
  fight|fighting ~1 to ~1 stay_alive|live|exist|keep_going
  worth|value ~1 more dead
  better|worth|happier|easier|cheaper ~1 more? ~1 dead ~1 $|than|alive|and|check !tired
  pull|pulled|pulling|fish|drag|dragging|scrape|scraping|cut me ~1 out|off|up|from|down ~2 river|water|road|tracks|pavement|canal|lake|sea|ground|rope
  when|once|if i ~2 in ~1 a|the|my ~1 box|coffin|grave|ground|urn|morgue|river !office
  i ~3 bleed out
  if i ~1 jumped|jump|hanged|hung|drowned ~6 you|u|anyone|nobody|they
  say|says|saying|tell|tells|telling ~1 me? ~1 to? jump|die|end_it|kill_myself !in|at|the
  sooner|rather ~1 be ~1 dead|in_my_grave|six_feet_under ~1 than|$
  scared|afraid|frightened|terrified ~1 of|what ~1 what|of? ~1 i ~1 will|might|may|would|could ~2 do ~1 tonight|to_myself|alone|if|without|when|$
  not ~1 going_to? ~1 make_it|survive|get ~1 through|past|to|past_this ~2 week|night|christmas|weekend|without !work|shift|film|level
  no|not ~1 tomorrow|future|life ~2 for_me|without_you|left_for_me ~2
  ${I} ~1 will|want|to|would cease_to|no_longer|not exist ~1 $|anymore|tomorrow|any_more|soon
  leave|leaving|depart this ~1 world|earth|life|planet
  world|earth|life|place|lives|house|family ~3 better|easier|happier|lighter|nicer ~3 without|if|withoot ~1 me|i_was|i_were|i_am|i_died|i_left
`);

/** Everyday hyperbole: laughter, food, shame, heat, work. It quiets what is only built like despair. */
export const EVERYDAY =
  /\b(?:some slack|life admin|die happy|dead cool|dead last|dead asleep|living in \w+|over my dead body|song at my funeral|rather die than (?:eat|watch|wear|listen|drink|sit|go back|pay)|would die when|for (?:forgetting|missing|losing) (?:the|my|it)|pills at \w+|goodbye forever \w+|message go through|city this cold|for the boring|laugh\w*|embarrass\w*|hilarious|episode|movie|film|gig|concert|festival|game|gaming|boss fight|respawn|level|curry|cake|pizza|cheesecake|recipe|gym|hangover|headache|heat|humidity|traffic|boredom|cringe|battery|happy to die|die hard|of (?:laughter|shame|boredom|heat|cold|hunger)|to die for|chocolate|coffee|webinar|spreadsheet|script|process|thread|prevention training|onions|paper cut|pool|bungee|parachute|skydiv\w+|character|novel|chapter|band|playlist|grandad passed|plants?|wifi|hand cream)\b/;
