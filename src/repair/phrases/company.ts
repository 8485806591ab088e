/** Standing by somebody, without advice. */
import { wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  tired: `exhausted tired drained overwhelmed falling_apart struggling worn_out worn shattered sad angry heartbroken scared frightened hurting grieving lost numb
 spent upset crying wrecked low anxious furious`,
  carry: `carry carrying hold face deal go_through do live bear handle endure put_up be_strong be_brave be_ok be_fine pretend explain prove cope smile
 apologize justify hide survive`,
  alone: 'alone by_yourself on_your_own by_themselves on_their_own without_help single_handed',
  person: 'child kid one person parent woman man human mother daughter son girl boy body',
  duty: 'carry hold fix keep make save protect look mend rescue manage cheer please parent raise mind hold_up pick',
  hard: `heavy hard lonely painful exhausting unfair awful frightening sad scary horrible terrible rough cruel wrong abuse brutal devastating shocking
 gutting relentless impossible a_lot so_much too_much grim unbearable not_ok`,
} as const;

/** Who says one of these stands by the other. */
export const COMPANY = wordings(
  `
  sorry ~1 that? ~1 you ~1 went|had|have|are|were|are_having ~2 to? ~1 go|gone|going|live|been|through|face|carry|endure|deal ~3 that|this|it|all|$|alone|with
  it? ~1 makes_sense|no_wonder|of_course ~1 that? you ~1 are|feel ~2 {tired}
  that|this|it|what ~4 was|is ~2 {hard}|#WrongAdj ~1 of ~1 him|her|them
  you ~1 did not ~1 bring|ask|cause|deserve|invite|make|choose|do ~3 on_yourself|for_this|for_that|for_it|this|that|it|him_do|her_do|any ~2
  i ~1 am ~2 on your ~1 side|team|corner ~1 !of
  you ~1 can|may ~1 cry|fall_apart|be_sad|lean|break_down|let_go|scream|be_angry|be_messy|be_scared ~2 $|here|with_me|in_front|i_am|i_will|if_you|and_i
  you ~1 are|were ~2 brave|strong|courageous|right ~1 to|for ~1 say|tell|leave|ask|speak|report|share|saying|telling|leaving|asking|speaking ~4
  no_one|nobody ~1 else? ~1 gets|has_the_right|has_a_right|can ~1 to? ~1 tell|decide|judge|make ~3 you|your|how
  what ~1 you ~1 are|have_been ~1 carrying|going_through|dealing|living|facing|holding ~3 {hard}
  you ~1 could|can not|never ~1 have ~1 stopped|known|prevented|changed|saved|fixed|seen|done ~3 it|him|her|them|that|this|$|more|anything
  you ~1 were ~2 a|only|just|still ~1 child|kid|baby|little|teenager|boy|girl
  i ~1 am|will|would not ~2 going_to|try|trying|tell|give|here_to ~3 to? ~1 fix_it|fix_this|fix_you|fix_that|advise|tell_you|solve_it|solve_this ~4
  i ~1 am|will|do|would not ~4 advice|silver_lining|bright_side|platitudes|lecture
  you ~1 do not ~1 have|need ~1 to ~1 {carry} ~4
  of_course|no_wonder|obviously|anyone_would_be ~1 you ~1 are|feel|would_be ~2 {tired}
  you ~1 did|have|have_done|were nothing|not_anything|not ~2 do|done|did? ~1 wrong|to_deserve|the_problem|to_blame ~2
  no ~1 {person} ~2 should|deserves|ought ~2 to? ~1 have|be|go|live|hear|feel|see ~3
  you ~1 will|are|need not ~2 be|have? ~2 {alone}
  you ~1 are not ~2 on_your_own|alone|by_yourself ~2
  not|never ~1 your ~1 job|responsibility|burden|task|load|role|work ~1 to ~1 {duty} ~1 !me|my
  not|never ~1 yours|your_weight|your_load|your_shame|your_burden ~1 to|$ ~1 carry|hold|fix|$
  what|how ~1 he|she|they|that_man|that_woman|your_boss|that ~3 did|said|treated|spoke ~3 you ~2 was|is ~2 {hard}|never
  i got you ~1 $|whatever|always|no_matter
  i ~1 am ~1 with you ~1 $|in_this|on_this|through|all_the_way|whatever|every
  you ~1 are|have ~1 doing|done|been ~2 best|so_well|amazingly|everything|all_you|enough|all_anyone|brilliantly|really_well ~3
  i ~1 hate ~1 that|how|what ~2 this|that|they|he|she ~2 had|have|happened|did|is ~3 to? you
  i ~1 hate ~1 that ~1 you ~1 had_to|have_to|went_through|are_going_through
  i ~1 am ~1 so? sorry ~1 that? ~1 this|that|it ~2 happened|happening|been_done ~1 to ~1 you
  i ~1 am ~1 so? sorry ~1 that? ~1 you ~1 are|have|had|were ~1 been? ~2 going_through|dealing|carrying|living|facing|put_through ~3
  you ~1 deserve|deserved|are_worth ~2 better|more|kindness|to_be|safety|love|rest|care|so_much ~1 than|$|from_them|heard|safe|and ~2 !from_me|of_me
  i ~1 can|wish|could ~1 not? ~1 take|make|fix ~2 it|this|that ~1 away|better|right|all ~2 but|and ~4
  it|that ~1 takes|took|must_have_taken ~2 lot|courage|guts|strength|bravery ~1 to ~2 tell|say|ask|leave|speak|share|write|admit|come|open|talk
  that|it|this|what ~4 sounds|must_be|must_feel ~3 {hard} ~1 $|and_i|and_you|i_am
  that|it|this|what ~4 is|was ~3 {hard} ~1 on_you|for_you|to_carry|to_hold|to_live
  whatever|however|anything ~1 you ~2 feel|feeling|need|are ~3 is|it_is|i_am ~2 ok|allowed|fine|valid|right|welcome|here
  you ~1 are|get|have ~1 allowed|permission|a_right ~1 to|not ~1 to? ~1 feel|be|cry|grieve|rest|stop|say|fall|take_up|need|want|ask|break|hurt|heal|scream|hate|miss ~2
  i ~1 hear|see|feel ~1 how ~2 {tired}|{hard} ~2 you|this|it|that
  not ~1 making ~1 it|this|that ~1 up
  i ~1 was ~1 there ~2 i ~1 saw
  you|nobody|no_one ~1 should not? ~1 have ~1 to ~1 !force|include|wait|pay|reboot|worry|restart|reinstall|update|do|change|be|buy ~1 {carry}|#Verb|justify ~4
  he|she|they|nobody|no_one|your_boss|your_mum|your_dad ~1 had|has|have ~1 no ~1 right|business ~1 to|treating|saying|speaking ~4 you
  not ~2 weak|selfish|silly|wrong|stupid|shameful|dramatic|needy|pathetic|greedy|a_weakness ~1 to ~1 ask|need|want|feel|cry|say|tell|rest|leave|grieve|be|miss
  not ~2 because ~1 of? ~1 anything|something|what|who ~1 you ~1 did|said|are|were|have
  i ~1 am|will not ~1 leaving|leave|going|letting|let ~2 you ~2 alone|with_this|on_your_own|by_yourself|carry|face|go_through ~2
  you ~1 are ~1 safe ~1 here|with_me|now_with ~2
  ^ cry|rant|vent|scream|rage|sob|howl|ramble|talk ~2 as|all|whatever|if ~2 you ~1 want|need|like ~1 i_am|i_have|i_will|i_can|here
  you ~1 have ~1 been ~2 strong|brave|patient|holding|carrying|fighting|surviving|dealing ~2
  i ~1 believe ~1 every|each ~1 word|bit|part|thing
  glad|relieved|proud|thankful ~1 that? ~1 you ~1 told|said|called|came|asked|reached|left|spoke ~1 someone|somebody|anyone|something|him|her|them|out|up|for_help|$
  i ~1 will|can ~2 sit|stay|stand|be|come|walk|drive ~3 with|beside|by|over ~1 you|me|and ~3 !at_the
  you ~1 do|did|need not ~2 have|need|owe ~2 anyone|anybody|them|him|her|me|to ~2 explain|explanation|prove|justify|hide ~2
`,
  CLASSES,
);
