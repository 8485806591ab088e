/** Questions that presume a defect or a bad motive and want no answer (Gottman: harsh start-up). */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';

const CLASSES = {
  /** Defects of mind or sense that are asked after. */
  daft: `deaf blind stupid dumb thick dense simple slow retarded brain_dead braindead illiterate demented delusional deranged mental insane
    senile soft_in_the_head psycho`,
  /** Said in surprise, too; "are you mad or what" is no surprise. */
  mad: 'mad crazy nuts bonkers cracked touched high drunk',
  /** What a question takes for granted that the other is. */
  bad: `#Trait #Insult #InsultAdj careless stupid dumb thick selfish cruel cold rude mean dense slow clueless blind obsessed dramatic negative hostile
    nasty hopeless difficult hard awkward bitter stubborn disrespectful forgetful messy evil angry weird useless defensive moody aggressive
    sensitive horrible against_me like_this like_that incapable insensitive childish impossible miserable unreasonable annoying irresponsible`,
  /** What a decent person has. */
  sense: `shame decency manners respect conscience heart brain brains self_respect consideration common_sense sense feelings self_awareness dignity empathy
    compassion concept remorse cop_on wit class scruples humanity`,
  /** What anybody can do. */
  simple: `text call say tell ask help put pick wash clean close lock shut listen answer reply read check turn think show be take let keep remember
    apologize thank pay follow knock understand admit do leave stop act give make come wait charge send look treat write get_it reach`,
  /** What may be hard for anybody: asked how hard it is to do that, one asks. */
  skill:
    'learn get apply pass grow bake cook ride drive speak sell paint fix sew train install find become build play use set switch draw knit park change',
  /** Acts that spoil things. */
  spoil: `ruin ruining spoil spoiling start starting pick picking argue arguing fight fighting turn turning twist embarrass wreck make making drag destroy complain
    moan nag criticise criticize question contradict shout yell lie act bring hurt hurting start_a screw mess fuck put keep insist comment`,
  /** Close and working relations, and those who stand for a standard. */
  person: `#RoleNoun adult professional company doctor gentleman animal monster idiot business shop outfit seller firm service support landlord editor
    maintainer grandmother grandfather human moron bank school hospital airline admin`,
  /** What such a one does. */
  does: `does do would leaves leave forgets says treats acts lies speaks talks ignores are_you behaves hits shouts can_not steals cheats refuses
    abandons misses drinks yells screams hides charges takes sends makes puts keeps goes walks slams tells brings uses blames hangs runs sells posts calls throws deletes`,
  hell: 'the_hell the_fuck the_heck on_earth in_gods_name the_actual_fuck the_bloody_hell',
};

