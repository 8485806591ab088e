/** Being schooled: told to read, to learn, to think first; asked what nobody asks an equal (Brown & Levinson 1987). */
import { graded } from '../../../engine/wording/graded.ts';
import { SCORN } from './classes.ts';

export const CONDESCENSION = graded(
  {
    3: `
      {study} ~2 the|your|my|what|a ~1 {curse} ~2 {paper}|i|words|it
      {study} ~1 {curse} ~1 {paper}
      {study} it|this|that|them {curse_hard}
      what|which ~1 part|bit|word|letter|syllable ~1 of ~8 not|do ~4 understand|get|grasp|unclear|clear|follow
      did i ~1 stutter|stammer|mumble
      who ~1 died_and|gave|appointed|elected|crowned ~1 made? ~1 you ~1 the|a|king|queen|god|boss|judge|police|right|permission|in_charge|pope|president|expert|sheriff
      i ~2 not ~1 have|got ~1 the|any|enough ~1 crayons|puppets|finger_paint|felt_tips|hand_puppets
      {slowly} ~6 {simpletons}
      for|to ~1 the|those|you ~2 slow|stupid|dumb|dim|special|thick ~1 ones|people|kids|learners|readers|of|class|among !in_your|in_my|in_our|in_his|in_her $|in|at|out|like|you|here
      {people}|you ~2 not ~1 {powers} ~1 capacity|ability|bandwidth|horsepower|tools|equipment ~ to|for
    `,
    2: `
      ^ ~2 {begin} ~1 by|with|to? {minding} ~4 {once}|properly|again|slowly|harder|instead|next_time|carefully
      ^ ~2 {begin} ~1 by|with|to? {minding} ~1 {paper}|the_whole|what_i|my|beyond|past_the
      ^ ~2 go|just|please|kindly|maybe|perhaps|first|actually|do ~1 and? {mind} ~4 {once}
      maybe|perhaps ~1 {mind}|{minding} ~2 {paper}|it|this|what|that ~4 {once}|properly|again|slowly|instead|next_time
      next_time ~2 {mind} ~1 the|my|what|your ~
      reading comprehension !test|tests|exam|exercise|exercises|homework|score|scores|section|level|passage|quiz|class|paper|questions|practice|skills_test|course|worksheet|book
      rtfm|lmgtfy|pebkac|id10t|rtfa
      let_me ~1 google ~1 that|it|this for you
      reading|thinking|listening|counting|spelling|math|maths|logic|english|comprehension|grammar|googling|science|facts|searching ~1 is|are ~2 hard|difficult|tough|tricky|fundamental|not_your|a_lost|beyond_you|optional ~1 $|is_it|is_not|for_you|for_some|i_know|huh|apparently|i_guess|was_it
      not ~3 {coddle} ~1 you|grown|adults|people|everyone|users|it|$
      want|expect|expecting|need|needs|waiting|like ~2 me|us|someone|somebody|everyone ~1 to ~1 {coddle} ~1 you|it|$|for
      {coddle} ~1 you ~1 through|with|like|all|every|anymore|any_more
      do|have|am i ~1 make|made|making ~1 myself ~2 clear|understood ~1 $|this_time|now|enough
      is ~1 that|this|it ~2 clear|understood ~1 $|now|enough|to_you|young
      first|1st|one ~1 day ~2 on|at|in ~1 the|this|planet ~1 internet|earth|web|world|planet|wikipedia|reddit|job_is_it
      you ~1 must|have_to ~1 be ~2 new|fun|great|a_riot|a_delight ~1 here|to|at ~1 $|this|the|if|parties|internet|around
      {endear} ~1 please|listen|look|sit|i|you|this|that|let_me|it_is !i_love|i_miss|i_am|i_will|love|you_are_my|come_home ~6 {above}
      {above} ~1 {endear} $
      above|beyond|outside ~1 your ~1 pay_grade|paygrade|station|level|comprehension|abilities|ability|capacity|remit|capabilities|ken
      leave|let ~2 {grownups} ~1 {tasks}
      who|what ~1 asked|invited|consulted|pinged|tagged ~1 for? ~1 you|your ~1 $|opinion|input|anyway|two|to|comment|view|thoughts|here
      nobody|no_one|none_of_us ~2 asked|cares|needs|ordered|invited|gives|wanted|wants|requested ~3 you|your|what_you|how_you|a_shit|a_fuck|a_damn|a_toss|a_monkeys ~1 $|think|thinks|opinion|input|say|feel|feels|advice|take|view|here|hot_take
      you|your ~2 not ~1 one|a_single|single ~1 clue|idea|thought|original|original_thought|working_brain|leg ~
      do not|never ~1 presume|dare|try|attempt|pretend|lecture|patronise|patronize ~2 to? ~1 lecture|teach|tell|explain|educate|school|instruct|me ~1 me|us|about|on|to|how|what|$
      i ~2 not ~1 need ~3 lecture|lectures|lesson|lessons|sermon|advice|life_advice|etiquette|grammar ~2 from|by ~1 you|someone|somebody|a|an|people|the
      i ~1 will|would|can|could ~1 explain ~2 again|it|that|this ~3 slower|slowly|simpler|smaller|fewer|pictures|syllables|crayon
      i ~1 was|have_been|had_been|am|have ~4 {veteran} ~6 you ~2 were|was|could|learned|had|even|knew ~
      since|long_before|before ~1 you ~1 were|was ~1 out_of_nappies|in_nappies|in_diapers|out_of_diapers|potty|an_itch|a_twinkle|a_glint|toilet_trained|weaned|crawling
      you ~1 do ~1 know|realize|understand|get|grasp ~2 that|what|how ~1 words|english|time|money|numbers|maths|calendars|contracts|facts|evidence|means|a|the ~6 {means} ~1 $|do_not_you|right|yes|or
      congratulations|congrats|well_done|bravo ~1 on ~1 learning|discovering|finding|mastering|reading|using|googling|copying
      a|one ~2 google|search|glance|look|moment|second|minute|brain_cell ~2 would|could ~1 have ~1 told|shown|saved|taught you|us
    `,
    1: `
      ^ ~2 imagine ~1 being|thinking|defending|believing|caring|crying|paying|typing|getting_so|unironically|needing ~1 a|an|this|that|the|so|for|about|your|you
      you people ~1 !who|are_great|are_amazing|are_the_best
      who ~1 taught|raised|trained|hired|certified|licensed ~1 you
      your ~3 is|are|was|were|looks|sounds|smells ~3 {junk}
      your ~1 attitude|behavior|conduct|manners|tone|customer_service|communication|service|professionalism|temper ~1 is|are|was|has_been ~2 bad|terrible|awful|poor|unacceptable|wrong|lacking|something_else|a_problem|out_of_order|offensive|rude|disappointing|the_worst
      this|that|the ~2 {work} ~4 is|was|are|were ~3 {junk}
      people|folk|folks|guys|men|women|someone|everyone|somebody like you|yourself|yourselves
      are you ~1 for_real|joking|kidding_me|new_here|new_to_this|sure_you_are|a_bot|a_child|stupid_or|even_trying|even_listening
      do|say|post|write|think something|anything ~1 useful|productive|intelligent|constructive|original|worthwhile for once
      ^ ~2 {begin} ~1 by|with|to? {studying}
      ^ ~1 {mind} ~1 it|this|that|the_thread|the_docs|the_faq|the_readme|the_rules|my_post|my_message|my_email|what_i ~2 again|properly
      how|what ~1 is ~1 that|this|it ~2 so|even|still|too ~1 hard|difficult|complicated|confusing ~1 to|for|$
      ^ what ~1 do|did|are you ~1 not ~1 understand|get|getting|understanding
      you ~1 do ~1 know|realize ~1 that? ~
      did|have you ~1 even|actually|bother|bothered ~2 {mind}|check|look|try ~
      it|this|that ~1 is ~1 really|just|honestly? ~1 not ~1 that|so|very ~1 hard|difficult|complicated|complex|deep
      common|basic ~1 sense|decency|courtesy|logic|manners|knowledge|etiquette|hygiene|competence ~
      as|like ~1 i ~1 already|clearly|just|repeatedly ~1 said|explained|told|wrote|mentioned ~
    `,
  },
  {
    ...SCORN,
    study:
      'read reread re_read learn look listen think check google use study open search pay_attention understand get try count',
    studying: `reading rereading learning listening thinking checking googling using studying opening searching looking paying_attention understanding counting
      proofreading testing asking_someone engaging read google learn search listen look check`,
    begin:
      'try start how_about consider maybe_try perhaps_try may_i_suggest i_suggest might_i_suggest suggest you_could_try you_might_try have_you_tried ever_tried you_tried have_you_considered ever_considered ever_thought_of next_time_try',
    once: `before_you_comment before_commenting before_you_post before_posting before_you_waste before_wasting before_you_open before_opening before_asking before_you_ask before_complaining before_you_complain
      before_accusing before_you_accuse before_replying before_you_reply before_speaking before_you_speak before_talking before_you_talk before_reverting before_you_revert before_judging before_you_judge
      before_you_start before_you_lecture before_lecturing before_you_call before_calling before_making before_you_make before_typing before_you_type before_you_open_your for_once then_come then_get_back
      maybe_then you_might_learn you_might_understand it_helps works_wonders you_might_find any_day`,
    paper: `manual docs documentation thread rules message messages email emails question faq readme article source sources room post policy error log logs instructions sign label guidelines
      description listing contract dictionary book sidebar link links comment comments title subject_line paragraph sentence page brain eyes ears head text terms`,
    curse:
      'fucking damn bloody goddamn frigging freaking friggin flipping feckin godforsaken sodding poxy actual',
    curse_hard: 'dickhead dumbass genius idiot moron',
    slowly: 'again slowly louder repeat simpler simply once_more explain type speak say spell',
    simpletons:
      'back_of_the_class slow_ones hard_of_thinking hard_of_understanding hard_of_reading slow_learners cheap_seats slow_readers',
    people: 'people lot folks',
    minding:
      'reading rereading learning listening thinking googling paying_attention understanding engaging proofreading counting',
    mind: 'read reread re_read learn listen think google pay_attention understand count',
    powers: 'mental intellectual emotional brain cognitive',
    coddle: `spoon_feed spoonfeed spoon_feeding spoonfeeding hold_your_hand holding_your_hand hold_hands babysit babysitting baby babying nursemaid coddle coddling mollycoddle wipe_your wipe_your_arse hand_hold do_your_homework
      do_your_job_for read_it_to read_it_for think_for google_for google_it_for google_that_for chew_it cut_up_your tie_your_shoes change_your_nappy nanny hold_your`,
    endear:
      'sweetie sweetheart honey darling buddy pal kiddo sonny hun petal champ son sunshine princess dear little_man young_man young_lady missy bucko boyo laddie love mate beta bud kid child dearie poppet',
    above: `pay_grade paygrade grown_ups grown_up adults adult big_boys your_head complicated_for over_your beyond_you pretty_head would_not_understand your_place out_of_your_depth deep_for hard_for_you technical_for
      real_world some_of_us the_adults basic_economics how_the_world how_it_works how_this_works how_life_works`,
    grownups: `adults grown_ups grownups big_boys big_kids grown_folks big_girls real_men real_developers real_editors real_engineers proper_grown`,
    tasks:
      'to do edit handle decide work sort run manage drive fix discuss code write deal finish figure get talk speak play cook plan think take',
    veteran: `doing running working writing editing cooking driving coding programming raising selling teaching managing contributing building maintaining fixing`,
    infant:
      'born out_of_nappies in_nappies in_diapers out_of_diapers potty an_itch a_twinkle a_glint at_school toilet_trained weaned crawling',
    means: 'means works mean is are exist exists work cost costs',
  },
);
