/** A talk forced to its hour, and the way out of it barred (flooding: Gottman & Silver 1999). See `wording.ts` for the notation. */

import type { Classes } from '../../../engine/cues/condition.ts';
import { graded } from '../../../engine/wording/graded.ts';
import { PRESSURE } from './classes.ts';

const CLASSES: Classes = {
  ...PRESSURE,
  talk: `talk talking discuss discussing sort sorting fix fixing settle settling resolve resolving finish finishing have_this_out having_this have_this
    doing_this do_this speak speaking deal_with dealing_with hash thrash address explain conversation discussion do_it doing_it handle having_it have_it
    have_it_out talk_about deal dealing doing sorted`,
  leave: `fall_asleep falling_asleep roll_over nap leave leaving go going walk walking walk_out walking_out walk_off walk_away walking_away run running run_away running_away storm
    hang_up hanging_up log_off logging_off sleep sleeping go_to_bed going_to_bed disappear hide drive_off get_out getting_out go_out going_out go_to_sleep bail
    bailing dip moving move eating getting_off get_off get_away rest turn_your_back close_that_door shut_down go_quiet step out_that_door`,
  until: 'until before unless when',
  solved: `sorted fixed finished done settled resolved talked answered explained told heard say tell answer explain talk sort fix finish settle resolve hear
    agree apologize admit listen face truth solved through happened sorted_this fixed_this know explanation said`,
  nobody: 'no_one nobody neither_of_us none_of_us not_one_of_us',
  hour: 'tired late asleep work busy sleepy exhausted sleeping ready in_bed hungry 2am 3am 1am 4am in_the_morning suits your_day midnight the_time',
};