export const LOADED_QUESTIONS = graded(
  {
    3: `
      what|fuck|hell ~8 wrong|matter with ~1 you|chu !today|these|lately
      is|are ~1 there? something|anything ~2 wrong|matter|missing|loose ~1 with|in|up ~1 your|you ~1 head|brain|mind|ears|eyes|$
      what ~4 is|are ~3 your ~2 problem|malfunction|damage|deal|issue ~1 $|man|dude|bro|with_me|lately|exactly|yaar|here|then|today|anyway|with_people|with_him|with_her|with_my
      are|is you ~2 {daft} ~1 or|$|then|man|dude|bro|mate
      are|is you ~2 {mad} ~1 or|then
      you ~1 right|good|ok|alright|well in|up ~1 the|your head
      are|is|have|has you ~2 out_of|off|lost|taken_leave_of ~1 your|the ~3 mind|head|rocker|tree|trolley|senses|skull|nut|marbles|plot|box|brain !with
      how ~1 {daft}|{bad} ~1 do|would|must|does ~1 you|one|someone|anyone|a_person ~1 have ~1 to ~1 be
      have|has|had|do|did|can not? you not? ~2 no|not|any|zero|an_ounce_of|a_shred_of ~3 {sense} !of|how|what
      how dare ~1 you
      who ~3 raised|dragged|brought|reared ~1 you ~1 $|up|like|that
      you|yo ~1 raised|born|reared|brought_up|dragged_up ~2 in|by ~1 a|wolves|animals|savages|pigs|jungle ~1 barn|zoo|cave|stable|field|forest|$
      did|has no_one|nobody|anybody|anyone|your ~2 mother|parents|mum|mom|not|ever ~2 teach|taught|raise|raised|tell|learn ~1 you
      who ~3 do ~1 you think you ~1 are|is ~1 $|talking|speaking|to|telling|coming|calling|acting|with|dictating
      who ~2 died|put|elected|appointed ~2 and? ~1 made? you ~1 the|king|queen|boss|in_charge|judge|god|pope|president
      which|what part|bit ~1 of ~8 you ~2 not ~1 understand|get|follow|grasp|clear|hear
      why are|is you ~1 like this|that|such ~
      what ~1 kind|sort|type|manner of ~3 {person} {does}
      what ~1 kind|sort|type|manner of ~2 {person} ~1 are_you|is_you
      what ~3 goes|going|go ~2 on|through|inside ~2 in|inside|through? ~1 your|that ~2 head|mind|brain|skull
      what ~2 point|use|good ~2 of|are|is ~1 you $
    `,
    2: `
      ^ who ~2 does|do|says|treats|talks|acts|behaves|speaks ~1 that|this|such|like|to !song|version|part ~1 $|to|like|they|their|his|her|your|a
      ^ who ~2 leaves|forgets|abandons|treats|ignores|hits|steals|lies|charges|blocks|sends|cheats ~1 a|an|their|his|her|your|to|someone|people|they
      who|what ~3 in ~3 right|sane ~1 mind ~1 {does}
      who|what ~3 in ~2 right|sane mind
      is|was there ~1 some|any|a ~1 particular|special|good|medical? reason ~1 why|that|you ~1 you? ~1 can|do|did|could|will|are|have not ~1 even|just|bother|bothered|use_a|be|say|answer|reply|listen|read|tell|call
      what ~4 were|was|are|is you ~3 thinking|playing_at|on_about|smoking|drinking ~1 $|when|telling|doing|letting|giving|leaving|inviting|putting|saying|posting|sending|bringing|taking|buying|going|by|you
      what|whatever|who ~3 possessed you
      what|who ~1 gave|gives|made|makes you ~1 the_right|think_you_can|think_you_are|think_it_is|think_that_is|think_i_am|think_you_have !to_do
      what|whatever ~3 got|gets|gotten|came|come|comes in|into|over ~1 to? ~1 you
      what ~2 is it ~1 even? with you|your !today|lately
      is|was|would it|that|this ~4 hard|difficult|much|complicated|impossible|tough|big_an_ask|challenging|beyond_you ~4 to|for|of_you|you|that ~3 {simple} !a
      is|was it|that|this ~2 hard|difficult|much|complicated|beyond ~2 for you
      how ~2 hard|difficult|complicated|tough ~1 is|can|could|was|would it|that ~1 be? ~2 for_you? to !{skill} ~1 {simple}
      would|will it|that ~2 kill|hurt|pain you to
      is|was it|that ~3 too_much|asking_too|so_much|that_much ~2 to|of_me_to ask|expect|want|hope !for_a
      why ~1 must|can|could|will not you ~2 just|ever|once|for_once|simply|even ~2 {simple}
      why ~1 do|did not you ~1 ever|once|for_once|even ~2 {simple}
      why do not you ~1 just say|admit|leave_me|shut|stop|listen|leave|grow|be_honest|apologize
      why ~1 must|can|could|will|do|did you ~1 never|not_just|not_even|not_ever|not_for_once ~2 {simple}
      why can|could|will|do not you ~1 be|act|behave|grow ~1 up|normal|nice|happy|honest|decent|a_normal|a_decent|an_adult|reasonable|civil|$
      why can|could|will not you ~1 see|understand|shut|stop|leave|let|accept|listen|admit ~1 $|me|it|that|this|up|on|to|for
      why can you never ~
      why must you
      why you ~1 must ~3 {bad}|{spoil}
      why ~2 must|do|does|you ~1 you|everything|it|every|must ~3 have|got|need|insist|always|keep|constantly|must ~2 to|on|be? ~2 {spoil}|{bad}
      why ~1 must|do|does you ~2 turn|make|twist|take|drag|start ~1 everything|every|it_all|things|this|me|a|up ~
      why is|are|does|do ~1 everything|every_conversation|every_time|it|things ~2 always|such|so|have ~3 battle|fight|drama|struggle|nightmare|problem|argument|difficult|hard|about_you ~2 with|for|$ ~1 you|$
      do|must|did|can you ~2 have|need|got|always|really_have ~2 to|always ~2 {spoil} ~4 everything|every|such|so|always|my|yourself|about|fight|argument|difficult|drama|single|front|dramatic|negative|scene|conversation|that|me|an|a
      do|must|did you ~1 have|need|got ~1 to|always be ~1 so|such|always|like|this
      must you ~1 always|be|do|make|ruin|turn|start|spoil
      how|why ~4 can|could|does|do|would|is|are ~1 you|anyone|anybody|someone|somebody|person|people|human ~4 so|this|that|such|possibly|be ~3 {bad}
      why|how_come ~1 are|is? you ~2 always|so|such|being|this|be|must|never ~3 {bad}
      why ~2 are|is|you|so ~1 you ~2 obsessed|determined|hell_bent|intent|insist|insisting|trying ~3 making|ruining|hurting|being|with|on|to|me|make
      how ~4 can|could you ~3 do|say|treat|speak|talk|lie|stand|leave|look|let|forget|ruin|mess|screw|sleep|not_know|not_see|not_notice|not_tell|not_care ~2 this|that|such|me|like_that|like_this|again|us|yourself|mirror|night ~1 $|to|in|like|after|and|when|down|alone|again|happen|on
      how ~4 can|could you ~1 just|even|possibly ~2 forget|sit|stand|live|expect|leave|lie|let|say|do ~3 there|with_yourself|me_to|my|our|her|him|that|that_to|me $|to|and|when|after|alone|like|birthday|down
      how ~3 do|did|can|could you ~2 manage|find_a_way|succeed ~1 to|2|in ~2 {spoil}|break|lose|fail|forget
      how is it ~1 even? possible ~2 to|for|that ~3 fail|mess|forget|lose|screw|break|burn|get|ignore
      why would ~1 you|anyone|anybody|you_even ~2 ever|even|do|say|think|tell|post|send|give|let|leave ~2 do|say|think|that|such|this|something ~3 to_me|to_her|to_him|in_front|so|like|stupid|cruel|thing|about_me|$ !to_yourself
      what ~2 did i ~2 do|ever_do to ~1 deserve ~2 you|this|someone
      what ~1 do you ~1 actually|even ~1 do|contribute|bring|offer
      where do ~1 you get off ~1 #Gerund|with|talking
      what|where ~1 pleasure|satisfaction|kick|joy|enjoyment ~1 do|does ~1 you ~1 get
      did|do you ~2 leave|left|lose your ~1 brain|brains|manners|heart|common_sense|sense|decency|conscience ~
      dropped on your|the head
      do|does ~1 you ~1 people|guys|lot|all|ever ~1 actually|even ~1 #Verb|employ|have|do|read
      what ~1 do you do all day
      what ~2 were|are you ~2 hoping|expecting ~1 to ~1 achieve|gain|prove|accomplish
      can|could|would|will not? you ~1 not? ~3 go|last|manage|survive|do|get|spend|have|sit ~3 one|five|two|ten|a|single|evening|day|minute|minutes|meal ~4 without|before ~2 #Gerund|your|a|drama|it|being
      can|could not? you not|do|get|manage|handle|remember ~3 one|anything|a_single|simple|basic ~3 thing|right|properly|task|instruction|instructions|on_time|by_yourself|$ !with
      can|could not you ~1 read|count|think|listen|hear|see|follow $|or|properly|english|instructions|a|that|for_yourself|basic|simple
      can|could you ~1 not|even ~1 even? read|count|think|listen|hear|see|follow $|or|properly|english|instructions|a|that|for_yourself|basic|simple
      is there ~1 anything|one_thing|a_single_thing you ~1 can|do|are ~
      did|does|do|has|had it ~1 not|never|even|ever ~2 occur|occurred|cross|dawn|crossed|dawned|strike ~2 you|your|on
      do|does|can you ~1 not? ~1 ever|even ~2 to? ~1 think|check|look|listen|consider|stop|care|try|learn|ask ~2 before|at_all|about_anyone|about_anybody|about_me|about_us|about_how|what|how|$
      did|have you ~1 not? ~1 even|ever|bother|once ~2 to? ~1 read|think|check|look|listen|consider|stop|try|ask ~2 before|at_all|the|what|about_anyone|for|how|a_single|any|$
      do|did|can you ~2 hear|listen_to yourself|what_you_are_saying
      do|does|did you ~2 think|believe ~2 i ~1 am ~2 stupid|idiot|fool|made_of|your|blind|thick|born_yesterday|joking
      do|does you ~2 think the_world|before_you|it_is_ok|it_is_acceptable|it_is_normal|rules_do|money_grows ~
      do|did you ~1 just|actually|honestly|secretly? get_off|get_a_kick|enjoy|take_pleasure|take_pride ~1 on|out_of|in? ~1 making|hurting|watching|seeing|upsetting|being|wasting|edit|annoying|bullying|humiliating|ruining|insulting|starting|arguing
      do|did you ~2 have|got|any ~2 idea|clue|concept|notion how ~2 stupid|selfish|rude|insulting|offensive|degrading|hurtful|embarrassing|ridiculous|pathetic|childish|bad|much_you|humiliating|it_feels ~
      how many|much ~1 more? ~1 times|more|longer ~1 do|must|should|have|will|am|does|did i|we|anyone ~3 tell|ask|explain|remind|repeat|say|warn|beg|told|asked|said|show|put_up|clean|cover|write
      when ~2 will|are|would|is you ~3 going_to? ~2 ever|finally|learn|grow|stop|realize|start ~2 learn|grow|stop|start|listen|realize|to|up|it|take|act|behave|being|a|putting|understand|accept|apologize|do|that !to_drive
      will you ever|finally ~1 grow_up|learn|stop|start|listen|get_it|wake_up|realize|act
      what|which planet|world|universe|reality ~1 are|do|is|does you ~1 on|live|from|in
      in|on what|which ~1 world|planet|universe|reality ~1 is|are|do|does|did|would
      since when ~1 are|is|do|did|have|was|were|does you|your ~1 !live
      could|can you ~1 possibly? be any more !clear|specific|precise|perfect|beautiful|helpful|adorable
      are|is|were you ~2 even|actually|physically|genuinely|that ~2 human|listening|trying|capable|incapable|reading|able|sorry|awake|aware|selfish|lazy|blind|stupid|thick|slow|dense|paying ~1 $|of|to|attention|or
      are|is you ~2 incapable of
      why|how are|is you so? incapable of
      are|is you ~1 happy|proud|satisfied|pleased now|of_yourself|with_yourself $
      are|is you ~2 trying|determined|planning|hell_bent|set ~1 to|on ruin|ruining|be|make|destroy|embarrass|hurt|start|annoy|upset|piss|kill|drive ~2 difficult|stupid|everything|my|me|this|us|every|awkward|our|a
      are|is you ~1 taking_the_piss|taking_the_mick|having_a_laugh|on_drugs|on_something|completely_insane|actually_mad|fucking_insane|fucking_mad
      what|how ~1 is|would it|that ~2 like being|to_be ~3 {bad}|perfect|always_right
      you ~1 got|have ~1 a|some ~1 problem|issue ~2 or|with ~1 something|what|me
      do|did|does you|anything|it ~3 ever sink|get|go|penetrate ~2 in|through|into ~4 head|skull|brain|$
      rocks|sawdust|bricks|straw|fluff|cloth ~1 in|between|for|ears ~1 your|yo ~1 head|ears|brain|brains
      what are you like $|have|at_all|leaving|coming|honestly
      when|how_long ~3 did|do|will you ~1 stop ~1 caring|listening|lying
    `,
  },
  CLASSES,
);

/** Asked from care, about a thing, or with an open hand. */
export const OPEN_QUESTIONS = wordings(`
  worried|hope|missed|sad|hug|poor|feel_better|love_you|can_i_help|tell_me|i_miss|not_seen|to_yourself|are_you_ok|you_alright|limping
  order|laptop|account|log|ticket|tickets|tyre|visa|exam|song|recipe|tutorial|docs|installer|error|merge
  please_describe|may_i_know|happy_to|happy_with_the|never_done_it|sunny_weekend|since_when_do_you_live|coffee|stay_for|going_to_vote|i_asked_you|want_help
`);
