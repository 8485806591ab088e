/** How a reaction is called too much. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const OUTBURST =
  'fly_off_the_handle|flew_off_the_handle|flying_off_the_handle|go_off_the_deep_end|going_off_the_deep_end|went_off_the_deep_end|go_nuclear|going_nuclear|went_nuclear|losing_your_mind|lose_your_mind|losing_your_shit|lose_your_shit|losing_it|lose_it|hit_the_roof|hitting_the_roof|blow_up|blowing_up|blew_up|kicking_off|kick_off|kicked_off|melting_down|melt_down|freaking_out|freak_out|freaked_out|flipping_out|flip_out|flipped_out|spiralling|spiraling|having_a_meltdown|have_a_meltdown|having_a_fit|have_a_fit|having_a_cow|throw_a_fit|throwing_a_fit|throwing_a_tantrum|throw_a_tantrum|bursting_into_tears|burst_into_tears|falling_apart|fall_apart|go_to_pieces|going_mental|go_mental|going_ballistic|go_ballistic|went_ballistic|tweaking|wilding|wigging_out|bugging|buggin|bugging_out|trippin|tripping|catastrophising|catastrophizing|dramatising|dramatizing|getting_carried_away|getting_worked_up|get_worked_up|getting_het_up|going_berserk|go_berserk|having_a_breakdown|throwing_your_toys|going_overboard|going_over_the_top|getting_your_knickers|getting_hysterical|exploding|bawling|hyperventilating|getting_bent_out|losing_your_head|losing_your_temper|getting_in_a_state|clutching_your_pearls|clutching_at_pearls|crying_wolf|making_yourself_ill';
const TRIFLE =
  'a|an|one|nothing|some|every|everything|the_smallest|smallest|slightest|tiniest|such|this|that|little|tiny|two|something_so|literally|what|absolutely_nothing|any|silly|stupid|anything';
const FUSS =
  'fuss|carry_on|song_and_dance|palaver|hullabaloo|commotion|circus|rigmarole|hoo_ha|drama|melodrama|kerfuffle|hysteria|hysterics|theatrics|dramatics|histrionics|tantrum|tantrums|meltdown|waterworks|outburst|outbursts|overreaction|scene|production|soap_opera|pity_party|fireworks|stink|big_deal|federal_case';
const TOO_MUCH =
  '#Drastic|uncalled|unnecessary|needed|necessary|over_the_top|out_of_proportion|out_of_line|disproportionate|exhausting|tiring|tiresome|ott|a_lot|overkill|overblown|exaggerated|proportionate|warranted|helpful';
const KILLED =
  'died|dead|killed|murdered|shot|stabbed|burned|burnt|robbed|slaughtered|betrayed|committed|drowned|tortured|end_of_the_world|world_ended|world_is_ending|crime|war|cheated|hit_you|abused|world_war';
const REACTION =
  'reaction|response|outburst|behaviour|behavior|anger|rant|message|email|mail|tone|performance|attitude|emotions|feelings|tears|crying|novel|essay|jealousy|drama';

export const WORDINGS = graded({
  3: `
    you|ye|yous|youse ~2 are|is|were|be|being ~3 way_too|far_too|much_too|overly|excessively|too|awful|awfully ~1 much? ~1 #ReactLabel $
    you|u ~1 be|are|is ~1 doing|doin ~1 the|way|too|entirely most|too_much|much|extra
    you ~2 always? ~1 exaggerate|exaggerating|overdramatise|overdramatize|overdramatic|overreact|overreacting|overreacted ~3
    you|stop|why|not ~4 make|making|made|makes ~2 mountain|mountains ~1 out|of|from
    you ~3 blowing|blow|blew|blown|blows ~3 out ~1 of ~1 all? ~1 proportion|control
  `,
  2: `
    you ~4 ${OUTBURST} ~3 over|about|at|because|for|of|on|every|whenever ~1 ${TRIFLE}
    why|how|are|must|do ~1 you ~3 ${OUTBURST}
    ^ ~2 what a|an|all_this|all_the ~1 ${FUSS} ~1 about|over|for|$|because|from
    not ~1 say|ask|mention|tell|do|open|breathe|joke|look ~6 without you|your ~2 #Gerund|${OUTBURST}
    nobody|no_one ~2 say|ask|mention|tell|do|joke ~6 without you|your ~2
    ^ ~1 enough|stop|quit|cut|drop|save|spare|lose|skip|ditch ~2 with|the|your|out|me|this|all? ~2 ${FUSS}
    ^ ~1 the drama|dramatics|theatrics|hysterics|histrionics|dramas|waterworks|tantrums|meltdown ~3 $|queen|is|with|again|over
    drama|melodrama|hysteria|hysterics|theatrics|dramatics|histrionics|tantrum|tantrums|meltdown|waterworks|outburst|outbursts|overreaction|fuss ~4 is|are|was|not ~2 ${TOO_MUCH}
    you ~2 take|taking|takes|took ~2 everything|things|it_all|it|this|that|jokes|all ~2 your|to|way|far? ~1 heart|personally|so_seriously|too_seriously|too_personally|so_personally|too_hard|so_hard|too_much|the_wrong_way|as_an_attack|as_an_insult
    too|very|so|much ~1 much? #ReactLabel ~2 you ~1 are|have|become|get|be|getting
    you ~2 have|are|is|getting|getting_to_be|become ~1 become|gotten|got|getting|turned|grown|turning|becoming|been|gone ~2 so|too|very|such_a|a|awful|awfully|mad? ~1 #ReactLabel
    you|drama|scene|fuss|reaction|behaving|acting|acts|carry|carrying|actin|crying|talking|treat|treating ~6 like|as_if|as_though ~1 somebody|someone|anyone|i|we|he|she|it|the|your|my ~3 ${KILLED}
    scene|drama|production|fuss|meltdown|tantrum|tears|crying|shouting|reaction ~6 like|as_if|as_though ~1 somebody|someone|anyone|i|we|he|she|it|the ~3 ${KILLED}
    this|your|that|such ~2 ${REACTION} ~3 is|was|seems|seemed|feels|strikes|appears|comes|are|looks ~5 ${TOO_MUCH}
    you|it|this|that|you_are ~3 storm|tempest ~1 in|out ~1 of? ~1 a? teacup|teapot
    why|how_come|y ~1 are|is|r? ~1 you ~2 so|always|such|being|getting|acting|that|this|like ~2 pressed|triggered|butthurt|touchy|hyped|heated|bent|extra|dramatic|hysterical|hostile|hyper|intense|defensive|melodramatic|reactive
    you ~2 milk|milking|milked it|this|that
    you ~2 reading|read way_too|too much|far into
    you ~1 get|getting|gets|got ~2 so|too|very|all|this? ~2 upset|worked_up|offended|triggered|emotional|defensive|mad|angry|wound_up|hysterical|hurt ~2 over|about|at|by|for ~1 nothing|everything|every|anything|the_smallest|the_slightest|the_tiniest|such|little|small|silly|stupid|one|a_single
    crocodile tears
    you ~1 turn|turning|turned|make|making|made ~2 everything|this|it|that|each|every ~3 into|in|about ~2 a|an|some|such|huge|big|massive|whole ~2 ${FUSS}|fight|war|crisis|disaster|tragedy|catastrophe|argument|issue|emergency|production|saga|trauma|problem
    need|grow|get|develop|have ~1 a|some ~1 thicker|thick|tougher skin
    no|not_any|any need|reason|call|point ~2 for|to|in ~2 all|this|the|these|such|your|make|making? ~2 ${FUSS}
    i ~2 forgot|said|only|just|was|did|asked|missed|made ~8 and_you|now_you|and_now_you|you ~3 acting|act|crying|${OUTBURST}
    for ~1 one|a|such ~4 you ~2 make|made|create|created|start|started ~1 a|an|whole|big|such ~1 theatre|theater|${FUSS}|issue|opera|film
    everything|it_all|it|every_little_thing ~1 is|has_to_be|becomes|turns_into|must_be ~2 ${FUSS}|crisis|tragedy|emergency|fight ~1 with|to|for you
    not|never ~1 seen|known|met|heard ~3 anybody|anyone|somebody|someone|person|people|woman|man|adult ~3 so|this|that|get|make|be ~3 worked_up|upset|angry|dramatic|sensitive|hysterical|mad|bothered|emotional|fuss|${FUSS}
    level|amount|degree ~1 of drama|hysteria|theatrics|hysterics|melodrama|fuss|emotion|outrage ~3
    calm|quit|kill ~1 the|your drama|dramatics|theatrics|hysterics|histrionics|dramas|waterworks|tantrums|act|performance
    why|how_come|y ~1 are|is|r? ~1 you ~2 so|that|this bothered|worked_up|het_up|wound_up|stressed|agitated|hot_and_bothered
    all|only|just ~2 i ~1 did|said|asked|wanted ~8 and ~2 roof|hell|explode|exploded|ww3|ballistic|kicked_off|blew|nuclear|meltdown|head_off|my_throat
    look|see ~2 at the|that face|puss|state|gob|strop|head ~1 on|of you
    you|we ~1 are|is|r? ~1 making|make|made|creating|create ~2 film|movie|serial|opera|theatre|theater|bollywood|novel|series|episode|soap ~2 out|of|from|about
    strike|strikes|seem|seems|struck|seemed|feels ~5 #Drastic|disproportionate|excessive|exaggerated reaction|response|outburst
    you|anyone|anybody|one ~1 would ~1 swear|think|have_thought|believe ~1 that? ~1 i|we|somebody|someone ~3 ${KILLED}|kicked|run_over|set_fire|slapped|spat|crashed
    stop|quit ~1 being|getting|acting ~1 so|such|that|all|this ~1 defensive|#ReactLabel|difficult|a_drama_queen
  `,
  1: `
    you ~4 ${OUTBURST} ~2 $
    all ~1 this|that ~1 because|over|for|about ~2 one|a|some ~4
    this|your|that ~2 ${REACTION} ~2 is|was|seems ~2 not ~2 ${TOO_MUCH}|normal|proportionate|reasonable|fair|adult
  `,
});
