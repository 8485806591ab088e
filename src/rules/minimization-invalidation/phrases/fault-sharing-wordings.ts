/** How one fault is shared out to two. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const BLAME =
  'fault|faults|blame|mistake|mistakes|responsibility|guilt|error|errors|wrong|wrongs|culpability|liability|failings|failure|breakdown';
const DID =
  '#WrongVerb|#CommonWrong|shouted|yelled|lied|screamed|messed|screwed|hurt|started|said_things|said_stuff|did_things|did_stuff|called|swore|ignored|snapped|fucked|cheated|insulted|broke|slammed';
const WRONG =
  'stuff|things|shit|plenty|wrong|bad|mistakes|mistake|damage|harm|nasty|horrible|hurtful|awful|your_share|your_bit|your_part|your_fair_share|some_of_it|some_things|half|rude|#WrongAdj';
const TWO =
  'both|each|all|together|equally|both_of_us|the_two_of_us|each_of_us|mutually|as_a_couple|as_a_team';

export const WORDINGS = graded({
  1: `
    you ~1 did|said|made|have|had|were|was|are|done|got|do ~3 ${WRONG} ~2 too|also|as_well|aswell|yourself|either|in_this|here
    you ~1 ${DID} ~3 too|also|as_well|aswell|yourself|at_me_too
    like|as_if|as_though|pretend|act|acting ~1 you ~2 never|not|are|were|have ~2 ${DID}|perfect|innocent|angel|saint|wrong|anything|a_thing|mistakes|blameless|nothing|done|made|said|perfect
    you ~1 are|were|have|had|is|r not|hardly|no|never|far_from ~2 so|exactly|always|been|an|a|all_that|that|completely|entirely|totally|wholly? ~1 innocent|perfect|blameless|angel|saint|faultless|guiltless|squeaky|easy|nice|kind|great|victim|better|picnic|clean|without
    ${BLAME} ~7 shared|mutual|ours|both|joint|two_sided|equal|equally|split|halves|half|sides|us|evenly|two|divided|two_of_us|together|everyone|all_of_us
    shared|mutual|joint|equal|collective|both|common ~1 of? ~1 our|the? ~1 ${BLAME}
    ${BLAME} ~5 you ~1 and|too|also|as_well ~1 me|i|mine|$
    ${BLAME} ~4 yours|mine|my|your ~1 and|as_much_as|alone|too|as_well|any_more ~2 mine|yours|my|your|than|$
    i shouted|yelled|screamed|lied|snapped|swore|hit|pushed|slammed|cheated|messed|hurt|started|called|said_things you shouted|yelled|screamed|lied|snapped|swore|hit|pushed|slammed|cheated|messed|hurt|started|called|said_things|too
    you shouted|yelled|screamed|lied|snapped|swore|hit|pushed|slammed|cheated|messed|hurt|started|called|said_things i shouted|yelled|screamed|lied|snapped|swore|hit|pushed|slammed|cheated|messed|hurt|started|called|said_things|too
    call|call_it|are|say ~2 it|this|that|we|us ~1 even|quits|square|a_draw|a_tie|fifty_fifty|50_50|evens
    not|hardly|never ~2 one_sided|one_way|entirely_me|solely_me|one_sided_thing|one_person|my_fault_alone|entirely_my|solely_my|completely_my ~2
    one_sided|one_person|one_way not|never
    i ~1 am|was not ~1 the|d ~1 only|sole|one ~3 wrong|fault|blame|who|that|here|to|one|person|at
    we|us|our ~1 are|have|had|did|could|should|can|were|all? ~1 ${TWO} ~2 are|have|had|did|could|should|were|can|got|to|in? ~4 ${WRONG}|${BLAME}|${DID}|sorry|apologise|apologize|guilty|to_blame|at_fault|part|better|badly|idiots|childish|stubborn|heated|carried_away|trash|shit|rubbish|toxic|responsible|stupid|hot_headed|immature|poorly|out_of_line|contributed|play|work
    ${TWO}|neither ~2 of|sides|parties|parents|editors|people|partners ~1 us|you? ~5 ${WRONG}|${BLAME}|${DID}|guilty|to_blame|at_fault|innocent|blameless|perfect|saint|good|badly|apologise|apologize|sorry|broke|broken|violated|failed|crossed|glory|part|better|poorly|well|contributed
    there ~1 is|are|was|were|has ~2 ${BLAME}|enough|plenty|two|hurt|wrong|faults ~4 both|sides|two|go_around|go_round|each|around
    both|two|each|either|all sides|parties|people|of_us|ends ~5 ${BLAME}|contributed|responsible|wrong|behaved|owe|said|role|part|story|coin
    you|yous ~2 have|had|play|played|bear|own|take|carry|share|bore|took|got|contributed ~2 a|your|some|part|role|the|equal ~2 part|share|role|hand|blame|responsibility ~3 in|for|too|also|as_well|of|$
    i ~4 not ~2 carry|take|accept|bear|shoulder|hold ~2 all|this|whole|full|sole|entire|the|that ~2 blame|alone|responsibility|fault|myself|by_myself
    just_as|as|equally|every_bit_as|just_as_much ~1 much|guilty|to_blame|responsible|bad|wrong|at_fault|culpable|toxic ~3 your|yours|you|as|me|mine|$
    you ~1 are|were ~1 just|equally|every_bit? ~1 as? ~1 bad|guilty|to_blame|responsible|wrong|toxic|at_fault ~1 as|too|$|here
    pot|kettle calling|black|meet
    glass houses
    takes|take|needs|requires two|2 ~1 of|people|hands? ~2 tango|argue|fight|break|row|quarrel|ruin|start|clap|mess|$
    goes|cuts|works|went|go|runs ~1 both|two|either|each ~1 ways|way
    two_way|two way|sided street
    clap|clapping ~5 one|hand|hands
    six ~1 of one
    it|this|that ~1 is|was not ~1 only|just|all|entirely|solely|completely|purely|simply ~1 my|me|mine|on|i ~2
    both|two_of_us|us_both|we ~3 owe|owes|should ~3 apology|apologies|apologise|apologize|sorry
    own|take|accept|admit|apologise|apologize|sorry ~3 my ~1 half|part|share|side|bit ~1 when|if|once|as_soon_as ~1 you
    as ~1 #WrongAdj|bad|stubborn|guilty|thick|petty|childish as ~1 the|each other|one
    not ~1 as_if|like|as_though|exactly ~1 you ~2 were|are|have|did|been ~3 sweetness|angel|saint|innocent|perfect|nice|kind|better|polite|sunshine|roses|gentle|calm|nicer
    neither|none ~1 of ~1 us|you ~2 was|is|were|has|did|could ~3 nice|kind|fair|polite|calm|angel|mature|great|our_best|helpful|adult|proud
    you ~1 hurt|insulted|shouted|lied|yelled|swore|upset|disrespected|ignored|embarrassed ~1 me|at|to ~1 me? ~1 too|as_well|also|back|2
    cancel|cancels|cancelled ~2 out $
    deterioration|breakdown|argument|hostility|tone|animosity|disrespect|misunderstanding|anger|damage|hurt ~5 mutual|on_both_sides|both_ways|reciprocal
    your own contributions|contribution|conduct|behaviour|behavior|part|role|tone|actions ~4
  `,
});