export const FORCED = graded(
  {
    2: `
    you|your ~1 are|will|be not ~1 going_to? ~1 {leave}|anywhere|stepping ~4 {until} ~4 {solved}
    you|your ~1 are|be|not|will not|be? ~1 going|leaving|walking|running|getting ~1 anywhere|on_me|tonight|this_room|this_house|out_on|away_from|out|nowhere|to_sleep|to_bed|to_work
    {nobody}|we ~1 is|are|gets|get|not? ~1 not? ~1 {leave}|leaves|moves|sleeps|eats|goes|walks ~4 {until} ~4 {solved}|i|we
    i ~1 am|will|would not ~1 going_to? ~1 let|letting|have|having|allow you ~1 {leave}|off|out|avoid|dodge|back_out
    you ~1 can|may|get_to not ~1 get_to|just|keep? ~2 {leave}|cool_off|switch_off|shut_down|drop|avoid|dodge ~3 mid|middle|out|away|every_time|like_this|on_me|from_this|argument|the_house
    you ~1 do not ~1 get to ~2 {leave}|cool_off|switch_off|shut_down|drop|decide|avoid|say|choose
    you ~1 can not ~2 keep|just ~2 running|dodging|ducking|avoiding|hiding|drop|stalling|say
    dare ~2 {leave}|turn|close|shut|put|switch|fall_asleep|cut ~3 on|now|up|away|off|me|from|until|$|that|the|your|coat
    ^ . do_not|never ~1 you? ~1 dare? ~1 hang_up|walk_away|walk_off|walk_out|turn_your_back|turn_away|run_away|run_off|storm_off|leave|go_to_bed|log_off|go_to_sleep|go_quiet|disappear ~1 on_me|from_me|from_this|now|me|mid|when_i|while_i|until
    ^ . do_not|never ~1 you ~1 turn|walk|put|go|leave|hang|close|shut|slam|drive|log
    not ~1 close|shut|slam|lock that|the|your door
    not ~1 you? ~1 cut|end|drop|disconnect the call|phone|line
    hanging|walking up|out|away ~2 not ~1 an? ~1 option
    ^ . get|come ~1 yourself|your_ass|your_arse? ~1 back in|here|downstairs|inside|to_this|to_the_table ~3 now|and_talk|and_face|this_minute|this_instant|right_now|we_are|we|lisa|conversation|so_we
    open|unlock ~1 the|this|that door ~2 and|right_now|or|so_we
    ^ . stay|stand|remain|sit ~1 right? ~2 where_you_are|here|there|put|still|down ~4 until|because|finished|and_listen|and_talk|and_face|talk|face|hear|listen
    ^ . sit down ~1 and ~1 {solved}|talk
    you ~1 will|must|have_to|going_to|are_to|are_going_to|better ~1 stay|remain|sit|stand|stop|wait|come_to ~6 {until}|listen|hear|settle|talk ~2 {solved}|me|this|i
    stop|quit ~1 running|walking|hiding|storming|sneaking away|off|from|out ~6 now|face|talk|me|deal|it|every|this|and
    where ~2 think you are going
    not ~1 care ~2 if|that|how|what ~3 {hour}|was
    i_do_not_care|do_not_care ~2 if ~3 {hour}
    i ~1 am|have|had not finished|done ~1 with_you|talking_to_you|speaking|speaking_to_you|$|yet
    you ~1 are|will ~1 going_to? explain|answer|talk|listen|face|hear|account ~4 whether|now|tonight|or_not|this_minute|like_it|right_now|today|every_word|about|me
    before ~1 you ~3 you ~1 will|are_going_to|must ~1 answer|explain|talk|tell|listen
    blocking|locked|standing_in|standing_at|sitting_in_front ~1 the|your ~1 door|way|keys|car
    going_to ~2 roll_over|fall_asleep|walk_away|walk_off|log_off and|now|on
    not ~1 letting|let this|it ~1 go|drop|rest ~1 {until}
    you ~1 will|are_going_to ~1 tell|talk|answer|explain ~6 before ~1 i|we
    talk|speak ~1 to ~1 me ~2 this_minute|this_second|right_now|now or ~1 i
    stay|remain on ~1 the phone|line|call {until}|and
    not ~1 care ~2 about|for|if ~3 exam|work|shift|meeting|sleep|day|morning|boss|match|friends
    not|never ~1 you? ~1 walk|go|run|slope into|up|out|off|to ~3 when|while ~3 talking|speaking
    ^ . get up ~1 we_are|we|and ~2 not|{talk}|talk
    nowhere {until}|until ~4 {solved}
    you ~1 are ~1 going|leaving nowhere
    look at me when i
    you ~1 can|may|do|are not ~1 have|get|take|need|having|getting ~2 five|ten|break|minutes|space|breather|time_out
    no_more ~1 later|cooling
    no ~1 cooling|walks|breaks|time_outs|more_later|space|breathers|excuses ~6 talk|now|sort|tell|answer
    ^ . first you ~1 will|must|going_to|have_to? ~1 listen|hear|answer|talk|explain|tell|finish
    ring|call|come|meet ~2 me ~3 or i ~1 am|will ~1 coming|come|going|turn|show
    i ~1 am ~1 coming|come ~1 over|round|down|to_yours|to_your|at ~6 listen|talk|explain|whether|hear|going_to
    thrash|hash|have|talk|sort ~1 this|it|us out ~2 the_minute|the_second|the_moment|whether|now|tonight|here|if_it|before|as_soon|in_the_car|not
    have|having ~1 it|this ~1 out|over ~1 here|now|right|tonight|in
    turn|put|switch ~2 light|lights|tv|phone|game|kettle|book ~2 and|we ~1 talk|listen|look|face|are
    wake|get ~1 up ~1 and ~1 talk|listen|answer
    come off mute and|right|now
    gets|get|is|it sorted|settled|finished|resolved ~2 before_morning|before_bed|tonight|now|before_anyone|before_we
    `,
    1: `
    we|us|you_and_me|you_and_i ~2 {talk} ~3 {now}
    we|us|this|it ~2 are|have|going|will|must|is ~2 {talk} ~4 {now}|before_you|until|whether|whether_you
    this|it|that|talk|discussion|fight|argument|conversation ~1 can|could|will|is not ~1 going_to? wait ~2 until|any_longer|for|another|so|$|tomorrow
    this|it|conversation|talk|discussion|argument|fight ~1 is|are not ~1 finished|over|done|closed|settled ~1 $|yet|until|by|so|come|get
    we|us ~1 are|have not ~1 finished|done|through ~1 $|here|talking|yet|until|by|with_this|open|come
    not ~1 later|tomorrow ~2 now|tomorrow|you|today
    ^ . get back here
    ^ . come back here $|now
    now or|its_now never
    always|ever|keep|it ~3 later|tomorrow ~4 now
    i ~2 want|wanting|need|demand|expect|require|get|have ~2 answer|answers|explanation|truth ~1 right? ~1 {now} !for_the|on_the|about_the
    i ~1 want|need|require|demand|insist ~4 {talk} ~4 right_now|now|this_second|this_instant|today|immediately|at_once
    refuse|not ~1 to|going_to|am? ~1 wait|waiting|sleep|sleeping|park|postpone ~3 until|on_this|explanation|after
    this|it is|gets ~1 happening|getting_sorted|getting_settled ~1 {now}
    we ~1 are? finishing|having|doing ~1 this conversation|talk|discussion|argument
    can {leave}|shower|eat|rest|sleep later|after
    now we_are|we|were talking
    were {talk} ~1 this|it ~3 {now}
    need ~1 to ~1 talk ~2 right_now|this_second|asap|immediately ~2 i_do_not_care|not|right|if
    cancel your plans
    that_is|that_is_that final
    going_to ~1 stay|be ~1 on ~1 this|the call|phone ~3 until
    `,
  },
  CLASSES,
);
