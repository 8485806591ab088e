/** How people declare themselves unable of anything. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';

export const WORDINGS = wordings(`
  i|me ~ not|never|hardly ~ do|get|say|make|manage|put|seem|be ~ anything|thing|nothing|foot|word|move|step ~2 right|correctly|properly|straight|well_enough !now|away|here|after|before|this|at|side|hand
  i ~ never|hardly|not_once ~ do|get|say|did|got|said ~1 it|things|that right !now|away
  did|have|can|do|could i ~ ever ~ do|done|get|got|say|said|make|made ~ anything|thing|it ~1 right|good|correctly !now|away
  i|me ~1 get|got|getting|do|doing|did|done|said|say ~1 everything|nothing|it_all|all_of_it ~1 wrong|right|badly !now|away
  i ~3 get|got|getting|done|did|do ~2 wrong again
  i only|just|always|even ~2 do|get|say|doing|saying ~2 wrong
  nothing|none ~4 i|my ~6 enough|right|good|acceptable|correct|satisfies|pleases|impresses|suits !now|away|thing
  not one|a single|thing ~4 i ~6 enough|right|good|correct !now|away|thing
  everything|anything|whatever|every_time|no_matter_what|no_matter_how ~1 i ~5 #GoneWrong !with|from
  every|single ~1 thing|word|move|time|step ~1 i ~5 #GoneWrong
  everything|anything|thing|word|move comes|coming|came|that_comes|that_leaves ~ my ~3 #GoneWrong
  everything|anything|whatever|no_matter|not_matter|thing ~2 i ~6 never|not ~2 enough|right|good|appreciated|satisfied|happy|pleased|satisfy|please|win|count !now|away
  everything|thing|anything|whatever|all ~1 i ~3 touch|touched|do|try|start|plan|build|love|handle|attempt ~2 fall|falls|break|breaks|turn|turns|crumble|crumbles|die|dies|goes|ends|fail|fails|dust !to_gold|into_gold|around
  no_matter|not_matter|whatever ~1 what|how|which|i ~5 you ~3 find|complain|criticise|criticize|moan|hate|angry|mad|unhappy|disappointed|fault|issue|problem|disagree|annoyed|upset
  no_matter|not_matter ~ i ~5 #GoneWrong
  no|never ~1 pleasing|winning|satisfying ~1 you|with_you|here|$
  no way|chance ~1 to|of|i ~ win|please_you|pleasing_you|winning with|$
  i ~2 not|never ~2 win|please_you|satisfy_you|measure_up|live_up ~1 with_you|can_i|whatever|no_matter|anyway|$
  damned|wrong|screwed|fucked|shouted_at|told_off if i ~ not|do
  if i ~6 wrong and if i ~6 wrong
  i ~1 always|constantly|only|forever|stay|keep|just|ever|never_fail_to|manage_to|only_ever|have_to|seem_to|tend_to ~2 #MessVerb ~2 up|everything|it_all|things|everyone|everybody|people|you_down|all
  all i ~3 do|did|does|done|good|know is|was|for ~2 #MessVerb|disappointing|failing|make|making|cause|causing|anger|annoy
  i|to ~1 ruin|wreck|destroy|spoil|poison|fuck_up|screw_up|mess_up|cock_up|balls_up|break ~1 everything|it_all|every|anything|all_of_it|all_the_good !from|for
  i am|was ~3 complete|total|utter|such|just|clearly|a|an|your|the|obviously|only|big|nothing_but ~1 failure|fuckup|screwup|fuck_up|screw_up|disappointment|letdown|let_down|flop|washout
  i am ~2 useless|hopeless|no_good|rubbish|crap|shit|incapable|no_use ~2 everything|all_of|anything|life|all_this|to_you|to_anyone|to_anybody|being_a|as_a
  failing|failure|messing_up|screwing_up|disappointing_you ~ only|all|one ~ i ~ capable|good|do|know
  i ~2 fail|failed|failing|disappointed ~1 everyone|everybody|at_everything|at_life|yet_again|once_again|again|as_always|you_again|as_usual !the_test
  i ~3 always|again|automatically|somehow|obviously|suddenly|be|am ~3 problem|villain|bad_guy|baddie|one_to_blame|to_blame|at_fault|in_the_wrong|bad_one|scapegoat|devil ~2 again|always|here|as_usual|right|then|now|once|i_guess|apparently|in_everything|is_it|are_not|$
  it|that|everything|all is|has_to_be|must_be ~1 always|obviously|automatically|clearly|somehow ~ my fault|doing !but
  it|that|this is all my fault ~1 then|again|apparently|of_course|i_suppose|i_guess|is_it|as|obviously|is_not
  everything is|has_to_be|must_be ~1 my fault
  you|everyone|people|always|just|to|that ~3 make|making|paint|painting|made|turn|turning|cast|casting me ~2 bad_guy|bad_one|bad_person|villain|monster|enemy|criminal
  blame|blaming me ~1 for_everything|as_usual|again|always|like_always
  i can|could not even ~5 without ~2 you|me|#MessVerb|#GoneWrong|getting|being|criticism|comment
  i can|could not|hardly breathe|speak|sneeze|blink|move|open_my_mouth|exist ~2 without|around ~2 you|#MessVerb|getting|being|criticism|it
  why do|should|did|would|even|am i ~2 bother|try|bothering|trying|bothered|exist ~ if|when|with|any_more|anymore|at_all|only|since|because|to_please|for_you|$
  not|never know why i ~2 bother|try|bothered|tried
  what is the point of|in|me ~1 trying|bothering|apologising|apologizing|talking|speaking|saying|doing ~3 $
  i ~1 can|could|will|do ~1 never|not ~2 do right by|for
  i ~1 am|was|will|would|could|can ~1 not|never ~3 good_enough|enough|up_to_standard|measure_up|worthy ~1 for|to|of|in ~1 you|anyone|anybody|him|your|this
  never|not|nor|nothing ~6 meet|match|live_up_to|reach|measure_up_to your ~1 standards|standard|expectations
  not|never ~6 to your ~1 satisfaction|liking|standards|standard
  story of my life ~8 i|me|my
  useless|wicked|evil|bad ~1 old|little me $
  nothing is|will_be|was ever|never ~2 enough|right|good ~1 for|in|with ~1 you|this|him|your|$
  you ~1 are|were ~1 never|not_ever ~2 satisfied|happy|pleased|content ~2 with|whatever|no_matter|by|are_you ~5 i|me|my|$
  another|one_more|yet_another thing ~1 i ~3 wrong|can_not|failed|fail|messed|ruined|screwed|not
  add it|that|this to ~1 the|your|my ~1 list ~2 of|$ ~5
  i ~1 should|might_as_well|may_as_well|will|am_going_to ~2 stop|quit|give_up|given_up ~1 trying|bothering ~2 $|any_more|altogether|to_please|with_you|at_this_point
  try|tried|trying ~8 still|and|but|it|that ~3 not|never ~2 enough|good_enough|right !so|now
  find|finds|finding fault
  is|was there|anything ~1 anything|one_thing|a_single_thing ~1 i ~3 right|well $
  once|yet|there ~2 again ~8 i ~3 failed|disappoint|disappointed|failing|wrong|not_good
  surprise|shocker|typical|naturally|predictably ~4 i|me ~4 #MessVerb|wrong|fail|failed
  my fault again|as_usual|as_always|like_always|of_course|obviously|apparently|i_suppose|i_guess|like_everything|naturally|is_it|then
  i ~1 get|take|am|got ~1 the? blame|blamed ~1 for ~1 everything|it_all|all|anything
  even|every_time|whenever|soon_as|the_minute|the_moment ~1 when|if|time|that? i ~6 #GoneWrong|mad|angry|complain|shouted_at|bite_my
  i ~1 will ~2 only|just|probably|end_up ~1 #MessVerb ~5 anyway|again|too|as_well|like|as_usual
  i am|not ~2 no|any use|good to anyone|anybody|you|man
  not cut|made out|for ~2 marriage|being|relationships|motherhood|fatherhood|parenting
  not|never|impossible|hard ~2 please|satisfy|impress anyone|everyone|everybody|nobody|you|him|her
  i ~1 open|opened my mouth ~8 wrong|trouble|upset|argument|mad|jump|bite|fight|problem
  i ~2 say|do|said|doing|saying the wrong thing ~1 again|always|every|as_usual|no_matter
  i ~1 always|never ~3 wrong thing
  i breathe|cook|talk|speak|order|tried|try|clean|ask|stay|call|text|cry ~5 and ~1 that|it is ~1 wrong
  keep|always|constantly|ever|only fucking|screwing|messing|fuck|screw up ~1 $|it|things|everything|again
  wrong ~1 too|as_well apparently|then|now|again|$
  incapable|unable|failed|fail|fell|fall|never|not|short ~5 your|anyone|her|his ~1 high? expectations|standards|approval|satisfaction|liking
  incapable of ~2 anything|a_single|doing_anything|one
  constant|eternal|continual|perpetual|massive|huge|total|complete|such_a disappointment|failure|letdown|let_down
  i|me ~3 fail|failing|fails at being|everything|life
  useless|worthless|hopeless|failed|bad ~1 husband|wife|son|daughter|mother|father|fellow|person|friend|man|woman only
  i ~1 give_up|quit ~4 nothing|anything|whatever|never ~6 enough|right|good
  i ~2 can|could not|never do ~1 nothing|shit|nowt|owt|jack|squat|anything|fuck_all ~1 right|good|correct
  i ~1 never do anything|nothing ~1 good|right
  always|forever|constantly in_trouble|in_the_doghouse|in_the_wrong|told_off|criticised|criticized|nagged|getting_it_wrong|falling_short
  i am ~1 bad|terrible|crap|shit|useless|awful|no_good|hopeless|rubbish at ~1 everything|life|love|relationships|being|all_of|loving|people|marriage !point|time
  wrong|enough|mess|disaster|rubbish ~2 as|like ~1 it|that? ~1 always|usual|ever|everything|i ~2 with|for|me|is|do|touch
  no_matter|not_matter|however|whatever|whichever ~2 i ~6 never|not ~2 satisfies|pleases|satisfy|please|impress|impresses|makes_you|make_you|suits|suit|seems_to
  of_course|obviously|naturally|typical|guess_who|surprise|yet_again|once_again|trust_me_to|leave_it_to_me ~2 i ~2 #MessVerb ~1 up|it|everything|again|$
  that|it is ~1 all|what i ~1 am|was|will_be ~1 ever? good for
  point|use|sense ~1 of|in ~1 me|my|i? ~8 when|if ~4 never|not|always|only ~3 right|enough|good|wrong|happy|pleased|mistake
  nothing|none ~1 will? ~1 ever ~1 be? ~1 good_enough|right|up_to_scratch|enough ~1 for|with|you|is_it|will_it|$ !time|money|coffee|food
  i ~2 fail|disappoint|hurt|failed|disappointed ~1 you ~2 every|each|all_the_time|always|time_and_again|time_and_time|over_and_over|constantly
  i ~1 give_up|quit|am_done|stop|have_stopped|am_tired_of|am_sick_of ~1 trying|attempting|of ~3 please|satisfy|keep|make|pleasing|satisfying ~2 you|happy|right|everyone
  wrong ~3 wrong ~4 wrong
  nothing|none|not_a_thing ~2 i ~2 say|do|make|buy|cook|plan|try|give|write|wear|touch ~4 #GoneWrong|works|pleases|satisfies|helps|matters|counts|suits ~1 for|you|to|$
  every|any ~1 single? ~1 attempt|effort|try|move|idea|choice|decision ~2 i|of_mine ~4 #GoneWrong|ends|fails|shot_down
  i ~1 am|was ~2 not|never ~2 going_to|gonna|able_to|capable_of ~2 be|get|make|do ~2 good_enough|right|enough|you_happy
  there_is|is_there|have|got ~2 no|any ~1 way ~2 i ~2 win|get_it_right|do_right|please
  i ~2 always|only|just|forever ~2 get|getting ~1 it|things|this|everything wrong
  i ~2 can|could|seem not|never|unable ~3 please|satisfy|make ~1 you ~1 happy|$|whatever|no_matter|any_more
  guess|suppose|clearly|obviously|evidently|apparently|seems ~3 i ~2 not|never|no ~2 cut_out|good_enough|capable|enough|fit|up_to|any_good
  guess|suppose|clearly|obviously|evidently|apparently|seems ~3 i ~1 am ~2 useless|failure|incapable|hopeless|worthless|disappointment|screw_up|fuck_up|problem|mess ~1 !at
  another|add|more ~6 list|catalogue|litany ~2 of ~1 things|my ~4 wrong|failures|failings|mistakes|crimes|sins|faults|fail
  ^ can not ~1 win ~2 in_this|here|around|with_you|can_i|no_matter|anyway
  i breathed|breathe|blinked|existed|sneezed ~1 wrong|too ~
  i ~1 #MessVerb ~1 up ~1 every|each|all_the|always ~2 time|single|damn
  whichever|whatever|every|any way ~1 i ~2 turn|look|go ~4 #MessVerb|wrong|let|fail
  no_doubt|let_me_guess|presumably|bet ~2 i|that|it|this ~3 did|is|was|got|done ~2 badly|wrong|not_good_enough|rubbish|my_fault|not_right|a_crime|too
  i ~2 did|do|done ~1 that|it|this ~1 badly|wrong ~1 as_well|too|again $
  i ~1 will|would|can|could never ~2 measure|live ~1 up ~
  nothing ~2 i ~4 ever|never ~2 enough|right|good|please|satisfy|counts
`);
