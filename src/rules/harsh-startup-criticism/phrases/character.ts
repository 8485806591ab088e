/** Character blamed without the plain "you are …": fronted, possessed, lacked, likened (Gottman: criticism names a person). */
import { graded } from '../../../engine/wording/graded.ts';

export const CHARACTER = graded({
  3: `
    you are so|such|really|very|just|too|plain|seriously|truly|incredibly|extremely ~1 !cold|weak|jealous|miserable|quiet|bad #Trait
    you are !the|not|a_lot|less|far|so_not ~3 #Trait person|man|woman|people|individual|husband|wife|seller|editor
    you|conduct|behavior|emails|message|edits|actions ~1 shows|show|proves|prove|makes ~1 you ~1 to_be|are|as|as_a ~2 #Trait
    you fake|shady|trifling|triflin|messy|lame as hell|fuck
    only a coward|fool|child would ~
    you ~3 a ~2 piece of work
    only|takes ~2 someone|somebody|person|people|man|woman|monster|coward|psychopath ~1 with|who|without|like ~5 would|could|to
    there_is|is not|never ~3 a|one|any ~2 generous|kind|decent|honest|caring|loving|selfless ~1 bone|cell|thought in you
    #Trait as_well_as|and_also|on_top_of_being ~1 #Trait
    do not be ~1 such|so a? ~1 #Trait !cold
    ^ such ~1 a|an drama_queen|control_freak|hypocrite|liar|snob|baby|crybaby|coward
    worst friend|husband|wife|boyfriend|girlfriend|mother|father|seller|boss|customer_service ever
    ^ ~1 so|how|really|too manipulative|selfish|ungrateful|controlling|self_centred|self_centered|inconsiderate|arrogant|childish|immature|hypocritical|disrespectful|two_faced|entitled|heartless|thoughtless $
    too_much|much|enough of a|an ~1 #Trait|#Insult|coward|snob|child to
    such ~1 a|an ~2 #Trait ~2 and? ~2 #RoleNoun ~1 when|as|$|like|who
    ^ ~2 what a|an ~1 #Trait ~1 #Trait? ~1 #RoleNoun ~
    you ~2 people|lot|guys ~1 are|is ~2 #Trait|crooked|corrupt|sneaky
    arrogance|dishonesty|selfishness|cruelty|pettiness|rudeness|laziness|vanity|greed ~1 of ~1 you|your|yours
    not ~1 a|one ~1 generous|kind|decent|honest|caring|loving ~1 bone
    #Trait that|this is ~1 what|how you ~1 are
    #Trait is|are ~1 what|how you ~1 are|is
    how ~1 #Trait|self_absorbed you ~2 are|is|really_are|can_be|were|become|became|have_become|sound|looked|sounded|turned $|to|with|about|when
    such|what ~1 a|an? ~2 #Trait ~2 you ~1 are|is|have|turned|became|were
    the ~1 least caring|thoughtful|considerate|loving|honest|reliable|grateful|generous|helpful ~2 #RoleNoun|individual|seller|one ~2 i|we|ever|alive|on|in|that
    the ~1 most #Trait ~2 #RoleNoun|individual|seller|so_and_so|thing|one ~2 i|we|ever|alive|on|in|that
    ^ ~3 the most #Trait|caring ~1 #RoleNoun
    coldest|meanest|cruelest|cruellest|nastiest|rudest|laziest|pettiest|vainest|greediest|stingiest|bitterest|fakest|falsest|hardest|most_heartless|sneakiest|snobbiest|bossiest|moodiest|neediest|tightest|slyest|sliest|shallowest ~1 #RoleNoun|people|persons|individual|so_and_so|bastard|thing ~3 i|we|ever|alive|on|in|that
    not|no|never|without|zero ~3 caring|kind|generous|honest|decent|compassionate|loving|unselfish|selfless|empathetic|romantic|sympathetic|sincere ~1 bone in
    you ~1 have|got|having|having_got ~1 no|zero|not|little|barely ~2 heart|soul|spine|backbone|conscience|empathy|shame|compassion|principles|morals|integrity|decency|manners|loyalty|consideration|humility|class|guts|self_respect|self_control|self_awareness|feelings|gratitude|courage|scruples|warmth|honour|honor|regard|tact|substance|personality|discipline|ambition
    you ~2 lack|lacked|lacking|devoid|incapable|capable|empty|void ~3 empathy|compassion|integrity|backbone|decency|love|loving|feeling|kindness|honesty|conscience|character|courage|warmth|loyalty|maturity|humility|basic|caring|remorse|principles|telling_the_truth !of
    without|not ~2 a|an|any shred|ounce|scrap|hint|trace|drop|speck|iota|bit|flicker of ~2 decency|empathy|kindness|compassion|conscience|shame|integrity|honesty|humility|dignity|remorse|gratitude|backbone|honour|honor|loyalty|warmth|humanity
    there_is|has|have|got ~1 a|such ~2 nasty|cruel|mean|vicious|selfish|spiteful|jealous|controlling|vindictive|cold|ugly|dark|lazy|violent|sadistic|bitter ~1 streak|side|temper|tongue|heart|edge ~2 in|to|about? you
    you ~1 have|got ~1 a|such ~2 nasty|cruel|mean|vicious|selfish|spiteful|jealous|controlling|vindictive|ugly|lazy|sadistic|vile|filthy|foul|dirty|evil|rotten ~1 streak|side|temper|tongue|heart|mouth|mind|attitude|nature|way|soul
    honesty|kindness|loyalty|generosity|punctuality|empathy|patience|gratitude|modesty|humility|thoughtfulness|tact|compassion|courage|hard_work|reliability|listening|sharing|intelligence ~3 not|never ~2 your|one_of_your ~1 strong|strength|forte|thing|suit|gift|virtue|middle|best|strengths|virtues
    you ~2 act|acting|behave|behaving|carry_on|treat_people|going_on ~2 like ~1 a|an|some ~2 spoiled|spoilt|tyrant|dictator|brat|diva|princess|bully|animal|prima_donna|despot|monster|maniac|jerk|savage|spoilt_brat|narcissist|psycho|witch|pig
    you ~2 turned|turn|grown|became|become|becoming|turning ~1 into|out|so|to_be|such|really|very|a|an ~3 #Trait
    you ~2 only|always|just ~1 ever? think|care|thinking|caring|worry|look|looking ~1 of|about|out_for|after ~2 yourself|number_one
    you ~1 not ~2 think|care|thinking|caring ~2 of|about|for ~2 anyone|anybody|no_one|nobody|other|others ~2 but|except|besides|else|other_than|people
    think|care|cares|thinks ~1 of|about ~1 nobody|no_one ~1 but|except|else
    world|universe|everything|planet|house|life ~3 revolve|revolves|revolved|spins|rotates|turns ~2 around|round ~1 you
    worst|shittiest|crappiest|lousiest|sorriest ~1 partner|friend|mother|mum|mom|mam|father|dad|husband|wife|boyfriend|girlfriend|boss|manager|sister|brother|flatmate|roommate|neighbour|neighbor|daughter|son|seller|parent|landlord ~2 ever|alive|i|we|in|on !here|over_here|award
    as ~1 a|an #RoleNoun ~1 you ~2 are|is|were|have|suck|stink ~3 #Trait|#Negative|failure|useless|worst|joke|disgrace|disaster|nothing
    you ~1 are ~1 not|no ~1 much|kind|sort|real|good|decent|proper|fit ~2 a|of|to|to_be|for ~2 #RoleNoun|gentleman|leader
    you are ~2 no|not_a|not_much_of_a ~1 real|true|good|decent|proper|kind|nice|fit #RoleNoun
    you are ~1 no #RoleNoun|gentleman|leader|saint ~1 of|to|at|$
    ^ ~2 some #RoleNoun|gentleman|leader you ~1 are|is|turned|were|have
    triflin|trifling ~3 you|ass|self
    you ~2 triflin|trifling|full_of_yourself|up_yourself|too_big_for|mean_spirited|stuck_up|rotten_to|damaged_goods|bad_news|a_waste|poison|toxic
    you ~1 have|got the ~2 emotional|emotional_range|empathy|compassion|warmth|charm|manners|morals|loyalty|personality|attention|self_awareness|backbone ~3 of a|an
    a more #Trait ~2 #RoleNoun ~4 yet|never|not|met
    you ~1 just|only|nothing_but ~1 a|an ~2 #Trait|#Insult
  `,
  2: `
    you ~2 having ~1 no|zero shame|manners|sense|respect|heart|shame_at
    the ~2 real|only|whole|biggest|actual|main problem ~4 is|was ~1 you $|yourself|are
    you are ~2 the ~1 problem|toxic|issue|common_denominator|one_who_is_the ~1 here|one|in|$|person|not
    you are ~1 the|that|exactly_the|just_the ~1 kind|type|sort of #RoleNoun|people|thing|man_who ~3 leaves|lies|cheats|takes|uses|forgets|only|blames|never|can|ruins|runs|hurts|thinks|kicks|makes|laughs|walks|breaks|would ~
    your ~1 ego|arrogance|selfishness|laziness|jealousy|temper|pride|vanity|attitude|greed|meanness|cruelty|bitterness|stubbornness|pettiness ~3 is|has|will|knows|never|stinks|ruined|ruins|gets|comes|makes|size
    you ~2 have|got serious|major|real|massive|huge|deep|anger|trust|control|commitment|mommy|mummy|daddy|psychological|some_serious ~2 issues|problems
    everything|it ~2 is|has|must|got ~1 always|be|to_be|only ~1 about|on|around ~1 you|your ~1 $|is|and|needs|feelings|terms
    you are ~2 not|never ~2 professional|honest|trustworthy|reasonable|civil|decent|credible|competent ~1 $|and|person|seller|at|enough|with|about
    you ~1 can|could not|never ~2 be trusted|relied|depended|reasoned
  `,
});
