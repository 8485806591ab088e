/** Shutting a talk down, and stepping back from it (Gottman & Silver 1999: stonewalling; a pause is another thing). */
import { wordings } from '../../../engine/features/wording.ts';

/** The talk itself is refused, not one topic or errand. */
export const REFUSALS = wordings(`
  i|we ~1 am|are ~2 done|finished|through|over|tired|sick ~1 with|of? ~2 #TalkingWord|talking|speaking|fighting|trying|typing|texting ~2 with_you|to_you|with_this|about_this|about_it|about_that|about_us|this|anymore|now|you|in_circles|here|over|any|$
  ^ ~2 done|finished|through|over|tired|sick ~1 with|of? ~2 #TalkingWord|talking|speaking|fighting|trying|typing|texting ~2 with_you|to_you|with_this|about_this|about_it|about_that|about_us|this|anymore|now|you|in_circles|here|over|any|$
  ^ done|finished|through ~1 with|of? ~2 #TalkingWord|talking|speaking|fighting|typing|texting ~2 with_you|to_you|about_this|about_it|about_us|this|anymore|now|you|over|any|$
  ^ done here|talking $
  we|i are|am done|finished|through here
  this|that|our|your ~2 #TalkingWord|talk|chat|thread|subject ~2 is|was|has ~2 over|closed|finished|done|ended|pointless !by|for|there|at|in_the
  the ~2 #TalkingWord|talk|chat|thread|subject ~2 is|has ~2 over|closed|finished|done|ended|pointless !by|for|there|at|in_the
  this|that|the|our ~2 #TalkingWord|talk|chat ~1 ends|stops ~1 here|now|today
  #TalkingWord|subject|topic|case ~1 over|closed|finished|done|ended $
  end of ~1 discussion|conversation|argument|debate|chat|matter|talk
  no ~1 more|further #TalkingWord|explaining|talk|talking|texts|calls|messages|questions|words|explanations|contact ~1 $
  i|we ~1 am|are|will not|never going_to? be? ~1 discuss|discussing|argue|arguing|debate|debating|talk|talking|speak|speaking|engage|engaging|respond|responding|reply|replying|explain|explaining|listen|listening|justify|justifying|entertain|entertaining|go_there|get_into|getting_into|go_over|going_over ~2 this|it|you|anymore|further|again|your|one|another|any|with_you|with_this|to_you|to_this|period|ever|$ !away|like|that_way|so|in
  i|we ~1 are|am not ~2 do|doing ~1 this ~2 again|with|anymore|now|today|tonight|$
  i|we ~1 are|am|will not ~2 have|having|go_through|going_through ~1 this|that|another ~2 #TalkingWord|again|with|anymore|now|today|tonight|fight|$
  i ~2 not ~1 want|wish|care|need|intend|plan ~2 discuss|talk|hear|speak|argue|listen|engage|debate|talking ~3 this|that|it|you|anymore|again|further|your|word|another|about|with|any|one|excuses|explanations
  i ~1 refuse to ~1 discuss|talk|argue|engage|listen|hear|speak|answer|respond|justify|explain|read|debate
  ^ not|never ~1 going_to? discussing|arguing|having|talking|replying|answering|reading|responding|engaging|listening ~2 this|it|with_you|to_you|to_this|anymore|your|again|convo|conversation
  ^ not|never ~1 doing this|that ~1 again|with|anymore|now|today|tonight|$
  rather ~1 not ~1 discuss|talk|speak|argue ~1 $|this|it|to_you|with_you
  do|to not|never ~1 ever|even|bother|dare? ~1 text|call|talk|speak|message|ring|contact|write|email|bother|dm|msg ~1 to? me ~1 $|again|anymore|back|ever|about|until|please
  not ~1 bother|bothering|even_bother ~1 texting|calling|replying|answering|messaging|responding|explaining|apologizing|coming|trying|ringing|writing|to_reply|to_answer|to_call|to_text
  ^ do_not ~1 reply|respond|answer ~1 to? me|this|$
  you can|should|may ~1 stop|quit texting|calling|messaging|talking|ringing|writing|explaining|trying
  ^ ~1 stop|quit ~1 texting|calling|messaging|talking|ringing|contacting|explaining|blowing ~1 to? ~1 me|up|$
  nothing|zero|no_words|anything !wise|clever|useful|helpful|smart|funny|new|interesting|comforting|profound ~3 to ~1 say|add|discuss|talk ~1 about $
  nothing|zero|no_words|anything !wise|clever|useful|helpful|smart|funny|new|interesting|comforting|profound ~3 to ~1 say|add|discuss|talk ~1 to? you|anymore|$
  i|we have ~1 got? nothing|zero ~3 say|add|discuss|talk ~2 you|$
  i have|had ~1 said ~2 all|everything|my_piece|enough|what_i|what_needed ~3
  ^ ~2 leave me ~2 alone|be|out_of
  you|please ~2 leave me ~2 alone|be|out_of
  #LeaveMe $
  ^ ~1 go|get|stay away ~1 from? ~1 me? ~2 $|and|let
  get out ~1 of my ~1 face|sight|hair|way_now|house
  talk to ~1 the|a hand|wall|mirror|brick_wall
  talk|speak to my ~1 lawyer|solicitor|attorney|husband|wife
  save|keep your ~1 breath|explanations|excuses|apology|apologies|comments|words|opinions|stories|advice|speech ~2
  i am|will|have ~2 hanging|hang ~1 up $
  i am|will|have|^ ~2 muting|mute|muted|blocking|block|blocked|ignoring|ignore you|your !two|three|four|an|a|some|time|out|off|one
  ^ muting|blocking|ignoring you
  going to ~1 block|mute|ignore you
  this|that|it|here is|was ~1 my ~1 final|last word|message|text|answer|reply
  not another|one_more|a_single|one word ~2 $|about|from|out
  enough is enough
  no|not ~1 any? point|use|sense ~1 in? ~1 talking|discussing|arguing|explaining|trying ~2 with|to ~1 you|$|this|anymore
  not ~2 care|interested ~2 what you ~2 say|have_to_say
  not ~1 want|wanna|going|need ~2 hear ~1 it|another|any|from|your|a_word|one_more ~1
  had your ~1 say
  ^ ~1 drop it|this|that|the_subject|the_topic ~1 $
  ^ now? leave it $
  ^ ~1 do_not|never ~1 raise|mention|bring ~4 again|up|presence|front
  and do_not ~1 raise|mention|bring ~4 again|up|presence|front
  i|we|please consider ~3 closed|over|finished
  zip it
  ^ ~1 do_not expect|wait_for|hold_your ~3 reply|answer|response|explanation|word|conversation|breath
  i ~1 do_not owe ~3 reply|answer|explanation
  i will not ~1 be? ~1 answering|answer|replying|reply|reading|read|responding|respond ~2 you|your|this|it|anymore|again|$
  not ~2 waste|wasting ~1 my|any|another ~2 time|breath|energy|minute|word ~3 you|this|$
  i ~3 walk|walking away $
  not ~3 worth ~1 my ~1 time|breath|energy
  you ~1 can|may|might_as_well keep|carry_on typing|talking|texting|writing|shouting|moaning ~3
  i ~1 have|am ~1 stopped|stopping|quit ~1 reading|listening|caring_what|answering|replying|responding|trying_to_talk ~3
  not ~2 sit|stand|stay|lie ~1 here? and|to|here ~1 listen|take|hear|read|be_spoken|be_shouted|argue|let ~2
  ^ ~1 do_not|not ~1 even|bother? ~1 try|trying|attempt|start ~1 to? ~1 explain|explaining|justify|justifying|apologise|apologize|defend|talk ~2
  ^ ~1 i? ~1 do_not want|care|wish|need to ~1 know|hear ~1 it|$
  i ~2 have|has no ~2 interest|intention|wish|desire|plan ~2 in|to|of ~1 discussing|discuss|talking|talk|hearing|hear|continuing|continue|engaging|engage|explaining|explain|debating|debate|arguing|argue|listening
  ^ ~1 not|never ~1 interested in ~2 talking|explanations|explanation|excuses|discussing|hearing|your|this|what|continuing ~2
  i ~1 am not ~1 interested in ~1 your|what|hearing|talking|discussing|continuing|anything ~3
  this|that|it is ~2 last|final ~2 say|word|reply|message|text|response ~2 this|it|subject|matter|you|on|will|i
  i|we ~1 will|shall not ~1 be? ~2 entertaining|continuing|taking_part|participating|commenting|speaking|discussing|engaging|revisiting|reopening|debating|having ~3
  conversation|discussion|subject|topic|matter|debate|chat|case|thread|correspondence ~1 is|now|as ~2 closed|over|finished|ended|dead|done|shut !by
  that|this is ~1 the? end ~1 of ~1 it|that|the_matter|the_discussion|the_conversation|story|this|our ~1 $|conversation|discussion|chat
  ^ ~1 i? ~1 am ~1 out ~1 of ~1 this|here ~1 conversation|chat|thread|discussion|argument
  out of ~1 this|the conversation|convo|chat|thread|discussion|argument|debate
  talk|speak|explain|tell|cry ~2 to|it ~2 someone_else|somebody_else|someone_who|somebody_who|your_therapist|your_mates|the_wall|yourself
  not ~2 want|need|wish ~1 to? ~1 speak|talk|hear|deal|communicate ~2 to|with|from ~1 you ~2
  stop ~1 talking|speaking|writing|texting|messaging|calling|explaining|emailing|replying ~1 to? ~1 me ~2
  your ~2 excuses|explanations|apologies|opinions|feelings|reasons|side|messages ~3 not ~2 interest|care|matter|want|need|wanted|welcome|read
  i ~1 am ~1 muting|blocking|ignoring|leaving ~1 you|this|the ~1 $|chat|group|conversation|thread|now|until|number
  conversation|convo|discussion|chat|subject|topic ~1 is ~1 dead|closed|over|done ~1 to|for|$ ~1 me ~1
  please|kindly ~1 refrain|desist|cease ~1 from ~1 writing|contacting|messaging|calling|emailing|texting|replying|commenting ~3
  we|i ~1 are|am finished|done|through ~1 discussing|arguing|debating|with_the_subject|with_that_subject ~3
  ^ ~1 shut ~1 up ~1 i_do_not|and|now|already
  i ~1 shall|will|am not ~1 be? ~1 going_to? ~1 answering|answer|drawn|dragged|pulled|goaded|baited|taking|entertain ~2 any|further|more|into|your|it|this|in ~3
  ^ not listening ~2
  la la la
  i ~1 have ~1 got? nothing ~2 to ~1 say|talk|discuss ~1 to|with|about ~1 you|a|someone|people|this|it ~2 !except
  i ~1 am|do not ~1 having|have ~1 anything ~2 to ~1 say|talk|discuss ~1 to|with ~1 you ~2
  ^ go ~1 away ~1 $|i|and|please|im|just
  drop|leave ~1 the|this|that ~1 subject|topic|matter|issue ~1 $|please|now|once
  not ~2 come|coming ~1 near|upstairs|after me?
`);

