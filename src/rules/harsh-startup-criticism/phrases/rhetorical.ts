/** Questions that presume a defect: of mind, raising, conscience, or of ever having thought (Gottman: harsh start-up). */
import { graded } from '../../../engine/features/graded.ts';

const BASIC = `text|call|say|tell|ask|help|wash|clean|close|lock|shut|listen|answer|reply|think|show|remember|apologise|apologize|thank|knock|understand|admit|stop|put|pick|be`;
const TOIL = `text|call|say|tell|ask|help|put|pick|wash|clean|close|lock|shut|listen|answer|reply|read|check|turn|use|look|think|show|be|take|let|keep|remember|apologise|apologize|thank|pay|follow|knock|understand|admit|do|get|leave|stop|act|give|make`;

export const RHETORICAL = graded({
  3: `
    are|is you ~2 out of|off|in|right your|the ~3 mind|head|rocker|tree|trolley|senses|skull|nut|box
    have|has you ~2 lost|taken ~1 your|leave ~2 mind|marbles|head|senses|plot|of
    are|is you ~2 mad|crazy|insane|mental|nuts|deaf|blind|stupid|dumb|thick|dense|simple|slow|retarded|brain_dead|braindead|cracked|touched|demented|delusional|deranged|illiterate|bonkers|senile ~1 or
    are|is you ~2 deaf|blind|stupid|dumb|thick|dense|retarded|brain_dead|braindead|illiterate|demented|delusional|deranged|mental|insane|nuts|senile $
    what ~4 wrong|matter with|wit ~2 you $|man|people|lately|at_all|that|lot|or|altogether
    what ~3 wrong with ~1 your ~2 head|brain|mind|eyes|ears
    who ~3 raised|dragged|brought|taught|reared ~1 you ~1 $|up|like|that
    raised|born|reared|brought_up|dragged_up ~2 in|by|up_in ~1 a|wolves|animals|savages|pigs ~1 barn|zoo|cave|stable|field|$
    what ~1 is|are|s ~3 your ~2 problem|malfunction|damage|deal|major_malfunction|trouble|issue $|man|dude|bro|with_me|lately|exactly|yaar|here|then|now|today|anyway
  `,
  2: `
    what ~1 kind|sort|type|manner of ~3 #RoleNoun|monster|father|mother|animal|idiot|professional|company|doctor|wife|seller|gentleman|adult|partner ~1 does|do|would|leaves|forgets|lets|says|treats|acts|lies|speaks|ignores|are_you|does|behaves|hits|shouts|cannot|can_not|steals|cheats|refuses|abandons|misses|drinks|yells|screams|would
    who|what ~3 in ~3 right|sane ~1 mind ~1 would|does|thinks|leaves|tells|puts|says|goes
    who ~3 does|do|says|say|speaks|talks|treats|behaves|acts|leaves|sends ~1 that|this|like|to|their|a ~4 to|like|that|own|client|person|family|children|someone|people|mother
    what|wtf ~4 were|was|are|is you ~3 thinking|playing|at|on_about|smoking|drinking ~1 $|when|telling|doing|letting|giving|leaving|inviting|putting|saying|letting|at|posting|to|with|sending|bringing|taking|buying|going|by|you
    what ~3 possessed you
    what ~1 gave|gives you ~1 the right
    what|whatever ~3 got|gets|gotten|came|come|comes in|into|over ~1 to? ~1 you
    what ~3 goes|go|going|is ~2 on|through|inside ~2 in|inside|through? ~1 your|that ~2 head|mind|brain|skull
    is|was|would it ~4 hard|difficult|much|complicated|impossible|tough|big|challenging ~4 to|for_you|of_you|of_a|that_you ~2 to? ~1 ${TOIL}
    how ~1 hard|difficult|complicated|tough ~1 is|can|could|was|would it|that ~1 be? ~2 for_you? to ~1 just? ~1 ${BASIC} !to
    would|will it|that ~1 kill|hurt|pain you ~1 to
    is it|that ~3 too_much|asking_too|so_much ~2 to ~1 ask|expect|want ~1 !for_a
    why must you
    why ~2 must|do|does ~1 you|everything|it|every ~3 have|got|need|insist|always|keep|constantly ~2 to|on|be ~2 be|make|ruin|spoil|start|pick|argue|fight|turn|embarrass|act|complain|bring|twist|criticise|criticize|nag|moan|drag|making|starting|picking|destroy|question|contradict|wreck|shout|yell|lie|put
    do|must|did|can you ~2 have|need|got|always|really_have ~3 make|ruin|spoil|start|pick|argue|fight|turn|embarrass|twist|criticise|criticize|nag|moan|be|drag|complain|wreck ~1 everything|every|it|this|that|me|a|an|about|so|such|always|my ~4 yourself|about|fight|argument|difficult|drama|time|single|front|dramatic|negative|drama|things|scene|conversation|into
    how|why ~2 can|could|does|do|would|is|are ~2 you|anyone|anybody|someone|somebody|person|human|one|people|grown|man|woman|adult ~4 so|this|that|such|possibly|be|just|even ~2 careless|stupid|dumb|thick|selfish|cruel|cold|heartless|lazy|blind|mean|thoughtless|ungrateful|insensitive|irresponsible|inconsiderate|rude|dense|callous|nasty|clueless|disrespectful|forgetful|negative|difficult|oblivious|ignorant|greedy|petty|incompetent|useless|childish|evil|stubborn|#Insult|mess|ruin|screw|forget|not_know|not_see|not_notice|treat|look|say|leave|sleep|stand|expect|call
    how|why ~2 can|could you ~2 do|say|treat|speak|talk|lie|stand|leave|look|let|sit ~1 this|that|such|me|like|to|there|it|us|them ~3 to|me|us|like_that|like_this|that_way|again|and|after ~
    what ~2 did i ~2 do|ever_do to ~1 deserve ~2 you|this|someone
    can|could|would|will you ~1 not? ~3 go|last|manage|survive|do|get|spend|have|sit ~3 one|five|two|ten|a|single|evening|day|minute|minutes|meal ~4 without|before ~2 #Verb|criticising|criticizing|moaning|complaining|checking|starting|your|a|making|having|nagging|arguing|turning|looking|bringing|shouting|drinking|picking|interrupting|sulking|it
    can|could you not|never ~2 do|get|manage|handle|remember|follow|read|see|think|listen|act|behave|just|keep ~3 one|anything|simple|single|basic|that_i|i|for_once|about_anyone|like|a|your|right ~3 thing|right|properly|task|instruction|instructions|without|adult|normal|busy|am|mouth|on_your_own|grown|$
    can|could you ~1 not|do|get ~3 anything|one ~2 thing? ~1 right|properly|on_time|without|by_yourself
    since when ~1 are|is|do|did|have|was|were|does you|your|it|that ~
    did|does|do|has|had it ~1 not|never|even|ever ~2 occur|occurred|cross|dawn|crossed|dawned|strike ~2 you|your|on
    did|do|does|have|can you ~1 not? ~1 even|ever|bother|once|really ~2 to? ~1 read|think|check|look|listen|consider|stop|hear_yourself|care|try|learn|ask ~2 before|at_all|the|what|about|for|to|how|a_single|any|yourself|$ ~6
    how many|much ~1 more? ~1 times|more|longer ~1 do|must|should|have|will|am|does|did i|we|anyone ~3 tell|ask|explain|remind|repeat|say|warn|beg|told|asked|said|show|put_up|clean|cover
    which|what part|bit ~1 of ~8 you ~2 not ~1 understand|get|follow|grasp|clear|hear
    which|what part of no|do_not|stop|never|the ~3 you|is|did ~2 not
    when ~2 will|are|would you ~3 going_to? ~2 ever|finally|learn|grow|stop|realise|realize|start|going|get ~2 learn|grow|stop|start|listen|realise|realize|to|up|it|take|act|behave|being|a|putting|understand|accept|apologise|apologize|do
    have|has|had|do|are|did you ~2 no|not|any|zero|lost_all|not_have ~2 shame|decency|manners|respect|conscience|heart|brain|brains|self_respect|consideration|common_sense|feelings|self_awareness|dignity|empathy|compassion|concept|remorse ~1 $|at|of|left|how|for|whatsoever|in|or|what
    who ~3 do ~1 you think you ~1 are|is ~1 $|talking|speaking|to|telling|coming|calling|acting
    who ~2 died|made|put|elected|appointed ~2 and? ~1 made? you ~1 the|king|queen|boss|in_charge|judge|god|pope|president
    are|is you ~2 even|actually|seriously|physically|genuinely|really|incapable ~2 human|listening|trying|capable|incapable|this|that|proud|reading|of|able ~2 $|of|selfish|lazy|blind|stupid|thick|slow|dense|what|to
    are|is|were|when you ~2 incapable of
    are|is you ~1 happy|proud|satisfied|pleased now|of_yourself|with_yourself $
    are|is you ~2 trying|determined|planning|going|hell_bent|set ~1 to|on ~2 ruin|ruining|be|make|destroy|kill|drive|get_me|embarrass|hurt|upset|annoy ~2 difficult|stupid|everything|my|me|this|us|every|awkward|our|a
    do|did you ~3 have|got|any ~2 idea|clue|concept|notion how ~2 stupid|selfish|rude|hurtful|embarrassing|ridiculous|pathetic|childish|bad ~3 sound|sounds|look|looks|made|makes|were|are|was|is|feels|put
    how dare|dares ~1 you
    what|wtf|how|why ~4 is|are this|that|it|you|the ~1 hell|fuck|heck ~1 wrong|is_your
    why ~2 are|is|you|do|must|does ~3 you? ~2 obsessed|determined|hell_bent|so_intent|insist|trying ~3 making|ruining|making_me|hurting|being|with|to|on ~2 me|miserable|my|make|life|hurt|ruin|difficult
    why ~1 are|is you ~2 always|so|such|being|this|be|must ~2 so|a|an|this? ~2 like_this|like_that|difficult|negative|dramatic|hard|awkward|cruel|mean|cold|hostile|impossible|against_me|nasty|miserable|bitter|lazy|useless|angry_at|pathetic|weird|#Insult|childish|aggressive
    why|how_come you ~2 always|so|such|being|this|be|must ~2 so|a|an|this? ~2 like_this|like_that|difficult|negative|dramatic|hard|awkward|cruel|mean|cold|hostile|impossible|against_me|nasty|miserable|bitter|lazy|useless|angry_at|pathetic|weird|#Insult|childish|aggressive
    why are|is you like this|that ~6
    what|how ~1 is|s|would|will it|that ~2 like being|to_be ~3 #Trait|#Insult|#InsultAdj|perfect|always_right
    you ~1 got|have ~1 a|some ~1 problem|issue or|with ~1 something|what|me
    why would ~1 you|anyone|anybody ~2 ever|even|do|say|think|tell|post|send|give|let|leave ~2 do|say|think|that|such|this|something ~3 to|in_front|so|like|stupid|cruel|thing|it
    what|how exactly|else ~2 do ~1 you ~3 actually|even|ever ~2 do|contribute|bring|offer
    do|did|does you|anything|it ~3 ever sink|get|go|penetrate ~2 in|through|into ~4 head|skull|brain|$
    do|did|can you ~1 hear|listen_to yourself
    is|are there|something|anything ~2 wrong|missing|loose ~1 with|in|up ~1 your ~1 brain|head|mind|ears|eyes
    how is it ~1 possible ~2 to ~1 fail|mess|forget|lose|screw|break|burn|get
    in|on what|which ~1 world|planet|universe|reality ~1 is|are|do|does|did|would
    what ~2 were|are you ~2 hoping|expecting ~1 to ~1 achieve|gain|prove|accomplish
    have you ~1 no|any ~1 cop|cop_on|wit|savvy
    rocks|sawdust|bricks|straw|fluff ~1 in|between|for ~1 your ~1 head|ears|brain|brains
  `,
});

/** Asked about a thing, or with an open hand. */
export const OPEN_QUESTION =
  /\b(?:worried|are you ok|okay|alright|hope|miss|missed|sad|hug|love you|tell me|can i help|feel better|poor|happy to|happy with the|order|laptop|account|please describe|support|ticket|tyre|haha|tickets|recipe|tutorial|docs|visa|song|exam|since when do you live|want (?:me|help)|coffee|stay for|to bake|going to vote|i asked you|what kind of car|your mum is|in the new|about (?:moving|going|getting|having|it as|us as))\b/;
