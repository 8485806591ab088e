/** Mock sympathy, mock applause and mimicry (Culpeper 1996: mock politeness). */
import { graded } from '../../../engine/wording/graded.ts';

export const MOCKERY = graded({
  3: `
    oh|aw ~1 no ~2 someone|somebody|people|they was|is|were|hurt|said|are ~2 mean|rude|nasty|horrible|cruel ~1 to|about you
    ^ ~1 give|get|hand|buy|somebody_give|someone_give ~1 this|that|the|him|her|them ~1 man|woman|guy|lady|genius|hero|boy ~1 a|an medal|cookie|prize|oscar|nobel|raise|award|trophy|sticker ~1 he|she|for|they ~2 washed|did|made|remembered|managed|found|lifted|put|took|read|changed
    ^ want|need ~1 a medal|trophy|sticker|biscuit|lollipop|gold_star|round_of_applause|tissue $
    ^ ~1 are? ~1 you? going_to cry|sulk|faint $
    did|has my|our ~4 ruin|spoil|interrupt|disturb|upset|ruined|spoiled|disturbed ~1 your ~1 day|evening|nap|lunch|night|break|mood
    are not you ~1 the|a ~1 brave|clever|big|great|hero|expert|little|real|smart
    want|shall|will|should ~1 me|i to? ~1 call|ring|get|fetch|tell ~1 your mum|mother|mammy|mom|dad|daddy ~1 $|as_well|for_you|now|too
    got ~1 your|his|her ~2 little|precious|delicate|wee feelings|ego ~1 hurt|bruised|dented|damaged
    learned|learnt ~1 a new word
    ^ ~2 gold_star|slow_clap|round_of_applause ~1 for? ~1 you? $
    poor ~1 bby|baby|babe|princess|thing ~1 can not ~1 handle|take|cope|deal|read
    ^ ~1 stay|die mad $
    did|does ~1 the|our ~1 wittle|widdle|ickle ~
    #MockTears
    here|there come|comes|we_go ~1 with? ~1 tears|waterworks|crying|violin|violins|sob_story|drama|guilt_trip|pity|excuses|sulk|sulking|drama_queen|martyr|victim|victim_card
    cue|turn|turning ~1 on|off? ~1 tears|violins|violin|waterworks|drama|crying
    cry about it
    cry|go_cry|crying|run|running ~1 to your|mummy|mum|mommy|mom|daddy|someone
    ^ cry harder|more
    are|is you|baby|someone|somebody ~1 going|about to ~1 cry|sulk|faint|tell_mum|tell_your $
    play|playing|hear|fetch|get|hand|pass|bring|find ~3 violin|violins
    slow clap
    medal|trophy|round_of_applause|standing_ovation|gold_star|parade|oscar|award|statue|knighthood ~1 for ~6 you|victim|martyr|yourself|drama|worst|best|doing|being|once
    award|oscar|prize|medal|trophy|crown|grammy|bafta|filmfare ~6 goes to you|my|our|mr|mrs|miss|someone|the
    the|one award|oscar|prize|trophy|medal|grammy|filmfare for best|worst|biggest|most
    want|like|expect|expecting|need|waiting|getting|get ~2 a|some|one|for medal|trophy|parade|award|round_of_applause|gold_star|applause|standing_ovation|pat_on|sticker|certificate|clap ~2 for
    do|did|does you ~1 want|expect|need|like a|some medal|trophy|parade|award|round_of_applause|gold_star|applause|sticker|certificate|clap
    want|need|have a|some cookie|biscuit|lollipop|sweetie for
    #MockPraise ~2 on|for|at|to|you ~3 #Spoiling
    #MockPraise ~3 managed|managing|managed_again to ~1 #WrongVerb|#Spoiling|upset|make_it|embarrass|annoy|get_us|insult|offend
    #MockPraise ~1 you ~2 #Spoiling
    #MockPraise you ~1 genius|sherlock|einstein|captain_obvious|smartass|hero
    #MockPraise ~1 genius|sherlock|einstein|captain_obvious|smartass
    did|does|do|has|have|is|are ~5 hurt|upset|bruise|bruised|wound|wounded|break|broken|offend|hurting your|her|his ~1 little|precious|delicate|poor|tiny|fragile|sensitive|big|wee|royal ~1 feelings|ego|heart|pride|soul|feeling
    got|get|gets|getting your|her|his ~2 knickers|panties|feathers|nappy
    precious ~1 feelings
    poor little|delicate|precious|fragile|helpless|innocent|old ~1 you|flower|snowflake|princess|prince|baby|boy|girl|victim|lamb|petal|rich
    oh|aw|aww|bless ~1 you? poor you|baby|thing|princess|sweet|delicate|little|lamb|flower|soul|victim did|does|was|had|having|can|could|has|is|forced
    ^ you poor|poor_little ~1 victim|martyr|baby|thing|princess|flower did|had|was|having|being
    is|are|was|did|has|does|oh ~1 poor|wee|delicate ~1 baby|princess|snowflake|flower|diddums|prince|darling ~1 going|upset|hurt|sad|cry|mad|have|having|crying|getting|need|tired|want
    aw|aww ~3 did|are|is|does|has|were ~1 you|somebody|someone|baby|mummy|mommy|the ~4 hurt !your|yourself|himself|herself
    aw|aww ~3 did|are|is|does|has|were ~1 you|somebody|someone|baby|mummy|mommy|the ~4 sad|upset|cry|feelings|mean|nasty|scared|lose|lost
    is|are someone|somebody|baby|princess|we ~2 having|throwing ~2 tantrum|sulk|meltdown|wobbly|strop|moment|hissy_fit
    is|are someone|somebody ~2 sulking|pouting|triggered|butthurt|cranky
    look at mr|mrs|ms|miss|mister|captain|saint|little_miss|madam|lady|lord
    ^ mr|mrs|ms|miss|mister|captain|saint sensitive|perfect|victim|drama|important|high|innocent|fragile|angel|always|never !is|the
    tell|telling ~1 to? someone who cares
    quick|somebody|someone|shall|should|let_me ~4 get|fetch|pass|hand|grab|bring|find ~3 tissue|tissues|hanky|dummy|violin|pacifier|blankie|smelling_salts|nappy
    am|were|are i|we supposed|meant|expected to ~2 feel|be|cry|care|clap|applaud ~2 bad|sorry|impressed|sad|scared|guilty|grateful|upset|you
    must be ~1 hard|exhausting|tiring|tough|difficult|terrible|awful|nice|lovely|great|wonderful ~1 being|having|to_be|to_have|always|living ~4 you|perfect|right|special|important|clever|smart|everything|paid|rich|superior|center|centre
    however|how will|do|did you ever cope|survive|manage|recover
    what|oh ~1 a tragedy|hardship|ordeal|nightmare for ~2 you|princess
    such|what a tragedy|hardship ~2 princess|poor|you|for|little|your|having
    such a tragedy|hardship
    how tragic|heartbreaking|dreadful|awful|terrible for ~1 poor|princess|your_majesty|you_having|you_poor
    so hard_done_by
    ^ i ~1 feel so|such unheard|unseen|unloved
    that_is what|how|exactly you sound like
    you sound like a|an|my ~2 baby|child|donkey|toddler|parrot|spoilt|spoiled|whining|broken
    such acting|actor|actress
    quite the|a performance|show|act|actress|actor|spectacle
    oscar|award|bafta worthy|winning|performance
    take a bow ~3 you|dear|love|genius|mate|drama
    boo|cry_me|cry a river|hoo
    wah|waah ~1 wah|waah my|me|poor|mummy|mommy|i
    alert|tell|call|phone|notify|inform|stop the ~1 press|presses|papers|newspapers|media|president|un|king|queen|pope|tabloids|news
    shall|should|want|would|do|did|let_me|i_will|somebody|someone|quick ~4 ring|call|phone|alert|notify|build|throw|send|fetch|start|organise|organize|hold|declare|erect ~5 press|papers|president|telethon|statue|parade|fundraiser|gofundme|un|army|cavalry|nobel|committee|guinness|oscars|academy|vatican|violin|medal|monument|national|day_of_mourning|minute_of_silence|shrine|news|bbc|cnn|pope|queen|king|whaambulance|search_party|party
    applause|give_it_up|bravo|hats_off|congratulations|well_done|clap|standing_ovation|drum_roll ~2 for|to ~5 who ~3 finally|managed|actually|once|remembered|thinks|never|can
    must be ~4 hard|desperate|awful|exhausting|terrible|tough|difficult|dreadful|tiring|rough|unbearable|lonely ~4 having|being|lifting|to ~2 lift|do|work|get|listen|live|having_to|do_anything|be_you|breathe|remember|pick|wash|cook|so|perfect|always|up|a
    poor ~1 baby|lamb|pet|diddums|princess|petal|snowflake|prince|little_you|you ~1 did|does|do|was|is|are ~1 nobody|no_one|somebody|someone|the|mean|daddy|mommy|mummy|your_ego|big|life|to
    such|very|real|quite|some|what ~3 hero|saint|martyr|philosopher|genius|intellectual|professor|expert|gentleman|scholar|princess|queen|victim|angel|scientist|lawyer ~2 you ~1 are|have|think|turned|became|must ~
    ^ ~2 what a ~1 martyr|charmer|drama_queen|performance|whinger|whiner|victim|prince|delicate_flower|snowflake|crybaby $
    look|guess|see|ooh|oh|ah|well_well ~1 who ~1 is ~2 crying|sulking|whining|complaining|moaning|pouting|offended|triggered|playing|preaching|an_expert|perfect|the_expert|lecturing
    oh|ooh ~2 so scared|frightened|terrified|threatened|scary ~1 $|of|now
    ^ ~2 i am|are so ~1 scared|frightened|terrified $
    here|there|enter|behold|make_way|all_hail|bow_down|introducing ~1 comes|come|goes|stands|sits|speaks|for|to ~1 mr|mrs|miss|ms|captain|saint|queen|king|lord|lady|princess|professor|his_majesty|her_majesty|his_highness|her_highness|the_great|the_expert|the_genius|the_hero|the_martyr|the_victim|dr|doctor ~1 perfect|know|right|always|sensitive|drama|clean|important|victim|misery|i|it_all|all|himself|herself|of|who|fun|never|expert|genius|hero|martyr|to|and|$
    mr|mrs|miss|ms|little_miss perfect|sunshine|sensitive|important|clever|misery|grumpy|responsible|tidy|high_and !is|the
    captain|professor obvious|hindsight|sensitive
    your ~1 majesty|highness|lordship|ladyship|holiness|worship !the
    lord|lady muck
    cry|crying|sob|whine|whining|moan ~2 me? a|about|more|harder|to ~1 river|it|mommy|mummy|mods|hr|teacher|someone_who|your_mother|your_mum|your_mom
    ^ ~2 go|go_and|go_on ~1 cry|sulk|whine|pout|sob|moan|run_to|tell_your|snitch
    time of ~1 the|that month
    what|again ~1 on your ~1 period|rag|blob
    ^ ~1 on your ~1 period|rag|blob
    you|are|be|is ~3 on your ~1 period|rag|blob
    did|where you ~2 get|read|learn|find|buy|win|print|order ~3 degree|license|licence|law|that|diploma|it|this|medical|phd|qualification ~4 cereal|cracker|fortune|cornflakes|facebook|tiktok|amazon|ebay|box|youtube|wish|cornflake|lucky|meme|google|raffle
    and i am ~1 the|a ~2 queen|king|pope|tooth|father|santa|easter|emperor|mickey|elvis|virgin|napoleon
    pull the other
    pigs might|will|can|may? fly
    no shit
    thanks|thank_you|congratulations|bravo|well_done|nice|good_one|wow|ok|right|sure|yes|hi|genius ~1 genius|sherlock|einstein|captain_obvious|professor|smartass|smart_arse|clever_clogs|brainiac|mastermind|columbo|picasso $|you|for
    in ~1 your|her|his ~2 therapy|whiny|baby|squeaky|victim|poor_me ~1 voice
  `,
  2: `
    martyr of the
    parent|mother|father|mum|mom|dad|husband|wife|friend|partner|boss|boyfriend|girlfriend|son|daughter|sister|brother|victim|martyr|hypocrite of the year|century|month|decade|week
    proper|such|real|little a? ~1 martyr
    ^ nice try !on|at|with|they|he|she|we
    thanks|thank_you ~2 for ~1 nothing $
    thanks|thank_you ~2 for nothing as|at|again
    thanks|thank_you ~2 for not ~1 helping|listening|caring|being|telling_me|replying|answering|showing|coming|bothering|asking|doing !mad|angry|judging|judgmental|upset|annoyed
    ^ ~1 how mature|original|classy|convenient|noble|charming|generous|big of_you? $
    ^ ~1 how mature|original|classy|convenient|noble|charming|helpful|brave|clever|big|generous of you $
    very|real|so|really mature|classy|original|noble|big of_you? $
    very|real|so|really mature|classy|noble|big|brave|helpful|charming|clever of you $
    ^ typical|classic you|as_usual|from_you $
    ^ big|tough man|guy|boy $
    whatever you_have_to|you_need_to|gets_you ~2 tell_yourself|your|sleep|through
    of_course|resort|ah_yes|oh_yes to? ~1 resorting|blame ~1 to|everyone|me
    oh|ah|yeah|sure|right ~1 because|blame ~1 you|everyone|it|i ~2 always|perfect|never|everyone_else
    ^ my heart bleeds
    what|such a martyr|saint|charmer|victim|catch|genius|gentleman|hero ~1 you|you_are|are_you|you_turned
    love ~1 that|this|it for you
    good for you ~1 genius|sherlock|buddy|pal|princess
    i am ~1 so? shaking|trembling|quaking|terrified ~1 in|now
    and you want|expect|deserve ~3 sympathy|pity|applause
    ^ oh ~1 no ~1 anyway $
    must be ~1 nice|lovely|great|wonderful|easy|fun ~1 $|having|being_so|when|never|always|not_having|to_have_nothing|to_never|to_always|sitting
    you ~1 are|is ~1 going_to? ~1 report|reporting|tell|telling|cry|crying|run|running|snitch ~2 to|on|me|the ~3 mods|mod|admin|admins|teacher|mommy|mummy|mum|mom|hr|daddy|your_dad
    are|is not you|someone|somebody|he|she ~2 ray_of|barrel_of|bundle_of|ball_of|little_ray|comedian|special|precious|full_of|a_charmer|a_treat|perfect|a_delight
    someone|somebody|sounds_like_someone|looks_like_someone ~3 got|woke|needs|forgot|is|has|having|hit|pissed|touched|struck|took|missed ~4 nap|wrong_side|bottle|period|nerve|cranky|salty|butthurt|triggered|pressed|bitter|cornflakes|porridge|meds|medication|pills|diaper|nappy|jealous|snowflake|sensitive|moody|sulking|hangry|sand
    ^ ~1 cool story
    ok|sure|right|whatever|alright ~1 boomer|jan|karen|buddy|champ|pal|sunshine|sweetheart|snowflake|einstein|sherlock|princess|grandpa|grandma|kiddo|sweetie $
    rich|funny|hilarious|ironic|laughable|priceless|classic|ridiculous ~2 coming from|out_of ~1 you|someone|a|the|somebody|your
    that is ~1 rich|a_joke|hilarious|priceless|cute|adorable $
    that is ~1 rich|priceless coming|from
    ^ ~2 ooh|oh ~1 touchy|bitchy|big_words|fancy|get_you|hark_at|scary|tetchy|struck|did_i_touch|sensitive
    hark|get_a_load ~1 at|of ~1 you|him|her|mr|mrs|miss|his
    keep ~1 telling|on_telling ~1 yourself that|this|the
    if ~1 that|it|this ~1 helps|makes|gets you ~2 sleep|cope|through ~1 at_night|$
    ^ lol|haha|ha|yeah|pff you wish $
    ^ ~1 dream on $
    in|only ~1 your dreams
    ^ ~1 wow|gee|oh|well|golly|ah ~2 shocker|shocking|groundbreaking|profound|so_deep|how_original|how_brave|how_mature|how_clever|how_convenient|how_noble|revolutionary|stunning_insight|what_a_surprise
    what a ~1 surprise|shock|shocker you|$|another ~1 !party|you
    ^ how ~1 convenient|original|mature|brave|noble|classy|charming|big_of|clever|witty|insightful|touching|moving|adorable|precious|very|predictable ~1 $|of_you|that|for_you
    ah|oh|of_course|yes|yeah|right|sure ~1 yes|the|of_course|that|an|another|here ~1 old|ad_hominem|insult|insults|victim|personal_attack|personal_attacks|classic|race|woman|sympathy|usual ~2 card|attack|attacks|excuse|trick|when|tactic|defense|line|again|argument|move|hominem
    resort|resorting|resorted to ~2 ad|insults|personal|name|abuse|attacks|emotional|tears|threats|childish ~2 when|because|now|again|hominem|attacks|calling|instead|$
    outline|make|invent|cook|find|come_up|offer|use|give|want ~2 whatever|any|all|as_many|another ~1 excuse|excuses|reason|story|sob_story
    oh ~1 no|dear|my ~2 not ~1 the|your|my|a ~3 feelings|downvotes|downvote|consequences|internet|mods|report|reviews|review|block|silent
    shall|should|will i ~2 send|get|buy|run ~2 flowers|balloons|sympathy|wreath|bath|chocolates $|as_well|too
    yes|yeah|oh|aw|wow|i_know|we_know ~4 your life|job|day is|must_be ~2 so ~1 hard|tough|terrible|difficult
    congratulations|congrats|well_done|bravo|wow|amazing ~1 you ~1 have|can|finally|managed|just ~1 discovered|worked_out|figured|located|noticed|described|reinvented|learned_how|found_the|read|count|google|spell|operated|use_a|copy_and|copy_paste
    ooh|oh|wow big|hard|tough man|boy|lad
    big|hard|tough man|boy|lad ~1 shouting|threatening|hiding|picking|yelling|behind|hitting|bullying
    tell|say ~1 it|that to ~1 your|the|a ~1 therapist|shrink|judge|marines|wall|priest
  `,
  1: `
    bravo|congratulations|wow ~1 a|one ~1 whole|entire|actual ~
    thanks|thank_you ~2 for ~1 ruining|wrecking|spoiling|destroying|embarrassing|humiliating|ignoring|forgetting|upsetting|insulting|lying|breaking
  `,
});
