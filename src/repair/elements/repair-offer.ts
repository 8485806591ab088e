import { together, wordings } from '../../engine/wording/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';
import { NOT_REMEDY, REMEDIES } from '../phrases/remedies.ts';

export const examples: ElementExamples = {
  present: [
    'Let me pay for a new one.',
    'What can I do to make this right?',
    "I'll ring your mum and tell her the truth.",
    'can i make it up to u this weekend',
  ],
  absent: [
    "I'll pay by card.",
    'Let me know.',
    'What can I do for you today?',
    'How can we replace the filter?',
  ],
};

const CLASSES = {
  will: 'will can could would_like_to want_to am_going_to would am_happy_to shall let_me would_love_to',
  remedy: `replace repay refund reimburse repair pay cover fix mend restore correct undo redo return apologize tell explain write phone ring call email
 speak_to take drive bring cook clean come_over come_round help buy order book give send post make rebuild earn set put cancel delete drop
 repaint sew glue iron rebook own_up withdraw revert resend swap speak talk_to`,
  do: 'replace refund reimburse repair fix mend restore correct undo redo repay cover compensate rebuild repaint clean sort return revert withdraw delete retract credit',
  thing: `it them that this what the_rest the_damage the_mess everything`,
  object: `it them that this what the your new another back everyone her him you truth straight right was_me my mess repair screen damage carpet error mistake`,
  harm: `damage mess repair cleaner cleaning cost costs bill difference fee charge loss fine ticket broken wrong faulty lost ruined wrecked money replacement
 refund missing scratched torn stained cracked smashed spoiled mistake error`,
  done: `written emailed told called rung explained messaged spoken owned_up apologized paid ordered booked replaced refunded transferred corrected
 fixed restored sent posted added deleted reversed cancelled reverted reopened undone withdrawn rebooked credited retracted cleaned`,
  did: 'reverted reopened refunded replaced reversed restored corrected retracted rebooked repaid reimbursed credited undid withdrew',
  right: 'right up better straight to_rights good fixed easier',
  mend: `fix mend repair undo make_it_right make_this_right make_it_up make_it_better put_it_right put_this_right put_that_right set_it_right set_this_right make_amends make_up_for
 set_this_straight set_it_straight put_this_straight make_this_better make_things_right make_things_better put_things_right`,
  own: `own_up apologize come_clean take_the_blame admit clear_your_name clear_it_up the_truth it_was_me it_was_my my_doing my_fault my_mistake my_error was_me
 set_it_straight set_the_record made_it_up was_ours straight correct what_i_did take_it_back not_you mine`,
} as const;