/** Asking for a pause or for distance. */
export const PAUSES = wordings(`
  i ~1 need|want|require|could_use|would_like|wish ~3 space|distance|air|quiet|breather|silence|solitude|headspace ~2 $|from|right|please|now|for|today|tonight|and|to|between
  ^ need|want|require|could_use|would_like|wish ~3 space|distance|air|quiet|breather|silence|solitude|headspace ~2 $|from|right|please|now|for|today|tonight|and|to|between
  i ~1 need|want ~1 a|some|my|more|little|bit ~3 time|break|minute|moment|peace|room|day|night ~3 alone|from_this|from_you|from_us|from_it|apart|myself|my_own|to_think|to_breathe|to_calm|to_process|to_cool|to_myself|to_clear|away|out|$
  ^ need|want ~1 a|some|my|more|little|bit ~3 time|break|minute|moment|peace|room|day|night ~3 alone|from_this|from_you|from_us|from_it|apart|myself|my_own|to_think|to_breathe|to_calm|to_process|to_cool|to_myself|to_clear|away|out|$
  i ~1 need|want to ~2 alone|by_myself|on_my_own|breathe|think|cool|calm|clear|decompress|process !with
  ^ need|want to ~2 alone|by_myself|on_my_own|breathe|think|cool|calm|clear|decompress|process !with
  i ~1 need|want to be ~1 left? alone|by_myself|on_my_own !with
  ^ need|want to be ~1 left? alone|by_myself|on_my_own !with
  i ~1 need|have|want|got ~1 to? ~1 get|step|walk|be|go|stay ~1 away|out|back ~2 from|of_here|of_this|of_the|of_it|for_a|for_some
  ^ need|have|want|got ~1 to? ~1 get|step|walk|be|go|stay ~1 away|out|back ~2 from|of_here|of_this|of_the|of_it|for_a|for_some
  i ~1 need|want out ~1 of here|this_room|this_house|this_place|the_house|the_room|the_flat|it_all
  give|allow|grant|spare me ~3 space|room|time|peace|break|breathing|quiet|minute|moment ~2
  let me ~1 be? ~1 breathe|think|cool|calm|on_my_own|by_myself|alone|go
  i ~2 can|could not ~1 even|really? ~1 do|deal|handle|talk|discuss|have|cope|look|face|speak|take|listen|think ~3 this|that|it|you|about|with|any ~5 now|anymore|today|tonight|moment|longer|minute|$
  ^ can|could not ~1 even|really? ~1 do|deal|handle|talk|discuss|have|cope|look|face|speak|take|listen|think ~3 this|that|it|you|about|with|any ~5 now|anymore|today|tonight|moment|longer|minute|$
  ^ not now|tonight|today|right_now $
  too ~1 tired|upset|angry|exhausted|drained|overwhelmed|mad|worked_up|hurt|much for ~1 this|it|any|that
  too ~1 tired|upset|angry|exhausted|drained|overwhelmed|worked_up|hurt to talk|discuss|do_this|have_this|fight|argue|think
  no|not ~2 energy|strength|capacity|headspace|spoons|bandwidth ~3 this|it|you|now|tonight|today|$
  i am ~2 overwhelmed|exhausted|drained|flooded|spent|numb ~4 leave|stop|go|out|need|cannot|step
  going|heading|off|away ~2 out|walk|drive|bed|upstairs|somewhere ~3 do_not|leave_me|not_wait|without
  not wait up
  not ~1 follow|come_after me
  ^ ~1 i am|will|^ ~1 going|off|heading ~1 for|out|on ~1 a? walk|drive|run $
  i am|will|^ ~1 logging|signing|stepping|checking|switching|going off|out|away|offline $
  clear|empty my ~1 head|mind
  turning|switching|putting|turn|switch my ~1 phone ~1 off|away|silent|on_silent
  sleep|sleeping|stay|staying|crash|crashing ~1 at|on|in ~2 mum|mums|mom|moms|mother|mothers|sister|sisters|hotel|couch|sofa|friend|friends|elsewhere|parents|spare_room|brothers
  not ~3 right|good ~1 headspace|place|head_space|frame|state|mood|mindset|head
  some|more|little|bit_of ~1 distance|space|time ~2 apart|good|best|help|between|would|might|us
  time apart
  take|taking|have|need ~1 a? break|breather|time_out|timeout|step_back ~1 from|apart ~1 each|us|you|this|talking|it|one_another
  back|ease off ~2 bit|while|please|me|now
  we|let_us ~1 should|need|have? ~1 to? stop here|now|this|talking ~2 $|exhausted|tired|i_am
  can not be ~1 bothered|arsed ~4 this|that|it|you|convo|conversation|talk
  i will ~1 be ~1 gone|out|away|upstairs|elsewhere $
  enough for ~1 today|tonight|now
  i ~1 am|will|need|want|have|going_to ~2 step|stepping|pull|pulling|back|backing|walk|walking|bow|bowing|take|taking|fall|falling ~1 a_step? ~1 back|away|off ~1 from|for|$ ~3 this|it|you|us|our|everything|everyone|a|bit|while|minute|$ !work|the_project
  i ~1 am ~1 away ~1 out|off? for|to ~1 a|the|my ~1 walk|drive|run|spin|smoke|bed
  i ~3 go|log|sign|hang|switch|get|going|logging|signing|switching off|out|offline|off_grid|quiet|dark ~2 before|for_a|$|its_all|too !work|the_server|and_on|to
  i ~2 need|want|ask|asking|wish ~2 left|leave|be ~1 me? ~1 in|at|some peace
  leave me ~1 some|in|at peace
  got|getting|gotten|become|is|feels|all|it ~2 bit|too|so|very much for me ~2
  it_is|this_is|everything_is ~2 all too much ~1 $
  i ~1 am|feel ~2 overwhelmed|exhausted|drained|shattered|wrecked|done_in|frazzled|fried|worn_out|spent ~4 bed|off|going|away|phone|night|turning|home|sleep
  i ~1 am|feel not ~3 able|ready|up|fit|capable|strong|mood|state|place|shape ~2 to|for|of ~1 be? ~1 talk|talking|discuss|discussing|do|doing|have|having|speak|face|continue|this|that ~3
  i am going_to need|want ~2 space|distance|breather|headspace|room|quiet ~2 $|from|right|please|now|for|today|this|really
  i ~1 would|could? ~1 like|love|need|want|do_with ~2 while|time|day|hour|evening|moment|minute|bit ~2 away|alone|by_myself|on_my_own|to_myself|apart|without ~3 !with
  too|very|so ~1 upset|angry|hurt|tired|sad|emotional|stressed|raw|wound_up ~1 for|to ~1 continue|continuing|talk|talking|this|it|speak|discuss ~3
  i ~3 away|going|off|heading out|for ~6 had enough
  had ~1 enough for ~2 today|one_day|now|tonight|one_night
  before i ~1 say|do|type|write|snap|crack|explode|scream|lose ~1 something|smth|sumthing|anything|up|at|my|$
  my|the head|brain|mind ~1 is ~1 melted|mush|fried|wrecked|done|pounding|splitting|gone|all_over|a_mess|spinning|soup
  let me ~1 be? breathe|think|cool|calm|settle|process|rest ~2
  not|no ~2 energy|strength|capacity|headspace|spoons|bandwidth|patience|heart ~2 for|to ~1 this|talk|conversation|fight|argument|another ~3
  can|could not ~1 face|stomach|manage|handle|take ~2 this|another|conversation|talk|argument|you|it ~2 today|now|tonight|$|anymore|at_the_moment
  i ~1 do_not want to ~2 go|get|talk|dig|dive ~1 into ~3 now|today|tonight|moment|$
  sit|sitting|stay|hide|lie ~2 in|on ~2 car|garden|shed|bath|room|porch|attic ~3 do_not|leave|alone|bit|while
  do_not ~1 come ~1 out|in|up|near|after|looking
  leaving|leave it there|here ~1 $
`);
