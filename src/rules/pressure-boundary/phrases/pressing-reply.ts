/** Pressing for an answer, in constructions: silence held up, counted, forbidden (Christensen & Heavey 1990). See `wording.ts`. */
import { graded } from '../../../engine/features/graded.ts';

const REPLY =
  'reply|answer|respond|text|text_back|write|write_back|type|call|call_back|ring|message|pick_up|say|send|talk|speak|get_back|drop|phone|acknowledge|open|react';
const REPLYING =
  'replying|answering|responding|texting|writing|calling|ringing|messaging|picking_up|picking|talking|speaking|getting_back|reading|opening|acknowledging';
const HUSHING =
  'ignoring|ghosting|avoiding|blanking|airing|stonewalling|dodging|ducking|freezing_me|shutting_me|pieing|mugging_me_off|leaving_me|blocking_me|hiding_from';
const MINE =
  'my_messages|my_message|my_texts|my_text|my_calls|my_call|my_question|my_questions|my_email|my_emails|my_dms|my_name|my_msgs|my_msg';
const NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|2|3|4|5|6|7|8|9|10|11|12|15|20|30|50|100|so_many|a_dozen|dozens|fourth|fifth|third|sixth|tenth';

export const PRESSED_FOR = graded({
  2: `
    blue|two|grey|double ticks|tick ~8 not|no|nothing|still
    not|no ~1 a|one|single|even ~2 word|reply|peep|answer|response|text|line|call|message|syllable ~2 from_you|in_return|since|out_of_you|off_you
    one|a|single word|reply|text|line ~2 back|from_you ~1 is_that|too_much|hard|$
    why ~2 you|ye no|not|never|nah ~1 answer|reply|respond|pick|text|call|message|talk|write|answering|replying|responding|texting|calling|talking|picking|messaging ~1 me|my|back|up|phone|us|your|$|to_me
    why|how_come ~2 are|you|have|do|did|would ~2 ${HUSHING}|ignore|ignored|ghost|ghosted|blank|blanked|avoid|dodge ~1 me|us|${MINE}
    how ~1 hard|difficult|long|tough|complicated|impossible ~3 to ~1 just? ${REPLY} ~4
    is|was it|that ~1 really|so|too|that? ~1 hard|difficult|much|impossible ~2 to ~1 just? ${REPLY}
    would|will|does|is it|that ~1 really? ~1 kill|hurt|killing|hurting|burn|break|cost you|ya to? ~1 ${REPLY}
    you ~3 too ~1 busy|important|good|grand|posh|cool|scared|proud|cowardly to ~1 ${REPLY} ~1 me|back|us|your|a|$|to_me
    takes|take ~1 you? ~1 ${NUMBER}|a seconds|second|minutes|minute|secs ~1 to ${REPLY}
    see|know|saw|says|shows|clearly|obviously ~2 you|it ~3 read|seen|saw|got|delivered|opened|received ~2 it|this|my|message|messages|$|ago|but|and
    act|acting|pretend|pretending|behave ~2 like|as_if|you|that|to ~3 not|never|have_not|did_not ~2 see|saw|seen|read|get|got|notice|exist|hear ~2 my|this|it|me|message|messages|text|texts|msg|$
    not ~1 act|pretend ~2 like|as_if|you|that|to ~3 not|never ~2 see|saw|seen|read|get|got|notice|hear ~2 my|this|it|me|message|messages|text|texts|msg|$
    you ~2 posted|post|posting|liked|uploaded|commented|tweeted|tweeting|online|active|streaming|playing ~6 but|and|so|yet ~3 not|can_not|no ~3 ${REPLY}|${REPLYING}|me
    time|minute|energy for|to ~6 but|yet|and ~1 you? not|no|never|can_not|none ~2 not? ~3 me|${REPLY}|mine|your_own
    not ~1 you? ~1 dare ~1 you? ~1 go|ignore|leave|hang|ghost|blank|air ~1 quiet|silent|me|on|up|cold|dark
    go|goes|going|went|gone ~1 all? ~1 quiet|silent|dark|cold|ghost|mia|radio_silent on me ~2
    silent|quiet treatment|game ~4 $|me|again|really|now|stop|is|talk|for
    what|why|stop|enough|done|sick|quit|drop|end ~4 silent_treatment|cold_shoulder|radio_silence
    stop|quit|enough|keep|dare|not|tired_of_you|sick_of_you ~2 ${HUSHING}|ignore|ghost|blank|dodge|ignored ~1 me|us|${MINE}
    you ~2 ${HUSHING} me|us|${MINE} ~2 $|now|again|is|like|and|since|or|for
    leave|left|leaving ~1 me|us|my_messages|my_message|my_texts ~1 on_read|on_seen|on_delivered|unread|unanswered|hanging|on_unread|in_silence
    you ~2 refuse|refusing|refused ~1 to? ~1 ${REPLY}|${REPLYING} ~1 me|my|back|us|to_me|to_my|$
    refuses|refuse|refusing to ${REPLY} ~1 to? me
    you ~1 keep|kept|still|again not|dodging|avoiding|evading|ducking|swerving|${HUSHING} ~1 ${REPLYING}|answer|my|the question|questions|me
    i ~1 will|shall ~1 keep|carry_on|not_stop|go_on ~1 asking|calling|texting|ringing|messaging|writing|knocking|posting|pinging ~4 until|till
    keep|keeps ~1 asking|calling|texting|ringing|messaging|knocking ~3 until|till ~1 you|i
    ${NUMBER} ~1 missed|unanswered|calls|texts|messages|emails|voicemails|voice_notes ~2 calls|texts|messages|emails|and_nothing|and_not|not_one|no_reply|pick_up|answer
    i ~1 have|sent|left|called|rang|texted|messaged ~2 called|rung|phoned|texted|messaged|emailed|written|sent|left|you ~2 you? ~2 ${NUMBER} ~1 times|messages|texts|voicemails|already ~4 answer|reply|respond|decency|pick
    ^ ~1 second|third|fourth|fifth|sixth|tenth ~1 message|text|call|email|time ~4 and|still|refuses|no|not ~4
    ^ ~2 pick|answer ~1 up? ~1 the|your|ur ~1 damn|bloody|fucking|goddamn? ~1 phone|calls|mobile|cell ~1 $|and|now|or|please|damn|when_i|for|before|omg|already
    ^ ~2 answer me ~1 $|now|or|please_please|when_i|damn|already|dammit
    ^ ~1 reply|respond ~1 to_me? ~1 now|damn|already|immediately|dammit
    just ~1 reply|answer|respond|say something|anything|me|already ~1 $|please|instead|rather|will_you
    have|had|got the ~1 decency|courtesy|guts|balls|manners|respect to ~2 ${REPLY}
    basic|common decency|courtesy|manners|respect ~3 ${REPLY}
    i ~2 need|want|expect|demand|insist|require ~1 you|that_you to? ~1 ${REPLY} ~1 me|back|now|us|to_me|your
    i ~2 deserve|demand|expect|am_owed|entitled ~1 to? ~1 a|an|at_least? ~1 reply|answer|response|text_back|call_back ~2 $|now|from_you|by|today
    you ~2 owe me ~2 reply|answer|response|text|call
    ^ ~2 say|type|write something|anything ~1 now|damn|please_just|at_least|anything
    earth to you
    are you ~1 just|seriously|really|honestly? ~1 going_to ~2 ignore|blank|ghost|sit_there|leave_me|not
    ghosting|ghosted|blanking|ignoring|airing me ~3 like|now|again|huh|really|then|seriously|cuz|because
    waiting ~4 for ~1 your|you answer|reply|response|call|text ~3 still|hours|days|now|since|why
    hours|days|weeks|minutes|week|hour|morning ~2 not|no|without|and ~1 a|single|one ~1 word|reply|peep|text|answer|response
    ^ not|no a|one|single ~1 single? word|peep|reply|text|answer ~1 $|from|since|back|nice
    you ~1 have|are|just|really|always? ~3 ignored|ignore|ignoring|ghosted|blanked|aired|air|avoided|dodged|pied|blank ~1 every|all|each|me|us|both|${MINE} ~2
    going_to|gonna|really|seriously|just ~1 air|ghost|blank|ignore|pie|mug me ~3
    i ~1 have ~1 asked ~1 you? ~1 three|four|five|3|4|5|several|many|repeated ~1 times ~3
    at ~2 least acknowledge|reply|answer|respond ~4
    acknowledge ~2 receipt|that_you|my|this ~4 asked|times|already|least
    i ~1 can|could ~1 tell|see|know ~3 opened|seen|read|reading|ignoring ~3
    i ~1 am ~1 telling|ordering|warning|begging you ~1 to ~1 ring|call|reply|answer|text|respond|write|pick ~2
    ^ ~2 text|call|ring|message|write|ping|hit|phone|msg ~1 me ~1 back|up? ~1 now|right_now|immediately|already|damn|asap_or ~3
    ^ reply to me ~3
    what ~1 is|kind ~2 attitude|behaviour|manners ~4 message|messaging|calling|reply|answer|text ~2
    since ~1 morning|yesterday|this_morning|last_night|monday|friday|noon|days ~2 i ~1 am|have ~2 messaging|calling|texting|ringing|waiting|trying ~2
    want|need|expect|demand ~2 reply|answer|response|explanation ~1 from|out_of you ~2
    do_not|stop|quit ~1 you? ~1 hide|hiding ~1 from|behind ~1 me|your|the ~3
    waiting ~1 and? waiting
    you|ur better ~1 not? ~1 ${REPLY} ~1 me|back|up|your|now
    time to ~4 but|yet ~4 me
    ^ i ~1 am ~1 talking|speaking to you ~3
  `,
  1: `
    ^ ~1 say|type|write something|anything $
    i ~1 can|could|do|know|saw|see ~2 you ~3 online|active|typing|scrolling|on_your_phone|reading_this|reading_these|viewed|watching_my !late|so
    you ~1 still|have|never ~1 still? ~1 have? not|never ~1 answered|replied|responded|called_back|texted_back ~2 me|my|$|to_my|the_question
    why ~1 have|did|do|are you not ~1 ${REPLYING}|replied|answered|responded|${REPLY}|texted|called ~1 me|my|back|$|to_me|to_my
  `,
});
