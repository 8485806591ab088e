/** How perception, memory or sanity is doubted. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';
import { DELUSION } from './deeds.ts';

export const WORDINGS = wordings(`
  get|have|need|want|needs ~2 your|that ~1 head|brain ~1 checked|examined|looked|read|seen|fixed|felt|tested|sorted|scanned
  your ~1 own|wild|overactive|sick|little|usual|constant? ~1 paranoia|delusion|delusions|hysteria|insanity|psychosis|hallucinations|madness|fantasies|fantasy_world|conspiracy_theories
  your ~1 wild|overactive|own|little imagination
  your imagination ~1 is|are|has|must|just? ~1 running|playing|getting|working|run|overtime
  your ~1 memory|mind|brain|eyes|head|ears|recall|recollection ~1 is|are|must_be|was|plays|has|must ~2 playing|tricks|broken|faulty|failing|messed|not_right|deceiving|unreliable|gone|shot|fried|selective|twisted|warped|full_of_holes|like_a_sieve|rotten
  you ~1 have|just|must|probably|totally|are|must_have|always? ~1 dreamt|dreamed|imagined|imagining|hallucinated|hallucinating|dreaming ~1 it|that|this|things|stuff|up|whole|again|$
  you ~1 are|must_be|keep|start ~1 hearing|hearin|seeing things|voices|stuff
  nobody|no_one|any|a|every|no sane|normal|rational|stable|balanced ~1 person|one|human|woman|man|adult|$ ~2 would|thinks|does|sees|reacts|behaves|could ~
  you ~2 not ~2 right|well|sane|normal|stable|all_there|wired ~1 in|mentally|upstairs|right ~2 head|mind|brain|upstairs|$
  you ~2 lost|losing|lose ~1 the|your ~1 plot|mind|marbles|grip|senses|sanity|bearings
  you ~2 lost|losing ~1 all? ~1 touch|contact|grip ~1 with|on reality|the_real
  you ~1 are|be|sound|going|gone|being|must_be|look|act|seem . delulu|doolally|barmy|loopy|cracked|senile|gaga|crackers|bananas|unhinged|deranged|psychotic|certifiable|schizo|delusional|paranoid|loony|cray|demented|touched|tapped|hysterical|bipolar|mental_case|nutcase|nutjob|head_case|headcase|basket_case|psycho|not_right|off_your_rocker|off_your_head|off_your_trolley|round_the_bend|away_with_the_fairies|out_of_your_mind|out_of_your_tree|losing_it|sick_in_the_head !good|busy
  you|u ~1 are|is ~1 getting|going|gone|acting|sounding|being ~1 a|so|bit|really|totally|all? ~1 paranoid|delusional|crazy|mental|insane|senile|hysterical|psycho ~1 again|on_me|now|$
  sounds|sound|seems|looks ~1 like ~1 someone|somebody ~3 paranoid|crazy|delusional|meds|unhinged|losing
  delulu|delusional|psycho|unhinged ~1 if you|u ~2 think|believe
  in|inside your ~1 own|little|twisted|sick|crazy? ~1 head|mind|imagination|dreams|world|reality|fantasy ~1 babe|only|not
  your|ur ~1 anxiety|hormones|depression|illness|bipolar|trauma|condition|disorder|insecurity|insecurities|ocd|adhd|pms|period ~2 is|are? ~1 talking|speaking|again|acting|lying|playing|making
  are you ~2 ok|right|alright|well|sick in|up your|the ~1 head|mind|brain|upstairs
  are you ~1 off|on|out ~1 of? your|the|some meds|medication|rocker|head|drugs|mind|tablets|pills
  forgot|forget|forgotten|skip|skipped|need|missed|double_up ~1 take? ~1 your|some ~1 meds|medication|pills|lithium !for_me|today_at|before|after|with|love|sweetheart
  ^ see|get|find|go ~1 see|to|yourself? ~1 a|some|to|professional therapist|therapy|shrink|psychiatrist|psychologist|professional_help|psychiatric_help|sectioned ~1 $|because|cause|mate|seriously|for|and
  you ~1 need|should|ought|require|belong|want ~2 to|be|in|see|go|get|some|a|serious ~2 shrink|psychiatrist|psychologist|sectioned|committed|psych|psychiatric|asylum|loony|madhouse|straitjacket|therapy|therapist|professional|locked_up|padded|professional_help|serious_help|mental_help|institution
  you ~1 need|needs|want serious|real|professional|proper|psychiatric|mental|some|actual help !with|from|on|for|moving
  you ~2 twist|twisting|twisted|warp|distort|distorting ~1 everything|every|things|my_words|reality|what|facts
  you ~2 remember|remembering|recall|recalling|misremember|misremembering ~2 it|that|things|this|everything|wrong ~1 wrong|wrongly|differently_because|incorrectly|all_wrong|wrong_again
  you ~2 always|constantly|keep|again ~1 imagine|imagining|invent|inventing|fantasise|hallucinate|imagined ~
  you ~1 are ~1 confused|mixed_up|muddled|mistaken|confusing ~2 again|as_usual|as_always|love|dear|like_always|with_someone|in_your
  you ~2 gone|going|went|go . mad|mental|insane|crazy|nuts|bonkers|batshit|senile|soft_in_the_head|off_the_deep_end|loopy|doolally ~1 $|or|again|have_you|are_you
  what planet|drugs are|do you ~1 on|live|living|from|taking|$
  are|were you ~1 high|drunk|tripping|delusional|mental|insane|hallucinating|deranged|dreaming|imagining ~1 or|$|again|things !tonight
  does|is everyone|nobody|no_one|anyone ~2 else|thinks|see|sees ~2 you ~2 crazy|mad|insane|unstable|losing
  your memory|recollection|recall|mind|head ~2 has|have|is|was|been ~3 never|not|hardly|far_from ~3 reliable|trustworthy|good|right|best|great|strong|work|clear|sharp|trusted|accurate
  can|could|should|would|do|to not|never|hardly ~1 trust|rely|go_by|believe ~1 on? your ~1 own? memory|recollection|mind|perception|senses|judgement|judgment|feelings|eyes|ears|head
  you ~3 seeing|see|hear|hearing|feel|finding|read|reading|perceive|sense|find ~1 problems|insults|slights|attacks|enemies|criticism|things|patterns|plots|conspiracies|meanings|rejection|betrayal|drama|threats|affairs|danger|stuff|messages|malice|signs|ghosts ~3 not|never|nobody|no_one|nothing|everywhere|in_everything|where|that_are|which
  you ~4 dream|dreamed|dreamt|cook|cooked|conjure|conjured|make|making|concoct ~1 things|this|that|these|it|stuff|stories|scenarios|nonsense|insults|problems|whole ~2 up ~
  you ~3 get|getting|got|have|has ~2 things|it|everything|facts|dates|all|this|story ~2 muddled|mixed_up|confused|twisted|jumbled|garbled|back_to_front|arseways|upside_down
  you ~4 live|living|are ~1 in|on ~2 fantasy_world|fantasy_land|dream_world|dreamworld|fantasyland|la_la_land|cloud_cuckoo|own_reality|alternate_reality|alternative_reality|another_planet|different_planet|own_little|fairyland|fairy_land|different_universe|parallel
  these|this|that|those|another|more|such|with ~2 ${DELUSION} of_yours|again
  your ~1 ${DELUSION}
  see|talk_to|speak_to|visit|consult|tell ~2 someone|somebody|doctor|therapist|psychiatrist|gp|professional|shrink|counsellor ~2 about ~2 these|this|your|that ~2 ${DELUSION}|mood_swings|memory|imagination
  losing|lost your ~1 marbles|mind|touch|grip
  you ~2 are|be ~1 losing|loosing it ~1 $|again|completely|love|mate
  you ~2 need|want|should|must|go ~3 show|take ~1 yourself? ~1 to ~2 doctor|psychiatrist|mental
  you ~3 some|a|having ~1 mental ~1 problem|issue|issues|illness|disorder|case|breakdown|episode
  what ~1 is ~1 wrong ~1 in|inside|with that|your ~2 head|mind|brain|skull
  it|that|this ~2 never|not ~2 happened|there|real|true ~2 outside|except|anywhere ~2 your ~1 head|mind|imagination
  your|ur ~1 anxiety|hormones|depression|illness|bipolar|trauma|condition|disorder|insecurity|insecurities|ocd|adhd|pms|paranoia|imagination ~2 is|are|just? ~1 talking|speaking|acting|lying|twisting|telling|kicking|inventing|seeing|flaring|making_things|making_stuff|making_up
  you ~1 are ~3 paranoid|delusional|unhinged|deranged|psychotic|schizo ~1 !android|about_the|at_home
  you ~3 convinced|persuaded|deluded|deluding|convincing yourself ~1 of|that|i|it|there
  you and your ~1 wild|crazy|mad|silly|daft|little? ~1 theories|theory|imagination|conspiracies|paranoia|notions|suspicions|fantasies
  you ~1 are|be? ~1 buggin|bugging|trippin|tripping|wildin|wilding ~1 $|none|fr|right|if|that|no|bro|sis|hard !me|over_the
  remember|recall what you ~7 never_mind|let_alone|much_less
  whatever|what ~1 it? ~1 is? you ~2 think|thought|believe|imagine|imagined|reckon ~1 that? you ~1 saw|heard|read|remember|felt|know|seen ~7 not|wrong|never|nothing
  you ~4 acting|act|acted|carry_on|carrying_on|going_on|sound|behave|behaving|overthinking|screaming|talking|talk ~1 like ~1 a|some ~1 mad|crazy|insane|lunatic|psycho|maniac|mental|hysterical|unhinged|madwoman|madman
`);

/** Asked in care or as a blow. */
export const SOFT = wordings(`
  you ~4 appear|seem|sound|are ~2 confused|mistaken|muddled|bewildered|forgetful ~1 about|as_to|over|again
  have|did|are you ~2 take|taken|had|skip|skipped|forget|forgotten|missed|stopped|taking|stop ~3 tablets|pills|meds|medication|lithium|antidepressants|medicine !with|before|for|this_morning
`);
