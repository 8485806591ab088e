/** Apologies that go through the motions: counted, sighed, closed, mocked, without a doer (Goffman 1971). */
import { graded } from '../../../engine/features/graded.ts';

/** An apology handed over with a sigh. */
export const HANDED_OVER = graded({
  2: `
    ^ there|here|that is ~1 your|ur|the|an|my? ~1 apology|sorry|apologies ~2 enjoy|hope|happy|take|frame|treasure|$|now
    consider|take|call ~1 this|that|it ~2 my|an|your|as ~1 an?|your? apology|sorry
    #Sorry ~4 if|since|because that|this|it ~1 is ~1 what|all ~1 you ~2 want|wanted|need|needed|after|like|looking
    if|since|because that|this|it ~1 is ~1 what|all ~1 you ~2 want|wanted|need|needed|after|like|looking ~6 #Sorry
    #Sorry ~3 if|since|because it|that|this ~1 makes|helps|gets|shuts|keeps|stops|ends|make|shut|stop|get ~1 you|this|it|the ~2 better|happy|up|quiet|off|sleep|moaning|nagging|feel|arguing|fight
    if|since|because it|that|this ~1 makes|helps|gets|shuts|keeps|stops|ends|make|shut|stop|get ~1 you|this|it|the ~2 better|happy|up|quiet|off|sleep|moaning|nagging|feel|arguing|fight ~6 #Sorry
    #Sorry ~3 can|may|could ~1 i ~2 eat|sleep|go|have|finish|get|watch|leave|work|play ~4 now|in_peace|back
    #Sorry ~2 i_guess|ig|or_whatever|or_something|whatever|i_suppose|or_wtv|blah ~1 $
    #Sorry ~1 jesus|jeez|christ|sheesh
    ^ i_am ~1 sorry ~1 already $
    ^ you ~1 win ~3 #Sorry
    #Sorry ~2 you ~1 win
    #Sorry ~2 happy|satisfied|pleased|content ~1 now|yet|enough
    ^ say|saying ~1 it|sorry ~1 just|only to|for|so ~1 keep|get|shut|make|peace|you
    only|just ~1 saying|apologizing ~1 sorry|it|this|because|to|so|cause ~2 you|keep|get|shut|make|mum|mom|dad|peace
    got|have ~1 what ~1 you ~1 wanted|want|came_for ~4 #Sorry
    #Sorry ~4 got|have|is_that|was_that|hope_that_is ~1 what ~1 you ~1 wanted|want|came_for|needed|need
  `,
});

/** An apology that asks for the end of the matter. */
export const CLOSED = graded({
  2: `
    #Sorry ~8 can|could|will|would|please|let|let_us|lets|shall|just|now ~3 leave|park|shelve|bury|end|stop|close|quit|skip|finish|forget|change|drop ~1 this|it|that|the|with_it|talking|going ~1 topic|matter|subject|issue|conversation|chapter|there|here|alone|behind|now|at_that|on_about|please|$
    #Sorry ~4 done_and_dusted|water_under|matter_closed|subject_closed|case_closed|topic_closed|that_is_that|the_end|nuff_said|enough_said|moving_swiftly|all_forgotten
    #Sorry ~4 it|that|this|matter|argument is ~1 done|over|finished|settled|sorted|forgotten|behind_us|in_the_past ~1 now|with|$
    #Sorry ~4 no ~1 need to ~2 make|dwell|talk|discuss|go|drag|bring|rehash|keep
    #Sorry ~4 are|r? ~1 we ~1 good|cool|ok|fine|sound|even|square|friends|alright|sweet|grand ~1 now|again|yet|yeah|or|then|$
    #Sorry ~6 let_us|lets|can_we|could_we|we_should|we_can|shall_we ~2 not|just ~2 make|go|get|pretend|act|start|carry|be|keep|have|leave|call|put ~1 a|back|on|it|like|as|over|fresh|into|this|normal|off|with
    #Sorry ~6 pretend|act_like|act_as_if ~2 never|nothing|did_not ~1 happened|happen
    #Sorry ~4 that|this|which ~1 should|ought|must|has ~1 be|to_be|end ~1 the|an|it|end|enough|that
    #Sorry ~8 stop|quit ~1 bringing|going|talking|moaning|harping|banging|asking|dragging|being ~2 up|on|about|mad|angry|weird|upset|it
    ^ apology|apologies|sorry ~2 said|made|given|done|offered ~3 move|moving|next|over|now|let|can|so
    #Sorry ~6 i ~1 trust|hope|assume|presume|take_it ~4 closed|matter|end|over|behind|settled|rest|done|last
    #Sorry ~4 back ~1 to ~1 normal|business|work|usual
  `,
});

