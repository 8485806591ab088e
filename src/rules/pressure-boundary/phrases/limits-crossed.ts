/** A limit the other one set and the writer knows, and how it is crossed: constructions. See `wording.ts`. */
import { wordings } from '../../../engine/features/wording.ts';

const SAYS =
  'said|say|says|told|tell|asked|ask|want|wanted|need|needed|wish|wished|requested|begged|insisted|keep_saying|made_it_clear|warned|made_clear|would_like|are_asking|wrote|texted|decided|swore|demanded|would_prefer|prefer|would_rather|hinted';
const SPACE =
  'space|alone|distance|no_contact|boundaries|boundary|privacy|breather|a_break_from_us|a_break_from_me|a_break_from_this|a_break_from_you|breathing_room|room_to_breathe|time_apart|time_alone|time_to_think|time_to_heal|time_to_yourself|time_off_from|some_peace|a_week|a_month|a_few_days|a_few_weeks|some_days|me_to_stop|me_to_wait|me_gone|left_alone|let_be|leave_you|stay_away|back_off|go_away|give_up|keep_away|move_on';
const CONTACT =
  'text|call|contact|message|write|talk|speak|come|reach|bother|see_me|see_you|ring|visit|email|dm|hear_from|show|meet|follow|discuss|phone|texting|calling|messaging|contacting|emailing|writing|ringing|coming|reply|post|disturb|turn_up|drop_by|approach|chase|knock|be_here|to_be_alone|comment|edit';

/** The limit, as the writer knows it. */
export const KNOWN_LIMITS = wordings(`
  you|your_mum|your_sister|your_friend|your_solicitor|your_lawyer|your_therapist ~1 ${SAYS} ~4 ${SPACE} !with_me
  you ~1 ${SAYS} ~1 to_be left? alone
  you ~1 ${SAYS} ~2 space|time|distance|peace|quiet|room $|from|but|and|apart|away
  you ~1 ${SAYS} ~3 not|never|stop|without|quit ~2 to? ~1 ${CONTACT}
  you ~2 do|did|are|would not ~2 want|wish|need|care|like|ready ~2 ${CONTACT}|me_here|me_there|me_near|me_around|me_to|contact|talk|to_know
  not ~1 supposed|meant|allowed|going|welcome ~1 to? ~2 ${CONTACT}
  i ~1 know|promised|said|swore|agreed|told_you ~2 i ~1 said|promised|swore|agreed ~2 i|to|not ~2 would? ~1 not|leave|stop|stay|give|wait|keep|back ~1 ${CONTACT}|you|away|off|my_distance
  i ~1 promised|swore|agreed ~2 i|to|not ~2 would? ~1 not|leave|stop|stay|give|wait|keep ~1 ${CONTACT}|you|away|off|my_distance
  despite|against|regardless_of|notwithstanding|ignoring ~1 your|you ~1 wish|wishes|request|boundaries|boundary|asking|telling|saying|wanting|express ~4
  your ~1 request|wish|wishes|plea ~2 that|for|to|not|about ~3 not|stop|leave|space|alone|contact ~3
  you ~1 have? ~1 blocked|muted|unfriended|unfollowed ~1 me|my_number|my
  you ~3 are|am ~1 clear not ~1 ready ~1 to|for|yet|$
  you ~3 not ~1 yet? ready to ~1 talk|see|forgive|meet|hear|speak|discuss ~2
  respect|respecting|appreciate|understand|know|hear|get|aware|realize|heard|accept ~2 you|your|that ~2 need|needs|want|wanted|asked|needed|said|require|for ~2 ${SPACE}
  respect|respecting|appreciate|understand|know|hear|get|aware|realize|heard|accept ~2 you|your|that ~2 need|want|wanted|asked|needed|require ~2 time|peace|quiet|room ~1 $|but|and|from
  are|is ~1 done with me
  you ~1 ${SAYS} ~1 for ~2 week|fortnight|month|days|weeks|while ~1 without|off|apart|away|alone|to_yourself ~2
  said|says|told|asked ~3 give you ~1 your|some|a|more? ~1 bit_of? ~1 space|room|time|distance|peace
  we|i ~1 agreed|said|promised|decided ~1 on|to|that|we ~2 no_contact|break|not_to|space|not_talk|distance|apart|stop|wait
  you ~1 have ~1 closed|locked|ended|shut ~1 this|the|our ~1 thread|discussion|conversation|chat|topic|page ~3
  your ~1 no|refusal ~1 but|yet|$
  your|the ~1 sister|brother|mum|mother|counsellor|therapist|friend|dad|father|lawyer|solicitor ~1 ${SAYS} ~3 back_off|stay_away|keep_away|leave_you|give_you|hold_off|wait|stop ~3
  would ~1 rather|prefer ~1 not ~1 to? ~2 see|hear|talk|meet|speak|have ~1 me|from_me|to_me|contact|us
  your ~1 boundaries|boundary|need_for_space|wish_for_space ~1 but|however|$|though
  restraining_order|barring_order|non_molestation
`);

