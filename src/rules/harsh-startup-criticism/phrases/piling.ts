/** One grievance on top of another (Bach & Wyden 1968): the turns with which a list of faults is opened, joined and closed. */
import { wordSet } from '../../../engine/wording/word-set.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  fault: `#WrongVerb forgot missed broke left lied ignored ruined lost cancelled bailed flirted cheated stole borrowed sold shouted took posted skipped
    owe owed let never spent told went threw hung wrecked crashed refused embarrassed humiliated billed ate ghosted blamed insulted dumped ditched stood called read kept`,
  gone: `last before christmas easter birthday wedding january february march april may june july august september october november december holiday
    year summer winter spring diwali eid weekend week month party funeral friday monday tuesday wednesday thursday saturday sunday yesterday graduation christening`,
  charge: `lies lying drinking rumours rumors cheating flirting affair gambling debts debt yelling mess temper attitude moods spending conduct state rent shouting money
    way thing business matter incident stunt time night remarks promises texts messages secrets excuses broken`,
};

/** Turns that open or close a list of faults: nothing else has to be named, but whose list it is. */
export const LISTING = wordings(
  `
  not even? get me ~1 started|going|on_to|talking ~2 on|about|with ~2 you|your|what
  not get me ~1 even? started|going $
  do not ~1 think|imagine|pretend|expect|suppose ~2 i ~2 forgotten|forgot|forget|not_notice|not_remember ~8 you|your
  i ~2 not|never ~2 forgotten|forgot|forget|forgiven ~1 about|the|what|how|that_you|when ~2 you|your
  let us|me not ~1 forget|overlook|mention|ignore|talk ~2 the|that|about|what|how|your|you|who|when|last ~3 you|your
  not forget ~1 the|that|about|how|when? ~2 time? you ~1 {fault}
  where|how do|shall|can|should|would i ~1 even? begin|start|start_with
  shall|will|should|must|need i ~1 go_on|continue|list|remind_you
  i ~1 could|might ~2 go|carry|keep on ~1 $|forever|all|for|and|about|the
  i ~1 could|might ~2 bring up ~1 the|that|how|what|when|your
  the|my|this|that|your list ~1 goes|is|gets|keeps ~2 on|endless|long|longer|growing
  have ~1 a whole list
  ^ add ~2 it|that|this to ~2 list|pile|tab ~1 with|of|$
  all ~2 the|your|those|these ~1 promises|lies|times|things|fights|nights|excuses ~3 you ~2 broke|told|broken|said|never|left|did|made|forgot|pulled|let
  before|without i|we ~1 even? ~1 get|mention|start|talk|go|bring|begin|touch|mentioning ~2 to|into|on|about|up|what ~2 the|what|your|how|you
  not ~1 even? started|mentioned|got ~2 on|to|about ~2 the|what|your|how|you
  never_mind ~1 that|the|how|what you|time ~8 or|and ~1 that|how|the|what
  remember ~4 the_time|when|that_time|how|what ~1 you ~1 {fault}|said|did|pulled ~3 me|my|us|our|off|to
  and|but|then now|then this $
  in|on|at ~1 {gone} ~1 it_was|you ~8 in|on|at ~1 {gone} ~8 now
  three|two|four|five|six ~3 and ~8 you ~1 have ~1 missed|ruined|forgotten|spoiled|skipped|cancelled|left
  let us talk about ~2 {gone}|that_time|what_you
  not ~1 even ~1 got to ~1 what|the|how
  everything ~1 you ~1 did|have_done|put_me ~2 since|from|before
  it is|was ~1 not ~1 even? about ~6 everything ~1 you
  it was the same in|at|with|on ~8 and ~1 at|in|on|with
  it_is ~1 the|your|what|how|that|you ~7 it_is ~1 the|your|what|how|that|you ~8 it_is|and ~1 the|your|what|how|all|everything|that|you !is
  there_is|there_was ~1 the|that|your|what ~8 there_is|there_was|and_then_there ~1 the|that|your|what
  let_us|shall_we|can_we|should_we|will_we ~2 talk|discuss|mention|start|begin|go_back|bring_up ~1 about|on|with|to? ~6 or|and|then|before ~1 about|the|that|what|when|how|we ~4 you
  where ~1 do|should|would|shall i ~1 even? ~1 begin|start
  how ~1 many|far|long ~2 back|more|list ~1 do|shall|should|can i|we ~1 go|list|name|keep
  this|that|it ~1 is|was|makes ~2 third|fourth|fifth|sixth|tenth|umpteenth|3rd|4th|5th|10th|second|2nd|nth ~1 time ~8 and|not_counting|on_top|plus|never_mind|let_alone|besides|this_year|this_month
  never_mind|let_alone|leaving_aside|to_say_nothing|say_nothing|quite_apart|not_counting|setting_aside|not_including ~2 of|about|from? ~1 the|your|how|what|when|all|last|that ~1 time|night|mess|way|you|fact|money|lies|fight|stunt|party|wedding|business|debt|state|times|rest
  same|just_like|exactly_like|like ~1 as|with|at|on? ~1 {gone} ~5 same|just_like|and|like ~1 as|with|at|the ~1 {gone}
  you|your ~8 again ~9 again ~9 again
  last|first it_was|was|the ~9 then|before_that|after_that ~2 it_was|was|the|you ~9 now|today|this_time|tonight
  i ~2 still|also|never ~1 not|have_not|forgiven|forgotten|waiting ~2 forgiven|forgotten|over|for ~1 you|the|what|how|that|your ~6 or|and|nor|either
  still|also ~1 have_not|not|never ~2 forgiven|forgotten|got_over ~1 you|the|what|how|that|your !kind|good|beautiful|generous|lovely|nice|well|delicious|funny|brilliant|much_you
  shall|should|do|must|need ~1 i ~2 enumerate|itemise|itemize|recap|refresh_your|carry_on
  in|since 2019|2020|2021|2022|2023|2018|2017|2024|2025 ~8 in|since 2019|2020|2021|2022|2023|2024|2025|2026 ~8 now|again
