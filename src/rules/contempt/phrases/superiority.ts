/** Talking down: the other as a child, a fool or a nobody (Brown & Levinson 1987: face; Gottman: superiority). */
import { graded } from '../../../engine/wording/graded.ts';

const CLASSES = {
  grasp: 'understand grasp comprehend fathom follow get_it get_this keep_up appreciate see_it know_how',
  adults:
    'adults grown_ups grownups big_boys big_kids grown_folks professionals experts the_adults the_grown the_professionals the_experts real_men people_who those_who someone_who the_people_who',
  speak:
    'talking speaking finished working done discuss handle speak talk deal decide conversation have work sort',
  wit: 'brain brains sense clue brain_cell intelligence education decency cop_on wit intellect cells',
  training:
    'brains background qualifications expertise training credentials capacity competence grounding education intelligence knowledge',
  wits: 'smart clever bright intelligent mature educated qualified equipped sophisticated adult man woman',
  clue: 'idea clue understanding concept grasp notion foggiest first_idea faintest slightest_idea baldy clue_in_the_world inkling',
  nil: 'absolutely literally bugger_all sod_all fuck_all jack nothing shit squat diddly feck_all fuckall',
  explain: 'explain put say spell break make draw repeat type write dumb',
  plainly:
    'slowly simple simply simpler small easy short crayon crayons picture pictures diagram down out again words_even',
  view: 'opinion opinions input view views thoughts two_cents feelings advice concern feedback comment',
  worth:
    'matter matters count counts needed asked wanted required relevant interest welcome invited mean worth',
  low: 'fresher junior intern beginner newbie noob amateur nobody housewife cashier secretary temp rookie newcomer layman trainee keyboard_warrior hobbyist student kid armchair wannabe commoner mere child boy girl',
  lived: `lived older mature grown job kids experience life real responsibilities mortgage bills children matured industry adult business run built raised paid worked earned
    achieved published done sober sense brain manners degree facts something learn learned grow old_enough bit_more`,
  elder:
    'older mature grown job kids experience life real responsibilities mortgage bills children matured adult age',
  sure: 'clearly obviously evidently apparently plainly simply honestly seem literally',
  dense:
    'understand understanding know read clue idea grasp comprehend think listen learn watch capable able qualified know_how thought_about',
  endear: 'sweetie sweetheart honey darling buddy pal kiddo sonny love dear pet hun petal champ son sunshine',
};