const WORDINGS = wordings(
  `
  can|could|may|shall we|i ~1 start|try|do|take|go ~1 that|this|it|the|from ~1 part|bit|conversation|talk|over|again|back|top|scratch|beginning|start
  i ~1 {will} ~1 get|have|take|drive|bring|send ~5 repair|repaired|fixed|mended|cleaned|cleaners
  lend|borrow|have|use|take ~2 mine ~2 until|while|for
  i|we ~1 have? ~1 put ~4 back ~1 on|in|where|to
  earn|win|get|gain ~1 back ~4 trust|respect
  at|on our|my ~1 cost|expense
  i|we ~1 would ~1 be glad|happy ~1 to ~1 {do}|pay|help ~2 vet|it|that|you|your|them|bill|cost|costs
  way ~3 to|can|could ~1 put|make|set|fix|mend ~1 this|it|things ~1 right|better|up|$
  refund|replacement|parcel|payment|credit|reimbursement ~1 left|went|goes|sent|processed|issued|is_processed|on_its|approved|arrives|is_coming|is_there
  want ~1 me ~1 to ~2 {do}|{remedy} ~1 {thing}|{object}
  i ~2 {will} ~1 tell|write ~6 i ~1 made_it_up|lied|was_wrong|got_it_wrong
  send|give me ~1 the ~1 bill|invoice|receipt|quote ~1 for|and|i|$
  i|we ~1 have ~1 asked|told|written ~5 to ~2 put|correct|change|fix|add|restore|give|refund|remove ~5 back|your|right|record
  put|set|make ~1 right what|it|this|that
  what ~1 would ~1 help ~1 $|you|most|now|right_now
  can|could|may i ~1 come ~4 and ~1 {remedy}
  offer ~5 refund|discount|credit|replacement|voucher|compensation|reimbursement|free !range
  would|will that|this|it ~1 help|be_ok|be_enough|make_it_easier ~1 $|if|you
  tell me ~1 what|how i ~2 can|could ~1 do|help|make|fix|change|make_it|put
  i|let_me|can_i ~2 {will}? ~2 talk|speak|go|write ~6 explain|tell ~5 {own}
  i ~1 {will} ~1 {own} ~1 to|in|with|for ~1 him|her|them|everyone|all|your|my|the|front
  i ~1 {will} ~2 talk|speak|go|write|tell|call|ring|phone|email|text|explain ~6 {own}
  i|we ~1 {will} ~1 {do} ~1 {thing} ~2
  i|we ~1 {will} ~1 pay|cook|clean|drive|bring|take ~1 it|them|that|this|you ~1 back|up|round|over|off|back_for_it
  give|allow me ~1 a|the|one ~1 chance|evening|day ~3 make|fix|put|show|earn|prove|explain|do|right
  i ~1 have ~1 told|written|rung|asked|spoken|called|let ~6 {own}|know
  what|how ~3 make|put|set ~1 this|it|that|things ~1 right|up|better ~3
  i|we ~1 {did} ~4 your|you|it|that|my|the
  i|we have|will ~2 {done} ~3 the|your|it|that|mistake|truth|replacement|them|him|her ~4 mistake|error|truth|back|money|replacement|straight|right|yours|mine|refund|full|one|it|apology
  can|could|may i ~1 help ~1 put|fix|clean|sort|mend ~3
  i ~1 {will} ~2 put|make|set ~2 it|this|that|things ~2 {right}
  i ~1 {will}|going_to ~2 make ~2 up to ~1 you
  i ~1 want|would_like|would_love|am_going ~1 to ~1 mend|repair|rebuild|earn|undo|make_amends ~3
  i ~1 want|would_like|would_love|am_going ~1 to ~1 fix|replace ~1 it|this|that|what|things|us|your|the
  let_me|can_i|could_i|may_i ~1 {do} ~4 {object}|you|$
  let_me|can_i|could_i|may_i ~1 pay|buy|order|get|book ~3 {harm}|new|another|back|for
  let_me|can_i|could_i|may_i ~1 make ~2 up|right|better|good
  let_me ~1 take|cook|cover|help|do ~4 {object}|you|tonight|this|dinner|week
  let_me ~1 tell|call|ring|write|email ~3 and|that|the ~4 {own}
  i ~1 will ~2 {remedy} ~1 to? ~3 {object} ~3 and ~2 {remedy} ~2 {object}
  i|we ~1 will|have|am_going_to|can|are_going_to ~2 refund|reimburse|compensate|redo|reprint|repair|remake|return|waive|rebook|restore|resend|correct|refunded|replaced|covered|reversed|corrected|restored|repay ~1 the|your|you|it|all|that|every|both|everything|them|what
  i|we ~1 will|can|am_going_to ~2 replace|cover|credit|pay ~1 your|it|that|them|everything|all|every
  i|we ~1 will|can|am_going_to ~2 replace|cover|pay|take|bring|clean ~4 {harm}
  we|i ~1 will|can|have ~1 send|sent|order|ordered ~4 replacement|another|refund|new ~2
  i ~1 will|can|could ~3 come ~2 over|round|by ~3 {remedy}
  i ~1 will ~1 come ~3 help|fix|clean|paint|repaint
  i ~1 owe ~1 you ~1 a|the ~2 new|dinner|drink|replacement|truth|proper|day|evening|lunch|night
  how|what ~2 can|could|do|would|may|should ~1 i|we ~2 do ~3 to|that ~3 {mend}|fix|mend|repair|make|help|right|better|easier|regain|earn|put
  how|what ~2 can|could|do|would|may|should ~1 i|we ~2 {mend} ~3 this|that|it|right|you|better|$|for
  what|anything ~1 can|could i do ~2 right_now|now|different|to_help|for_you_now
  what|how|anything|something ~2 would|can|could|will ~1 i|make|help|we|it ~5 {right}|fix_this|fix_it|mend|mending|repair|put
  how ~1 do|can|could|would ~1 i ~1 {mend} ~2 this|it|right|$|us|things
  how ~1 do|can|could|would ~1 i ~1 fix|put|make ~1 this|it|things|that|us ~1 $|right|better|up|good|easier|between|for_you|with_you|to_you
  is|if ~1 there ~1 is? ~1 anything|something|a_way|any_way ~1 that? i ~1 can|could ~1 do ~2 to|that ~4 fix|mend|mending|help|repair|right|better|way|straight
  tell me ~1 what|how ~2 would|will|can|to ~4 {right}|fix|mend|help|repair
  would|will ~1 it|that ~1 help ~1 if ~1 i|we
`,
  CLASSES,
);

/** Offers something concrete to make it right. */
export const repairOffer = defineElement({
  id: 'repair-offer',
  weight: 2,
  things: true,
  wordings: together(WORDINGS, REMEDIES),
  unless: NOT_REMEDY,
});
