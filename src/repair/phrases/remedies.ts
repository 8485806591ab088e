/** Making good: giving back, taking work off them, undoing, and asking how. */
import { together, wordings } from '../../engine/wording/wording.ts';

const CLASSES = {
  will: `will shall would can could am_going_to are_going_to going_to would_like_to would_love_to want_to am_happy_to am_glad_to am_willing_to
 would_be_happy_to would_be_glad_to are_happy_to will_gladly would_gladly can_gladly intend_to plan_to`,
  undo: 'redo repay reimburse refund restore undo rebuild repaint retract compensate retake rewrite reprint remake own_up',
  chore: `take do cook mind have cover handle look_after pick_up pick make stay sit sort get drive finish run watch see_to walk feed come`,
  done: `deleted taken_down removed unsent withdrawn retracted corrected replaced refunded rebooked repaid ordered undone written_to emailed told
 rung explained spoken transferred paid booked moved changed restored returned posted`,
  public: `post posts comment comments photo photos picture message messages thread story review reviews email emails video screenshot screenshots
 mistake error record list minutes slide slides credit name booking charge fee`,
  compensation:
    'refund refunds exchange swap credit replacement voucher discount reimbursement compensation return',
  mend: `mend repair heal undo make_up make_amends make_it_right make_this_right make_things_right make_it_up put_it_right put_this_right put_things_right put_that_right
 rebuild earn regain win_back win sort_this_out sort_it_out set_this_right set_it_right set_things_right make_good clear_this_up clear_it_up`,
  harmed: 'what this it that things us your trust back everything damage mess between',
} as const;

/** What was lost is given back, or done again. */
const GIVEN_BACK = wordings(
  `
  i ~1 {will} ~2 replace|repair|mend ~1 the|that|your ~1 !carpet|filter|battery|bulb|light|printer|tyre
  put|set ~1 the ~1 record straight
  chance|opportunity ~1 to ~1 put|make|set|fix ~2 right|up|straight|better|good|it|things|this
  i|we ~1 {will} ~2 cover|pay|split ~3 cost|costs|bill|fee ~4 you|your|i_caused|my
  can|could|may i ~1 do ~1 anything|something ~1 to ~1 make|ease|fix|mend ~3 easier|better|right|up|this|it
  i|we ~1 {will} ~1 phone|ring|call|ask|email|write|speak|talk ~6 and|to ~2 see_if|find_out|ask|tell|explain|put|sort|get ~8 you|us|your|another|my|it_was ~2
  let me ~2 take|buy|cook|make|get ~1 you ~6 make_up|make_it_up|sorry|back_to
  i|we ~1 {will} ~2 {undo} ~1 !tests|the_build ~4
  ^ . will|shall|going_to . {undo} ~1 !tests|the_build ~4
  i|we ~1 am? {will} ~1 pay|give|win|earn ~2 you|it|every|all|your|them|what|the ~4 back
  ^ . will|shall|going_to . pay|give|win|earn ~2 you|it|every|all|your|them|what|the ~4 back
  i|we ~1 have ~1 bought|ordered|got ~2 you? ~2 new|another|replacement ~1 one|for_you|on_the_way
  i|we ~2 {will} ~2 issue|make|give|send|process|arrange|do|offer|get|provide|organize ~5 {compensation} ~1 !policy|label
  i|we|can_do|do|is ~2 offer|issue|assist ~2 with? ~2 you? ~3 {compensation} ~1 !policy
  can|could|may|shall i|we ~1 exchange|swap|refund|replace ~2 it|that|the|this|your|them
  you ~1 can|will|could ~1 get|have|receive ~3 refund|exchange|replacement|credit ~1 !if
  expect|receive ~1 your ~2 refund|replacement ~2 in|within|by|on|when|upon|at
  you ~1 will ~1 receive|get|have ~3 refund|replacement ~1 !if
  to ~1 give|win|make|buy ~1 you ~4 back|time
  willing|happy|glad ~1 to ~1 refund|exchange|replace|swap|redo|reimburse ~1 you|it|your|them|that|the
`,
  CLASSES,
);

