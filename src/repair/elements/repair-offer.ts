import { wordings } from '../../engine/features/wording.ts';
import { defineElement, type ElementExamples } from '../element.ts';

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
  will: 'will can could would_like_to want_to am_going_to would am_happy_to shall let_me lemme',
  remedy: `replace repay refund reimburse repair pay cover fix mend restore correct undo redo return apologize tell explain write phone ring call email
 speak_to take drive bring cook clean come_over come_round help buy order book give send post make rebuild earn set put return cancel delete drop`,
  object: `it them that this what the your new another back everyone her him you truth straight right was_me my mess repair screen damage carpet error mistake`,
  done: `written emailed told called rung explained messaged spoken owned_up apologized paid ordered booked replaced refunded transferred corrected
 fixed restored sent posted added deleted reversed cancelled`,
  right: 'right up better straight to_rights good fixed easier',
  mend: 'fix mend repair undo make_it_right make_this_right make_it_up make_it_better put_it_right put_this_right put_that_right set_it_right set_this_right make_amends make_up_for',
  trust: 'trust respect confidence back',
} as const;

const WORDINGS = wordings(
  `
  i ~1 {will} ~2 pay ~1 you ~1 back
  i ~1 {will} ~1 apologize|apologise|own_up|come_clean ~1 to ~3
  i ~1 {will} ~1 {remedy} ~1 it|them|this|that|everything|the_whole ~2
  give|allow ~1 me ~1 a|the chance ~1 to ~2
  chance to ~1 make|put|fix ~2
  let me ~1 make|put|fix|earn|help ~2
  i ~1 have ~1 told|written|rung|asked|spoken|called|let ~6 it_was_me|was_me|my_fault|my_mistake|not_you|mine|know ~2
  what|how ~3 make|put|set ~1 this|it|that|things ~1 right ~3
  replacement|refund|repayment ~1 is ~2 on|coming|paid|there ~2
  i ~1 have|will ~2 {done} ~1 the|your|it|that ~3
  can|could|may i ~1 help ~1 put|fix|clean|sort|mend ~3
  i ~1 {will} ~2 put|make|set ~2 it|this|that|things ~1 {right}
  i ~1 {will} ~2 make ~2 up to ~1 you
  i ~1 want|would_like ~1 to ~1 fix|mend|repair|rebuild|earn|replace|undo|make_amends ~3
  let me ~1 {remedy} ~4 {object}|you|$
  let_me|can_i|could_i|may_i ~1 make|pay|replace|fix|help|take|cover|buy|cook ~4
  i ~1 will ~2 {remedy} ~1 to? ~3 {object} ~3 and ~2 {remedy} ~2 {object}
  i|we ~1 will|have|am_going_to ~2 refund|reimburse|replace|cover|compensate|redo|reprint|repair|remake|credit|return|waive|rebook|restore|resend|correct|refunded|replaced|covered|reversed|corrected|restored|repay ~1 the|your|you|it|all|that|every|both|everything|them|what
  we|i ~1 will ~1 send ~4 replacement|new|another|refund ~2
  i ~1 have ~1 already? {done} ~6 mine|me|my|you|your|truth|wrong|error|mistake|it|new|back|replacement
  i ~1 will ~2 tell|ring|phone|call|email|write|text|speak|tell ~6 truth|it_was_me|my_fault|mistake|apologize|take_it_back|correct|straight|own_up|it_was_my|was_me|my_error|what_i_did
  i ~1 will|can|could ~2 come ~1 over|round|by ~2 and ~1 {remedy}
  i ~1 will|can ~2 {remedy} ~3 cleaner|repair|damage|mess|dry_cleaning|back ~2
  i ~1 {will} ~1 pay ~2 $|for_the_repair|for_the_damage|for_a_new|it|you_back|the_bill
  i ~1 owe ~1 you ~1 the|a
  how|what ~2 can|could|do|would|may|should ~1 i|we ~2 do|{mend} ~3 to|this|that|it|right|you|better
  what|how|anything|something ~2 would|can|could|will ~1 i|make|help|we|it ~5 {right}|fix_this|fix_it|mend|mending|repair|fix|put
  how ~1 do|can|could|would ~1 i ~1 {mend}|fix|put|make ~2 this|it|right|$
  is|if ~1 there ~1 is? ~1 anything|something ~1 i ~1 can|could ~1 do ~2 to|that ~4 fix|mend|mending|help|repair|right|better|way
  would|will ~1 it|that ~1 help ~1 if ~1 i|we
  can|could|may|shall we|i ~1 start|try|do|take|go ~1 that|this|it|the|from ~1 part|bit|conversation|talk|over|again|back|top|scratch|beginning|start
  can|could|may i ~1 make ~1 it|this ~1 up
`,
  CLASSES,
);

/** Offers something concrete to make it right. */
export const repairOffer = defineElement({
  id: 'repair-offer',
  weight: 2,
  wordings: WORDINGS,
  unless: wordings(`
    party|starter|shed
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
  `),
});
