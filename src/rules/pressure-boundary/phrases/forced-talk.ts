/** A talk forced to its hour, and the way out of it barred, in constructions (flooding: Gottman & Silver 1999). See `wording.ts`. */
import { graded } from '../../../engine/features/graded.ts';

const TALK =
  'talk|talking|discuss|discussing|sort|sorting|fix|fixing|settle|settling|resolve|resolving|finish|finishing|have_this_out|having_this|have_this|doing_this|do_this|doin_this|speak|speaking|deal_with|dealing_with|hash|thrash|address|explain|conversation|discussion|do_it|doing_it|handle|handling|having_it|have_it|talk_about';
const NOW =
  'now|right_now|tonight|today|immediately|this_minute|this_instant|this_second|at_once|before_you|before_bed|whether|like_it_or_not|here_and_now|straight_away|until|till|pronto|this_evening|this_very|or_never|first';
const LEAVE =
  'leave|leaving|go|going|walk|walking|walk_out|walking_out|walk_away|walking_away|run|running|run_away|running_away|storm|hang_up|hanging_up|log_off|logging_off|sleep|sleeping|go_to_bed|going_to_bed|disappear|hide|drive_off|get_out|getting_out|go_out|going_out|go_to_sleep|slope_off|swan_off|bail|bailing|dip';
const SOLVED =
  'sorted|fixed|finished|done|settled|resolved|talked|answered|explained|told|heard|say|tell|answer|explain|talk|sort|fix|finish|settle|resolve|hear|agree|apologise|apologize|admit|listen|face';

