/** Menaces that leave open what is to come, or hint at it. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { THREATENING } from './menaces.ts';

/** Menaces that leave open what is to come. Some of their words are also said of a meal, a film or a slippery step. */
export const VEILED = graded(
  {
    3: `
    {i} ~1 {will} ~2 make ~2 you|your|it ~5 suffer|regret|crawl|beg|wish
    you|your ~1 are? ~1 will|getting|gonnae|going|get|about ~2 what_is_coming|what_you_deserve
    {i} ~1 {will} ~2 make|making ~1 you pay ~1 $|dearly|for_this|for_that|for_it|for_what|for_everything
    {i} ~3 make|making ~2 sure|certain ~2 you|nobody|everyone|your|the|a ~4 never|not|lose|loses|regret|pay|suffer|rot|know|knows|hear|hears|see|sees|hires|{beaten}|what_is_coming|what_you_deserve !the_light|that_it_works
    see to it|that ~2 you|your|nobody|everyone
    you ~1 will|are_going_to|going_to|better|shall ~2 {doom} ~2 me|us|it|this|that|what|everything|day|ever|never|soon|dearly|very|expensive|promise|when|once|$ !one|round|trip|meal|coffee
    you|family ~1 will|are_going_to|going_to pay ~1 $|and|very|your
    you ~1 will|are_going_to|going_to|going_to_find never ~2 work|get|find ~4 industry|town|again|reference|job|business
    you ~1 will|are_going_to|going_to ~2 lose ~1 your|the ~1 {dear}|everything ~1 over|because|when|for|i|$
    you ~2 never|not ~3 see ~2 kids|children|grandchildren|them|boys|girls|baby|faces|dog ~1 again|if_you
    never|not ~2 see|get|find ~2 a penny|cent|dime
    taking|take ~1 the|my kids|children|boys|girls ~3 never|not ~1 see|find
    children|kids ~2 will|be ~2 gone|taken $|away|from_you
    children|kids ~3 want ~3 you ~1 once|when|after
    your|those|these|them ~2 {secret} ~3 online|public|viral|everywhere|live
    the ~1 {secret} ~2 go|goes|going|get|gets|will ~2 online|public|viral|everywhere|live
    {i} ~1 {will} ~2 {show} ~3 {secret} !as_soon|when|once|after|later ~6 {crowd}|online|public|facebook|instagram|twitter|all_over|reddit
    or|unless|until|after_that|otherwise|then ~2 {i} ~1 {will}? ~1 {show} ~4 {secret}
    {i} ~1 {will} ~2 tell|telling|inform|show ~1 {your} ~2 {crowd} ~1 everything|what_you|what_we|what_happened|about|who|how|the_truth|that|every !it_was_yours|it_was_mine|it_was_me|i_was|i_am|i_made|i_took|i_lied|you_did|well|great|late|helpful|kind|good|much
    {i} ~1 {will} ~1 tell|telling|report ~3 your|immigration|social_services|hr|everyone|whole_team ~3 everything|what_you|about_you|about_what|who_you|out_of|you_did !great|well
    your|the|every|all|half|whole ~2 {crowd} ~3 will|are|is|going_to|about_to|gets|might|might_be|will_be ~3 {learn} ~3 {secret}|what|about|exactly|who|how|out|just|kind !it_was|you_did
    everyone|everybody ~4 will|going_to|about_to ~2 {learn} ~3 {secret}|what_you|who_you|about_you|about_your|about_what
    whole|entire|everyone ~2 will have ~1 seen|heard|read
    not think ~1 i ~1 will? not ~1
    you ~1 will|going_to ~1 see what i ~1 put|do|will
    {i} ~1 have|know|got ~1 a|some|plenty_of|people friend|mate|cousin|uncle|friends|who ~6 love|like|interested ~2 know|hear|meet ~3 you|your|growing|about
    {crowd} ~4 get|gets|receives|receive ~1 a|the|every ~1 copy|copies|photos|screenshots|recording|lot ~1 of|$
    every|each|whole ~2 conference|company|client|customer|recruiter|school|parent ~6 {learn} ~2 how|what|about|who ~1 you
    better ~1 be? ~1 looking|look|watching ~1 behind|over ~2 you|your
    hate to see ~6 waste|ruined|lost|broken|damaged|burned
    tell ~1 the ~1 judge|court|police|taxman|council|press ~1 about ~1 the|your|how|what
    one|a ~1 call|word|text|email|click ~2 to|from ~2 your|me|immigration|hr ~3 and !i_will_not|i_have|i_did|i_would|i_do
    one_more|another|again|breathe|say|utter ~4 and ~1 your|the ~1 {crowd} ~1 {learn}
    {i}|they|he ~1 know|knows|found|got|have ~2 where|which|what|what_time ~3 you|your ~3 {lives}|go_to ~1 $|at_night|just|remember|and_you|mate|for_work|to|anyway !so_i|so_we
    shame|pity|awful|terrible|unfortunate|sad if ~2 your|those|these|them|someone|the_taxman|anyone ~3 {learn}|seen|leaked|lost|missing|reached
    hate|hates for ~1 your|anyone|anything|something|you ~4 {learn}|lose|happen
    or|will|would|going_to|can|could|about_to ~3 get|getting|turn ~2 ugly|nasty|messy|unpleasant|violent
    something|things ~2 bad|terrible|nasty|awful|ugly|unfortunate ~3 happen|happens to ~1 you|your|that|them|those|someone
    not ~1 end|finish|go ~1 well|good for you
    ^ . accidents ~1 happen $|to_people|to_those
    keep|carry_on|go_on|go_ahead|try_it|do_that|touch|cross|test|push|snitch ~6 and|then you? will? see|watch|find_out what|where|how|who
    let_us|will|wait|and ~1 see how ~1 brave|tough|funny|smug|clever|hard|big|proud|long you
    see how ~1 you like ~1 it|that
    know what happens|happened|comes ~1 to|when|if your|you|people|snitches|liars
    wait ~1 until ~2 i|your|my|everyone ~3 hands|{learn}|catch|get_hold|about|find ~2 you|on_you|what|of_you|hears|about|photos
    not make me ~1 come|do|get|call|tell|hurt|choose|lose|report|show|use|ask|repeat
    sleep with ~2 one|an eye
    ^ ~3 keep|better_keep|want_to_keep ~1 your|that ~2 mouth|gob|trap ~1 shut|closed ~
    shut ~1 your|that ~2 mouth|gob|trap or|unless|before
    you ~1 have|got|seriously? ~1 no ~1 idea|clue ~1 what|how|who ~1 far? ~1 i|you ~2 capable|willing|prepared|dealing|messing|can_do|about_to
    you ~2 not ~1 want ~1 to find_out|know_what|see_me|test|cross|mess|make_an_enemy
    what ~1 i ~1 am|will|would ~1 going_to? ~1 do to you
    you ~2 made|make|making ~2 mistake|enemy ~3 life|ever|me|crossing
    or|otherwise|unless|if|until|before ~12 this|that|the|your|these|those|it ~2 {secret}|review|story|chat|call|recording|conversation|lot ~2 goes|go|going|gets|get|will_go|ends_up|end_up|will_be ~4 facebook|tiktok|twitter|instagram|youtube|online|public|viral|press|papers|everyone|internet|reddit|boss|hr|police|group_chat|wife|husband
    want|make|making|have ~1 me|us ~1 as|for|into|your ~1 an? enemy
    sure|certain ~1 that? ~1 no|nobody|no_one|none ~6 ever ~4 you|your|again
    pick|picking|picked you ~1 up ~1 off|in_pieces
    mess|touch|hurt|lie|do_that|say_that|look|try|park|step|go_near|speak|talk|threaten|hit|insult|cross|text ~8 again|once_more|one_more_time|ever_again and ~1 you_will|i_will|they_will|see|watch|i_swear|it_will ~
    {i} ~1 {will} ~3 find|track|figure|work|hunt ~2 where|out|down ~2 where|who ~1 you ~1 {lives}|are|really
    {i} ~1 {will} ~3 find|get|post|share|use|look_up ~2 your ~1 home? ~1 address|employer|workplace
    or|unless|until|then ~8 {i} ~1 {will} ~3 call|ring|phone|contact|email|write|text|message|visit|inform|telling|calling|ringing ~1 to? ~1 your ~1 {crowd}
    {i} ~1 am|are|{will} ~3 put|post|posting|putting|plaster|plastering|publish|publishing|print|stick|circulate ~2 your|that ~1 name|number|face|address|picture|photo|mug|details|plates ~
    {i} ~1 {will} ~2 cut|cutting|write|writing you ~2 off|out ~2 of_the_will|without_a|financially|completely|if|unless
    snitches get stitches
    my|our|some|the|few|have ~2 mates|friends|guys|people ~1 will|would|are|is|have|want|can|might|may|could|love|know|who|that ~6 visit|sort|pay|after|have_a_word ~2 you
    my|our|some|the|few|have ~2 mates|friends|guys|people ~6 meet you ~3 alley|outside|car_park
    my|our|some|the|few|have ~2 brothers|cousins|lads|boys|uncles|crew ~1 will|would|are|is|have|want|can|might|may|could|love|know|who|that ~6 meet|visit|say_hi|sort|find|pay|after|round|say|have_a_word ~2 you|hi|round|over|alley|$
    {i} ~2 sending|send|bring|get ~1 the|my|some boys|lads|brothers|cousins|heavies|bailiffs|debt_collectors|crew|mates ~2 round|over|after|on
    your !phone|laptop|car|xbox|playstation ~2 {dear} ~2 dies|gets_it|burns|go_missing|goes_missing|might_go|disappears|on_the_street|in_a_skip ~3 if|unless|when|missing|or|$
    your ~2 {dear} ~2 goes|gets_it|burns|go_missing|goes_missing|might_go|disappears|in_the_bin|in_a_skip ~3 if|unless|missing|$
    the {dear} ~1 dies|goes|gets_it|burns|goes_missing ~2 if|unless|or_else
    {dear} ~4 pound|shelter|skip|tip if|unless|when
    or|unless ~1 the|your {dear} ~1 goes|go|dies|gets|burns
    find|finding your ~1 bags|clothes|things|stuff ~2 on|in|outside ~1 the
    {i} ~1 {will}? ~2 drag|take|haul|drag_your ~1 you|your|name ~1 through ~2 every|court|courts|mud
    kiss|say|wave ~1 your? ~1 {dear}? ~1 goodbye|bye|farewell ~1 to|if|$ ~1 your|the|you|that|if
    get|gets|getting|got|have what is? coming
    you ~2 come|be|come_back ~1 crawling|begging ~2 me|back|with|$
    hell to pay
    mess|messed|messing|fucked|fucking|picked|crossed|chose ~2 wrong ~1 person|man|woman|girl|guy|family|one|people|company
    you ~1 will|are_going_to|going_to|might|may ~2 need|want ~2 plastic_surgeon|new_teeth|witness_protection|good_lawyer|decent_lawyer|good_solicitor|good_dentist|good_alibi
    want me to tell|call|show|ring ~1 your|the ~1 {crowd} ~3 about|what|who|how|that
    shall|should i tell|show|send ~1 your ~1 {crowd} ~3 about_you|what_you|who_you|or
    i ~1 will have your ~1 job|head|badge|licence|license|guts|balls
    make ~1 things|it|life ~2 difficult|hard|unpleasant|impossible for you
    god|lord|heaven help you ~1 if|when|$
    start|better ~1 start? running|praying|packing ~1 $|now|if|because|before
    say your prayers
    you ~1 are ~1 finished|done|through in|here ~1 this? ~1 town|industry|school|office|club|$
    rearrange|rearranging your ~1 face|teeth
    i ~1 wonder|bet|imagine ~2 what|how|if ~2 your ~2 {crowd} ~4 think|say|like|react|feel|make|knew|know|heard
    your|his|her ~1 {crowd} ~1 want|wants|speak|talk|love|look ~4 once|when|after ~2 i
    else|everyone ~2 to know ~1 it|too
    nobody|no_one ~1 walks|walk away|out ~1 from|on ~1 me|us
    there ~1 will not ~1 be ~1 a|any ~1 {crowd}|salon|company|place|shop ~2 hires|hire|take|takes ~1 you
    keep ~1 running|flapping|shooting your ~1 mouth|gob ~1 and? ~1 you? ~1 will? see|watch|find_out
    unless|or|if|otherwise ~8 you ~1 will ~1 find ~1 your|yourself ~2 {removed}|{beaten}|revoked|cancelled|gone
    nobody|no_one else ~2 have you ~4 make_sure|see_to_it|if_i|swear
    if you ~2 tell ~1 anyone|anybody|a_soul|hr|police|the_police|the_cops ~6 {i} ~1 {will} ~2 {show} your|the|those|that|these|all ~1 {secret}
    if you ~2 leave|dump|block|report|ignore me|us !a|an|the|your|some|it|with|at ~6 {i} ~1 {will} ~2 {show} your|the|those|that|these|all ~1 {secret}
    {i} can|will|shall|am_going_to ~1 make your ~1 life|work|job !less|a_lot_less|much_less|a_bit_less ~2 difficult|hard|impossible|unpleasant
    do_that|say_that|try_that ~4 again|once_more and ~1 you are? ~1 out|finished|gone|history ~
    send|sending ~2 round|over|after_you ~3 not ~1 be ~1 gentle|nice|polite|kind|asking
    you ~1 will|are_going_to|going_to ~1 not ~1 like|enjoy what ~1 happens|comes|i_do|i_will_do|is_coming ~1 next? $|if|to_you
    shame|pity|terrible|unfortunate if ~2 got|gets|were|was|is scratched|smashed|keyed|torched|burned|wrecked|trashed|vandalized|leaked $
    `,
    2: `
    i will|promise find you ~1 $|and|wherever|no_matter|anywhere
    pull|come|coming|roll up|over|down|round ~1 to ~1 your ~1 crib|yard|gaff|door|house|work ~2 and ~2 not
    you ~2 think ~1 you|your ~1 are? ~1 safe|untouchable
    hope|remember|forget|know ~3 i ~1 still ~1 have|got|keep ~2 nudes|pics|videos|screenshots|photos|recordings ~1 $|so
    i ~1 would ~1 think|be ~1 twice|careful|very_careful ~2 about_who|about_what|about_how|about_your|if_i|walking|going|before|who
    think ~2 carefully|hard|twice|long ~3 about|before your|what_you|crossing ~1 next|do_next|say_next|me|$
    think ~2 carefully|hard|twice|long about ~1 your ~2 family|kids|children|wife|husband|mother|visa|reputation ~2 before|if|when
    mark my words
    or|unless|until|if ~10 {i} ~1 am|are ~1 telling|showing|calling|emailing|ringing|messaging|texting ~3 your|the_whole|every ~2 {crowd}|street ~
    i ~1 know ~1 your ~1 {crowd} ~1 personally|very_well|by_the_way|just_so|so_watch|so_be
    what ~1 would|will|might your ~1 {crowd} ~1 say|think|do ~1 if|when ~1 they|she|he|i|we
    you ~2 not ~2 know|realize|understand ~1 who ~1 you ~2 dealing|messing|fucking|crossed|picked|talking_to
    not ~2 someone|somebody|man|woman|guy|person|enemy ~2 you ~2 want|should ~2 cross|mess|make|have|annoy|anger
    this|it is not ~1 over ~1 between|mark|until_i|by_a_long|i_promise|not_by
    this is not ~1 over $
    better|had_better ~1 hope|pray ~2 i|we|he|nobody|no_one|my|none ~
    you ~2 playing with fire
    you ~2 on|skating ~2 thin ice
    you ~2 push|pushing|try|trying|chance|chancing your|my luck|patience|arm
    you|just ~2 asking|begging|looking for ~1 trouble|a_slap|a_smack|a_beating|a_fight|a_punch
    you|just ~2 asking|begging for it
    our|my ~1 patience ~2 running|wearing|run|worn|wears|runs ~1 out|thin
    your ~1 last|final chance ~4 before|or|i|we
    remember|forget ~1 who ~1 pays|signs|hired|owns|puts|bought|feeds|you_work_for ~
    you ~2 replaceable|expendable|disposable ~
    you ~2 going|go ~1 on|in|onto ~1 my|the|a ~1 list|blacklist|record|file
    this|it ~2 will|going ~2 go|be|stay ~2 on|in your ~2 record|file|appraisal|reference
    wait ~1 until ~2 your ~1 {crowd} ~3 home|back|hears|sees|gets|learns|finds
    i ~1 am ~1 warning you
    you ~1 have? ~1 been warned $
    not say i did_not warn you
    ^ . you? just|just_you wait ~1 $|and_see|until_i
    there will|will_be|are ~1 be? consequences ~1 $|for_you|if_you|unless
    face|suffer|live_with ~1 the consequences
    not ~1 be ~1 responsible|accountable for ~1 what i ~2 do
    if you know what is good for you
    not ~1 hear|heard|seen|see the last of ~1 me|this|us
    lucky ~1 that? i ~1 have|do|did not ~3 you|police|already|yet
    watch what|who|how you ~1 say|talk|post|do|speak ~1 $|to_me|or|because|about_me
    next time ~2 not ~1 be ~1 so? nice|polite|patient|lucky|gentle
    i know people who|that ~3 you
    you ~1 can ~1 forget ~1 about? ~1 your|the|seeing ~2 {dear}|reference|money|bonus|pay|them
    does|did|do your ~1 {crowd} know ~1 about|what|who|that_you
    if_i_were|if_i_was you ~2 would ~2 careful|watch|lock|sleep|leave_town|start_running|think_twice
    dirt|stuff|enough on you ~1 to|$
    ^ . watch|mind your back|step|mouth|tongue ~1 because|or|$|if|next|mate|bro|when|now
    ^ . watch your back ~1 on_the_way|on_your|at_school|at_work|tonight|from_now
    ^ . watch yourself $|or|mate|pal|bro|walking
    want|need|better to? watch yourself|your_back|your_step|your_mouth
    have|has|got ~1 a? ~1 long memory|memories|arms|reach
    last|final|fair warning ~2 $|before|or|stop|pay|next
    this|it is|consider ~3 final|last|only|fair|your warning
    consider|consider_this|consider_yourself ~2 warned|warning
    ^ . try|test|push|cross|provoke|dare|tempt me $|again|see|and|on
    not ~1 test|push|cross|provoke|tempt me ~1 $|on|again|i|because
    over|shut_it|now|back|off|talking|again|me|it|up or else $
    i ~3 make ~1 it ~2 mission|job|business to|that ~6 you|your
    good|easy|simple ~3 for everyone ~3 {learn}
    think about what yours|yours_is
    ^ . not ~1 go_to_sleep|sleep tonight $
    enjoy ~1 it|this|that|your_job|your_freedom|your_little|your_moment|your_money|your_licence|your_license|your_account ~2 while ~1 it|you|they ~1 lasts|can|last
    around comes around
    if|unless you ~8 i ~1 am|will not ~1 pay|paying ~1 for
    `,
  },
  THREATENING,
);