/** Work is taken off them, and what was said or done in public is undone. */
const WORK = wordings(
  `
  i ~1 {will}|have ~2 {chore} ~8 so ~1 that? ~1 you ~1 can|could|get|have|do_not|need_not ~1 !all|enjoy|get_on
  let me? ~1 sort|handle|settle|take_care|see_to|deal|shoulder ~4
  i|we ~1 {will} ~2 pay|cover|replace ~2 for ~2 damage|repair|repairs|cleaning|what_i|the_one|your|it|loss
  i|we ~1 {will}|have ~1 make|made ~1 sure ~1 your|you|they|everyone|everybody|the ~6 back|right|know|knows|credited|paid|fixed|gets|get|refunded|hears
  i ~1 have|{will} ~2 told|written|tell|write|explain|explained|admit|admitted|say|said ~10 it ~1 was|is ~1 my|me|mine|us|our|not_you
  how_about|what_if ~1 i ~1 {chore}|pay|replace|redo|fix|tell|write ~6
  i|we ~1 have ~1 asked|told|got ~5 to ~2 run|redo|reprint|send|print|add|take|rebook|move|reissue|resend ~4
  you ~1 will ~1 have|get|receive ~1 your|it|the|every|all ~1 money|deposit|cash|fee|things|penny|cent|rent? ~1 back ~1 by|on|in|within|tonight|tomorrow|today
  i_have|we_have ~2 {done} ~1 the|my|your|it|that|them|to|everyone|every|what|a ~3 {public}|wrote|said|everyone|him|her|them|back ~2
  i_have|we_have ~1 deleted|retracted|withdrawn|corrected|undone|unsent ~1 it|them|that|my|what
  corrected ~1 above|below|now ~1 $
  i ~1 have ~2 spoken|talked|been|gone|written|owned_up ~2 to ~5 and ~2 told|explained|said|asked|owned|admitted ~4
  shall i ~1 pay|replace|redo|fix|explain ~4 you|it|them|him|her ~3
  do|would you ~1 want|like|prefer me ~1 to ~1 write|tell|pay|replace|redo|explain|apologize|delete ~1 it|them|him|her|to|the|your|that ~4
  if ~1 it|that ~1 helps|would_help|is_any_help|is_useful ~3 i ~1 {will} ~3 !be_here
`,
  CLASSES,
);

/** Asking how it could be mended. */
const ASKED = wordings(
  `
  how|where|what ~1 do|can|could|would|should|might|may|shall i|we ~4 {mend} ~3 {harmed}|$|with|for
  how ~1 do|can|could|should|might i ~2 fix ~1 what|us|things ~2
  how|where ~1 do|can|could|would|should|might i|we ~2 begin|start ~2 to|making|putting|fixing|mending|earning ~4 {harmed}|{mend}|right
  whatever ~1 it|you ~1 takes|need|want|ask ~3 to ~1 {mend}
  whatever ~1 it ~1 takes ~3 i ~1 {will}
  i ~1 {will} ~3 whatever ~1 it ~1 takes
  i ~1 {will} ~1 do ~1 whatever|anything|everything ~3 to|takes|need|can|it|you|help
  there ~1 is|must_be ~1 a? ~2 way|anything|something ~1 that? ~1 i ~1 can|could ~3 {mend}|help|make|put
  is ~1 there ~1 anything|something|any_way|a_way|somewhere ~1 that? ~1 i|we ~1 can|could ~2 {mend}|do ~3 {mend}|$|now|about|for_you|to_help|differently|this|it|better|right
  what ~1 would ~1 help|it_take|make_it ~1 you|us|for|to|right|better ~4
  i ~2 {will} ~2 {mend} ~2 {harmed}
  i ~2 want|like|love|hope|trying|need ~1 to ~1 {mend} ~2 {harmed} ~1 us|with_you|right|between|$
`,
  CLASSES,
);

export const REMEDIES = together(GIVEN_BACK, WORK, ASKED);

/** What stands in sentences that use these words for something else. */
export const NOT_REMEDY = wordings(`
  when|if|unless|by|but you ~2 pay|paying|apologize|deserve|say|stop|do|start
  you ~1 were ~1 the one
  to|from the ~1 library|shop|store|office|garage|desk
  table|bags|tap|fridge|trip|form
  fix ~1 this|the error|bug|issue
  party|starter|shed|bakery|waiter
  help you $
  sir|madam
  to ~1 drink|eat
  pay for the ~1 pizza|dinner|drinks|coffees|meal|tickets
  from the shops
  get you from
  toner|printer|filter|sink|tyre|bus|train|pizza
  by card
  in cash
  for you today
  how may|can i help
  attention|nap|curtains
  call ~3 back about
  you had better
`);
