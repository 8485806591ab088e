/** How people read a rejection into the other. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';

export const WORDINGS = wordings(`
  you|everyone|everybody|all ~4 hate|despise|loathe|detest|resent me !for_this|for_saying|later|if|when|but|for_asking
  you ~4 hate|despise|loathe|detest|resent me for ~1 it|that|what|ruining|being
  you ~1 are|must|be|got|get|getting|have_got|will ~4 sick|tired|fed_up|bored|ashamed|embarrassed|disgusted|repulsed|done|finished|sick_to_death|weary ~1 of|with|by me
  you ~1 already|probably|just|so . done|over|finished ~1 with me
  you ~1 have|had had ~1 enough of me
  you ~2 do|did|will|would|could|must not|never|longer ~2 want|love|like|need|fancy|miss|care ~1 about|for|to_be_with|to_be_around|to_be_near|to_see|to_know|even|me? ~1 me ~2 around|any_more|anymore|at_all|there|do_you|now|either|really|lol|in_your|admit|is_that|isn_t|as_much
  you ~2 do|did|will not|never ~2 love|like|even_like|even_love|even_want|want me ~2 around|any_more|at_all|do_you|now|admit|is_that|$
  no wonder ~1 you|nobody|everyone|they|he|she ~4 hate|leave|left|want|like|love|avoid|leaves|hates|ignore|prefer|sick|cheated|stand ~2 me|$
  you ~4 regret|regretting|regretted ~3 me|us|marrying|marriage|meeting|having|letting|dating|saying_yes|coming
  you|ye ~5 wish|wishing|wished|sorry ~2 you|i|ye ~3 never|not|ever|had|was|were|with|somebody|single ~3 met|meet|had|married|me|born|took|else|dead|different|gone|someone|exist|there|started|let|invited
  you ~1 would|will|are|must|be|all ~3 happier|better|better_off|relieved|glad|delighted|fine ~3 without|if|rid|when|back|once|of ~2 me|i|of
  you ~1 would ~4 nicer|better|happier|easier ~1 time|life|day|night ~1 if|without ~1 i|me
  see|seeing the back|last of me
  rid|shot of me
  sick to death of me
  you ~2 going_to|about_to|will|want_to|planning_to|probably|just|gonna|thinking_of|will_just|wanting_to ~3 leave|leaving|dump|dumping|divorce|divorcing|replace|abandon|forget|drop|ditch|leave_me|ghost|block ~1 me ~1 !alone|a|out|at|some|the|on|in|behind_at|with|to|know|as
  you ~2 going_to|about_to|want_to|will|just|planning_to|wanting_to ~3 break up|it_off with me|$|are
  you ~4 want|wanting|after|thinking_about ~1 a divorce|break|out ~2 i_can|i_know|do_not|$|right
  i|am ~2 scared|afraid|terrified|worried|frightened|convinced|sure|paranoid ~2 that? you ~5 leave|hate|stop|replace|left|want|love|dump|forget|gone|resent|better|bored|sick|tired ~3 me|with|like|of|$
  you ~4 think|thinks|thinking|thought ~1 that? i ~1 am . #WorthlessAdj|#WorthlessNoun|idiot|fool|stupid|crazy|annoying|clingy|ridiculous|weird|burden|dumb|lame|needy|mess|insane|nuts|worst ~2 !for_asking
  you ~1 must|probably|will|all|bet|surely|definitely ~2 think ~1 so_little|badly|the_worst|less|so_badly|nothing of me
  you ~3 only|just|still ~2 with|here|staying|stay|married|talk|put_up|together ~4 sorry|pity|kids|money|guilt|duty|because|convenient|habit ~2 me|for_me|out|you|of|$
  out of pity|guilt|duty|obligation
  you ~3 rather ~1 be|have|spend|go|sit|hang|talk|live ~6 anyone|someone|somebody|else|her|him|anything|anywhere|other|alone ~3 me|else|here|than
  you ~3 told|telling|tell|said|laughing|laugh|joke|complain|moan|moaning ~2 all? ~2 friends|mum|mother|family|everyone|everybody|them|sister|behind|about ~4 nightmare|me|awful|stand|crazy|horrible|i_am|my_back
  you ~2 can|could not|never|hardly|barely ~2 stand|bear|look|face|even_look|be_in|tolerate ~3 me|sight|near
  you|u ~2 barely|hardly ~2 stand|bear|look|tolerate|like|touch ~2 me
  do|did|would|will|can you ~2 still|even|actually|really|ever|genuinely ~2 love|like|want|care|fancy|respect|miss ~2 me|us|about_me|be_with
  still ~1 love|like|want|fancy|need|care ~3 me ~2 right|do_you|or|$|though
  do you ~1 secretly|really|all hate|dislike|despise|resent me
  are you ~4 leave|leaving|dump|dumping|divorce|divorcing|replace|replacing|ditch|break_up|breaking_up|abandon ~1 me|with_me ~1 !alone|a|at|the|with|here|there|on
  are you ~4 sick|tired|bored|ashamed|embarrassed|fed_up|over|done|disgusted ~1 of|with|by ~1 me
  waiting|looking|hoping|search|searching|holding_out for ~1 someone|somebody|anyone ~2 better|else|prettier|younger|nicer
  you|u ~2 find|found|find_me|meet|met ~2 someone|somebody|anyone better|prettier|nicer|else|new ~4 me|will|are|$|than
  you ~2 leave|left|leaving|gone|abandon|replace|drop|hate ~2 like everyone|everybody|all|they|he|she
  everyone|everybody ~1 always? leaves|leave|left|hates ~1 me|eventually|in_the_end|$ !for|at|work
  i ~1 disgust|bore|annoy|embarrass|repulse|irritate|exhaust|sicken|repel|tire|am_boring|am_annoying you ~3 do|not|$|i_know|now|right|so_much
  i ~1 have ~1 lost|pushed you ~2 have|forever|for_good|away|now|already|not
  why|how ~1 are|do|did|would|could|can|should|will you ~2 still|even|ever|bother|stay|staying|love|like|with|stand|put_up|marry|want|bear|look ~4 me|someone_like_me|with_me|at_me ~ !to|a
  what do|did|could|would you ~2 see|want|like|love ~1 in|with|about me
  who could|can|would|will blame you ~
  i ~1 would|do|can not ~1 blame you ~2 if|for ~5 hate|leave|left|hated|leaving|hating|never|gave_up|dumped|walked|done_with
  you ~2 never ~2 forgive|want|trust|love|speak|look ~2 me|to_me|at_me ~2 again|ever|will|$|now|for_this
  you ~2 pretend|pretending|only_pretend|faking|fake ~1 to like|love|care|enjoy ~1 me|about_me|being
  you ~2 think|thinks ~1 less of me
  am i ~2 annoying|bothering|too_much|boring|embarrassing|losing|disgusting|nothing ~1 you|for_you|to_you
  you ~1 are|want ~3 avoiding|ignoring|ghosting|replacing me ~1 because_you|are_not|since_i
  i ~2 mean|matter|am nothing|little ~1 to you ~2 any_more|do|$|now|am
  you|your ~4 done|over|finished|through ~1 with me ~1 at_this_point|$|by_now|now|already|right|and|or|for_good
  you ~4 think|thinks|thinking|thought|figure|reckon ~1 that? i ~1 am ~3 #WorthlessAdj|#WorthlessNoun|idiot|fool|stupid|crazy|clingy|ridiculous|weird|burden|mess|joke !for_asking
  you|everyone|they|yous ~2 would ~4 nicer|better|happier|easier|quieter|more_fun|enjoy|relax|lovely ~3 if|without ~1 i|me|my ~1 not|were|was|stayed|stay|left|being|there|here|$|kept|did
  you ~3 hating|dreading|avoiding ~1 on? me ~1 now|$|and|right|at|for_ever|because
  you ~4 disgusted|repulsed|embarrassed|mortified|ashamed|appalled ~1 by|with|of|at ~2 me|be_seen|call_me
  you ~5 cringe|roll_your_eyes|groan|sigh|dread|panic ~3 when|see|every|my ~4 i|me|my|name
  you|i ~3 must|probably|bet|surely|can_tell|know ~3 sick|tired|fed_up|weary ~2 sight|sound|hearing|listening|looking|dealing ~2 of|to|at|with|from ~1 me|my
  you ~3 count|counting|can_not_wait|cannot_wait|dying|itching|looking_for ~3 days|minutes|until|till|to|excuse|way|reason ~2 rid|leave|left|gone|away|out|i|dump|drop ~2 $|of_me|me|i_am|gone|from_me
  you ~2 too|only ~1 being? ~1 kind|polite|nice|good ~1 to ~1 say|tell|admit|leave|end|dump
  be honest|straight|real ~2 you ~3 hate|sick|over|tired|not|regret|stand|bored|done ~3 me
  tell me ~1 honestly|straight|truth? ~2 you ~3 hate|sick|over|tired|regret|stand|bored|done|wish ~3 me|met
  i ~2 get|have|got ~2 feeling|sense|impression|vibe ~1 that|like? you ~3 hate|despise|sick|over|tired|regret|stand|not|avoiding|hates|dislike ~2 me
  scared|afraid|terrified|worried|frightened|dreading ~7 you ~8 better|leave|mistake|bored|tired|enough|someone_else|leaving
  you ~2 prefer|rather|choose|pick|chose|preferred ~2 her|him|them|anyone|someone|anybody|else ~3 to|over|than|instead_of me
  you ~1 are ~2 just|only? ~1 tolerating|putting_up|humouring|humoring|pitying|indulging ~1 with? me
  not ~1 abandon|leave|replace|dump|ghost|give_up_on ~1 me ~2 please|like|too|over ~ !hanging|a|the|out
  can|could not ~1 even? ~1 look ~1 at? me ~1 in_the_eye|in_the_face|any_more|anymore|$
  laugh|laughing|joke|joking|bitch|bitching|talk|talking|gossip ~1 at|about me ~3 friends|mates|behind|them|when|the_minute|everyone
`);
