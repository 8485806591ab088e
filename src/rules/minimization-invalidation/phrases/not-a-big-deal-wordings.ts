/** How a hurt, or what hurt, is made small. See `wording.ts` for the notation. */
import { graded } from '../../../engine/features/graded.ts';

const DIRE =
  'catastrophe|disaster|tragedy|crime|emergency|war_crime|life_or_death|matter_of_life|end_of_the_world|end_of_world|world_war|apocalypse|atrocity|calamity|scandal|outrage|felony|hanging_offence|capital_offence|deal_breaker|crisis|betrayal|big_drama|cardinal_sin|mortal_sin|sin|national_emergency|hate_crime|federal_crime|death_sentence|trauma|abuse|cheating|adultery|assault|murder|treason|torture|holocaust|hill_to_die_on|headline_news|world_news|earth_shattering|worst_thing';
const FEW =
  'one|two|three|four|five|six|ten|fifteen|twenty|thirty|a_few|a_couple|a_couple_of|half_an|1|2|3|4|5|6|10|15|20|30';
const UNIT =
  'text|texts|minutes|minute|mins|min|seconds|hours|hour|times|days|day|weeks|quid|pounds|euros|euro|dollars|bucks|drink|drinks|kiss|kisses|words|word|messages|message|calls|call|photos|photo|likes|like|comments|comment|dates|date|night|nights|beers|pints|lie|mistake|joke|dance|line|lines|sentence|email|meeting|dinner|lunch|party|weekend|birthday|game|match|show|recital|appointment|visit|item|typo|slip|push|shove|slap|scratch';
const THING =
  'dog|cat|hamster|fish|animal|pet|plant|toy|game|hoodie|dress|mug|vase|cup|plate|book|money|hair|haircut|word|words|day|date|birthday|anniversary|recital|match|dinner|lunch|party|photo|picture|pic|like|emoji|nickname|text|message|joke|kiss|hug|dance|comment|remark|number|piece_of_paper|bit_of_paper|scratch|job|car|ring|necklace|holiday|tradition|ceremony|show|song|post|story|meme|like_on|dinner_date|phone_call|friend|hookup|one_night|drink|chat|argument|fight|fling|crush|bit_of_fun|formality|form|typo|game_of|revert|edit|meeting|thing|house|room|doll|bike|cake|present|gift|card';

