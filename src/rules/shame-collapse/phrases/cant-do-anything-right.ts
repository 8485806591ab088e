/** How people declare themselves unable of anything. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/wording/wording.ts';
import { SHAME } from './classes.ts';

const CLASSES = {
  ...SHAME,
  anything:
    'anything a_thing nothing thing foot word move step shit nowt owt jack squat fuck_all one_thing it that_one everything',
  ruin: '#MessVerb messing fucking ruining ruin poison spoil wreck destroy fuck_up screw_up mess_up cock_up balls_up break',
  please: 'please satisfy impress suit win pleasing satisfying winning satisfies pleases',
  anyway:
    'again too as_well as_usual as_always like_always of_course obviously apparently i_suppose i_guess then naturally is_it always right here huh are_not in_everything once',
  worth:
    'good_enough enough up_to_standard measure_up worthy measuring_up right live_up up_to_scratch perfect',
  bother: 'bother try bothering trying bothered exist tried',
};

/** What meets one who tries. */
const TROUBLE = `shouted_at shouted yelled_at yelled told_off blamed criticised criticized attacked grief abuse it_in_the_neck moaned_at judged punished scolded in_trouble
 the_blame stick flak attitude a_lecture lectures corrected barked_at snapped_at a_telling_off an_earful the_look slated nagged`;

