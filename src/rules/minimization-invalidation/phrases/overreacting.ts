/** How a reaction is called too much. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const classes = {
  label: `#ReactLabel defensive pressed triggered butthurt hyped bent hostile hyper reactive a_drama_queen a_baby a_bit_much over_the_top
 crying_over hysterically catastrophising`,
  faint: 'sensitive emotional intense soft extra fragile delicate ridiculous baby precious',
  much: 'too so such way very bit little far being getting awful awfully overly excessively that always all kind_of most rather quite tad becoming become',
  outburst: `fly_off_the_handle flew_off_the_handle flying_off_the_handle off_the_deep_end go_nuclear going_nuclear went_nuclear losing_your_mind lose_your_mind
 losing_your_shit lose_your_shit losing_it lose_it hit_the_roof hitting_the_roof blow_up blowing_up blew_up kicking_off kick_off kicked_off melting_down
 melt_down freaking_out freak_out freaked_out flipping_out flip_out spiralling spiraling having_a_meltdown have_a_meltdown having_a_fit have_a_fit having_a_cow
 throw_a_fit throwing_a_fit throwing_a_tantrum throw_a_tantrum bursting_into_tears burst_into_tears falling_apart fall_apart go_to_pieces going_mental go_mental
 going_ballistic go_ballistic went_ballistic tweaking wilding wigging_out bugging tripping catastrophising catastrophizing dramatising dramatizing
 get_carried_away getting_carried_away a_bit_carried_away worked_up het_up wound_up berserk having_a_breakdown throwing_your_toys toys_out going_overboard bit_overboard
 your_knickers exploding hyperventilating bent_out_of_shape losing_your_head blowing_your_top blow_your_top losing_your_rag clutching_your_pearls crying_wolf in_a_state
 in_a_tizzy 0_to_100 zero_to_hundred doing_your_nut throw_your_toys making_yourself_ill throwing_a_wobbly a_hissy_fit #FussVerb`,
  fuss: `#Fuss carry_on song_and_dance palaver hullabaloo commotion circus rigmarole drama melodrama kerfuffle hysteria hysterics theatrics dramatics histrionics tantrum
 tantrums meltdown waterworks outburst outbursts overreaction scene production soap_opera pity_party stink big_deal federal_case telenovela whole_thing`,
  staged:
    'theatre theater opera film movie serial issue war crisis disaster tragedy catastrophe emergency saga trauma mountain novel series big_thing a_whole_thing huge_thing',
  excess: `#Drastic uncalled unnecessary over_the_top out_of_proportion out_of_line disproportionate tiring tiresome ott a_lot overkill overblown exaggerated a_bit_much
 unreal insane`,
  killed: `died dead killed murdered shot stabbed burned burnt robbed slaughtered committed drowned tortured the_world_ended end_of_the_world world_is_ending crime war
 cheated abused world_war run_over set_fire`,
  reaction: `reaction response reactions outburst anger rant behavior tone performance attitude emotions feelings tears crying novel essay jealousy drama emails messages`,
  trifle: `nothing everything anything every smallest slightest tiniest silly stupid tiny little small trivial a_single one such very_little a_tea a_comma a_parking a_text
 a_forgotten a_misplaced some`,
};

export const WORDINGS = graded(
  {
    3: `
    you ~1 are|is|be|were|being|sound|seem|getting|become|acting ~2 overreacting|over_reacting|oversensitive|hysterical|melodramatic|overdramatic|overemotional|over_emotional|over_sensitive|hypersensitive|thin_skinned|over_dramatic
    you ~1 are|is|be|were|have|get|getting|being ~2 {much} ~2 {label} $|about|over|again|for|at|because|and|with_me|all|lately|today|right_now|when|it|once
    why|how_come ~1 are|is|must|do|you ~1 you ~4 being|so|be|always|such|getting|acting ~2 {label} $|about|over|again|for|at|because|all
    stop|quit|not ~1 being|be|getting|acting ~2 {much} ~1 {label} $|about|over|and|for|with|once
    you|to|stop|not|are|being ~2 blowing|blow|blew|blown|blows ~3 out ~1 of ~1 all? ~1 proportion|control
    you|stop|why|not|are ~4 make|making|made|makes ~2 mountain|mountains ~1 out|of|from
    you ~1 be|are|is? ~1 doing ~1 the|way|too ~1 absolute? ~1 most|too_much|much !of
    you ~1 so extra|dramatic|sensitive|emotional $|about|its
    you ~2 always? ~1 exaggerate|exaggerating|overdramatise|overdramatize|overreact|overreacting|overreacted ~1 $|about|to|always|again|on|over|everything|over_this
    {much} ~2 overreacting $
    ^ you ~2 overreact|overreacting|overreacted
  `,
    2: `
    such|what|total|massive|huge|complete|big|bit_of|your|this|an ~2 overreaction
    you ~1 are|is|get ~1 too|way_too|so ~1 {faint}|{label} ~1 to ~1 discuss|talk|argue|reason|debate|deal|have|listen|see|think|understand|handle|be
    no ~1 need|reason|call|point ~1 to|for|in ~1 be|being|get|getting|act|acting|you? ~2 so|that|too|this|all ~1 {label}|{faint}
    you ~4 blow|blowing|blew|blown ~1 everything|it|this|things|that ~1 up
    some|certain people|folks|person|persons|ones|buyers|customers|editors ~3 too|so|very|easily|way|awfully ~1 {label}|{faint}|offended|upset
    the_way|how you ~2 react|reacted|responded|respond|carried|took|take|acted|behaved ~4 is|was ~2 {excess}
    what you ~2 doing ~1 is ~2 {outburst}|overreacting|blowing|exaggerating
    reacting|acting|behaving|carrying_on ~2 like_this|like_that|this_way|so_strongly ~4 is|seems ~2 {excess}
    hate|dread|shudder|love|like ~1 to ~1 see|think|know|imagine ~3 you ~3 react|do|behave|cope|are|act ~3 something|real|actual|actually|serious|proper|crisis
    you ~3 treat|treating|take|taking|see|seeing ~6 as|like ~1 a|an ~2 assault|attack|insult|crime|declaration|betrayal|threat|catastrophe|tragedy|emergency|war|personal
    not ~1 make|turn ~1 it|this|that ~2 into|a|an ~4 matter|issue|case|rights|{staged}|{fuss}
    you ~1 would ~1 cry|sulk|kick_off|explode|melt|complain|moan|flip|freak|lose_it|start ~3 if|over|at|because|about
    yourself ~1 up|into|in ~3 lather|state|tizzy|frenzy|knots|knot|tizz|over_a|about_a|over_nothing
    why ~1 does|is|must|do ~1 everything|it|this|things ~3 be|become|turn ~2 such|into ~3 ordeal|drama|production|issue|fight|battle|problem|argument|negotiation|struggle
    you ~1 just|do|really|always|clearly? ~1 love|like|enjoy|live_for|thrive_on|crave|feed_off ~2 a_bit_of|the|a|your? ~1 {fuss}|attention|being_offended|a_good_moan|playing
    is it ~2 necessary|needed|worth ~2 to|for ~4 {outburst}|{fuss}
    all ~1 this|that|the ~1 {fuss}|rage|anger|noise|shouting|upset|grief|aggro|hysteria|outrage ~1 about|over|because ~
    such_a|a_right|a_proper|a_real|quite_the|quite_a ~1 princess|diva|prima_donna|delicate_flower|drama_queen|drama_llama|lady_muck|snowflake|crybaby
    can|could|must|do we|you ~1 not? ~2 do|have|go_through|start ~3 {fuss}|crying|sulking ~2 thing|again|today|now|act|routine
    here|cue|bring_out|bring_on ~2 waterworks|tears|violins|drama|tantrum|sulk|sulking|hysterics
    not ~1 dealing|deal|talking|talk|speaking|discussing ~3 you ~1 when|while|if you ~1 are|get|act ~2 like_this|like_that|this_way|in_this_mood|hysterical|emotional|this_upset
    your ~3 mail|email|message|letter|review|reply|text|tone|complaint|post ~2 was|is|seems|sounds ~3 a_bit_much|over_the_top|ott|excessive|disproportionate|hysterical|exaggerated|melodramatic|overblown|an_overreaction
    you ~4 make|making|made|cause|causing|throw|throwing|create ~1 a|such|another ~1 a? ~1 scene|tantrum|spectacle|exhibition|song_and_dance
    nobody|no_one ~1 else ~6 needed|needs|made|makes|kicked|cried|threw|took ~4 {fuss}|lecture|paragraphs|essay|therapy|meltdown
    not ~1 realize|know|think ~2 you ~1 were|was|are ~2 so|that|this|such ~2 {label}|{faint}|princess|snowflake
    one|1 ~1 little|wrong|single|small|silly|tiny? ~1 thing|word|joke|comment|remark|question|mistake|slip|look ~8 and ~1 it|that|you|suddenly|now|there ~2 {staged}|tribunal|inquest|trial|crime|inquisition|end_of|ww3|world_war|like_this
    can|could|must|would|will ~1 you ~1 not ~2 be|get ~2 {much}? ~2 {label} $|about|for|once|4
    ^ ~2 so|too|such ~1 a? dramatic|sensitive|emotional|hysterical|touchy|needy|extra|drama_queen|crybaby|melodramatic|theatrical|defensive $
    ^ ~3 drama|cry|crying queen|baby|llama
    crybaby|snowflake|drama_queen $
    you ~2 are|is ~3 a|such ~2 drama_queen|snowflake|crybaby|baby $|about|over
    too|very|so ~1 much? {label} ~2 you ~1 are|have|become|get|be|getting
    you ~4 {outburst} ~3 over|about|at|because|for|of|on|every|whenever|by ~2 {trifle}
    why|how|are|must|do ~1 you ~3 {outburst}
    you ~1 are ~2 {outburst} $|again|out
    there you go ~2 again ~3 {outburst}|with_the_tears|tears|drama|crying
    {trifle} ~3 {outburst} ~
    ^ ~2 what ~1 a? ~1 {fuss} ~1 about|over|because|from
    ^ ~2 the|all_this|all_the ~1 drama|dramatics|theatrics|hysterics|histrionics|waterworks|tantrums|melodrama|tears ~1 about|over|$|because
    say|ask|mention|tell|do|open|joke ~6 without you #Gerund|{outburst}
    ^ ~2 enough|stop|quit|drop|save|spare|lose|skip|ditch|less|calm|kill|chill|relax|easy ~2 with|the|your|me|this ~2 {fuss}
    ^ stop|quit ~2 making|turning|creating ~3 {fuss}|everything_into
    do not ~1 make ~2 such ~1 a? ~1 {fuss}
    no|not_any|any need|reason|call|point ~2 for|to|in ~1 all|this|the|these|such|make|making|your ~3 {fuss}
    you ~3 make|making|made|makes|creating|create|created|turn|turning|turned|cause|starting|throwing|threw ~4 {fuss}|{staged} ~1 out|of|from|over|about|into|every|because|when|$
    you|to|not|maybe ~2 turn|turning|turned|making|make ~2 everything|this|it|that|each|every|a ~3 into|in|out ~3 {fuss}|{staged}|big
    why|how|are|must|do ~2 you ~3 make|making|creating|create|turn|turning ~2 everything|such|a|this|it ~4 {fuss}|{staged}|deal
    {fuss} ~4 is|are|was ~2 {excess}
    this|your|that|such|whole ~2 {reaction}|{fuss} ~8 is|was|seems|strikes|feels|appears|comes|are|looks ~5 {excess}
    strike|strikes|seem|seems|struck ~6 excessive|disproportionate|exaggerated|dramatic ~
    you ~2 take|taking|takes|took ~3 everything|things|it_all|it|this|that|all|so ~2 your|to|far|much? ~1 heart|personally|too_personally|too_hard|as_an_attack|as_an_insult !glad
    you ~2 react|reacting|reacted ~2 too|so|like|way|very ~1 much|strong|strongly|badly|this|that
    for ~1 a grown ~2 you ~3
    you|drama|scene|fuss|acting|acts|carry|carrying|crying|talking|treat|behaving ~5 like|as_if|as_though ~1 somebody|someone|anyone|i|we|he|she|it|the|your|my|this ~3 {killed}
    you|anyone|one ~1 would ~1 swear|think|have_thought ~1 that? ~1 i|we|somebody|someone|it ~3 {killed}|kicked|slapped|spat|crashed|the_house
    you ~3 as_if|like ~1 i ~2 burned|burnt|killed|murdered ~
    storm|tempest ~1 in|out_of ~1 a? teacup|teapot
    you ~2 milk|milking|milked it|this|that
    you ~2 reading|read way_too|too much|far into
    you ~1 get|getting|gets|got ~2 so|too|very|all|this|always? ~2 upset|worked_up|offended|triggered|emotional|defensive|mad|angry|wound_up|hysterical|hurt ~2 over|about|at|by|for ~1 {trifle}
    you ~2 get|getting|got ~1 triggered|offended|upset ~1 by|at|over everything|anything|nothing
    are you ~2 seriously|really|actually ~1 crying|upset|mad|angry|offended ~1 about|over
    crocodile tears
    need|grow|get|develop|have ~1 a|some ~1 thicker|thick|tougher skin
    thin ~1 skin|skinned
    everything|it_all|every_little_thing ~2 is|has_to_be|becomes|turns_into|must_be ~2 {fuss}|{staged} ~1 with|to|for you
    not|never ~1 seen|known|met|heard ~3 anybody|anyone|somebody|someone|person|woman|man|adult ~3 so|this|that|get|make ~2 worked_up|upset|angry|dramatic|sensitive|hysterical|bothered|emotional|{fuss}
    level|amount|degree of drama|emotion|outrage|hysteria|theatrics|fuss ~
    why|how_come ~1 are|is? ~1 you ~2 so|that|this ~1 bothered|worked_up|het_up|wound_up|stressed|agitated|pressed|triggered|touchy|heated
    all|only|just ~2 i ~1 did|said|asked|wanted ~8 and ~2 roof|hell|explode|exploded|ww3|ballistic|kicked_off|blew|nuclear
    look|see ~2 at the|that face|puss|gob|strop|head ~1 on|of you
    all over ~2 one|a|some spilt|small|little|silly|stupid|text|comment|joke|drink ~
    normal|sane|reasonable|grown people|adults|men|women ~1 do not ~1 cry|react|behave|fall ~
    is ~1 a bit much ~1 do_not_you|is_not_it
    somebody|someone ~1 is|was ~1 being|getting ~2 {label} $
    tad|bit hysterical|dramatic|extreme|melodramatic ~2 no|not|is|are|do|you
    that|it|this ~1 is|was ~1 just|such|quite? ~1 a? bit|little|tad|rather dramatic|melodramatic|hysterical|extreme $
    this|that|a ~2 scene|drama|tantrum|meltdown like ~1 somebody|someone ~
    tears ~1 again $
    you ~5 make|making|turn|turning ~2 it|this|everything|that ~1 into ~1 the ~1 end
    save ~1 it|that|this|the_tears ~1 for ~1 the|your|a theatre|theater|stage|therapist|diary|oscars|cameras|soap
    the way you ~1 carry|act|go|talk|behave ~1 on|like|you|anyone
    anyone|you|anybody would ~1 think|swear|have_thought ~1 that? ~1 i ~1 had? ~1 #Past|#Participle|set|put|cut
    like|as_if|as_though ~1 it|this ~1 is|was ~1 a|an|the emergency|disaster|crisis|apocalypse|war_zone|armageddon|end
    suddenly ~1 it|this|that ~1 is ~1 a? ~1 {fuss}|{staged}|discrimination|abuse|harassment|bullying|crime
    wrong side ~1 of ~1 the ~1 bed
    your ~1 constant|endless|permanent|eternal|usual|little ~1 outrage|drama|complaining|moods|indignation|crying|whining|meltdowns|tantrums|hysterics
    you cried|sulked|screamed|moped ~1 for? ~3 days|hours|weeks|over|about ~1 over|about|that|because
    such ~1 a ~1 lot ~1 of ~1 noise|fuss|tears|drama|trouble ~1 for|over|about
    a ~1 measured|reasonable|normal|sane|rational|balanced|mature person|adult|editor|customer|woman|man ~1 would|does
    make|makes|making ~1 it|things|this|everything ~1 bigger|worse than
    somebody|someone ~1 is ~1 being ~2 {label} ~1 here|today|again
    why ~1 is ~1 this|it|that ~1 such ~1 a|an ~1 big|huge? ~1 deal|thing|issue|problem|drama
    you ~3 throwing|throw ~1 your|the ~1 toys
  `,
    1: `
    whole|entire|full|all|that|this|such|three|your|another ~2 paragraph|paragraphs|essay|lecture|novel|rant|speech|sermon|outcry|uproar|outrage|tirade|diatribe|monologue|thread|reaction|email ~1 about|over|because ~1 a|one|some|two|three|few|missing|little
    you ~3 turn|turned|become|go|went ~2 into|to ~2 wreck|mess|monster|pieces|puddle|banshee
    two|three|four|five|whole|days|weeks|hours|months ~3 silence|silent_treatment|sulking|moping|crying|drama|tears|shouting|rage|complaining|moaning ~3 because|over|about ~
    somebody|someone ~1 is|was|got|woke ~2 in_a_mood|in_a_strop|grumpy|touchy|cranky|moody|on_one|triggered|salty|testy|tetchy|narky|crabby|butthurt|out_of_bed|ratty|stroppy|mardy|sensitive
    all ~1 this|that ~1 because|over|for|about ~1 one|a|some|little ~4
    stop|quit ~1 crying|bitching|complaining|whining ~1 $
    you ~2 take|taking|takes ~1 everything|things|it|this|that ~2 so|too ~1 seriously|personally
    let ~3 not ~2 dramatic|emotional|hysterical $
  `,
  },
  classes,
);

/** The fuss is the writer's own or nobody's, the label is praise, or the drama is on a stage. */
export const HARMLESS = wordings(
  `
  you ~2 never|not ~2 make|made|cause|caused
  i|we|me ~1 overreact|overreacted|exaggerated
  i|we ~1 am|was|were|be|got ~2 overreacting|exaggerating|over_the_top|carried_away
  my skin|sister|mum|nerve|doctor|reaction ~
  i ~1 made|was|got|am|get|been ~2 a|so|too|way|being|bit|such|out|it? ~3 {fuss}|{label}|mountain|proportion
  was|were|am ~1 i ~2 being? ~3 {label}|much
  you ~1 are|were|did not ~4 {label}|overreacting|exaggerating|proportion|{outburst}|much
  not|nobody ~3 call|too ~2 overreaction|much
  if ~1 i ~1 overreact
  called|told|said ~1 you ~3 {label}|hysterical
  sensitive ~1 to|with|ear|skin|teeth|tooth ~
  dramatic|intense|emotional ~1 on|in ~1 the? stage|scene|play|film|school|pic
  drama club|class|teacher|school|group|series|coach|student
  i ~2 love|loved
  lovely|adore|adored|bravo|brave|congrats|glad|proud|tissues|weddings|flask|flat|lottery ~
  it_is|its fine|ok|alright|ok_to ~1 to ~2 emotional|upset|this
  do_not let ~1 anyone
  so|what|like ~3 airport|goal
  the ~1 sensor|sauce|alarm|body|cat|balloon|review
  hard on ~1 yourself
  she|he ~1 acted|makes ~
  has something happened
  i|we ~1 know ~3 feel|feels ~1 like ~
  drama queen that ~1
  is it ~3 ok|too_much
  i ~1 would ~1 be|have ~2 too|cried|angrier|furious
  are you being dramatic ~1 or
  as dramatic ~1 as
  storm out
  i ~1 have|had ~1 cut
  `,
  classes,
);
