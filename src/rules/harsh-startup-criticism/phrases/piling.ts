/** One grievance on top of another (Bach & Wyden 1968): the turns with which a list of faults is opened, joined and closed. */
import { wordings } from '../../../engine/features/wording.ts';

/** Turns that open or close a list of faults: nothing else has to be named. */
export const LISTING = wordings(`
  do_not|and_do_not|dont ~1 even? get me ~1 started|going|on_to|talking ~2 on|about|with
  do_not|please_do_not ~1 think|imagine|pretend|expect|suppose ~2 i ~2 forgotten|forgot|forget|not_notice|not_remember
  i ~2 not|never ~2 forgotten|forgot|forget|forgiven ~2 about|the|what|how|that|when ~2 time|you|your|night|what|day|way
  let us|me|we not ~1 forget|overlook|mention|ignore|talk ~2 the|that|about|what|how|your|you|who|when|last
  where|how do|shall|can|should|would i ~1 even? begin|start|start_with
  i ~1 could|can|might go|carry|keep on ~2 and_on|all|forever|for|the|about|$|but|with
  the|my|this|that list ~2 goes|is|gets|keeps|of ~2 on|endless|long|longer|growing|things|your|grievances
  all ~2 the|your|those|these ~1 promises|lies|times|things|broken|fights|nights|excuses ~3 you ~2 broke|told|broken|said|never|left|did|made|forgot|pulled|let
  before|even_before i|we|even ~1 even? ~1 get|mention|start|talk|go|bring|begin|touch ~2 to|into|on|about|up ~2 the|what|your|how|you
`);

/** Turns that add to a fault that is told beside them. */
export const PILING = wordings(`
  and|then|also|plus ~1 there ~1 is|was ~2 that|the|your ~3 time|business|thing|incident|stunt|matter|affair|way|night ~3 you|your|with|when|at|in
  not|without to? ~1 mention|mentioning|speak_of ~1 the|that|your|how|what|all|you|last ~8 you|your
  another thing ~2 you|your|about|u
  to|and top ~1 it|that|everything|this ~1 off|all ~2 you|your|u
  on top of ~1 that|this|it|everything|all ~4 you|your
  while|since ~1 we|i|you ~3 on|at|about|brought|bring|mentioned|started|having|talking ~3 it|subject|that|this|topic|up ~4 you|your
  it|this is|was not ~1 just|only|even|about|merely ~8 it|its|the|it_is|but ~1 is|about|everything|all|last|how|you|your|when|every
  not ~1 just|only|even ~1 about ~2 tonight|last_night|today|yesterday|dishes|phone|car|money|this
  first ~1 it_was|it_is|there_was|the|my|you|your|came|of_all ~6 then|and_then|now ~1 it_was|it_is|the|my|you|your|came|a|this
  same ~1 as|like|with|thing|story ~3 last|before|in|at|on|you|when|with ~8 and|same_as|as_well|also|then|or ~3 time|at|before|in|on|last|same|when|year
  just|exactly|same like|as ~2 last|you|the|at|in ~2 time|year|christmas|summer|easter|week|month ~6 and|just_like|same_as|or ~3 time|before|year|at|in|when|with
  you still|also|even ~1 owe|have|not|never ~3 apology|apologised|apologized|apologise|apologize|said_sorry|paid|explained|answered|word|thanked ~6 for|about|from|and ~6 and|or|from|for ~
  and|plus|also|oh ~2 what about ~2 when|the_time|that_time|last ~6 you|your
  remember|remind ~4 when|time|what|how you ~10 or|and ~1 when|the_time|what|how|that_time|you|last
  besides|apart_from|aside_from|never_mind ~2 tonight|this|that|today|yesterday ~2 there is|was ~2 matter|business|question|issue|thing|way
  ^ ~1 firstly|secondly|thirdly|for_one|for_starters|for_another ~1 you|your
  is|was ~1 everything|all ~1 you ~1 did|have|said|put|do
`);
