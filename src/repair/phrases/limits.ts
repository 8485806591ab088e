/** A limit heard and kept. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  will: 'will shall am_going_to promise_to can am_happy_to intend_to am',
  keep: 'respect accept honor honour observe follow abide stick keep heed obey mind',
  reach: `text texting call calling ring ringing phone phoning message messaging contact contacting write writing email emailing ask asking push pushing
 press pressing pressure pressuring bother bothering follow following comment commenting post posting tag tagging visit visiting bring bringing raise raising mention
 mentioning chase chasing argue arguing discuss discussing nag nagging pester pestering hug hugging touch touching turn_up show_up come_by come_over come_near drop_by
 pop_in reach_out come talk persuade force try share`,
  limit:
    'limit limits boundary boundaries line lines decision wish wishes choice answer rule rules no condition conditions terms request',
  asked: 'asked told said need want wanted needed decided set made chose requested prefer preferred wish',
  restraint:
    'wait stay keep leave stop plan work respect honor honour stick step hold give back not steer drop let skip sit go_home find',
  calls:
    'calls texts messages visits surprises emails letters questions advice comments hugs photos jokes contact pressure drop_ins voicemails',
  fine: 'fine ok alright all_right fair good respect understood enough accepted',
  got: 'got_it understood noted fair_enough i_hear_you ok promise i_promise message_received loud_and_clear you_have_my_word',
} as const;

/** Who says one of these keeps to a limit of the other. */
export const LIMITS = wordings(
  `
  i ~1 {will} ~1 accept|take|respect|honor|honour ~1 whatever|any ~4 you
  i ~1 {will} ~1 let you ~1 have|decide|choose|set|lead|go ~2
  i ~1 {will} not|never ~1 read|open|touch|enter|go_through|look_at|look_through|check|track|follow ~1 your|you ~3 !draft|report|work
  i ~1 {will} ~1 knock|ask_first|ask_before|wait_outside ~1 $|before
  i ~1 am ~1 not ~1 going_to ~1 fight|argue|contest|chase|change_your|talk_you|persuade ~2 you|your|$|it
  no more? ~2 {calls} ~6 {got}
  {got} ~1 no more? ~2 {calls} ~4
  i ~1 {will} not|never ~2 {reach} ~6 about_this|about_it|about_that|either|behind|unless|until|without|if_you|your|again|any_more|anymore|before_you
  i ~1 will|am_going_to not ~1 be|get|make|keep ~1 in_touch|in_contact|contact|asking|texting|calling|ringing|pushing|writing|trying
  i ~1 {will} ~1 not|never ~1 cross|push|test|break|overstep|step_over|ignore|go_over|bend ~1 that|it|your|the|this|them ~1 {limit}|$|again
  you ~2 {asked} ~2 me? ~2 not|no|never ~12 so|and ~2 i ~1 have|did|will|am ~1 not|keep|stick|leave|stay
  you ~1 do not ~1 want|need|like ~8 and|so ~1 that_is|i_am|it_is|that|i ~2 {fine}|{keep}|hear|get|understand
  if ~1 you ~1 do|would not|rather|prefer ~8 i ~1 {will} ~2 stay|keep|leave|understand|stop|respect|accept|not|go|step|back ~3
  i ~1 {will} ~1 wait ~1 for ~1 you ~1 to ~3
  i ~1 {will} ~1 leave ~1 it|that|this|the ~3 to|with|for ~1 you ~1 to? ~2
  i ~1 {will} ~1 only ~1 {reach}|speak|come|talk|use|do ~8 as|like|if|when|where|through ~1 you ~1 {asked}|say|want|invite|agree|like|are
  your|the|that ~1 no|answer|decision|line|limit ~2 is|was ~2 no|final|enough|yours|clear|good_enough|all_i|the_answer ~3
  you ~1 get|have|are_the_one ~1 to|who ~2 decide|choose|say|set|draw ~3 that|what|who|when|how|where|if|the|it ~4
  it|that|this ~1 is|remains ~2 your|yours ~1 call|body|boundary|limit|choice|decision|to_draw|to_make|to_set|to_decide ~2 $|and|not|i|so !is
  i ~1 {will} ~2 {keep} ~1 to? ~1 it|that|your|what_you|the|them|my_side ~2 {limit}|$|said|asked|want|agreed|set|space|wishes|decision
  i ~1 {will}? ~1 take|taking|taken ~1 no|that|you|it|your ~2 for_an|as_a|as_your|seriously|at_your|word ~1 answer|no|word|$|and|yes
  i ~1 have ~1 stopped|not ~2 {reach}|sent|written|texted|called|asked|rung|messaged ~4 as|since|because|like|and_i|you ~2
  i ~1 {will} ~1 keep|stay|hold ~2 my|a ~1 distance|space|hands|opinions|opinion|thoughts ~1 to|$|until|from|back|unless
  i ~1 {will} ~1 stop|quit|cease ~1 {reach} ~3
  i|we ~1 {will} ~1 do|go|keep ~1 it|this|things|by|at ~2 your|the_way_you ~2 pace|terms|speed|asked
  i ~1 have ~1 heard|understood|noted ~2 your|what_you|that_you|you ~3 {limit}|{asked}|do_not|not|no|clear|clearly ~2
  i ~1 overstepped|pushed ~6 and|so ~2 i ~1 {will} ~1 not|stop|back|step
  you ~2 {asked} ~10 so|and ~1 i ~1 {will} ~1 {restraint} ~2
  you ~1 do|would not ~1 want|like|need ~8 so|and ~1 i ~1 {will} ~1 {restraint} ~2
  i ~1 {will} ~1 plan|work ~1 around ~1 it|that|you|your|them
  i ~1 {will} not ~1 go|come|get|work ~1 through|behind|over|around|past|via ~1 your|you ~2 !place
  take|taking ~1 your ~1 word|no|answer ~1 for|at|as|and|$
  you ~1 are|were ~1 right ~2 to ~1 tell|ask|say|set|draw|want ~4 off|stop|no|line|limit|away|boundary
  i ~1 am ~1 backing_off|staying_away|stepping_back|keeping_away|keeping_out|standing_back ~2 !at|in
  i ~1 said ~6 stop ~4 and ~1 i ~1 am ~1 stopping
  you ~1 can ~1 have ~3 to ~1 yourself ~2
  i ~1 {will} ~1 keep|stay|steer ~1 off|away|out|clear ~1 from|of? ~1 the|your|that|it|topic ~2
  consider ~1 it ~1 done|dropped ~1 $
  i ~1 {will} ~1 step|stand|back|stay|move ~2 back|off|aside|away|out ~1 $|now|for|until|from|like|as|and
`,
  CLASSES,
);