/** Pleas that mock, in builds beside those of `MOCK_PLEAS`. */
export const MOCKED = graded({
  3: `
    #Sorry|excuse_me|pardon_me|forgive_me ~3 i ~1 do|did|am|have|could|can not ~3 degree|phd|diploma|crystal|psychic|telepathy|manual|superpowers|clone|time_machine|mind|minds|servant|maid|slave|butler|chauffeur|atm|bank|ex|secretary|doormat|robot|therapist|puppet|taxi|hotel|mummy|mammy|24
    #Sorry|excuse_me|pardon_me|forgive_me|apologies ~2 for ~1 not dropping|reading|jumping|kneeling|bowing|worshipping|answering|replying|responding|texting|being|living|having|asking|running|smiling|clapping|thanking ~1 everything|your|to|at|down|instantly|within|perfect|mind|permission|psychic|up|by|fast|enough|grateful|like|sooner|quick
    #Sorry|excuse_me|pardon_me ~2 did_i|have_i|am_i|was_i ~2 interrupt|interrupting|disturb|disturbing|ruin|ruining|forget|spoil|wake|offend|hurt ~1 your|the|to|you ~2 busy|precious|little|beauty|royal|schedule|nap|pity|performance|monologue|delicate|majesty|highness|tiny|important|bow|curtsy|kiss
    #Sorry|excuse_me|pardon_me ~2 some_of_us|some_people|not_all_of_us|not_everyone|we_can_not_all|we_do_not_all|we_are_not_all ~3 have|has|can|be|work|are|is|were|got|get|born
    #Sorry|excuse_me|pardon_me|forgive_me ~2 for ~1 daring|having_the|wanting_one|wanting_a_single|thinking_you|thinking_we|thinking_that|assuming_you|expecting_you|hoping_you|believing_you|imagining_you ~1 to|audacity|nerve|might|would|could|cared|actually|had|were|evening|night|minute|moment|day|ever|even
    #Sorry|excuse_me|pardon_me ~2 for ~1 having a|an|any|my|some ~1 life|job|opinion|feelings|pulse|brain|heart|soul|need|needs|thought|thoughts|friends|friend|night|day|minute|boundary|boundaries|question|bad
    #Sorry ~2 i_forgot|i_forgot_that|i_did_not_realize|i_did_not_know|i_was_not_aware ~1 you ~1 were|are|was ~2 perfect|queen|king|god|boss|expert|centre|center|saint|only|mother|mum|police|judge|ruler|never_wrong|always_right|in_charge
    #Sorry ~2 i_forgot|i_forgot_that|i_did_not_realize|i_did_not_know|i_was_not_aware ~1 it_was|everything|the_world|this_was|everyone|i_had|we_had|i_needed ~3 about|revolves|revolved|illegal|crime|permission|bow|your|you
    beg|begging ~1 your ~1 pardon for ~1 daring|asking|breathing|existing|speaking|having|wanting|thinking
    #Sorry ~1 your|ur|ye ~1 majesty|highness|royal|honour|honor|lordship|ladyship|grace|worship|excellency|holiness|queenship
  `,
});
