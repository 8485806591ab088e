/** The end of a bond held out as a price, and choices laid before the other one. See `wording.ts` for the notation. */
import type { Classes } from '../../../engine/cues/condition.ts';
import { wordings } from '../../../engine/wording/wording.ts';
import { PRESSURE } from './classes.ts';

const CLASSES: Classes = {
  ...PRESSURE,
  union:
    'wedding engagement marriage relationship friendship partnership honeymoon nikah shaadi moving_in us_getting_married',
  us: 'us we you_and_me you_and_i me_and_you the_two_of_us',
  over: 'over done finished through off dead ended history cancelled gone quits toast dissolved kaput a_wrap donezo broken_up',
  part: 'if unless or when until for_good 4_good forever between completely officially hear really',
  going: `gone leaving walking packing moving_out moving_back out_of_here out_the_door divorcing filing breaking_up splitting
    going_back_to_my going_home_to_my going_to_my ending_it ending_this ending_things blocking_you unfriending_you cutting_you dumping_you calling_it_off`,
  go: `leave_this_marriage leave_for_good walk walk_out walk_away divorce_you divorce file_for pack_my pack_up pack_a_bag move_out move_back
    break_up split_up end_it end_this end_things call_it_off call_off block_you unfriend_you cut_you disown_you find_someone_else find_somebody_else quit_you dump_you
    go_to_my_mother go_to_my_mum take_the_kids take_my_kids take_the_children take_the_girls take_the_boys change_the_locks`,
  never: 'never not no_longer neither',
  kin: 'daughter son child friend wife husband family mother father girlfriend boyfriend sister brother partner best_friend',
  order: `take get keep do block delete say tell apologize choose pick stop quit marry sign come go leave walk give move drop sell unfollow bring
    lie cheat pull miss stay see text call cross touch hang step sort answer fix change admit prove mention cut cancel have drink spend vote put throw stand
    start show`,
  rival: `her him them drink drinking bottle booze drugs weed dog cat mother mum mom mates friends job phone games game gaming xbox gambling party career
    band bike boat work sister brother family ex boys girls lads streets mosque church rugby football golf poker course smoking cigarettes`,
};

/** The end, whoever goes. */
export const ENDS = wordings(
  `
  {us} are|is|will_be|would_be|be|all|just ~1 {over} ~1 {part}|$
  we {over} ~1 {part}|$
  {union} ~1 is|will_be|are|be ~1 {over}
  engagements|weddings|marriages|relationships|friendships ~1 off|over|finished|done
  that|this|it is|will_be ~2 {us} ~1 {over} !to
  that|this|it is|will_be ~1 over|finished|kaput ~1 {part}|$
  that|this|it|be ~2 end ~1 of ~2 us|this|our|everything|it_all|you_and_me|{union}
  consider ~4 {over}|single|divorced|disowned|an_orphan
  i ~1 am|will_be|be ~2 {going} ~1 $|you|for_good|4_good|and|my|tonight|simple|forever !for_the|to_the
  i ~1 will|shall|would|might|can|and|or|just ~1 {go}
  i ~1 will? leave|leaving|quit you ~1 $|for_good|this|tonight|if|unless|and
  or|then|and|after_that|otherwise|because|is_the_day|is_the_moment ~2 i|we ~1 will? ~1 {go}|split|file
  or|otherwise|then i|we ~1 will? ~1 leave|quit|go ~1 $|you|for_good
  my ~1 bags|things|stuff|case|keys ~2 packed|gone|out|by_the_door
  i ~2 packing|pack ~1 my|a|up ~1 stuff|things|bags|bag
  change|changing ~1 the locks
  going|go ~1 to|back ~1 to? my ~1 mother|mothers|mum|mums|mom|sister|sisters|parents|ma
  never ~2 hear|see|hearing|seeing ~1 from|of? ~1 me|us|the_kids ~1 again|anymore|ever|$ !until|before
  will|would|shall|going_to not ~2 hear|see|be_hearing|be_seeing ~1 from|of? ~1 me|us|the_kids ~1 again|anymore|ever|$ !until|before
  never|not ~1 ever? ~1 talk|talking|speak|speaking|calling|texting ~1 to ~1 you|me|us ~1 again|ever|anymore|$
  not|never ~2 bother|think_about|expect|dare|dream_of ~2 coming|come|calling|texting|speaking|ringing|showing ~1 back|home|again|here|to|me
  you ~1 need|may|can|should|might not ~2 come|return|coming ~1 back|home|here|round
  not ~2 expect ~1 to find|see|hear me|us ~2 here|there|home|again|waiting
  no father|mother|son|daughter|brother|sister|wife|husband ~1 $|anymore|any_more|as_far
  take|taking the|my girls|boys|kids|children|twins|dog|baby and ~1 going|leaving|moving|i
  i ~1 am off ~1 $
  not ~1 expect me ~2 to? ~2 be|wait|waiting|stay|marry|come|here|around !alive|breathing
  i ~1 will|am|be not ~2 here|around|waiting|yours|coming_back|hanging|sticking|staying|there ~1
  not ~1 be|an ~1 us ~1 anymore|any_more|$
  you ~2 are|were|be ~1 single|dumped|dead_to_me|out_of_my|no_son|no_daughter|no_child
  be dead to me
  your single $
  a wrap
  you ~2 are|were|be|call|is {never} ~2 {kin}
  not ~1 call me ~2 {kin}
  no {kin} of mine
  forget ~1 about? ~1 us|me|the_wedding|this_family|our_marriage|being_in|having_a|seeing_me|you_have_a
  lose|losing|lost me|us|your_family|this_family|your_wife|your_husband|your_daughter|your_son|your_best_friend
  count me out ~1 of
  find|get|look_for ~2 yourself ~1 another|new|other|someone|somebody|a|else
  you ~2 sleep|sleeping|live|living ~2 on_the|at_your|in_the|elsewhere|somewhere|alone
  come|coming|wake|return|go ~2 to ~1 an|a|your empty|cold house|home|flat|bed
  {never} ~3 home|house|wife|husband|family|marriage|daughter|son|parents ~1 to ~1 come_back|return|come_home
  i|we|you ~3 divorce|divorcing|split_up|splitting_up|break_up|breaking_up|divorced
  your ~1 bags|things|stuff|clothes ~3 packed|outside|bin_bags|street|step|lawn
  pack ~1 your ~1 bags|stuff|things|suitcase
  i ~1 am|will not ~2 come|coming|attend|attending|marry|marrying ~1 to? ~1 the|your|you ~1 wedding|funeral|$
  no ~1 {union}|grandchildren|contact|inheritance|sex ~2 for|until|if|unless|$
  or|and|then i ~1 am|will_be out|gone ~1 $
`,
  CLASSES,
);

