/** The end of a bond as a price, in constructions: what is ended, and what makes it a price. See `wording.ts`. */
import { wordings } from '../../../engine/features/wording.ts';

const BOND =
  'wedding|engagement|marriage|relationship|friendship|partnership|honeymoon|moving_in|nikah|shaadi';
const OVER =
  'over|done|finished|through|off|dead|ended|history|cancelled|gone|quits|finito|toast|dissolved|terminated|kaput';
const PART = 'if|unless|or|when|until|for_good|forever|between|completely|$';

/** The end, whoever goes. */
export const ENDS = wordings(`
  that|this|it is|will_be ~2 us|me|you_and_me|you_and_i|we ~1 ${OVER} !to
  that|this|it is ~1 the? end ~1 of ~2 us|this|our|everything|it_all|my_patience|you_and_me|${BOND}
  we|us|you_and_me|you_and_i|me_and_you ~2 are|is|re ~2 ${OVER}|divorced|no_more|strangers|breaking_up|splitting_up ~1 ${PART}
  we ~1 ${OVER} ~1 ${PART}
  ${BOND}|us|deal|this|it|everything ~1 is|will_be|are ~1 ${OVER} ~1 ${PART}
  i ~1 am|will_be|would_be|be ~2 gone|leaving|walking|packing|moving_out|outta_here|out_of_here|out_the_door|off|divorcing|breaking_up|filing|going_back_to_my|going_home_to ~1 $|you|for_good|4_good|forever|my_bags|to_my_mothers|to_my_mums !for_the
  i ~1 will|would|am ~1 not ~2 be|going_to_be ~2 waiting|yours|your_wife|your_husband|your_girlfriend|your_friend|staying|coming_back_to
  i ~1 will|would not ~1 be ~1 here|around|home when_you
  after that i ~1 will not ~1 be ~1 here|around|available
  i ~1 am ~1 done|finished|through with ~1 you|us|this_marriage|this_relationship|this_family|it_all
  i|me ~3 moving|move|walk|walking|pack|packing|packs|storming|clear|clearing ~1 out|my_bags|my_things|my_stuff|away|a_bag
  or|and|then !after|before|when|if|until ~2 i|she|he|it ~1 will? ~1 leave|leaves|walk|walks|quit|divorce|dump|go ~1 $|you|for_good|out
  not ~1 expect me ~2 to? ~2 here|be|wait|waiting|stay|come|home|around|stick|there|marry|forgive|love|speak|talk
  it_is ~1 over|finished|done|off ~1 between ~1 us
  consider ~4 ${OVER}|single|divorced|disowned|an_orphan
  ${BOND} ~1 is|will_be ~1 ${OVER}
  ^ ~1 no ~1 ${BOND}|grandchildren|contact|inheritance ~2
  come|coming|wake|return|be ~2 to ~1 an|a|your ~1 empty|cold house|home|flat|bed ~2
  you ~2 never|not ~2 hear|see|hearing|seeing|find|catch ~1 from|of? ~1 me|us|the_kids ~1 again|anymore|ever !till|until|before
  i ~2 not|never ~1 ever? ~1 talking|speaking|seeing|calling|texting|coming|talk|speak ~2 you|back|home ~1 again|ever|anymore|$
  i ~1 am|will not ~1 be? ~1 hanging|hang|sticking|stick|waiting|wait|stay|staying ~1 around|about|for|here|another|any|much ~3
  ${BOND} ~1 is|will_be ~1 over|history|dead|done|finished|toast
  call|calling ~2 ${BOND}|whole_thing|it ~1 off|quits|a_day
  forget ~1 about? ~1 us|me|the_wedding|this_family|our_marriage|having_a|seeing_me|knowing_me|you_have_a
  lose|losing|lost ~1 me|us|your_family|this_family|your_wife|your_husband|your_daughter|your_son|your_best_friend ~2
  ^ ~1 find|get|look_for ~3 else|another|new|other ~1 place|wife|husband|girlfriend|boyfriend|home|mug|woman|man|to_live|to_stay
  you ~2 find|get|look_for ~3 else|another|new|other ~1 place|wife|husband|girlfriend|boyfriend|home|mug|woman|man|to_live|to_stay
  i|we|you ~3 divorce|divorcing|split_up|splitting_up|break_up|breaking_up|broken_up|divorced ~2 !with_him|with_her
  i|we|you|kids|children ~1 will|are_going_to|would never|not ~1 ever? ~1 speak|talk|see|hear|visit|meet|marry ~1 to|from? ~1 you|me|us|them ~1 again|anymore|ever !like|before
  i ~1 will|would never ~1 forgive|speak_to|talk_to|marry|trust you ~1 again|$
  never|not ~2 set_foot|come_back|come_home|be_back|darken
  you ~2 are|were|be ~1 no_longer|not ~1 my|a ~1 son|daughter|friend|wife|husband|family|mother|father|girlfriend|boyfriend|sister|brother|partner
  you ~2 need|may|can|should|might not ~1 bother|come|return ~1 coming|come|back|home|here ~2
  not ~1 bother|bothering ~1 coming|come|ringing|showing_up ~2
  you ~3 sleep|sleeping|live|living ~2 on_the|at_your|in_the|elsewhere|somewhere|alone ~2 sofa|couch|street|car|mother|mothers|mas|mums|garage|hotel
  block|blocking|delete|deleting|unfriend|unfriending you ~1 $|everywhere|for_good|forever
  my ~1 bags|things|stuff|keys|case ~2 packed|gone|out|outside|by_the_door
  your ~1 bags|things|stuff|clothes ~3 packed|on_the|outside|in_the|bin_bags|street|step|lawn
  door is ~2 there|that_way|open|right_there
  pack ~1 your ~1 bags|stuff|things|suitcase|case
  take|taking ~1 the|my kids|children|boys|girls ~2
  go ~1 back ~1 to ~1 my|your ~1 mother|mothers|mum|mums|parents|sister|sisters|ma
`);