export const FORCING = graded({
  2: `
    you ~1 are|will not ~1 going_to? ~1 ${LEAVE}|anywhere|moving|move|get|getting|stepping|eating ~3 until|till|before|unless ~3 ${SOLVED}
    you ~1 are not ~1 ${LEAVE} ~1 anywhere|on_me|tonight|this_room|this_house
    no_one|nobody|neither_of_us|none_of_us|we ~1 is|are|gets|get|not ~1 ${LEAVE} ~3 until|till|before ~3 ${SOLVED}
    i ~1 am|will not ~1 going_to? ~1 let|letting|have|having you ~1 ${LEAVE}|off|out|go|back_out|avoid|hide|dodge
    you ~1 can|may not ~1 get_to|just|keep? ~2 ${LEAVE}|cool_off|switch_off|shut_down ~3 mid|middle|out|away|every_time|like_this|on_me|from_this|argument
    you do_not get to ~2 ${LEAVE}|cool_off|switch_off|shut_down|drop|decide|avoid ~2
    not ~1 you? ~1 dare ~1 you? ~1 ${LEAVE}|turn|close|shut|put|switch|fall_asleep ~2 on|now|up|away|off|me|from|until|$|that|the|your
    ^ do_not|never ~1 you? ~1 hang_up|walk_away|walk_out|turn_your_back|run_away|run_off|storm_off|leave|go_to_bed|log_off|go_to_sleep|go_quiet|shut_down|disappear ~1 on_me|from_me|from_this|now|me|mid|when_i|while_i|until
    ^ ~1 get|come ~1 yourself|your_ass|your_arse? ~1 back ~1 in? here|downstairs|to_this|to_the_table|inside ~2 $|now|and|this|right|we|i|so|until
    open|unlock ~1 the|this|that ~1 door ~2 and|now|or|right|face|we|i_am_not ~3
    ^ stay|stand|remain|sit ~1 right? ~1 where_you_are|here|there|put|still|down ~6 until|till|not|because|while|finished|and_listen|and_talk|and_face|talk
    you ~1 will|must|have_to|going_to|are_to ~1 stay|remain|sit|stand|stop|wait ~5 until|till ~3 ${SOLVED}
    stop|quit ~1 running|walking|hiding|storming|sneaking ~1 away|off|from|behind ~6 now|face|talk|me|deal|it|every|this|and
    where ~2 think you are going
    do not ~1 care ~2 if|that|how|what ~1 you|time ~2 tired|late|busy|asleep|work|sleeping|sick|ready|exhausted|in_bed|hungry|it_is ~6
    i ~1 am|have not ~1 finished|done ~1 with_you|talking_to_you|speaking|speaking_to_you
    you ~1 are|will ~2 going_to? explain|answer|talk|listen|face|hear|account ~4 whether|now|tonight|or_not|this_minute|yourself_now|like_it|right_now|today
    blocking|locked|standing_in ~1 the|your ~1 door|way|keys|car
    nowhere|not_anywhere ~1 until|till|before ~4
    you ~1 are ~1 going|leaving nowhere ~3
    nobody|no_one|none_of_us ~1 is? ~1 sleeps|sleep|leaves|leaving|sleeping|moves|goes|eats ~1 until|till|before ~4
    do_not|never ~1 you? ~1 dare? ~1 close|shut|slam|lock ~1 that|the|your ~1 door|laptop|window|eyes|phone ~3
    do_not|not|will_not ~1 you? ~1 dare? ~1 cut|end|hang|drop|disconnect|finish ~1 the|this|up ~1 call|phone|chat|line|on_me ~3
    you ~1 can|can_not|will|are|keep not? ~1 keep|keeping? ~1 dodging|ducking|avoiding|running|hiding|swerving|stalling|evading ~2 this|it|me|from|away ~4
    look ~1 at ~1 me ~1 when ~1 i ~2
    you ~1 can|may|do not ~1 have|get|take|need ~2 five|ten|break|minute|minutes|walk|space|breather|time_out|cool ~3
    no|none_of_this|enough ~2 cooling|cool|walks|breaks|time_outs|timeouts|space|breathers|excuses ~4 talk|now|sort|sit|answer|speak
    ^ ~1 first you ~1 will|must|going_to? ~1 listen|hear|answer|talk|explain|tell ~3
    ring|call|come|meet ~2 me ~3 or i ~1 am|will ~1 coming|come|going|turn|show ~3
    have|having it|this out ~1 here|now|right|tonight|in ~3
    thrash|hash|have|talk|sort ~1 this|it out ~1 the|whether|now|tonight|here|if_it|before|as_soon ~4
    we|i ~1 are? ~1 sorting|settling|fixing|talking|discussing|finishing|doing ~1 this|it ~1 tonight|now|tn|right_now|here|before ~2
    turn|put ~2 light|lights|tv|phone|game|kettle ~1 on|off|down|back_on? ~2 and ~1 talk|listen|look|face
    wake|get|sit ~1 up ~1 and|we|because ~1 talk|need|listen|are
  `,
  1: `
    i ~1 do_not|not|idc care ~2 if|that|how|what ~1 it_is|you|your|time|you_have ~8
    ^ ~1 come back here ~1 $|now|and
    we|us|you_and_me|you_and_i ~2 ${TALK} ~3 ${NOW}
    we ~2 are|have|need|going|will|must ~2 ${TALK} ~5 ${NOW}
    this|it|that ~1 can|could|will|is not ~1 going_to? wait ~2 until|till|any_longer|for|another|so|$
    this|it|conversation|talk|discussion|argument|fight ~1 is|are not ~1 finished|over|done|closed|settled ~1 $|yet|until|by|so|come|get|till
    we|us ~1 are|have not ~1 finished|done|through ~1 $|here|talking|yet|until|till|by|with_this|open|come
    now not later|tomorrow|after
    not ~1 later tomorrow|now|after ~2
    always|ever|keep|it ~3 later|tomorrow ~4 now
    now ~1 we talk
    i|you ~3 want|wanting|need|demand|expect|require|get|have|give_me ~2 answer|answers|explanation|truth ~1 right? ~1 now|tonight|this_instant|this_minute|immediately|today|this_second !for_the|on_the|about_the_venue
    not|refuse ~1 going_to? ~1 wait|waiting|sleep|sleeping|park|postpone ~2 until|till|on_this|it|this|any|another
    we ~1 ${TALK} ~1 ${NOW}
    this is|gets ~1 happening|getting_sorted|sorted|ending|getting_settled ~1 now|tonight|today
  `,
});