/** A choice laid before the other one. */
export const CHOICES = wordings(
  `
  either ~6 goes|leaves|stops|comes or|nor ~1 i|we|me|us ~1 do|go|leave|am|walk
  {rival} goes|leaves or ~1 i ~1 do|go|leave|am|walk
  either ~8 or ~1 i|we ~1 am_gone|am_out|am_leaving|am_done|are_done|are_over|are_finished|walk|split|divorce|leave
  what|which ~1 is|will ~1 it ~1 to? ~1 be ~2 {rival}|allotment|career|golf|telly or ~1 your? ~1 me|us|marriage|family|wife|husband|kids
  {rival} out ~6 or me|i|us
  either ~8 or ~1 our|my ~2 team|company|family|whole ~3 drop|drops|leave|leaves|pulls|quits
  ^ . {rival} ~1 or ~1 me|us|i|this_marriage|this_family|our_family|our_marriage|your_family|your_wife|your_husband ~1 $|pick|choose|your|which|decide|make|you|not_both
  ^ . me|us|my_love|this_family|our_marriage or . {rival} ~1 $|pick|choose|which|decide|make|you
  it_is|is_it|its ~1 me|us or ~1 {rival}|my|your
  it_is|is_it|is|its ~1 either? ~2 {rival} or me|us|i|this_family|our_family|this_marriage
  pick|choose|decide|choice ~3 me|us|i|your_family|your_wife|your_husband|this_family|our_marriage|her|him|them or ~2 {rival}|me|us|i|your_family
  choose|choosing|decide|pick ~2 between ~4 and|or ~2 wife|husband|family|marriage|me|us
  you ~1 can ~1 have ~1 {rival}|that|it or ~1 you? ~1 can? ~1 have? me|us
  choose|pick|decide ~1 today|now|tonight ~4 or ~2 {rival}|family|me|us
  no {rival}|grandchildren|wedding|marriage no inheritance|wedding|marriage|sex|contact|grandchildren
  marry me or ~3 let_me_go|set_me_free|lose_me|i
  let|set me go|free because|or|then
`,
  CLASSES,
);

/** What makes an end a price: a condition on the other one, a last time, a term. */
export const PRICES = wordings(
  `
  if|unless|should|once|or_if you|your|i_see|i_find|i_hear|i_catch|this|that|she|he
  on one condition
  ^ do it|this|that or
  last|final time ~2 i|stop|$
  next_time|one_more|once_more|another|any_more|last_chance|last_warning|final_warning|one_last|otherwise|or_else
  the|from_the moment|minute|day|second|instant ~1 you
  by|before|until|this ~1 friday|monday|sunday|saturday|tonight|tomorrow|christmas|easter|the_end|week|month|year|midnight|the_weekend|the_time
`,
  CLASSES,
);
