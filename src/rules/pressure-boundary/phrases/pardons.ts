/** Forgiveness as a duty: a debt, a term, a rule, a turn, a plea without end (Lewicki, Polin & Lount 2016). See `wording.ts` for the notation. */
import type { Classes } from '../../../engine/cues/condition.ts';
import { wordings } from '../../../engine/wording/wording.ts';
import { PRESSURE } from './classes.ts';

const CLASSES: Classes = {
  ...PRESSURE,
  pardon: 'forgive forgiven forgave forgives forgiving pardon absolve forgiveness let_me_off excuse_me_for',
  /** The same in other words: only beside a duty or a term. */
  settle: `let_it_go let_this_go get_past_this get_past_it move_past_this move_past_it accept_my accept_it accept_the_apology accept_our accept_an_apology
    drop_the_grudge let_bygones make_peace bury_the_hatchet accept_that_i give_me_another_chance drop_it hug_me say_it_is_fine say_it_is_ok drop_this`,
  duty: `have_to need_to should must ought_to supposed_to obliged_to required_to owe_it got_to had_better better meant_to duty_to expected_to
    morally obligated_to must_to could_at_least can_at_least going_to_have_to will_have_to`,
  mad: 'mad angry upset cross annoyed punishing sulking hating grudge cold distant punish hold holding throw throwing',
  again: 'already now please ok right_now so and or omg today tonight will_you this_minute then for_god',
};

export const DUE = wordings(
  `
  you ~2 {duty} ~4 {pardon} ~1 !the|my_spelling|my_mess|my_handwriting|my_english|yourself|mess|him|her
  you ~2 {duty} ~3 {settle} ~1 my|the|our|apology|sorry|it|and|like|$|dave|now
  expect|want|need|demand|require|insist ~1 on? ~1 you ~1 to ~2 {pardon}|{settle}|say_you|tell_me_you_forgive|tell_me_it_is
  i ~2 need|want|demand|expect|beg|require|begging ~2 your|some|you? ~1 forgiveness
  begging you ~4 {pardon}
  a|any|the|good|real|true|decent|proper ~1 {bond} ~2 would|should|must|does|will|always|has_to|of|have? ~2 {pardon}|forgives
  ^ ~1 what|that_is friends|family|brothers|sisters|couples ~1 do
  if|were you ~3 {bond}|loved|love|cared ~6 {pardon} ~1 me|us|$|by|already|tonight
  forgive|forgiven|absolve ~1 me ~1 $|already|and|so|why|in|even ~6 you|why|not|your_turn|stopping
  god|jesus|allah|christ|mum|mom|mam|dad|everyone|everybody|he|she|they|the_lord|else ~2 {pardon} ~2 me|us ~4 so|even|why|you|what
  god|jesus|allah|christ|the_bible|scripture|policy ~4 {pardon} ~8 you
  i ~1 have|had|always? ~1 {pardon} you ~8 you|same|me|turn|fair
  you ~2 do have_to accept it
  only ~1 fair|right|decent|just ~3 you ~2 {pardon}|{settle}
  your ~1 turn|job|duty|place ~2 to? ~1 {pardon}|forgive
  you ~2 owe ~1 me|us ~2 {pardon}|second_chance|another_chance|fresh_start|clean_slate|chance
  entitles|entitle|earns me ~3 {pardon}
  would it kill you ~1 to {pardon}|accept
  hard|difficult for_you to {pardon}
  mothers|fathers|friends|families|wives|husbands|sisters|brothers are for
  i ~2 deserve|earned|entitled|owed|earnt ~3 {pardon}|second_chance|another_chance|clean_slate|chance
  why ~3 hard|difficult ~2 you ~2 {pardon}
  why|will|can|could ~2 not|still ~2 you ~2 find_it_in|bring_yourself|just? ~3 {pardon}|let_me_off|get_past_this !yourself|the_mess
  why|will|can|could ~2 not ~3 accept ~1 my ~1 apology|sorry
  you can ~1 not|not_even ~1 {pardon} me
  not ~1 even|just {pardon} ~1 me|one|1|a
  what|why ~1 is|are? ~2 keeping|holding|taking you ~2 long|back|$|from
  when|how_long|how_much_longer|how_many|ever ~6 {pardon}|{mad} ~1 me|against_me|this_against|at_me|it_against|my
  are|will you ~1 ever|never|going_to ~3 {pardon} me
  you ~1 can|could|do not ~1 get_to? ~1 stay|be|keep|hold|remain|go_on|sulk ~2 {mad}|about|this|me ~3 forever|for_ever|at_me|me|over|rest|another
  stop|quit|enough ~2 {mad}|being ~3 against_me|at_me|and|me ~2 {pardon}|accept|against|hug
  time ~2 you|for_you|that_you ~1 to? ~2 {pardon}|{settle}|accepted|moved_on|got_over
  least you ~1 can|could ~3 {pardon}|{settle}|accept|say
  ^ . just|now|so|come_on|already|please_please|please? ~2 {pardon} ~1 me|us ~1 {again}
  ^ . just|so|come_on {pardon} me ~1 $|already
  {pardon} me ~1 already|omg|or_we|or_i|or_else|this_instant|please_please|{pardon} !for
  {pardon} me {pardon}|please_please|please
  please_please ~2 {pardon} ~1 me
  now|already|just accept ~1 my|the|our ~1 apology|sorry|apologies
  accept ~1 my|the|our ~1 apology|sorry ~1 like|already|and_move|and_be|now|and_take|or_do
  {pardon} and ~1 forget|move_on|move|finish|be_done ~6 so|you|as|bible|policy|friends|now
  say|tell_me|hear|swear|promise|admit ~3 you ~2 {pardon}|not_mad|are_not_mad
  say|tell_me|tell|swear|promise ~3 i ~1 am {pardon}
  say|tell|tell_me|hear ~4 it_is|we_are|its|everything_is ~1 ok|fine|good|cool|alright|forgiven ~2 please|say|can_not|now|just|$|again
  just|please say|tell_me ~2 it_is|we_are ~1 ok|fine|good
  not ~1 stop|leave|going|rest|leaving|go|getting_off|sleep ~6 until ~2 you|we|i ~3 {pardon}|accept|fine|ok|say
  until|before you ~1 will? {pardon} ~1 me
  want|have|need you|i ~1 to|have? ~2 tell|say|hear ~3 {pardon}
  by|before|until ~2 i ~1 expect|want|need ~3 {pardon}
  appreciate|grateful|nice ~1 it? ~1 if_you ~2 accepted|would_accept|forgave
  necessary|important|time ~2 you ~2 {pardon} me
  what ~1 else|more ~4 {pardon}
  refuse|refusing|refuses to {pardon} me
  you ~1 will {pardon} me ~1 right|tonight|today|in_the_end|eventually|now
  what_kind_of|what_sort_of {bond} ~2 not {pardon}
  no|not ~1 a|any? ~1 reason ~2 for|why ~1 you ~1 not
  way ~1 of forgiving ~1 me
  {pardon} ~1 me ~4 least|duty|job
  you|your ~1 are? meant|supposed to ~1 say ~2 fine|ok
  call|calls|calling yourself ~8 {pardon}
`,
  CLASSES,
);
