/**
 * Words of despair in the writer's own name: dying, hurting oneself, not wanting to live. Read wide on purpose, for
 * all that follows is care. See `wording.ts` for the notation.
 */

import type { Classes } from '../cues/condition.ts';
import type { Scene } from '../scene.ts';
import { messageSays } from '../wording/saying.ts';
import { wordings } from '../wording/wording.ts';

const CLASSES: Classes = {
  i: 'i ah ill',
  self: 'myself meself masel maself mysel',
  you: `you him her them us my_wife my_husband my_kids my_mum my_son my_daughter love`,
  kill: `kill killing hang hanging drown drowning shoot shooting unalive unaliving off offing top stab stabbing harm harming throttle hing finish
    do_away_with throw throwing fling`,
  hurt: 'hurt cut burn end starve poison cutting hurting burning ending starving smother punish destroy burnt starved',
  thing: 'something anything',
  die: `die dying be_dead dead be_deid stop_existing not_exist not_be_alive cease_to_exist stop_breathing stop_living be_no_more disappear_forever
    not_wake_up never_wake_up`,
  gone: `died die dead deid gone buried not_here not_alive not_around no_longer_here no_longer_around disappeared vanished not_born never_born
    never_been_born never_existed not_exist not_in_it in_the_ground in_my_grave under_the_ground six_feet_under out_of_the_way in_a_box in_the_cemetery
    dying`,
  live: `live living be_alive being_alive exist existing go_on carry_on carrying_on keep_going keep_on_going wake_up waking_up stay_alive
    staying_alive get_up breathe breathing keep_living be_on_this_earth see_tomorrow see_another see_the_morning be_in_this_world being_here be_around`,
  life: 'living being_alive being_here life existing existence breathing this_life this_world ma_life my_life',
  means: `pills pill tablets meds medication rope noose blade razor knife gun bleach painkillers paracetamol belt insulin capsules sleepers poison`,
  height: `bridge roof rooftop ledge cliff balcony building car_park window tracks rails train trains platform traffic bus lorry truck motorway river
    sea lake canal loch tree wall water tube metro tower`,
  elsewhere: `in at_the at_home at_work at_your at_my near with there here for together early before late the my him her you on abroad alone by until
    through under like up from`,
  no: 'not never nae no_longer dinnae hardly no nothing without',
};