`,
  CLASSES,
);

/** Turns that add to a fault that is told beside them. */
export const PILING = wordings(
  `
  another|one_more thing ~4 {fault}|you|your|the
  also|plus|besides|moreover|furthermore|and_then ~1 there_is|the|you|your ~4 {charge}|{fault}
  and|or|also|plus|then ~1 what|how about ~2 when|the|that|last|all|your
  or|and|plus|also ~1 the|that ~1 one? time ~1 when? you
  not|without to? ~1 mention|mentioning|speak_of ~1 the|that|your|how|what|all|you|last
  to|and top ~1 it|that|everything|this ~1 off|all
  it is not ~1 just? one thing
  bring|bringing up the past
  while i have|got you
  as for ~1 your
  and|or|plus|also|then ~1 do_not|not ~1 even? forget|mention
  oh ~1 and|plus|also ~2 you|your|the|another|by|one
  and|also|plus ~1 by the way ~1 you|your
  number|point|reason one|1|two|2|three|3
  another|one_more ~1 issue|problem|complaint|gripe|bone
  what ~1 about ~1 the|that|your|last|when ~9 what about
  and|or|then ~1 the|that ~1 time|night|day ~2 you ~9 and|or|then ~1 the|that ~1 time|night|day
  everything|every_thing|all ~1 from ~5 to ~1 the|your|how|what
  not ~2 let me ~1 begin|start|get_started|get_on
  how ~1 about ~1 the|when|how|that ~8 how about
  on top of ~1 that|this|it|everything|all|the
  in addition to ~1 today|this|that|your|the|everything
  as if ~1 that was|were not enough
  while|since|now ~1 we|i|you am|are|have ~1 on|at|about|brought|bring|mentioned|started|having|talking|being ~2 it|subject|topic|up|honest|this_out
  it|this|that is|was not just|only|even|merely ~1 about|the|tonight|today|last|one|money|dishes
  it|this|that is|was not about|all
  not ~1 just|only|even ~1 about ~2 tonight|last_night|today|yesterday|dishes|phone|car|money|this|the
  first ~2 it_was|it_is|there_was|the|my|you|your|came|of_all ~6 then|and_then|now
  same ~1 as|like|thing|story|energy ~3 {gone}|you_did|every|again !please
  just|exactly like ~2 {gone}
  last {gone} ~1 it was ~8 before|then|now|today|this
  still|also|even ~1 owe|have|not|never ~3 apology|apologized|said_sorry|paid|explained|answered|thanked|given|owe
  besides|apart_from|aside_from|never_mind ~2 tonight|this|that|today|yesterday|the
  ^ ~1 firstly|secondly|thirdly|for_one|for_starters|for_another ~1 you|your
  not only ~2 did|do|have|are you
  that is|was not ~2 all|half|worst|first
  and before that|then ~
  need i|remind_you ~
  would ~1 remind you ~1 of
  i do not forget ~
  everything ~2 since|from {gone}
  it is ~1 the|your|what|how|you ~8 it is ~1 the|your|what|how|you|all|everything
`,
  CLASSES,
);

/** A fault of the hearer, named. */
export const FAULTS = wordings(
  `
  you ~2 {fault} ~1 me|my|our|us|it|the|a|your|on|with|off|to|again|at|everyone
  you ~2 not|never ~1 even? #Due|paid|gave|came|said|rang|did|had|give|given
  you ~2 owe|owed me|us|an|him|her|my
  you ~2 had|have|would the cheek|nerve|gall
  what|way|time|thing ~1 that? you ~1 did|said|said_to|said_about|pulled|spoke|talked|treated|behaved|left|came_home|went_off
  lies|lie about ~
  thing|business|stunt|mess|matter with|of|about ~1 your|the|that|my
  you ~1 flirting|clowning|talking|lying|cheating|shouting|drinking|going|telling ~3 me|my|us|behind|off|with|to
`,
  CLASSES,
);

/** Times gone by and occasions; a grievance names when it was. */
export const OCCASIONS: ReadonlySet<string> =
  wordSet(`january february april june july august september october november december christmas xmas easter thanksgiving diwali eid halloween prom valentines
  wedding funeral party birthday graduation christening offsite audit recital engagement anniversary trip barbecue reunion festival holiday appointment dentist airport
  last before wknd week month year march may spring summer winter monday tuesday wednesday thursday friday saturday sunday yesterday time fortieth thirtieth 40th 30th`);

/** What the hearer is charged with, as a thing. */
export const CHARGES: ReadonlySet<string> =
  wordSet(`lies lying drinking rumours rumors cheating flirting affair gambling debts debt yelling temper attitude moods spending conduct clowning remarks insults
  promises secrets excuses texts money mess vandalised vandalized sock revert disgrace rude unpaid`);

/** Errands, plans, thanks and own slips come in lists, too. */
export const KIND = wordings(`
  thank_you|thanks_for|many_thanks|thanks_a|well_done|love_you|helped|sunscreen|scarf|due_on|report_lists|beach|yay|fun|so_kind|best_part|would_be|loved|favorite|favourite|memory|umbrella|sofa|charger|eggs|recipe
  am_glad|saved_me|tiny_bar|take_me_back|great_food|bring_the|can_you_bring|server|cert|lovely|happy_birthday|delicious
  i forgot|missed|lost ~3 and ~1 i|the
`);
