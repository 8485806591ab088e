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