/** What is no turn of speech: it stands whatever is said around it. */
export const DESPAIR = wordings(
  `
  {kill} {self} !laughing|laugh|with|in_the_foot|in_work|in_wine|in_chocolate|in_coffee|a|some|over|trying|getting|up|from|off|for|down|doing|out|at|into|and_i_said_no
  will|been|have_been|started|would|might|may|could|can|should|am|is|going|want|about|ready|to|and|then|just|rather|or|better|swear|if|when|because|make|makes|me ~2 {hurt} {self} !some|a|off|short|out|at|on|lifting|doing|playing|trying|with|for|by|in|while
  {hurt} {self} ~2 again|because|every_night|last_night|so|over_you|to_feel|when_you|if|until|since
  do|doing|done|try|did {thing} ~2 to|against|with ~1 {self} !nice
  {i} ~5 do|doing|try {thing} ~1 stupid|drastic|permanent|terrible|rash|irreversible|desperate|final ~2 $|if|unless|to|and|tonight|without
  {i} ~4 do|doing|try {thing} ~1 bad|silly|crazy ~2 to|if|unless|without|because !you_want|it_rains
  do|doing {thing} ~2 can_not|could_not|never ~1 take_back|undo|come_back_from|reverse
  know|sure|promise|trust ~2 what ~1 i ~2 do ~2 to_myself|if_you_leave|if_you_go
  scared|afraid|frightened|terrified ~2 what ~1 i ~2 do ~2 tonight|alone|to_myself|if|without
  end|ending|take|taking|finish|finishing|throw_away|took|give_up|lose my|ma|me|this ~1 life !as|in|into|back|savings|jacket|insurance|to_the|admin|vest|time|long|story
  {i} ~5 end|ending|finish|finishing it all|this_all|everything !with|up|today_at
  end|ending it|this|things|everything ~1 all|tonight|for_good|for_ever|forever|once_and_for_all !with|up|at|for
  {i} ~1 will|would|going_to|might|could|may|swear ~1 just? end it|this|everything|things ~1 $|if|unless|now|right_now|because
  think|thinking|thought|thoughts|dream|dreaming|fantasise|plan|planning ~1 of|about|on ~2 suicide|dying|not_being_here|being_dead|not_being_alive|not_existing|ending_it|ending_things|ending_everything|ending_my|killing|overdosing|jumping|jumping_off|jumping_in_front|my_funeral|doing_something_to_myself !in|at_the_ball
  {i} ~3 want|wish|like|ready|prefer|deserve|hope|need|try|trying|let_me|long|pray|beg|should|ought|better|rather ~1 to? {die} !of|laughing|from|for|on|at|every|inside|in|with|hard|line|over|when_i_see|because_of_the|cool|happy|good|nice|than_miss|than_eat|than_watch
  let|want|wanted|wants|wish|makes|make|made|deserve ~1 me ~2 to? {die}|gone !laughing|of|inside|from|by|at|before
  ^ . want|wish|just_want|rather|ready|need|might_as_well|may_as_well ~1 to? {die} !of|laughing|from|for|on|at|every|inside|in|with|hard|than
  might_as_well|may_as_well|should_just|could_just ~1 {die}|end_it|disappear ~1 $|now|tonight|if_you|without|too|myself|because_of_you !of|laughing
  sooner|rather|happier|better|easier|worth ~1 more|be? ~1 {die}|in_my_grave|six_feet_under ~1 $|than|alive|and|without|if !tired|eat|watch|miss
  {i} ~2 {no} ~1 want|wish|need|deserve|like|care|intend|plan|trying|looking|able|strong_enough|will|fit|bear|expect|feel_like|force|energy ~2 to? {live} ~1 !{elsewhere}
  {i} ~2 {no} ~1 want|wish|deserve|intend|plan|expect ~1 to? wake_up|wake|live|see|exist ~1 tomorrow|again|ever|anymore|any_more|no_more|another_day|like_this|the_morning|$ !at
  ^ not ~1 want|wish ~1 to? {live}|be_here|exist ~1 anymore|any_more|no_more|$
  {no}|lost|little ~2 strength|force|energy|will|fight|wish|desire ~2 left? ~1 to ~1 {live} ~1 !{elsewhere}
  care|matter|matters|difference ~2 if|whether|wether i|me ~2 live|die|wake|dead|alive|lived|died
  tired|sick|done|finished|through|fed_up|weary|had_enough|enough|over|exhausted of|with|by|from ~1 {life} !admin|in|insurance|drawing|with|at|here|advice|coach|out|like|skills|jackets|lessons|on|hacks|from|under|near|next
  no|nothing|what|without|any|see|give_me|nae|whit|why ~3 reason|point|sense|use|purpose|reasons|bother|even ~4 {live}|me_here|be_here|my_being|life|living_for ~1 !{elsewhere}
  why|what_for ~2 i|me|bother ~2 alive|keep_living|exist|living|still_here|wake_up|waking|waking_up|breathing !in|at|with|by|before|to
  nothing|no_one|nobody|not_anything|anything|little|nowt|not_much ~3 live|living|carry_on|go_on|keep_going|wake_up|stay ~1 for|here_for|alive_for|anymore
  nothing|nobody|no_one|what|only|thing|reason ~3 keeping|keeps|keep|hold|holding|kept ~1 me|for_me ~1 here|alive|in_this_world|going|on_this_earth|in_life
  only|last|sole ~2 reason|thing|person ~4 alive|still_here|living|breathing|keep_going|not_dead|not_done_it
  my|ma ~1 life ~1 is|has|means|ends|feels|was ~2 over|worthless|pointless|meaningless|finished|nothing|ends|no_meaning|no_point|not_worth !saved|more
  life ~2 not ~2 worth ~1 living|it|anything|the_pain|going_on
  without {you} ~4 nothing|no|not|never|nobody ~3 reason|point|left|purpose|meaning|life|want|worth|live|go_on|exist|survive|here|future
  not ~1 meant|made|cut_out for ~1 this world|life|living
  {i} ~1 can not ~1 be here ~1 anymore|any_more|any_longer
  bullet ~3 head|brain|brains|myself|mouth|skull !point|proof
  blow|blowing ~1 my ~1 brains|head ~1 out|off
  end|ending|stop my ~1 suffering|misery|pain
  give|giving|given|gave up on ~1 life|living|being_alive
  my own? grave|funeral|coffin|corpse|headstone|obituary|last_breath ~1 !song|playlist|at_work
  my life ~1 ends|end|stops|means_nothing|is_finished|is_over|will_end
  easier|better|happier|kinder ~1 to? {die} !of|laughing|from|than
  death ~2 better|easier|sounds|kinder|sweet|welcome
  i ~1 just? ~1 was|were|am not here ~1 anymore|any_more
  my heart ~1 to|would|could? ~1 just? stop
  stop|stopped|quit ~1 breathing|existing|being_alive ~1 $|and|tonight|forever
  not ~1 be? in_this_world|of_this_world|on_this_earth ~1 $|anymore|any_more|longer|without
  {i} ~4 thinking|thought|think|attempted|considering|contemplating|feel ~1 of|about? ~1 suicide|suicidal|self_harm|an_overdose
  {i} ~5 noose|unalive
  my ~1 blood|death|suicide ~2 on you|your
  started|been|keep|kept ~1 cutting|burning|starving|self_harming|selfharming !onions|back|the|it|down|off|my_hair|out|grass|costs|carbs
  no|nothing ~2 life|future|tomorrow|world|living ~3 without {you}
  not without {you} ~1 $
  {i} ~2 can|could|will|would {no} ~2 live|survive|exist|breathe|be_alive|carry_on|cope|keep_living|keep_going ~2 without {you} !guys|lot|all|babes|boys|girls|lads
  {i} ~2 can|could not|nae ~1 live|exist|be_alive|keep_living|keep_being|keep_existing ~1 anymore|any_more|like_this|no_more|any_longer|this_life|with_myself
  {i} ~1 will|can|would|could not ~1 survive ~2 it|this|that|without|losing|the_night|if_you|tonight|another ~1 $|again|you|him|her|alone|and
  {i} ~2 will|may|might|am ~1 not ~1 going_to? ~1 wake|wake_up ~1 $|and|tomorrow|one_day|again !early|at|before|on_time
  not ~2 make|last|survive|making|get|myself ~2 it? ~1 through|until|to|past|making_it_to|reaching ~2 night|morning|tomorrow|weekend|dawn|christmas|new_year|week|thirty|forty|without !without_coffee|shift|work|film|level
  sleep|bed|eyes|asleep|sleeping|pass_out|fall ~5 not|never ~2 wake|waking|open|get_up|woken|wake_up !him|her|the|you|before|until|at|kids
  sleep|sleeping|rest|asleep ~4 forever|for_ever|for_good|eternally|would_be_that
  hope|wish|pray|rather|want|could ~3 not|never ~1 wake_up|wake !him|her|the|you|early|before|at|late
  want|wish|need|beg|make ~2 it_all|everything|the_pain|this_pain|all_of_it|all_this|hurting ~2 to? stop|end|be_over|go_away ~1 now|forever|for_good|for_ever|tonight|$ !buzzing
  wish|wished|better|should|have|been ~1 that? ~1 i|mother|mum|you? ~2 never|not ~2 been? born|existed|had_me !in|a|with
  wish|wished ~2 i was|were|am|had ~2 {gone} !sexy|tired|right|good|rich|there|on|with
  better|happier|easier|best|relieved|blessing|favour|favor|glad|fine|sorry|care|notice|miss|cry|bother|happy|finally|relief|well|laugh|mourn|sad|regret|understand ~4 if|when|once|after|that i|me ~3 {gone} !can_have|tired|asleep|to|on|for|out|away
  if|when|once|after|wance|until i|me ~3 died|dead|deid|buried|in_the_ground|in_my_grave|six_feet_under|in_the_cemetery|gone_for_good|gone_forever|stone_cold|in_the_cold_ground ~6 you|nobody|everyone|anyone|they|care|notice|happy|sorry|miss|cry|better|regret|understand|realize !can_have
  you|nobody|anyone|everyone|they|none ~6 if|when|once|until i|me ~3 dead|deid|buried|in_the_ground|in_my_grave|gone_for_good|not_alive|six_feet_under|not_here_anymore|not_here_any_more !tired|wrong|on_my_feet|asleep|serious
  better|happier|easier|better_aff|lighter|relieved|freer|mair_happy|cheaper|grand|nicer !you_go|go_on|go_ahead ~3 without|withoot|wioot|if_not_for me !at|in_the_meeting|on|there|today|tonight|slowing|in_goal|in_the_team|driving|for_the
  world|earth|life|place|lives|family ~3 better|easier|happier|lighter|nicer ~3 without|if|withoot ~1 me|i_was|i_were|i_am|i_died|i_left
  belong|sleep|lie|well|better|rather ~2 off|aff? ~1 in|under|at|be_in|deid ~2 ground|river|grave|box|train|bus|sea|bottom
  find|found|finding|finds|identify|discover ~1 my|ma ~1 body|corpse|dead_body
  find|found|finds|finding|see|come_home ~2 me ~3 dead|deid|hanging|cold|lifeless|floating|in_a_coffin|in_a_box|in_the_river|in_the_bath|in_the_morgue|on_the_floor|under_a_train|for_days|for_weeks !tired|at_my_desk|wrong
  nobody|no_one|nobodyd|ambulance ~2 find|found me ~1 for|$
  stand|standing|cry|crying|dance|flowers|come|turn_up|bother|sorry|sing|there|spit|plan|arrange|sort|pay|be|speech|happy|you|from|at ~3 my|ma own|bloody|fucking|damn? grave|funeral|coffin|cremation|headstone|graveside|ashes|obituary !song|playlist
  reading|read|write my obituary
  reading|read|hear|hearing|see ~1 it|about ~1 about? ~1 me ~2 in|on ~2 paper|papers|news|obituaries|deaths
  picking|pick|choose|choosing|carry|carrying ~2 my coffin|headstone|urn|casket
  be|found ~1 hanging ~2 in|from ~1 the|a
  how ~1 many|much ~1 of ~1 these|them ~2 takes|take|kill
  nobody|no_one|anyone|anybody|who|you|they ~2 notice|care|miss|know|mind|cry ~3 if|when ~1 i ~3 never_came|stopped_breathing|let_it_run|drove_off|went_under|not_wake|not_around|walked_into|slipped_away|faded_away|let_go|took_them|jumped|never_came_back|vanished|ended_it|was_dead|swallowed
  car|engine|garage ~6 let_it_run|leave_it_running|engine_running|hose|exhaust|fumes ~1 $|and|until|in
  stand|stood|standing|sit|sitting ~2 at|on|by ~1 the ~1 edge|ledge|railings ~6 long|jump|bridge|roof|close
  not ~1 see ~1 the|any|a ~1 point ~1 anymore|any_more|$
  rather|sooner|better ~2 be? ~1 6ft|six_foot|six_feet|6_feet under
  my|ma ~1 blood|death|suicide|life ~3 your|you ~1 hands|conscience|head|shoulders|soul
  blood on your ~1 hands ~3 $|if|when|and
  my ~1 suicide|death|goodbye ~1 note|letter|will_be|is|message|notes
  {i} ~3 feel|feeling|felt|been|am|got|having|get ~1 suicidal
  commit|committing|attempt|attempting suicide|suicde ~2 $|if|because|tonight|over|and|now|when|without
  {i} ~4 overdose|od|overdosing|unalive|kill_myself|bleed_out !of|on_chocolate|on_cake|on_sugar|on_coffee|on_carbs|on
  kill_myself if|$|really|right_now|tonight
  self_harm|self_harming|selfharm|selfharming|cutting|cut ~1 again|because|since|tonight ~2 because|since|$|tonight|if|when|and|you|of !onions|the|short
  go|went|come upstairs ~1 and cut
  slit|slitting|slice|open|cut|cutting|cuts ~1 my|ma|me ~1 wrists|wrist|throat|veins|arms
  take|took|taken|taking|swallow|swallowed|swallowing|down|downed|necked|eat|neck|had|drink|drank|saved|saving ~3 all|every|whole|too_many|bunch|load|handful|enough|bottle|box|pack|packet|lot|up ~5 {means}|bottle|house !prescribed|the_doctor
  tablets|pills|meds and saved ~1 them|up
  drink|drinking|drank|take|taking|swallow ~1 poison|bleach|antifreeze|pesticide|rat_poison|weedkiller
  {i} ~3 got|have|has|holding|bought|with|at|hold|staring|looking|there_is|stare|sitting ~3 {means} ~3 next_to|in_my|in_front|beside|ready|with_me|right_here|counted|lined_up|against|hidden|saved_up|here_and|stashed|on_the_table !for|headache
  walk|walking|wade|wading into ~1 the sea|lake|river|loch|water|canal
  jump|jumping|throw_myself|throwing_myself|chuck_myself|leap|step|walk|walking|drive|driving|crash|crashing|drove|run|hurl_myself|fling_myself|go|going ~2 off|in_front_of|under|into|from|out_of|aff|in ~2 {height} ~2 $|if|and
  mind|keep|kept|nothing|stop|easy|thought|sometimes|wonder|imagine ~5 driving|walking|jumping|stepping|crashing|drive|walk|jump|step ~2 off|in_front_of|under|into|from ~2 {height}
  think|thinking ~1 about|of ~1 the|that {height} ~6 easy|jump|how_easy|ends
  bridge|roof|ledge|cliff ~9 looking_at_it
  look|looking|stare|staring|standing|sitting ~1 at|down|over|up|on ~1 the {height} ~2 $|and|ready|just_wanted|i_do_not
  easy|nice|peaceful|better|simple|quiet|lovely|wonderful ~4 not_be_here|not_be_alive|not_exist|not_wake|not_to_be_here|never_wake|just_not_be|be_dead|to_die|stop_existing !of
  leave|leaves|left|go|dump|divorce|marry|block|ignore|lose|if|will|am ~3 me|him|her|you|i? ~1 and|then|so? ~1 i? ~1 am|will|would? ~2 jump|jumping|ending_it|od|finished_with_life|end_it|drink_poison $|if|and
  if ~6 i ~1 will|would|am_going_to|might|going_to ~2 die|be_dead ~2 $|then|without|tonight|inside !to|laughing|food|coffee
  {i} ~1 will|would|am_going_to|might|going_to ~2 die|be_dead ~2 if_you|without_you|of_a_broken|because_of_you|here_alone|for_you !food|coffee|sugar|wifi
  {i} ~3 feel|feels|felt ~1 like|as_if|as_though ~1 dying|i_am_dying|i_want_to_die|ending|not_living|being_dead|death !of|laughing|after|from|here
  rid|free of|free ~1 me ~1 forever|for_good|for_ever|soon|finally|tonight|at_last
  only|best|easiest|other|no ~2 way_out|way ~4 dying|death|end_my|end_it|die|dead|suicide|gone|live
  i ~1 can|do|have|see|got no|not ~2 a|any|no|see? ~1 way_out|future|tomorrow|hope|see_myself ~1 $|for_me|anymore|any_more|left|without|making|living|reaching|getting_old
  how ~1 much_longer ~1 i ~8 alive|go_on|carry_on|living|live|exist
  pretend|pretending|fight|fighting ~2 i? ~1 want|to? ~1 to ~1 live|be_alive|stay_alive|exist|keep_going
  pull|pulled|pulling|fish|drag|dragging|scrape|scraping ~1 me ~1 out|off|up|from|down ~2 river|water|road|tracks|pavement|canal|lake|sea|ground
  when|once|if i ~2 in ~1 a|the|my ~1 box|coffin|grave|ground|urn|morgue|river !office
  if i ~1 jumped|jump|hanged|hung|drowned ~6 you|anyone|nobody|they
  say|says|saying|tell|tells|telling ~1 me? ~1 to? jump|die|end_it|kill_myself !in|at|the
  {i} ~1 will|want|to|would|may|might cease_to|no_longer|not exist ~1 $|anymore|tomorrow|any_more|soon
  leave|leaving|depart this ~1 world|earth|life|planet
  for_me|tired|hard|hurts ~2 being|living|be_here|being_here ~1 $|and|it_is_not
`,
  CLASSES,
);

/** True when a message speaks of the writer's own death, harm or wish not to live, anywhere. */
export const despairs = (scene: Scene): boolean => messageSays(scene, DESPAIR);
