/** Motives and feelings of the hearer stated as facts: what they did it for, what they enjoy, what the writer is to them. */
import { graded } from '../../../engine/features/graded.ts';

export const INTENTIONS = graded({
  2: `
    you ~2 did|do|said|say|doing|saying|planned|told|wore|invited|left|posted|brought|came|waited|chose|picked|wrote|sent|bought|timed|started|reverted|went|put|kept ~5 to|just_to|only_to|in_order_to|so_as_to ~2 hurt|spite|punish|embarrass|humiliate|annoy|provoke|upset|control|manipulate|test|undermine|sabotage|shame|mock|isolate|ruin|wind|get_back|get_at|get_a_rise|score|make_a_point|trap|trick|intimidate|silence|avoid|win|show_off|show_me_up|look_good|rub
    you ~8 to|just_to|only_to|so_that|so|trying_to ~1 make|have|see|watch|leave|get ~1 me|us|my|i ~2 look|feel|seem|suffer|cry|squirm|beg|crawl|fail|lose|jealous|angry|mad|upset|worse|small|stupid|sacked|fired|in_trouble ~2 small|stupid|bad|guilty|jealous|foolish|worthless|crazy|ridiculous|sick|like|an_idiot|a_fool|$|in_front|unreasonable|incompetent|weak|insane|unwanted
    you ~1 only|just|merely|simply ~1 ever? ~4 text|call|message|ring|phone|said|say|did|do|came|come|nice|asked|ask|told|tell|apologised|apologized|apologising|apologizing|sorry|married|stay|stayed|love|with_me|being_nice|invited|agreed|helping|helped|kept|keep|reverted|here ~5 because|when|so|so_that|to|for ~3 you|your|money|sex|the|feel|i|look|make|pity|guilt|avoid|shut|convenience
    you ~2 were|are|was ~2 hoping|praying|waiting|itching|longing|wishing|dying|willing ~2 me|i|us|we|my|for|to ~4 fail|failed|lose|trip|slip|mess|crack|leave|quit|forget|fall|suffer|cry|screw|wrong|mistake|no|break|beg|give_up|die|down|lost
    you ~2 enjoy|love|like|enjoying|loving|thrive|delight|relish|get_off|getting_off|get_a_kick|get_pleasure|take_pleasure|revel ~2 seeing|watching|making|hurting|humiliating|having|putting|keeping|in|on|when|it_when|to_see|being ~1 me|us|people|my|others|i|everyone|her|him ~4 suffer|suffering|cry|crying|upset|miserable|squirm|beg|begging|fail|small|stupid|down|struggle|angry|under|waiting|sad|pain|unhappy|hurt|misery|look
    you ~2 enjoy|love|loving|enjoying|like ~1 this|it|that do_not|are_not ~1 you
    deep_down|secretly|in_your_heart|obviously|clearly|plainly|evidently|apparently|really|inside|always|just|only ~4 resent|resented|hate|hated|despise|despised|envy|envied|begrudge|regret|resenting|cannot_stand|look_down|jealous_of|ashamed_of|embarrassed_of|embarrassed_by ~2 me|us|my|marrying|having|that_i|i
    you ~3 resent|resented|begrudge|begrudged|despise|despised|envy|envied ~1 me|us|my|that_i|the_fact
    you ~3 ashamed|embarrassed|jealous|envious|threatened|intimidated ~1 of|by|with|at|to_be_seen|that|because ~1 me|us|my|i|with
    mean|means|meant|matter|matters|mattered|count|counts|counted ~2 nothing|so_little|jack|shit|little|less|fuck_all|bugger_all|zero|not ~3 to|with|for|in ~1 you|your
    not ~2 mean|matter|count ~2 anything|much|a_thing|shit|one_bit|at_all|to ~2 to? ~1 you|your ~1 $|that|if|when|how|whether|what
    i am|was ~2 nothing|nobody|only|just|merely|invisible|worthless ~2 but|more|a|an|another|your|some|to ~6 to|for ~1 you
    i am|was ~2 just|only|nothing|merely|no_more ~2 a|an|another|your|some|than|but ~2 wallet|paycheck|pay|cash|maid|servant|taxi|driver|cook|babysitter|cleaner|doormat|meal_ticket|walking|free|backup|back_up|option|convenience|toy|trophy|burden|nuisance|secretary|slave|bank|atm|housekeeper|chauffeur|incubator|placeholder|rebound
    last thing|person|priority on|in|of ~1 your|you
    bottom of your ~2 list|priorities
    your heart|mind|head ~1 was|is|were|has ~1 never|not|somewhere|elsewhere|already ~2 in|with|on|here|been|really|it|else
    you ~2 could not|hardly ~1 care ~1 less|what|if|about|either|whether
    you ~2 could|can|do|did|would|does not ~2 give|care ~2 a|two|one|if|whether|what|how|who|that|about|enough|anything ~2 shit|damn|fuck|toss|monkeys|hoot|rat|crap|stuff|hoots|flying|i|we|me|my|us|happens|anyone|anybody|about|other|for|to|feel|feels|else|a
    you ~1 not care $
    you ~3 think|thinking|thought|believe|take|see|consider|treat|treating|assume ~2 that? ~1 i|me ~2 am|for|as|is|like ~3 fool|stupid|idiot|crazy|mad|dumb|thick|beneath|made_of|servant|maid|slave|doormat|nothing|lying|not_notice|yesterday|mug|eejit|insane|worthless|useless|incompetent|boring|blind|below|rubbish|#Insult|#MindLabel
    you ~2 not|never ~1 sorry|sad|upset|hurt|tired|sick|busy|really_sorry ~4 you|it ~2 just|only|are|is ~2 sorry|mad|sad|upset|angry|want|scared|avoiding|pretending|you
    you ~1 are|is|just|only ~2 sorry|mad|upset|angry|annoyed|crying|sad ~3 you ~2 got|were|was|been ~1 caught|found|exposed|busted
    you ~2 are|is|was|were ~2 only|just ~2 jealous|mad|angry|bitter|salty|upset|crying|saying|doing|being|pretending|playing ~2 because|cuz|that|to|for|nice|it|this
    all|only_thing ~1 you ~2 want|wanted|care|cared|interested|after ~2 is|was|about|in
    matter|matters|mean|means|meant|come|comes|important|count|counts|mattered ~2 more|first|before|higher ~2 to|for|with|in|than ~1 you|your|me ~1 than|$|eyes|i|me|us
    you ~1 care|cared|love|loved|value|think|worry|interested|bothered ~2 more ~2 about|for|in|of ~5 than ~1 me|us|i|we|your_own|our|about_me|about_us|this|for_me|you_do
    you ~1 love|loved|like|prefer|preferred|respect|trust|value ~4 more|better|over ~1 than ~1 me|us|i|your_own|our|you_love|you_do
    you ~2 would|had|will rather|sooner|prefer ~2 be|spend|have|talk|sit|go|see|lose|lie|stay|die|hang|play|watch|believe|to ~6 than|with|anywhere|there|at|on|without|alone ~1 with|me|us|listen|talk|be|home|admit|spend|them|her|him|your|but|the|here|a
    you ~2 choose|chose|pick|picked|choosing|picking|put|putting ~4 over|before|above|ahead_of|instead_of|first ~1 me|us|your_own|our|this|every|again|$
    you ~1 never ~1 even|really|actually|truly|once|ever? ~1 loved|wanted|respected|believed|trusted|liked|intended|meant|planned|fancied|accepted|forgave|supported|cared ~1 me|us|my|to|this|in|for|our|about|it|any|a
    you ~2 wish|wished|wishing ~2 i|you_had|that_i|we_had|me|you_never ~3 never|dead|gone|not|someone_else|different|thinner|like|more|away|married|met|somebody_else|born
    you ~1 know|knew|knows ~1 exactly|full_well|fullwell|right_well|damn_well|perfectly_well|bloody_well|very_well|fine_well|rightly|goddamn_well ~1 what|how|that|i|it|this|who|why|well
    it|this|that is|was ~2 a|your|just|all|only|nothing_but ~1 a|one? ~1 big? ~1 game|joke|power_trip|ego_trip|act|show|revenge|sport|hobby|payback ~2 to|for|with ~1 you
    you ~1 can|could not ~1 wait ~1 to|for ~3 leave|get_rid|tell|rid|away|fail|replace|out|me|home|see|over|tell_everyone|mess
    you ~1 can|could not ~1 stand|bear|handle|take|accept|tolerate|cope_with ~1 it|that|me|to|seeing|the|when ~3 i|me|being|having|happy|we|us|thought|idea|fact|right|wrong
    you ~2 trying|try|tried|wants|want|wanted|planning|plotting|aim|looking|determined|out|desperate|set_out|hell_bent|bent ~2 to|for|on ~2 hurt|hurting|control|punish|provoke|destroy|ruin|sabotage|humiliate|break|trap|drive|replace|isolate|embarrass|turn_everyone|turn_the|push_me|make_me|get_rid_of_me|get_rid_of_us|get_me|start_a|pick_a|undermine|discredit|silence|bully|wind_me|win|score|trick|guilt|upset|annoy|be_difficult ~2 me|us|my|everyone|away|out|of|the|a|fight|argument|everything|up|feel|look|her|him|points|this
    on purpose|deliberately|intentionally|purposely to ~1 hurt|spite|annoy|upset|embarrass|punish|make|get|wind|provoke
    you ~3 did|doing|done|forgot|left|said|broke|ignored|ignoring|making|made|late|lost|hid ~6 on_purpose|deliberately|out_of_spite|for_spite|to_spite_me|intentionally|purposely|for_badness
    you|your ~2 glad|happy|delighted|pleased|relieved|thrilled|loving|gloating|buzzing ~2 that|to_see|when|about|because|i ~2 i|me|we|my|us ~3 lost|failed|got|left|sacked|fired|fell|hurt|upset|let_go|alone|sick|not|did_not|miserable|dumped|wrong|suffering|was
    you ~2 pretend|pretending|pretended|acting|faking|act|fake ~2 to|like|as_if|that ~2 you ~2 care|cared|love|like|listening|sorry|busy|forgot|nothing|not_know|nice
    you ~1 pretend|pretended|pretending ~1 to ~1 care|love|listen|be_listening|like|be_sorry|be_busy|forget|sleep|be_asleep|be_ill|be_sick
    you ~3 using|use|used|uses me|us ~2 for|as|to|because|until ~2 my|the|a|an|your|money|sex|visa|company|get|feel|free|rides|likes|taxi|cash|convenience
    written|see|saw|know ~4 all|in|on ~1 over? your face|eyes
    you ~2 see ~1 me|this|us|it|our_son|our_kids ~2 as ~1 a|an|your|some|nothing|just ~3 burden|joke|game|nuisance|inconvenience|obstacle|chore|threat|meal|failure|problem|mistake
    you ~1 not ~2 love|respect|value|trust|miss|appreciate|fancy ~1 me|us ~1 $|at_all|anymore|any_more|one_bit|enough|and|you|as
    only|whole|real reason|point ~2 you ~5 is|was ~1 so|to|that|because|for
    you ~1 have ~1 already|long_since|clearly ~1 decided|judged|convicted|condemned|made_up ~3 i|me|your_mind|that_i|us|my
    admit|face ~1 it|that ~2 you ~1 were|are|want|wanted|hate|love|like|never|only|enjoy|enjoyed|did
    it|this|that ~2 suits|suited|pleases|amuses|flatters ~1 you ~1 to|that|when|fine|down|if
    you ~1 would ~1 love|like|enjoy nothing? ~1 better|more? ~1 than? ~1 to|for|if ~2 see|watch|me|i ~4 fail|fall|suffer|lose|cry|crash|flat|leave|gone|struggle
    in ~1 your ~1 heart|head|mind|eyes ~2 i|you|my|we|it ~3 think|am|hate|believe|never|always|not
    you not ~1 want|need ~1 a|an ~1 #RoleNoun ~1 you ~1 want|need
    you ~6 out_of ~2 spite|malice|jealousy|envy|revenge|vindictiveness|pettiness
  `,
  1: `
    your ~2 only|sole|real|true|ulterior|hidden|actual ~1 aim|goal|motive|purpose|intention|intentions|intent|agenda|concern|interest|motivation|object|objective|reason|priority|game ~5 is|was|to|are|in|has
    low|last|bottom|down|not|never ~4 your ~1 list|priorities|priority
  `,
});

/** Fond or open uses of the same words: hoping together, being glad for each other, guessing aloud. */
export const OPEN =
  /\b(?:would you rather|if you|if you would|happy for|glad you|hope(?:d|ful)?|i wonder|i worry|i am afraid|i am scared|i fear|sometimes i think|not sure|maybe|perhaps|might|may|wondering|surprise|birthday|present|so sweet|so kind|i (?:know|get|understand|see) (?:that )?you (?:did|do|were|are) not|i would understand|did not mean|felt|feel|sorry|thank)\b/;