export const WORDINGS = wordings(
  `
  i ~1 am ~1 always|forever|constantly ~1 the? ~1 one ~1 who|that|to ~2 {ruin}|wrong|blame|forgets|disappoints|apologizes
  ^ ~1 can|could not|never ~1 {does}|please|win ~2 {anything} ~1 right|correctly|properly $|can|for|with|by|according
  ^ ~1 never ~1 {worth} for ~1 you
  trust|leave_it|leave_that ~2 me|muggins|yours_truly|old ~3 to ~1 {ruin}|get_it_wrong|mess|forget|spoil
  you ~1 would|will|always|could|can ~2 find ~2 fault|something|problem ~3 me|i|my|wrong ~3 if|no_matter|whatever|even|everything|i
  suppose|guess|bet|presumably|no_doubt|imagine ~6 is|was|are|were ~1 all? ~1 my ~1 fault|doing ~1 too|as_well|also|then|again|now
  right|good|enough|wrong|worth|worthy|perfect|failure|useless in your ~1 eyes|book|view|world
  why ~1 do|did|would|should i even|ever|still|bother ~2 open|opened|say|speak|talk|try|bother|come|ask|care|cook|offer|help ~
  everything|anything|whatever ~1 that? ~1 i ~2 touch|do|say|try|cook|make|plan|start|bring|buy|wear|write|suggest ~5 turns|turn|becomes|becoming|ends|goes|leads|causes|gets ~3 complaint|argument|row|fight|problem|issue|disaster|mess|crime|drama|dust|shit|ruined|criticised|criticized|wrong|war|lecture|torn
  once_again|yet_again|as_usual|as_always|naturally ~4 i ~2 am|was ~2 one|wrong|bad|problem|culprit|idiot|bad_guy
  so|ok|fine|clearly|apparently|obviously ~2 i ~1 am ~2 {failure}|useless|hopeless|crap|shit|rubbish|incompetent|the_problem ~1 i_get_it|add_it|thanks|got_it|noted|happy|again|then|as_usual
  the|your ~1 list ~1 of ~4 my ~1 failings|faults|mistakes|crimes|sins|shortcomings
  i ~3 always|again|automatically|somehow|obviously|suddenly ~3 problem|villain|bad_guy|one_to_blame|to_blame|at_fault|in_the_wrong|bad_one|scapegoat ~2 {anyway}|now|$
  it|that|everything|all is|has_to_be|must_be ~1 always|obviously|automatically|somehow ~1 my fault|doing !but
  it|that|this is all my fault ~1 then|again|apparently|of_course|i_suppose|i_guess|is_it|as|obviously
  i ~ never|hardly|not_once ~1 {does} ~1 it|things|that|this right !now|away
  i am ~2 useless|hopeless|no_good|rubbish|crap|shit|incapable|no_use ~2 everything|all_of|anything|life|to_you|to_anyone|being_a|as_a
  ^ . of_course|always|naturally it . is . me again
  i ~2 make|made . a . hames|mess|balls|hash|bags|shambles of . everything|it_all
  i {does} it is ~1 not|too ~9 i {does} it is ~1 not|too
  i|me ~2 not|never|hardly ~1 even? ~1 {does} ~ {anything} ~1 right|correctly|properly|straight|good|correct|well_enough !now|away|here|after|before|this|at|side|hand|thing|for_the_party
  did|have|can|do|could i ~ ever ~ {does} ~ {anything} ~1 {right} !now|away
  not_once|never|once ~1 have|did|can|do i ~1 {does} ~5 {right}
  i|me ~1 {does} ~1 everything|nothing|it_all|all_of_it ~1 wrong|right|badly !now|away
  i ~1 always|only|just|forever|even ~2 {does} ~2 it|things|this|everything? wrong
  everything|whatever|every|no_matter|not_matter ~3 i ~5 {wrong} !with|from
  anything|thing|word|move . that? . i ~4 {wrong} !with|from
  {all} ~2 i ~6 never|not ~3 {worth}|good|appreciated|satisfied|happy|pleased|{please}|count|matter !now|away
  nothing|none|not_one|not_a ~4 i|my ~9 {worth}|{right}|pleases|satisfies|impresses|suits|counts|matters|works !now|away|thing|time
  nothing is|will|was . ever . be? . {right} ~2 for|in|with|will_it|is_it|$
  {all}|thing ~1 i . touch|touched|do|try|start|plan|build|love|handle|attempt ~2 turns_to_crap|turns_to_shit|turns_to_dust|turns_to_ash|turns_to_mud|turns_bad|turns_sour|fall|falls|break|breaks|crumble|crumbles|die|dies|goes|ends|fail|fails|dust !to_gold|into_gold
  {all} ~1 what|how|which|way|i ~5 you ~3 find|complain|criticise|criticize|moan|hate|angry|mad|unhappy|disappointed|fault|issue|problem|upset|annoyed
  if|when i ~3 wrong|late|too_much|neglecting|cold|nagging|too_often ~4 if|when i ~4
  no pleasing|satisfying ~1 {you}
  impossible|hard to please|satisfy|impress ~1 {you}|$
  never|not please|satisfy|impress you|anyone|anybody|him|her|them
  no winning ~2 with|here|$
  no . way|chance . to|of|i ~1 {please} ~
  i ~1 can|could|will not|never . {please} ~1 {you}|with|here|can_i|no_matter|whatever|$|anyway
  ^ . can not win ~1 with|can_i|here|in_this|no_matter|$ !them
  damned|wrong|screwed|fucked|shouted_at|told_off if i ~ not|do
  i ~2 always|constantly|only|forever|stay|keep|just|ever|never_fail|manage|seem|tend|have_to ~2 {ruin} ~2 up|everything|it_all|things|everyone|everybody|people|you_down|evenings|every
  i|to ~1 {ruin} . everything|it_all|every|anything|all_of_it|things !from|for|that_needs
  all|only_thing ~1 i ~2 {does}|good_at|know|am ~2 is|was|for ~2 #MessVerb|disappointing|failing|cause|causing|annoy|disappoint
  i am ~3 {failure}|eejit|idiot|muppet ~1 as|at|who ~1 a|an|everything|messes|ruins|spoils|life|being|your|all|son|daughter|mother|father|husband|wife
  i . am . a|such|just|your|the . big|complete|total|utter? . {failure} !at|of|with|on|about|who_likes
  guess|suppose|clearly|obviously|evidently|apparently|seems ~3 i ~2 {failure}|incapable !at
  {failure}|only|one|thing ~4 i ~2 good_at|capable|know_how
  i am|was ~2 not|never|incapable ~3 {worth}|single ~2 for|to|of|in|enough ~1 {you}|your|this|correct|$
  i ~1 will|would|can|could never ~2 measure|live|match up? ~
  never|not|short|fail|fell|nothing ~6 your ~1 high? ~1 standards|standard|expectations|satisfaction|liking|approval
  i ~2 disappoint|fail|failed|disappointed|hurt|let_down ~1 you|everyone|everybody ~2 again|every|always|as_always|as_usual|yet_again|once_again|constantly|time_and
  i ~1 have ~2 failed|disappointed ~1 you|everyone|everybody|at_everything|at_life ~1 !the_test
  once|yet|there ~2 again ~4 i ~3 failed|fail|disappoint|disappointed|failing|wrong|ruined
  wrong ~3 wrong ~6 {anyway}|wrong|basically
  wrong ~1 too|as_well {anyway}
  it|that|everything|all|this is|has_to_be|must_be ~2 my fault ~1 {anyway}
  everything is|has_to_be|must_be . my fault
  it is . always|automatically|obviously . my fault
  my fault {anyway}
  i . am . the . bad_guy|villain|problem|one_to_blame|bad_one ~1 now|{anyway}
  i ~1 get|take|am|got ~1 the? blame|blamed ~1 for ~1 everything|it_all|all|anything|again
  blame|blaming me ~1 for_everything|{anyway}
  why ~1 do|should|did|would|even|am i ~2 {bother} ~ if|when|with|any_more|at_all|only|since|because|to_please|for_you|$
  not|never know why i ~2 {bother}
  what is the point of|in|me ~1 {bother}|apologizing|talking|speaking|saying|doing ~3 $|with_you|any_more
  i ~1 should|might_as_well|may_as_well|will|am_going_to ~2 stop|quit|give_up ~1 {bother} ~2 $|any_more|altogether|with_you
  i ~1 give_up|quit|am_done|stop|am_tired|am_sick ~2 {bother}|of? ~3 {please}|happy|nothing|whatever|never|right|$ ~1 mammy|mum|with_you|enough
  ^ . add . it|that|this|another . one? ~1 to . the|your|my . list|catalogue|collection|pile ~2 of_my|of_things_i|of_what_i|why_not
  another|one_more . thing i ~3 wrong|can_not|failed|messed|ruined|not|fail
  you ~1 are|were ~1 never ~2 satisfied|happy|pleased|content ~5 i|me|my|$
  i ~3 try|tried|trying ~8 still|and|but|it|never ~3 not|never|will_never ~2 {worth} !so|now
  every|whenever|soon_as|minute|moment ~2 i ~5 {wrong}|mad|angry|shouted_at|bite_my|jump_down
  i ~1 open|opened my mouth ~8 wrong|trouble|upset|argument|mad|jump|bite|fight|problem
  i ~2 {does} the wrong thing ~1 again|always|every|as_usual|no_matter|$
  i can|could not|hardly even? ~1 breathe|speak|sneeze|blink|move|exist ~2 without|around ~2 you|being|getting|criticism|it|#MessVerb
  i breathe|cook|talk|speak|order|clean|ask|stay|call|text|cry ~5 and ~1 that|it is ~1 wrong
  of_course|naturally|typical|surprise_surprise|yet_again|once_again|trust_me_to|leave_it_to_me ~4 i|me ~3 #MessVerb|wrong|fail|failed
  what do i know ~2 i_am|only|just|$
  i . can|could not . even ~5 without ~2 {ruin}|you|being|getting|criticism|lecture|comment|row|fight|argument|complaint|inspection|sigh|look|remark
  i . can|could|do . never do right by|for|with
  {all} ~5 my mouth ~3 {wrong}
  not|never ~8 to . your . satisfaction|liking|standards
  wrong . as it always|usual
  point ~2 me|trying|i ~5 when ~3 never|not|wrong
  i . #MessVerb . up . every|all_the
  whichever|whatever|every|any . way i ~6 {wrong}|let|fail
  useless|wicked|evil|bad|stupid ~1 old|little me $
  constant|eternal|continual|perpetual|massive|huge|total|complete|such_a disappointment|failure|letdown|let_down
  that|it|what|all ~1 i ~1 am|was|will_be ~1 ever? good for
  not cut|made out|for ~2 marriage|being|relationships|motherhood|fatherhood|parenting
  always|forever|constantly in_trouble|in_the_doghouse|in_the_wrong|told_off|criticised|criticized|nagged|getting_it_wrong|falling_short
  you ~2 make|making|made|paint|painting me ~2 bad_guy|bad_one|villain|monster|enemy|criminal
  i breathed|breathe|blinked|existed|sneezed wrong|too
  i ~1 did|do|done ~1 that|it|this wrong|badly {anyway}
  no_doubt|let_me_guess|presumably|bet ~2 i|that|it|this ~3 did|is|was|got ~2 badly|wrong|not_good_enough|my_fault|not_right
  every|any ~1 single? ~1 attempt|effort|try|move|idea|choice|decision ~2 i|of_mine ~4 {wrong}|ends|fails|shot_down
`,
  CLASSES,
);

/** What sounds like it in a bad hour, and is as often a plain complaint. */
export const SOFT = wordings(
  `
  not|never ~1 up_to|cut_out|fit ~2 the|this|for ~1 job|task|mark|being
  i ~1 try|do|say|stay|keep|ask|help|cook|clean|offer|go|leave|speak|sit|breathe ~6 i ~2 get|am|got|catch ~2 {trouble}
  if|when i ~8 i ~2 get|am|got|will|be ~2 {trouble}
  i ~1 am ~1 always|constantly|forever ~2 {trouble}
  i ~1 feel ~3 failure|useless|worthless|stupid|incompetent|inadequate|not_good_enough|disappointment !today|at
  so|ok|fine|clearly|apparently|obviously ~2 i ~1 am ~2 {failure}|useless|hopeless|stupid|crap|thick
  i ~3 never ~1 be? ~2 good_enough|enough|clever_enough|pretty_enough|thin_enough
  i ~1 make|made|making ~1 everything|things|it|all ~2 worse ~
  it|everything ~2 always|somehow|automatically ~1 my|me ~1 fault|doing|who|that
  only ~3 i|me ~3 make|makes|cause ~2 worse|trouble
  `,
  { ...CLASSES, trouble: TROUBLE },
);