/** A choice laid before the other one. */
export const CHOICES = wordings(`
  either ~6 or|nor ~1 i|we|me|us ~1 do|go|leave|am_gone|am_out|am_leaving|am_done|am_going|am_off|am_moving|will|walk|move|quit|are_done|are_over|are_finished
  pick|choose|decide !on ~3 me|us|family|marriage ~2 or ~3
  your ~1 mates|friends|mother|mum|phone|job|drinking|drink|games|gaming|bottle|ex|sister|brother|family|work|career|weed|gambling|dog|boys ~1 or me|us|i|this_marriage|our ~1 $|pick|choose|your|which|decide
  it_is|is_it ~2 or me|us|i ~1 $|pick|choose|your|you|which|now
  you ~1 can ~1 have ~1 her|him|them|that|it|your ~3 or ~1 you? ~1 can? ~1 have? me|us ~2
  what ~1 is|will ~1 it|its|be ~1 be|going_to_be? ~4 or ~3 me|us|family|marriage|i|wife|kids
  your ~2 nights|mates|job|games|phone|drinking|mother|friends or ~1 your|me|us ~1 family|wife|marriage|kids|children|girlfriend|$
  let|set me go|free ~1 $|because|or|then
  me|us or ~3 choose|decide|which_is_it|your_choice|your_call
  you ~2 choose|choosing|pick|picking ~1 today|now|tonight|between|one ~4 or ~3 family|me|us
  make ~1 up? ~1 your ~1 mind|choice|decision ~2 by|before|tonight|now|today|or
`);

/** What makes an end a price: a condition, an alternative, a last time, a term. */
export const PRICED =
  /\b(?:if|unless|or|otherwise|or else|next time|one more|once more|another|again|either|the (?:minute|moment|second|day) you|as soon as you|keep|until|after that|by (?:tonight|tomorrow|friday|monday|sunday|the weekend|christmas|midnight)|before (?:friday|monday|tonight)|last (?:time|chance|warning)|final (?:time|chance|warning)|(?:1|one) (?:more |last )?(?:chance|strike|lie)|choose|this (?:week|month)|tonight|today)\b/;