/** The crossing. */
export const CROSSINGS = wordings(`
  so|and|because|cause|well ~2 i ~1 came|drove|called|texted|am_outside|am_coming|am_writing|am_texting|am_using|made|got|need_to|had_to|miss|love|booked|told|brought|could_not|cannot|can_not
  but|however|still|yet|anyway|though|except|whatever|nevertheless|regardless|even_so|that_said|instead ~3 i ~1 am|have|had|need|want|will|must|can|could|miss|love|just|came|got|drove|booked|told|asked|sent|made|left|deserve|would|brought|called|am_going|really|made|wanted|wanna|cant
  but|however|still|yet|anyway|though|please|just|that_said|because|and ~2 can|could|will|would we|you|i|u ~2 at_least|just|meet|talk|please|maybe|not|come|see|have|still|ever
  but|however|still|yet|anyway|though|and ~1 you ~2 have|need|owe|must|going|can|are|should|will ~3
  but|and|so|well|still|now here i ~1 am|go
  i ~2 am|will_be|was ~1 just? ~1 outside|downstairs|at_your|on_my_way|coming|driving|parked|waiting_outside|using|writing|texting|calling|messaging|emailing|knocking|at_the_door|in_the_car_park|round|pulling_up|asking_anyway|saying_it|not_leaving|not_going_to_stop|going_to_say
  i ~1 had|have|need|must|got|just ~1 to ~2 see|hear|tell|say|know|talk|call|text|speak|ask|explain|write|come|try
  i ~1 could|can not ~2 wait|stop|stay|help|let|leave|keep|do|accept|just|bear|respect
  hear me|my out|side|voice|one
  just ~1 listen|read|let|give|answer|reply|hear|talk|ten|five|one|once
  pick_up|open_the|let_me|talk_to_me|meet_me|call_me|answer_me|come_out|read_this|please_read|just_wanna|just_want
  i ~2 told|asked|booked|sent|got|found|made|brought|left|borrowed|texting ~2 your|you|off|from|us|a|another|new ~4
  i ~1 expect|insist|want|need you|on|an|to ~4
  anyway|regardless|tough|too_bad|not_fair|unfair|owed|deserve ~2
  you ~1 can|do|will not ~2 ignore|avoid|keep|shut|hide|just|stop ~3 me|forever|this|from
  i ~1 do_not|can_not|will_not|refuse_to ~1 just? ~1 accept|agree|respect|take|care|believe|buy ~3
  i ~1 am|will ~1 be? ~1 calling|ringing|at_the|opposite|across|in_the|by_the|near|standing|there|coming|see_your|have_my_say|say_my ~3
  here|so ~1 is my ~1 number|side|letter|new ~2
  i ~1 will ~1 have|say|be|see|come|ring|call ~1 my|at|there|you|round ~2 say|piece|there|door|christening|anyway|regardless ~2
  i am owed|entitled
  your problem
  outside|downstairs your|ur|the ~1 flat|house|door|work|office|building|window|gate|place|school
`);