export const SUPERIORITY = graded(
  {
    3: `
      ^ ~1 grow|grow_the_hell|grow_the_fuck|grow_tf up $
      ^ ~1 grow|grow_the_hell|grow_the_fuck up and|already|please|will|would|man|dude|mate|or|for
      you ~1 need|should|have|ought|got|better|must ~1 to? ~1 grow|grow_the_hell|grow_the_fuck up !in|with|around|there
      time|when|until ~3 you ~3 grow|grew up !in|with|around|there
      grow ~1 a|some ~1 pair|balls|spine|backbone|brain
      act|acting|behave|behaving ~1 your ~1 age|shoe_size
      you|are|stop|keep|quit ~4 act|acting|behave|behaving|being|sound|sounding ~1 like|such ~1 a? ~2 #ChildAge !person|lover
      like you are|were ~1 #ChildAge
      what are you ~1 #ChildAge
      how old are you ~1 again|really|seriously|honestly|exactly|#ChildAge
      be|act|behave ~1 like? a|an|the ~2 adult|man|grown_up|grownup|grown_man|grown_woman|big_girl|big_boy|lady ~1 for_once|for_five|for_a|and|about|please
      ^ ~1 be|act_like a|an|the ~1 adult|man|grown_up|grownup|grown_man|grown_woman $
      big girl|boy pants|knickers|boots
      you ~1 would|could|will|can not|never ~1 {grasp} it|this|that|what|how|because|anyway|being|real|$
      doubt|not_sure ~1 that? you ~1 would|will|could|can|are ~2 {grasp}|capable|able ~1 it|this|that|of|to|$
      would|do not|never ~1 expect|expected ~1 you|someone|people|somebody ~3 to ~1 {grasp}
      let_me|i_will|i_can|i_could|allow_me|going_to|have_to|could_you|someone|somebody ~2 {explain} ~4 {plainly} ~3 for|even|like you|someone_like_you|people_like_you
      {explain} ~2 it|this|that ~2 words|terms|language ~1 even? you
      do|must|will|shall|should i ~2 have|need|must|got|really|seriously ~1 to? ~1 spell|draw|explain|repeat|translate|hold|use|dumb|say ~1 it|you|myself|everything|this|that|your|smaller|simpler|slowly !with
      want|need|like me to ~1 spell|draw|repeat|translate|dumb|use|get ~1 it|you|myself|crayons|the_crayons|smaller
      even you ~1 can|could|should|would|will|might|may|are
      simple|easy|clear|slow enough ~1 even? for you
      even a ~1 child|toddler|kid|monkey|idiot|baby|fool|five_year_old|two_year_old
      a|my|any ~3 child|toddler|monkey|kid|year_old|son|daughter|dog|granny|grandmother|nan could|can|would|knows|understands ~1 do|understand|figure|work_it|manage|follow|spell|find|write|fix|better !eat
      with|given|for ~1 your level|lack|standard of education|intelligence|experience|understanding|schooling
      not ~2 lower|stoop|sink|reduce|demean|degrade myself|to|down ~1 that|your|this|$|to
      this|you|that|it|conversation|arguing|discussion|argument|answering ~2 beneath|below me $
      you are|were ~1 beneath|below me
      out of your ~1 depth|league
      this|that|it|which|conversation|law|maths|way|well|clearly|obviously ~4 over|above|beyond your ~1 head|pay_grade|comprehension|understanding|intelligence|capability|capabilities
      know|remember|forget|learn ~1 your ~1 place|lane|station|manners
      stay in ~1 your ~1 lane
      you are ~1 too|so ~1 young|naive|inexperienced|immature|stupid|dumb|simple|sheltered|privileged|blind to|for ~1 be? ~1 {grasp}|understanding|know|see|realize|judge|lecture
      ~1 use|engage|switch|turn|try ~1 on|using? your|that|a|some ~1 brain|brains|noggin|loaf|common_sense|brain_cell|brain_cells|grey_matter
      if you ~1 had|used|possessed ~1 a|any|half|your ~2 {wit}
      you|someone ~2 not ~2 {wits} ~1 enough|to ~1 to|enough|$
      not ~1 {wits} enough to
      you ~2 not|no ~1 have ~1 the|any|enough ~1 {training} ~1 to|for|in ~1 be|comment|judge|understand|follow|edit|speak|talk|discuss|lecture|this|such
      you have|had|clearly|really|obviously|literally ~2 no|not|zero ~3 {clue} what|of|how_the|how_this|how_it|how_that|how_life|how_things|how_any
      you have|had|clearly|really|obviously|literally ~2 no|not|zero ~3 {clue} about !this|it|that|yet
      you ~1 have|had ~2 not|no ~3 {clue} ~1 $|how_the|how_this|how_life|how_things|have_you
      you ~2 know ~1 {nil} ~1 about|of
      you ~1 is|are|do|would|could|can|did not|never ~2 know|have ~2 nothing|shit|jack|squat|the_first_thing|diddly|fuck_all|a_clue|a_damn|bugger_all|anything ~2 about|of ~1 !me|us|him|her|it_then
      not know what you ~2 talking|doing|on_about
      not know the first_thing|half_of
      what would|could you ~1 know|understand ~1 about
      as if|though you ~1 would|could|knew|know|understand|understood
      your ~1 {view} ~2 irrelevant|worthless|nothing|zero|noted|ignored|means_nothing|has_been_noted
      your ~1 {view} ~2 not|never ~3 {worth}
      nobody|no_one|who ~2 asked|asks|cares|invited|consulted|requested ~2 you|your|for_your !to
      ^ ~2 who asked $
      nobody|no_one ~2 wants|wanted|needs|requested ~2 your ~1 {view}|help
      i ~2 not ~2 care|give_a ~2 what_you|about_you|about_your ~1 think|say|want|opinion
      {endear} no $
      ^ ~1 get over yourself
      get|come|climb ~1 down? off|down|from ~1 your|that|the ~1 high_horse|soapbox|pedestal|cross|ivory_tower|throne
      you ~6 smart|clever|special|important|perfect|superior|funny|great|good ~1 as you ~1 think|believe|reckon|like_to
      you ~4 think ~2 smarter|cleverer|better|superior|above ~1 than|to ~1 everyone|me|us|everybody|the_rest|others
      think you are|is|know ~2 so|all_that|better|something|special|clever|smart|funny|hard|tough|hot_shit|everything|god|above|the_boss|it_all|best|superior
      too|far_too|way_too|much_too|bit|little ~1 complicated|complex|advanced|sophisticated|subtle|clever|technical|deep|intellectual|big_a_word ~1 for ~1 you|your|someone|people|some
      ^ had you ~2 bothered|read|looked|listened|paid|taken|possessed|faintest|slightest|any|basic|checked|done|been|even|half|a|the ~10 you ~1 would|might|could
      you|your ~3 lack|lacking|lacks ~3 {clue}|{wit}|{training}|comprehension|knowledge|mental_capacity|ability|experience|maturity|reading_comprehension ~2 of|to|for|$|skills|required|needed|about
      your ~2 lack|ignorance|total_lack ~2 of ~3 {clue}|{wit}|knowledge|comprehension|experience|basic|class|manners ~2 $|is|shows|astounds|stuns|speaks|and|amazes|means|makes|about|how !not
      when|once|while|until|let|leave|now ~2 {adults} ~3 {speak}
      not|never ~2 recall|remember ~2 asking|inviting|requesting ~3 you|your|for
      do i look|seem|sound like ~1 i|someone|a_person ~2 care|who_cares|give
      ask|see ~1 me? if i care
      you ~1 are|is ~2 last person|one|man|woman|people ~2 who|to|that|on|i ~4 talk|lecture|judge|advise|give|tell|speak|should|preach|ask|take|need|listen
      you ~1 are|is ~2 in no position|state|place to
      nothing|nobody|nowhere|lost|homeless|street|dead|jail ~3 without|if_it_was_not ~1 me|for_me|us|my
      where would you be ~2 without|if|now
      you ~1 would|could not|never ~2 last|survive|manage|cope ~3 a|one|two|five|without ~3 day|minute|week|minutes|hour|me|real|job|my
      sit down ~2 and ~1 let|listen|be_quiet|shut !to_this|to_the|to_a|to_some ~
      you know nothing ~ $|about
    `,
    2: `
      you ~1 will|would|may|might ~4 see|{grasp}|understand|think|feel|learn|know|realize|find_out ~4 when|once|after|if ~1 you ~1 are|have|get|got|had|reach|become|grow|ever|actually ~8 {elder}|wiser|belt|up|my
      when|once you ~1 have|are|get|grow|reach ~3 {lived}|my_age|kids_of ~8 {grasp}|see|realize|agree|know|talk|discuss
      come|talk|speak|call|get ~1 back? to? ~1 me? when|once you ~4 {lived}
      not|hardly ~1 rocket_science|brain_surgery|quantum_physics ~1 $|you|is_it|to|even|mate|love
      spare me your|the|this|that|all
      educate|inform ~1 yourself ~1 $|before|on|about|first|and
      not my|here|have|got ~3 to educate|teach|babysit|parent|raise|hand_hold you
      before you could ~1 even? spell|walk|talk|read|type|drive|shave|wipe|tie
      ^ ~1 adorable|cute|sweet|hilarious|precious|amusing ~1 that|how you ~1 think|believe|thought|imagine
      not comment|speak|talk|lecture|write|edit|interfere ~3 on|about|of|in ~3 you ~3 not|no|nothing ~1 knowledge|idea|clue|understand|know|about|understanding
      leave the thinking|talking|decisions|deciding|maths to|for ~1 me|us|adults|those|grown
      when|once|until you ~1 pay|earn|own|run|make|buy|contribute|start ~6 you ~2 can|may|will|get|not ~2 opinion|have|say|tell|decide|choose|complain|lecture
      when|once you ~1 know|understand|learn the ~1 difference|basics|rules|first_thing
      come|talk|write back when ~1 you ~1 can|learn ~1 to? read|spell|count|understand|explain|tell|behave
      do your ~1 own? homework|research $
      ^ ~1 learn|learn_how|go_learn|try|start|maybe_learn|try_learning ~1 to|how_to? ~1 read|spell|write|count|listen|think|behave|drive|reading|thinking|listening $
      learn some ~1 manners|respect|basic|grammar|self_respect|decency
      ^ ~1 read|open|pick|crack a|some|an|up ~2 book|books|dictionary|newspaper ~1 sometime|once|before|for_once|maybe|instead|and
      ^ ~1 read ~1 the docs|documentation|manual|policy|readme|rules|article|thread ~1 before|next_time|properly|first ~3 wasting|waste|comment|commenting|posting|opening|complaining|you
      ^ go|please_go|just_go|so_go|now_go ~1 back to school|kindergarten|nursery|primary
      if you ~1 bothered|bother|had_bothered to? ~1 read|think|listen|look|check|learn|understand|ask|google|pay|it|thinking
      you {sure} ~2 not|no|never ~1 {dense}
      {sure} you ~1 not|no|never ~1 {dense}
      doing|running|working|writing|editing|cooking|driving|coding|raising|selling|teaching|managing ~8 before you ~1 were|could|knew ~1 born|out|in|spell|walk|talk|read|type|drive|shave|what
      leave|let ~4 to|do|handle {adults}
      {adults} are talking|speaking !about|to
      aw|ah|bless|oh|lol|haha|cute|adorable|sweet|how_sweet|how_cute ~2 you ~2 think|believe|thought|believed|actually ~2 that? ~1 how|what|it|you|this|is|$|that|think|believed
      how|that_is|aw|oh|you_are|so ~2 adorable|cute|precious|hilarious|sweet ~1 that|you|if|thinking ~2 think|believe|thought|thinking|actually
      lol|haha|oh ~2 you_are|that_is adorable|cute|precious|hilarious
      run along
      quit while you
      how many|much ~1 more? ~1 times ~1 do|must|should|shall|have|will|am|can i ~4 tell|telling|told|ask|asking|asked|explain|explaining|explained|say|saying|said|remind|repeat|warn|teach|beg|hear|go_over|go_through|apologize|$
      for the last|hundredth|millionth|thousandth|umpteenth time
      do ~1 all? ~2 thinking for you|both|us|two
      not ~1 able|capable to|of ~1 {grasp}|understanding|think|thinking
      stop|quit|before_you|and_stop ~1 wasting|waste my|our|everyone_is|peoples|everybodys|people time
      you ~2 waste|wasting ~1 of? my|our|everyone_is time
      not ~3 argue|arguing|debate|debating|discuss|explain|explaining|reason|talk with|to ~1 someone|somebody|a|an|idiots|children|people ~1 who|child|toddler|idiot|wall|that|like_you|fool
      do you ~1 even|actually know|understand|read|realize|what|how|listen !what_time|when|where|if|anyone|anybody
      i pity you|your
      mind your own ~1 business
      who|what do|the_hell|on_earth ~2 you think you are !going|voting|meeting|seeing|sitting|playing|related
      do|have you ~2 know|idea|clue ~1 who|what ~1 i_am|you_are_talking|you_are_speaking|you_are_dealing|you_are_messing
      basic|elementary|primary_school|kindergarten ~1 stuff|maths|english|grammar|logic|decency|manners|knowledge|hygiene ~6 you|child|kid|everyone ~1 should|would|do|does|did|can|could|learn|learns|know|knows|lack|missed|skipped
      grown_up|grownup|adult conversation|discussion|way|manner|talk
      so|as_if|like i|we ~1 have_to|need_to ~1 explain|teach ~1 everything|basic|you
      ^ ~2 try|do_try|please_try|try_and ~1 to? keep_up|keep_up_with ~1 $|would|will|please|dear|with_the
      you ~1 really|actually|honestly|seriously|genuinely|truly ~1 think|believe|thought|expect ~2 that? ~2 how|works|anyone|anybody|people|going_to|you|it|i ~3 works|work|fooled|cares|believe|buy|interested|convincing|clever|stupid
      you ~1 are|is ~1 just|only|merely|still|nothing_but ~1 a|an? ~2 {low}
      ^ first|go_and|go|maybe|perhaps|try|start|kindly ~1 learn|learning|study|read|reading|google|get|educate ~3 speak|talk|basics|manners|english|grammar|spell|drive|respect|how|facts|education|degree|about|first|policy|experience|your_facts|a_job|an_education|a_real|yourself ~
      you ~2 need|have|should|ought|must to? ~1 learn ~2 respect|manners|behave|place|shut|listen|discipline|humility|count|basic|some|read|lose|grow|control|accept|boundaries|to_speak|how_to_speak|how_to_talk|to_talk|difference|wait
      you ~1 should|ought|are|better|need ~2 be? ~1 grateful|thankful|lucky|thanking|kissing ~3 i|me|we|that|to_have|anyone|anybody|not|my|for_what|even|$
      not ~1 worth ~1 my|the|our|anyone|it|a ~2 time|breath|energy|effort|trouble|saliva|oxygen|spit|ink|typing ~2 $|on|of|arguing|to_argue|explaining|with|you
      better|important things ~1 to do|deal|worry|think|spend ~2 than|with|about ~4 you|your|argue|listen|explain|babysit|this_nonsense|sit|read|respond|reply|hold
      not|no|neither ~4 time|energy|patience|crayons|interest ~2 to|for|or|in ~2 explain|your|educate|babysit|teach|nonsense|deal_with_your|this_nonsense|this_crap|this_bullshit|this_foolishness|your_nonsense|arguing_with|stupid|idiots|crayons
      welcome to ~2 real|grown_up world|life|adulthood !your|the_first
      how|what ~1 do|does|would you ~1 think|imagine ~1 the|that? ~1 real|actual world|life|business ~1 works
      how ~1 the ~1 real world works
      bless|oh_bless ~1 your|his|her ~1 little|cotton|naive|heart|innocent ~1 socks|heart|mind|soul|$
      you|your ~2 embarrass|embarrassing|making_a_fool|make_a_fool|fool ~2 yourself|yourselves|of_yourself ~
      i am ~2 embarrassed for_you|to_be_seen !when|because|too
      do|did|can you|your_brain ~2 even read|english|think|comprehend|understand|listen ~1 what|bro|or|english|the|before|$|words
      ^ ~1 reread|re_read|try_reading|learn_to_read|read_it|read_that|read_what ~3 again|slowly|properly|carefully|harder ~2 slowly|before|this_time|genius|commenting|replying
      any|most|every ~2 child|idiot|fool|moron|toddler|schoolboy|schoolgirl|five_year|first_year|half_wit|halfwit|student|beginner|person_with|one_with ~5 can|could|knows|know|would|understands|see|sees !install|assemble|build|cook|play|set_it_up
      can|could not ~2 make|put|explain|spell|say ~1 it|this|that ~2 simpler|clearer|plainer|easier|slower
      you ~1 have not ~2 read|studied|lived|earned|done|published ~2 enough|nearly_enough|anywhere ~3 to|for
      google is ~1 free|your_friend ~1 $|{endear}
      people|someone|somebody|those|one of ~1 your ~1 level|calibre|caliber|intellect|standard|ilk
    `,
    1: `
      ^ watch your ~1 tone|mouth|language|attitude
      ^ slowly $
      you and i both know
      nobody|no_one asked ~1 you to
      do you understand what|that
      if you ~1 cared to ~1 read|think|listen|look|check|learn|understand|ask|google|pay
    `,
  },
  CLASSES,
);