export const WORDINGS = graded({
  2: `
    what|whats ~1 is|are|was ~1 the|all|your|this|all_the|all_this ~2 fuss|drama|big_deal|hullabaloo|commotion|big_fuss|big_issue|big_problem|hoo_ha|fuss_about|tragedy
    i|we ~3 not|never ~2 see|get|understand|know|sure ~1 why|how|what ~6 ruin|ruined|spoil|spoiled|spoilt|matters|such|drama|fuss|big_deal|a_thing|an_issue|this_big|so_important|so_much_fuss
    ^ so|ok|fine|yeah|yes i|we ~7 sue|shoot|bite|arrest|kill|crucify|hang me $
    ^ so|ok|fine|yeah|yes i|we ~7 big_whoop|big_deal|who_cares|so_what|get_over_it|boo_hoo|whoop_de_doo|big_woop
    why ~1 does|do|should|would|is|are ~1 it|that|this|you ~1 even|so|really? ~1 matter_so_much|such_a|a_big|an_issue|a_thing|make_an_issue|making_issue|so_important ~
    why|y ~1 are|is|must|do ~1 you ~3 making|make|create|creating|made|turn|turning ~2 issue|fuss|problem|deal|thing|drama|scene ~4 ${THING}|small|little|silly|tiny|nothing|it|this|matter
    why to ~1 make|create ~1 issue|fuss|problem|tension|drama|scene
    you ~4 upset|mad|angry|cross|crying|sulking|annoyed|fuming|furious|moaning|whining|complaining|raging|stressing|bitching|worked_up|hurt|offended|pressed ~2 over|about|for|because ~3 ${THING} $
    such ~1 a? ~1 small|little|tiny|minor|petty|silly|trivial thing|matter|issue|mistake|problem|detail|slip|reason
    it|this|that|everything ~2 will ~2 blow over
    you ~1 are? ~1 make|making ~2 too_much|so_much|more ~1 of|out it|this|that|than
  `,
  1: `
    ^ ~2 who|nobody|no_one|literally_nobody even|really|actually|ever|honestly? cares|gives_a|care ~4 it|about|is|a|$|what|if|how|anyway
    it|that|this|there|they|twas ~1 is|was|were ~1 not_even|like|just|only|barely|literally|about|maybe|what|hardly ~1 like? ~1 ${FEW} ~1 lousy|stupid|silly|bloody|measly|fucking|damn|poxy|little? ~1 ${UNIT} $|ffs|jeez|late|ago|on|with|get|calm|chill|and|in|from|to
    ^ ~1 just|only|literally|barely ~1 ${FEW} ~1 ${UNIT} $|late|ffs|jeez|get|calm
    it|that|this ~1 is|was ~1 one|1|a_single ~1 ${UNIT} $|there|get|ffs|jeez|calm|chill|you|and|we|not
    we ~1 are talking ~1 about|of ~2 just|only|like? ~2 ${FEW}|${THING}
    no|not_any|what|any|where_is harm|damage ~1 in|done|was|came|meant|did|is|the|$ ~2 it|that|this|asking|to|$
    it|that|kiss|she|he|night|sex|dance|text|all_of_it|they ~2 meant|means|mean ~1 nothing|so_little|fuck_all|nada|zilch|jack|zero
    it|that|kiss|she|he|night|sex|dance|text|they ~2 did|do|does not ~2 mean|count ~2 $|anything|a_thing|much|that_much|nothing|as
    hardly|scarcely|barely|not|never ~2 exactly|really|quite? ~2 a|an|the|some|any|such|like|even? ~2 ${DIRE}
    there ~1 will ~1 be ~2 others|other|more|another|plenty|next ~3 ${UNIT}|${THING}|$|year|chances|time
    you ~1 will ~2 have|get ~2 another|others|more|loads ~2 $|one|next_year|chance|chances
    it|that|this|he|she|they ~1 is|was|are|were ~2 just|only|literally|merely ~1 a|an|one|some|my|your|the ~2 ${THING} $|for|jeez|ffs|get|calm|chill|not|nothing|you|relax|we|why
    just|only|literally|merely a|an|one|some ~2 ${THING} ~1 $|jeez|ffs|get_over|calm|chill|relax|not|nothing
    spilt|spilled milk
    no use crying
    it|that can|could not ~1 have|be ~1 been? ~2 that|so|too ~1 bad|hard|painful|awful|serious|terrible|hurtful
    in ~1 the ~1 grand|big|bigger|greater|larger|whole ~1 scheme|picture|order
    ten|five|one|a|20|10|5 ~1 years|year ~1 from_now|time|on ~5 remember|matter|care|laugh|forget
    world|sky|earth ~1 is|did|has|will not ~2 end|ended|fall|fallen|falling|stop|stopped|collapse|collapsed|over
    small|minor|tiny|little|trivial ~1 potatoes|beer|stuff|fry|potato|blip|hiccup|bump
    not|hardly|barely|scarcely ~1 worth ~2 #Gerund|it|the|a|your|this|all|my|mentioning|discussing|losing|fighting
    could|would|can not ~1 have ~1 hurt|bothered|upset|mattered|affected ~1 you? ~1 that|so|all_that ~1 much|badly|bad
    it|that|this|which ~1 is|was ~1 not|hardly|never|no ~2 that|such|so|all|any|a? ~2 important|huge|massive|grave|major|dramatic|deep|serious|big_of_a|crucial|critical|biggie|biggy|drama|biggie
    nothing ~1 much|major|serious|big|terrible|bad|dramatic|actually|even? ~1 happened|happen|was_broken|broke
    you ~1 are|is|r ~2 complaining|crying|moaning|whining|bitching ~2 about|over|for
    people|others|everyone|everybody|they|folks|men|women ~2 say|says|do|said|hear|get ~2 worse|far_worse|much_worse ~2 than|every|all
    it|hair|coffee|wine|paint|stain|milk ~1 will? ~1 washes|grows|wipes|wash|grow ~1 out|off|back
    it|that|he|she|this is ~1 just|only? ~1 a|one ~2 ${THING}|man|guy|girl|boy ~3 there ~1 are ~1 others|more|plenty|other
    hardly|scarcely|barely|never ~1 warrant|warrants|merit|merits|justify|justifies|constitute|constitutes|amount|amounts|deserve|deserves|qualify|qualifies|count ~1 a|an|as|to|such|your|this|any ~4
    just|only|merely ~2 number|piece|bit|day|words|date|name|letters|pixels ~1 on|of ~2 page|paper|calendar|screen|metal|plastic|cloth
    not ~1 like|as_if it ~1 is|was ~1 the first|last ~1 birthday|time|date|anniversary|dinner
  `,
});
