/** Forgiveness as a duty, in constructions: a debt, a term, a rule, a turn (Lewicki, Polin & Lount 2016). See `wording.ts`. */
import { wordings } from '../../../engine/features/wording.ts';

const FORGIVE =
  'forgive|forgiven|forgave|forgives|forgiving|pardon|absolve|let_it_go|let_this_go|get_past_this|get_past_it|move_past_this|move_past_it|accept_my|accept_it|accept_the_apology|accept_an_apology|drop_the_grudge|let_bygones|make_peace|bury_the_hatchet|accept_that_i|give_me_another_chance';
const PARDON = 'forgive|forgiven|forgave|forgives|forgiving|pardon|absolve|forgiveness';
const DUTY =
  'have_to|need_to|should|must|ought_to|supposed_to|obliged_to|required_to|bound_to|owe_it|got_to|better|meant_to|duty_to|expected_to|morally|obligated_to|have_no_choice';
const BOND =
  'wife|husband|christian|muslim|hindu|catholic|friend|mate|mother|father|mum|dad|sister|brother|son|daughter|partner|person|man|woman|parent|god|family|families|friends|people|believer|sisters|brothers|adult|boss|leader|human|daughters|sons|wives|husbands';

export const DUE = wordings(`
  you ~2 ${DUTY} ~4 ${PARDON} ~1 me|us|your|him|it|this|what|and|now|$
  you ~2 ${DUTY} ~4 accept|take ~1 my|the|our ~1 apology|sorry|apologies
  you ~2 required|obliged|supposed|obligated to ~6 ${FORGIVE}
  a|any|the|good|real|true|decent|proper ~1 good|real|true|decent|loving? ~1 ${BOND} ~1 would|should|must|does|will|always|has_to|have? ~1 ${PARDON} ~1 $|me|and|people|each|their|his|her|so
  ^ ~1 good|real|true|loving|decent ~1 ${BOND} ~1 ${PARDON}
  if|were you ~3 ${BOND}|loved|love|cared ~5 ${PARDON} ~1 me|us|$|by|already
  forgave|forgiven|forgives|forgive ~1 me ~1 $|already|and|so|why|long|straight|months|in ~8 you|why|not|your_turn|same
  god|jesus|allah|mum|mom|dad|everyone|everybody|he|she|they|the_priest|the_lord|even_your ~1 has|have? ~1 forgave|forgiven|forgives ~2 me ~4
  i ~1 have|had|always? ~1 forgave|forgiven|forgive you ~8 you|same|me|turn|fair
  only ~1 fair|right|decent|just ~3 you ~2 ${FORGIVE}
  not|no|any|what ~1 reason|excuse|right|cause ~2 for|why|not|to ~2 you ~2 not
  your ~1 turn|job|duty|place ~1 now? ~2 to? ~1 ${FORGIVE}
  you ~2 owe ~1 me|us ~2 ${PARDON}|forgiveness|second_chance|another_chance|fresh_start|clean_slate
  owe me ~2 forgiveness|pardon|second|chance
  i ~2 deserve|earned|entitled|owed|earnt ~3 ${PARDON}|forgiveness|second_chance|another_chance|clean_slate
  why ~2 not|still ~2 you? ~2 ${PARDON}|let_me_off|accept_my|get_past_this|get_past_it ~2
  why|when ~3 let|letting me off ~1 the_hook ~2
  what|why ~1 is|are ~2 keeping|stopping|holding|taking you ~2 long|back|from ~2 ${FORGIVE}
  how ~1 long|many|much ~3 until|till|before|longer ~2 you|i|am|are|it ~3 ${PARDON}|let_it_go|hold|mad|angry|punish|pay|against_me|sulk|stay
  how|when ~2 long|much|many|are|will ~2 you ~2 hold|holding|keep|keeping|punish|punishing|throw|throwing ~3 against_me|over_me|me|in_my_face|over_my_head
  you ~1 can|could not ~1 stay|be|keep|hold|remain|go_on ~2 mad|angry|upset|cross|annoyed|punishing|grudge|this|sulking|hating ~3 forever|at_me|me|over|rest
  time ~2 you|for_you|that_you ~1 to? ~1 ${FORGIVE}|accepted|moved_on|let_it_go|let_this|got_over
  least you ~1 can|could ~2 do ~3 ${FORGIVE}|accept|say
  just|now|so|then|come_on|already ~1 ${PARDON} ~1 me|us|already ~1 already|now|please|ok|$|so|right|will_you|or
  just|now ~1 accept ~1 my|the|our ~1 apology|sorry|apologies ~3
  forgive me ~1 already|now|today|tonight|right_now|ok|this_minute|or
  forgive and ~1 forget|move_on|move
  say|tell_me|swear|promise ~1 it|me|that? ~2 you ~2 forgive|forgiven|forgave
  say|tell_me|swear|promise ~2 i ~1 am ~1 forgiven
  say|tell_me ~2 it_is|we_are|its|everything_is ~1 ok|okay|fine|good|cool|alright ~2 please|say|cannot|can_not|now|just|or|$
  i ~3 need|want|expect|demand|insist|require ~2 you|your|on ~3 ${PARDON}|forgiveness|accept_my|be_forgiven
  i ~3 need|want|expect|demand|insist|require ~2 be_forgiven|to_be_forgiven|forgiveness ~2
  until|till|unless you ~2 ${PARDON}|forgive|accept_my|say_you_forgive|tell_me_you_forgive|tell_me_i_am
  accept ~1 my|the ~1 apology|sorry|apologies ~1 and|or|already|now|so ~3 move|be_done|done|take|stop|drop|get|delete|change
  drop|stop|enough|let_go ~3 grudge|grudges
  stop|stopping|quit|rest ~3 until|till ~1 you|it ~3 ${PARDON}|forgiven
  not ~1 even ${PARDON} ~2 mistake|slip|me|one|1|time|thing|us
  before|until|so_that ~1 you|i ~1 will|can|are|am ~2 ${PARDON} ~1 me|$
  you ~2 do|will|must have_to accept ~1 it|my|the ~2
  you ~1 will|can|do not ~1 get_to? ~1 sulk|be_mad|be_angry|hold|stay_mad|stay_angry|keep_this ~3
  stop|quit|still|keep|keeps|forever ~2 holding|hold|punishing ~3 against_me|over_me|me ~4
  refuse|refusing|refused ~1 to ~1 ${PARDON}|accept_my
  how|why can|could|would you ~1 not ~1 ${PARDON} ~1 me|us
  what ~2 more|else ~4 for ~1 you ~1 to ~1 ${PARDON}
  are you ~2 ever|never|not|going ~2 ${PARDON} ~1 me
  forgiveness is ~2 choice|duty|obligation|obligatory|commandment|required ~3
`);
