/** The hearer held beside somebody who does better, or likened to somebody who does worse (Festinger 1954). */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  /** Kin and loves, one or many: "your brother", "my ex", "Aoife's fella". */
  near: `#Kin lad boy girl bloke fella fiance old_man granddaughter grandson friends brothers sisters cousins colleagues mates classmates old_boss kids children aunties`,
  lover:
    'boyfriend girlfriend husband wife fella missus hubby fiance fiancee partner man girl guy lad bloke woman ex',
  former: 'last old former previous ex late first',
  /** Whole groups that do better. */
  others: `husbands wives girlfriends boyfriends dads fathers mums moms mothers parents couples bosses
    families sons daughters husband wife girlfriend boyfriend girl guy mum mom dad mother father son daughter landlords lads`,
  /** Groups that are named for many other reasons. */
  everybody: `people sellers shops employees companies restaurants hotels agents editors maintainers teachers tenants stores banks airlines businesses colleagues teams
    friends mates partners kids children men women guys girls managers brothers sisters`,
  rest: 'other most normal everyone_elses everybody_elses all_the_other elses peoples any_other all_other every_other nobody_elses the_other decent proper',
  /** Work that somebody had before. */
  post: `developer assistant manager cleaner plumber tenant supplier agent secretary teacher contractor one guy girl person cook driver editor maintainer seller
    admin boss team roommate flatmate lodger neighbours neighbors landlord builder babysitter nanny coach therapist man woman lad partner husband wife boyfriend girlfriend gf bf job`,
  /** What a good one does. */
  does: `#Due manages manage managed never always does do did has had got gets takes took makes made would could can treats treated works worked earns surprised surprises drives plans
    planned finished passed raised loves loved respects knows knew gives gave keeps kept let rings sends collects refunded refund fixed sorted shipped replaced
    actually really minds proposed brought brings buys bought at_least pretends learned learnt got_into is was`,
  /** Firms everybody knows. */
  firm: 'amazon ebay argos ikea ups dhl fedex walmart netflix aldi tesco flipkart zara any_decent_company your_competitors the_competition',
  like: 'like as_bad_as worse_than no_better_than as',
  seem: `are sound act look behave talk argue shout drink lie treat_me were turned turning get gets got getting more_and_more grow growing grew acting sounding being yell fight drive nag dress moan become becoming`,
  better:
    'better kinder nicer harder faster smarter tidier cleaner easier politer stronger braver cleverer quicker',
};

export const COMPARISONS = graded(
  {
    2: `
      why can|could|do|will|are|did not ~1 you ~3 more|be|act|try|behave|dress|cook|study|work|bit|just ~3 like|as ~1 your|my|her|him|them|other|everyone|normal|his|others|everybody|people|{near}
      why|how_come ~1 can|could|did not i ~2 have|get|got|find|marry|married|have_got ~5 like|as|such|normal|better
      wish|wishing|want|prefer|if_only ~2 you ~1 were|was|could|would|had|to|are ~2 be|been|act? ~1 more|half|as|bit|less|even_half ~3 like|as|of ~4 your|my|her|him|them|his|he|she|other|{near}|someone|people|$|i|girl|guy
      if ~1 only? you were ~1 half|more|as|like|a_quarter ~1 the|of|a|as|like ~8 is|was|are|were|your|my|he|she
      half ~1 the|of|as ~3 man|woman|husband|wife|father|mother|parent|friend|boss|person|good|hard|clever|smart ~3 you|he|she|your|they|my ~2 are|is|was|will|ever|would|could
      wish|rather|better ~2 i|i_had|i_would ~1 had|married|have|stayed|picked|chosen|hired|dated|did|kept ~3 instead|like|with ~1 of|him|her|you|{near}|my
      should have married|picked|chosen|stayed|hired|dated|gone_with|kept|listened_to ~1 with? !the|a|this|you|that|at ~3 he|she|they|instead|at_least|when
      have ~1 stayed|stuck with ~1 my|the|him|her ~2 {near}|first|last
      you ~3 {seem} ~2 {like}|into|exactly_like|just_like|literally|more_and_more_like ~1 your|my ~1 own? {near}|late|parents|family|bloody|drunk|stupid|useless !in_that_photo
      you ~1 are|sound|act ~2 just|exactly|literally|no_better ~1 like|than|as_bad_as|your ~1 your|my|{near} ~1 own? {near}|family|$
      you are ~2 your|my {near} ~1 all_over|again|now|right|in|at|through $|again|now|the_making|his|her|and
      your ~1 {near} ~1 all_over|reborn|talking|coming_out ~
      you ~1 are ~1 your {near} daughter|son|child|girl|boy
      that|it is ~2 your {near} ~2 tone|sulk|temper|voice|face|way|talking|coming|in
      you ~1 have|got|inherited ~2 your|her|his {near} ~1 temper|attitude|tongue|stubbornness|cruelty|drinking|laziness|moods|mouth|selfishness|manners|coldness|gambling|lies|bad
      even|bet|imagine ~1 my|the|your ~1 ex|exes|dog|cat|neighbour|neighbor|postman|boss|mother|landlord|husband|wife ~4 remembered|remembers|knows|knew|treats|treated|manages|managed|listens|listened|rang|calls|called|noticed|asks|asked|helps|helped|cares|cared|said_happy|thanked|has_more|had_more
      even ~1 a stranger|strangers|child|dog|toddler|goldfish|robot ~3 treats|treat|would|could|can|knows|cares|listens|has
      my|our|your ~1 {former} ~2 {post}|was ~3 never|always|at_least|knew|would_have|would_never|managed|treated|cooked|paid|respected|remembered|listened|helped|answered|made|had_this|not_once|cleaned|was_not|used_to|did_not|could ~2 !liked|likes|said|told|came|left|took|passed
      my ex ~8 never|always|at_least|would_never|would_have|remembered|knew|treated|cooked|cleaned|bought|listened|helped !said|told|likes|liked|gets|has
      the|our ~1 {former}|other ~2 {post} ~3 would|would_have|always|managed|knew|finished|answered|had_this|cared|replied|actually_answered|actually_listened|actually_cared|actually_replied !left|came|had_my
      the ~1 last|previous person|one|man|woman|guy ~3 had|did|who ~2 your|this ~2 job|flat|post ~3 managed|did|never|always
      your competitors|competition|rivals ~1 manage|managed|refund|refunded|answer|reply|never
      even ~10 than you
      treat|love|talk|help|hold ~2 me ~2 how|like|the_way ~3 treat|treats|loves|talks|helps|holds ~1 his|her|their
      my|our ~1 {former} ~2 {post} had ~2 faults|problems|moments but
      {near} let|takes|gives|buys ~6 and|but ~2 you|your ~2 are|not|never|like|just
      your predecessor ~4 {does}
      {firm}|the_other_company|the_other_crowd|the_competition|the_last_crowd|the_shop_down|the_place_down ~1 delivers|delivered|refunds|refunded|answers|answered|ships|shipped|manages|managed|does_it|did_it|do_this|sorts|sorted|replaces|replaced ~
      even ~2 the|my|a|our ~2 intern|junior|child|kids|kid|toddler|dog|cat|goldfish|robot|bot|chatbot|stranger|strangers|taxi_driver|postman|neighbour|neighbor|newbie|trainee|apprentice|beginner|year_old|monkey ~3 {does}|can|could|would|knows|understands|gets|has|is|did|wrote|says|said|be
      {near}|{lover}|#Kin ~2 {does} ~8 what|why|how_come|where ~1 about|is|are|can|do|have ~1 not? you|yours|your
      so ~1 can|could|does|do|has ~1 your|my|her|his|everyone|every ~1 {near}|else|other
      unlike|not_like ~1 your|my|her|his|the|some ~2 {near}|{post}|people|others|other|predecessor|rest
      compare|put|stand ~1 yourself ~1 to|with|against|next ~2 {near}|{others}|{everybody}|predecessor|others ~
      you ~2 will|would|could|can|are|do ~1 never|not ~2 be|hold|come|fill|live|measure|match|rank|amount ~2 half|shoes|up_to|a_candle|close|near|the_man|the_woman|the_mother|the_father|as_good|like ~
      you ~1 are ~1 no|not ~1 your|my|our ~1 {near}|predecessor|messi|einstein $|that_is|are
      you ~2 worse|more_useless|lazier|meaner|colder|slower|ruder|crueler|crueller|cheaper|needier|dafter|more_selfish|more_stubborn ~1 than ~1 your|my|her|his|the|any|all|even|a ~1 {near}|last|other|previous|ever|one|child|toddler|ex
      even|ever worse than ~1 your|my|the|her|his ~1 {near}|last|previous|ex|old
      take|takes|took|taking after ~1 your|his|her|the ~1 {near}|late|drunk|waster
      apple|acorn|chip ~1 does|off|never|did not? ~1 fall|far|the ~
      you|that|this ~2 is|are|sounds|sound ~2 your ~1 {near} ~1 talking|speaking|all_over|coming|in_you|coming_out|again
      i|we ~2 had|have|got|get|was|were ~1 better|faster|nicer|kinder|warmer ~2 service|treatment|treated|answers|help|support|manners|care|love|respect|results|experience ~1 from|by|with|at|off ~
      if ~2 {near}|{lover}|{others}|{everybody}|everyone|other_people|others ~1 can ~6 so_can_you|why_can_not|then_why|surely_you|then_so_can
      why|when ~2 could|can|will ~1 you ~1 not? ~1 ever|just|once? ~1 be|do|act|try ~2 like|as|what ~3 {near}|others|everyone|normal|other|{others}|her|him|them
      years|months with ~2 he|she|they|i ~1 never|always ~
      with ~1 my|our ~1 {former} ~2 i|we ~1 never|always
      {rest} ~2 {others} !have|think|say|said|like|take|told|are ~3 {does}|act|behave|trust|seem|remember|help|listen|thank|appreciate|answer|be|let !asked|been|told|that|sell
      {rest} ~1 {everybody} ~1 actually|at_least|manage|managed|would_have|would_never|do_not_have_to|do_not_act|do_not_treat|get_to|got|have_no_problem|trust|help|let ~
      {rest} ~1 {everybody} ~2 {does} ~8 and|but ~2 you ~2 not|never|can|are
      all ~1 the|of other ~1 {others} ~3 {does}|act|behave|seem|remember|help
      any|another ~1 other|normal|decent|half_decent ~1 {lover}|man|woman|company|boss|seller|parent|{others}|firm|bank|hotel|shop ~2 would|could|can|does
      {firm} ~1 would|could have ~2 #Verb|refunded|sorted|sent|replaced|had|fixed
      {firm} ~1 would never|not ~2 do|treat|leave|charge ~2 this|me|people|customers
      look ~1 at ~1 how|your|my|his|her|them|him|the|{near}|#Kin ~12 and|then|now|while ~2 look_at_you|look_at_yourself|me_what|what_about_you|then_there|then_you|then_i_look
      look ~1 at ~4 {near}|sister|hendersons|neighbours|friends|them|her|him|others ~3 he|she|they ~1 {does}|calls|is|has|have
      see|look_at|take ~4 son|daughter|boy|girl|kids|{near} ~2 he|she|they|who ~1 got|gets|is|has|have|went|does|never ~12 you|what
      and|then ~1 look|looking at ~1 you|yourself|us|what_you $
      your ~1 {near} ~5 {does} ~14 what|why|and|but|while ~3 have_you|about_you|can_not_you|are_you|you_can_not|you_are|you_have|you_do
      your ~1 {near} ~2 managed|managed_to|manages|never_needed|never_had ~
      your ~1 {near} ~2 has|have|never|always|had ~1 never|already|always ~1 given|gave|complained|asked|caused|helped|had|did|called|talked|made|house|job|married|been
      at|by ~2 your age ~2 i|we|he|she|your|my|most|people|other|others|{near} ~3 was|were|had|did|could|knew|worked|owned|ran|already|would !not|no
      at ~1 your age $
      when i|we was|were your age ~2 i|we ~3 already|had_a|had_two|worked|owned|was_married|was_working
      !people|editors|members|other|most {near}|neighbours|{lover}|husband_of ~6 {does} ~12 and|but|while|whereas|then|here ~2 you ~2 not|no|never|sit|sitting|still|just|only|barely
      why is it ~1 that? ~6 {near}|{others}|{everybody}|everyone|everybody|they|she|he ~3 can|manage|manages|do|does|are|get|gets|have|know|make|phone|could ~8 and|but|while ~1 you ~3 not|never
      why|how is|come it? ~1 that? ~2 {rest} ~3 {others}|{everybody}|editor ~2 can|manage|manages|do|are|get|have|know|phone
      how_come|how_is_it|why_is_it ~2 everyone|everybody|every|all ~4 can|manages|manage|does|gets ~10 you ~1 can|do|are|never not|never|$
      percent|marks|degree|distinction|scholarship|promotion|doctor|engineer|a_house|iit ~8 and|but|here ~2 you ~2 are|is|have|with|sit|sitting|still|only|just|got
      take|learn|borrow ~2 a|some|one|something|thing|few ~2 leaf|page|lesson|notes|tips|lessons|thing|two|things ~4 from|out|of ~2 his|her|your|my|their|them|him|{near}|book
      you ~2 could|should|might|need ~2 learn|take ~5 from|out_of|leaf|notes ~1 !your_mistakes
      follow|copy|try_following ~1 your|his|her|their|{near} ~2 example|lead
      not see|catch|hear|find|get ~1 him|her|them|your|my|other|any|me ~2 {near}|people|kids|complaining|moaning|behaving|acting|sulking|making|doing ~
      {near}|he|she does|do|would|did not|never ~1 sulk|moan|complain|whine|shout|yell|nag|forget_my|treat_me|talk_to_me|speak_to_me|cry_over ~3 when|every|about|at|to|me|like|over|and|all ~
      never ~1 had|have|got|get|gave|give|gives|given ~2 this|such|these|any|so_much|a_days|a|that ~2 fuss|trouble|problem|problems|worry|drama|nonsense|attitude|bother|hassle ~3 about|from|with|over|like ~1 your|my|me|him|her|it|the|you|any|other|football|anyone
      ^ ~1 compared|unlike|next|beside ~1 to|with? ~1 you|your|him|her|them|some_people ~2 {near}|$|you|i
      {better} ~6 than you ~1 do|did|ever|will|could|can|would|$|treat|have !are_at|today
      he|she|they|{near} ~1 is|was|were ~2 more|{better}|twice|ten|so_much|half ~4 than|as|of ~2 you ~2 will|ever|are|were|could|$
      got|has|have ~1 more|better|some ~1 sense|manners|brains|brain|class|backbone|respect|decency|common_sense ~4 than you|in_his|in_her|in_their
      you ~2 nothing|not ~2 like ~1 your {near}
      standards|standard|bar|example ~4 set|sets|by|that ~4 you ~3 not|never|fall|fell|below|fail
      your ~1 {near} ~3 {does}|calls|visits|rings ~6 every|each|twice ~2 day|week|night|sunday|morning|evening
      {near} ~2 is|are ~1 calling|calls|ringing|visiting ~3 parents|mother|mum|father|family ~2 every|each|daily
      see|watch|look_at ~2 way|how ~4 treats|looks_after|looks|talks|cares|helps|minds ~10 and|then ~2 i|it|makes
      if|had|was i|it ~2 with|married|dating|were ~3 he|she|they|{near} ~2 would|never
      bet|imagine|sure ~3 {near}|{lover} ~2 do|does|would|has|is|never|did not? ~2 {does}|have|need|be|talk|forget|moan|nag
      half|most|all ~2 lads|girls|men|women|people|guys|kids|boys ~1 your_age|in_your ~3 have|are|own|can|already
      you ~1 will|would|could never ~2 be|measure|live|match ~2 the|half|like|up ~3 #RoleNoun|one|to ~2 she|he|my|your|they|him|her ~1 was|is|were|$|standard
      not ~1 a_patch_on|fit_to_lick|half_the ~
      every|each|all other|others|rest|else ~2 {others}|{everybody}|editor|member|student|tenant|person|child|employee|customer|{near} ~3 can|manages|manage|knows ~8 you
      only one ~4 in|of|at|here|who|that ~6 not|never|can_not|without ~
      at_least your|my|the ~1 {near}|ex|{former} ~4 {does} !is|was_here|lives|gets_the
      at_least !i|you|we|it|this|that|there|they ~1 listens|cares|helps|tries|remembers|asks|notices|cooks|cleans|pays|treats|respects|appreciates|listened|cared|helped|apologized
      a|stranger|strangers|randomers ~4 treat|treats|treated|speak|speaks|spoke|cares|listened ~3 {better}|more|nicer ~2 than you
      would|could not|never|have ~2 treat|treated|talk|talked|speak|spoken|let|leave|left|do|done|make|made|cheat|say|forget ~3 me|this|that ~1 like_this|like_that|down|cry|wait|crying|alone|this_way|to_me $
      {near}|{lover} ~1 would ~1 never|not ~2 #Verb ~ me|us|this|that|like
      {near}|{lover}|mark|tom|he|she would have ~1 stood|stuck|helped|come|rang|called|noticed|listened|backed|apologized|understood|driven|picked|thanked|waited ~3 me|us|up
      last|my ~1 last|old? man|woman|fella|gf|bf|girlfriend|boyfriend|girl|guy|one|love never ~1 had|made|let|left|treated|did me
      not|never ~1 had|have|got ~3 with|from ~1 the|your|my|any other ~
      no ~1 problem|problems|trouble|issue|issues with ~2 any|the|your|other ~1 {others}|{near}|editor|one ~6 you
    `,
    1: `
      my|our last|old|previous|former|ex ~1 {post} ~2 #Past|{does} !liked|said|told|won|left|moved|died|had_my
      {lover} ~2 surprised|surprises|bought|proposed|cooked|takes|took|brought|planned|plans|helps ~8 and|while|but ~2 i|what|you|ok
      sure|bet ~2 {lover}|{near} ~1 does|takes|cooks|helps|remembers|gets|minds ~
      compared to|with ~1 your|my|him|her|them|other ~
    `,
  },
  CLASSES,
);

/** Praise, looks, thanks and own faults beside it: then nobody is measured to hurt. */
export const KINDLY = wordings(`
  pretty|beautiful|gorgeous|handsome|lovely|proud|laugh|smile|loved|love|great|pic|picture|photo|cute|wonderful|eyes|hair|sweet|funny|gas|dance|dancing|cooking_is|miss_you
  thank|thanks|grateful|star|please|haha|welcome|best_ever|no_idea|had_not_a_clue|clue|feeding|same_shoes|same_boat|mind_you|lucky
  that_i_am_sorry|and_i_am_sorry|compare_yourself|never_compare|i_compared|you_are_you|was_unfair|is_unfair|came_to|come_to|why_can_not_i|is_now_better|better_at|just_like_me|like_yours|we_had_no|nobody_does
  would have ~1 left|had|charged|shouted|given_up|fired|laughed|run|screamed|panicked|complained|killed|kicked|thrown|freaked|snored|walked|sacked|sued|banned|reverted ~1 me|us|it|by|$|double|out|away
  best_thing|best_compliment|mean_that|a_compliment|match_the_price|price_match
  my ex ~1 said|told|keeps|has|is|gets|liked|likes|still
`);
