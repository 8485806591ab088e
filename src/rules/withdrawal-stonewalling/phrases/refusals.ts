/** Shutting a talk down, and stepping back from it (Gottman & Silver 1999: stonewalling; a pause is another thing). */
import { wordings } from '../../../engine/wording/wording.ts';
import { CLASSES, spoken } from './classes.ts';

/** The talk itself is refused, not one topic or errand. */
export const REFUSALS = wordings(
  spoken(`
  not|never ~1 going_to? getting|going|get|go ~1 into|over|there ~1 it|this|that ~1 $|again|now|today|with|not
  i ~1 have|am ~1 stopped|given_up ~1 {talk}|bothering|trying|explaining ~3
  bothering|bother to ~1 {talk} ~2
  consider|regard ~1 yourself|this_number ~1 ignored|blocked|muted|warned
  will ~2 go ~1 straight? ~1 in|into|to ~1 the ~1 bin|trash|spam
  shut up ~1 about
  i ~1 do_not owe ~2 you ~1 a|an|any ~2 {chat}|answer|explanation|reply
  ^ ~2 stop ~1 {reach} ~1 the ~1 house|office|work|kids|here
  please|kindly|and|just ~1 stop|quit ~1 {reach} ~1 me|us|here|about|$ ~1 !on_the
  my mind is ~1 made_up
  am|will not ~1 hearing|hear it|you|this|another ~1 $
  had ~1 it up_to here
  nothing|not_anything to ~1 talk|discuss|say ~1 about $
  leave me ~1 out ~1 of ~1 it|this
  as_far as i ~1 am concerned ~6 {ended}|end
  you ~1 can ~1 talk|shout|write|type|argue ~2 until|all_you|as_much ~4
  (i|we) ~1 am|are? ~2 {through} ~1 with? ~2 {talking} ~3 {us}|$
  i|we am|are ~2 over|tired|sick|fed_up|finished|done ~1 of|with? ~2 {talking}|{chat} ~3 {us}|with_you
  ^ {through} {talking}|here $
  we|i are|am {through} here ~1 $
  this|that|our|your ~1 {chat} ~2 is|was|has ~3 {ended} !by|for|there|at|in_the|over
  the {chat} ~2 is|has ~1 {ended} !by|for|there|at|in_the|on
  ^ ~1 {chat} ~1 is? {ended} $|to|for|as
  consider|regard ~3 {ended} ~2 $|and|i
  this|that|the|our ~1 {chat} ends|stops ~1 here|now|today|tonight
  ^ ~2 end of ~1 {chat} $
  that_is|this_is|it_is ~1 end of ~1 it|that|{chat}
  ^ ~1 no|not_any more|further {chat}|{talk}|texts|calls|messages|questions|explanations ~4 $|from|out !me|us
  (i|we) ~1 {will} not|never !expecting|asking|waiting|sure|until|certain ~2 {talk}|reading|read|go_there|get_into|going_over|debating ~3 {us}|$ !way|like
  (i|we) ~1 am|are|will not|never ~2 have|having|continue|continuing|do|doing|repeat|repeating ~2 this|that|another ~2 {chat}|again|with|anymore|now|today|tonight|$
  ^ ~2 not|never ~1 going_to? having|doing this|that ~2 {chat}|again|with|anymore|$
  i ~1 not going ~1 round ~3 round|circles ~2 with you
  (i|we) ~1 not ~2 want|wish|care|need ~1 to ~1 {talk} ~3 {us}|$
  (i) ~1 not ~1 want|wish|need|care ~1 to? hear|know ~1 it|you|a_word|another|your|anything|from|one_more
  i|we ~1 refuse|decline to ~1 {talk}|read|continue
  ^ refuse to ~1 {talk} ~2 {us}
  i ~3 no|zero|little|not_any ~1 interest|intention|desire|wish|point|use|sense|reason|need ~2 {talk}|reading|continuing|carrying_on ~5 {us}|{chat}|$
  no|not ~1 any? point|use|sense ~2 {talk}|trying|reasoning|continuing ~2 with|to you|$|this|anymore
  i ~1 not ~1 interested in ~1 your|what|{talk}|continuing ~1 {us}|{excuse}|$
  rather|prefer ~1 not ~1 {talk} ~2 this|it|you|$
  ^ ~2 do_not|never|to_not ~2 {reach} ~1 to|with? me ~3 $|again|anymore|back|ever|about|regarding|until|please
  and|please|kindly|just do_not ~2 {reach} ~1 to|with? me ~3 $|again|anymore|back|ever|about|regarding
  do|will not ~1 bother|even_bother ~1 to? ~1 {reach}|explaining|apologizing|trying|coming ~1 $|to_me|back|me|anymore|again|and|because|upstairs|home|round|here|tonight
  ^ ~1 do_not {reach} ~1 to|with? me $|tonight|today|please|now|here|on_this
  ^ !i|we|you|they ~1 do_not reply|respond|answer ~1 to? this|this_message|this_email|$ !address|mailbox|inbox|email|account|number|automated|line
  please|kindly ~1 refrain|desist|cease ~1 from? ~1 {reach} ~3
  ^ !us|to ~2 stop|quit ~1 {talk}|{reach} ~1 to|with? me|$
  you ~1 can|could|should|may|might_as_well ~1 stop|quit|keep|carry_on ~1 on? {reach}|{talk}|shouting|moaning|trying ~3
  i|we am|are not {talk} !that ~3 {us}|{chat} !way|like|but
  not {talk} ~1 about|around ~1 this|that|it ~1 {us}
  i am|will not !sure|able|certain ~3 reading|read ~2 them|it|this|that|the_rest|your|any|another|what_you ~2
  not|never ~1 say ~1 another|one_more|one_other|any_more word|thing ~4
  {talk} ~1 to ~1 another|one_more|a_single|one|any_more word ~6 you|from|of|about
  not ~1 another|one_more word ~2 $|about|from|out_of
  nothing|zero|no_words|not_anything ~3 to ~1 {talk}|say|add !except|but ~2 about|on|to? ~3 you|anymore|this|$ !item|him|her|them|except
  (i|we) ~1 nothing|zero|not_anything ~1 more|left|else? to ~1 say|add|{talk} $ !except|but|only|and
  i ~1 have|had ~1 said ~2 all|everything|my_piece|enough|what_i|what_needed ~3
  ^ ~2 leave me ~3 alone|be|out_of
  and|please|you|just leave me ~3 alone|be|out_of
  #LeaveMe $
  ^ . go|get|stay away ~1 from? ~1 me? ~2 $|and|let|i
  ^ ~1 go away $|i|and|please
  get ~1 out of|off my ~1 face|sight|hair|house|back
  ^ ~1 shut ~2 up ~1 i|and|now|already
  talk|speak to ~1 the|my hand|wall|mirror|lawyer|solicitor|attorney|brick_wall
  ^ ~1 talk|speak|cry|explain ~2 to|it ~1 someone|somebody|your ~1 else|who|therapist|mates
  talking to ~1 yourself
  direct|send|address|forward ~2 your ~3 elsewhere|to_my|somewhere_else
  ^ !i|we|you|they ~2 save|keep ~1 it|your ~2 {excuse}|$
  your ~2 {excuse} ~3 not ~2 interest|matter|want|need|wanted|welcome|read|needed
  ^ ~1 enough ~1 i_am|is_enough|of_this
  i ~2 hang|hanging|putting up|down ~1 now|the_phone|$ ~2
  i !been|was|were|had ~2 muting|mute|muted|blocking|block|blocked|ignoring|ignore|unfollowing ~1 you|your_number !two|three|four|an|a|some|time|out|off|one|know
  ^ muting|blocking|ignoring|muted|blocked you
  going_to|will ~1 block|mute|ignore you
  bye|enough|right|listen|crap|nonsense blocked|muted ~1 $
  ^ blocked ~1 bye|and
  ^ ~1 locking this ~2
  any|all|every ~1 further|more|other ~1 messages|message|mails|mail|comments|replies|calls|contact ~2 will ~1 be ~1 ignored|deleted|blocked|unanswered|binned
  this|that|it|here is|was !in|part|from|on|about ~2 my? ~1 final|last|very_last ~1 say|word|message|text|answer|reply|response
  not ~2 care|interested ~3 what you ~2 say|have_to_say
  had your ~1 say
  i ~1 do_not|not ~1 have|got ~1 to? ~1 time|energy|patience|interest ~1 for|in ~1 this|you|your ~3 {chat}|nonsense|shit|drama|crap|bullshit
  ^ ~1 drop it|this|that|the_subject|the_topic|the_matter ~1 $|please|now
  {like}|and|please|kindly|just|now|us drop|leave it|this|that|the_subject|the_topic|the_matter $
  ^ ~2 do_not|never ~1 raise|mention|bring ~4 again|up|presence|front
  ^ zip it
  ^ ~1 do_not expect|wait_for|hold_your ~3 reply|answer|response|explanation|word|breath
  i ~1 do_not owe ~3 reply|answer|explanation
  not ~2 waste|wasting|spend ~1 my|any|another|more ~2 time|breath|energy|minute|word ~4 you|this|$
  i ~3 walk|walking away|out $
  not ~1 worth ~1 my|the ~1 breath|energy|effort
  not ~1 worth my ~1 time
  (i) ~1 have|am? ~1 stopped|stopping|quit ~1 {talk}|reading|caring ~3
  not ~2 sit|stand|stay|lie ~1 here? and|to|here ~1 {talk}|take|read|be_spoken|be_shouted ~3
  ^ ~1 do_not ~1 even ~1 try|attempt|start ~1 to? ~1 {talk}|apologize|defend ~3
  i|we ~1 {will} not ~3 drawn|dragged|pulled|goaded|baited|revisiting|reopening|taking_part|participating ~2
  ^ ~1 i? ~1 am? ~1 out ~1 of ~1 this|the {chat}
  out of this|the {chat} ~2
  ^ not listening ~2
  la la la
  can|could not ~1 be? bothered|arsed|be_dealing !to_come|to_go|to_get|to_cook|to_leave ~4 this|you|your !with_the|to
  i ~2 not ~1 having|have ~1 anything ~2 to ~1 {talk}|say ~2 you
  not ~2 come|coming ~1 upstairs|after me?
`),
  CLASSES,
);

/** A harm done to the writer, or told to those who help: who was hurt may close the door. */
export const HARMED = wordings(`
  you ~3 scared|scare|frightened|frighten|threatened|followed|hit|hurt|grabbed|cheated|lied|betrayed|humiliated|stalked|pushed ~1 me|on|to ~1
  told|telling|reported|showed ~2 teacher|police|school|hr|lawyer|boss ~3
  except ~1 email|for|about
`);

/** Asking for a pause or for distance. */
export const PAUSES = wordings(
  spoken(`
  i ~1 am|feel ~1 at ~1 my ~1 limit|wits_end|breaking_point ~4
  i ~2 need|want|have|going to ~2 go ~1 and? ~1 be|sit|get ~2 {away}|alone|myself
  can|could we|you ~1 not do|have|talk ~1 this|it|about_this ~1 right_now|now|tonight|today|$
  not tonight|now|today|this_minute ~1 $ ~1
  want|need ~1 to be ~1 left alone ~4
  not ~2 in ~1 a|the|any ~1 state|mood|place|headspace ~1 to|for ~2 {talk}|this|talk_about
  i ~1 am ~1 going|off ~1 to|up ~1 my|to ~1 room|bed|bath ~2 $|i|and
  getting|gets ~1 too ~1 heated|much|loud|hot|nasty
  taking|take|took ~2 distance|space|time ~2 from ~1 you|us|this|everyone|people
  do_not ~1 ring|call|text|message|come ~2 for ~1 a ~1 few|while|bit|couple|day
  sort|get ~1 my ~1 head|self|thoughts ~1 out|straight|together
  i ~1 am ~1 done_in|drained|shattered|wrecked|spent ~1 $
  feels|feel ~1 like ~1 too_much
  (i) ~1 need|needing|want|require|could_use|would_like|wish|crave|going_to_need ~3 space|distance|air|quiet|breather|silence|solitude|headspace|breathing_space|breathing_room|peace ~2 $|from|right|please|now|for|today|tonight|and|to|between|these|this
  (i) ~1 need|want|would_like|going_to_take|am_taking|will_take ~2 time|break|minute|moment|room|day|night|{least} ~3 {away}|from|to_think|to_breathe|to_calm|to_process|to_cool|to_clear|out|off|$ !work|with
  (i) ~1 need|want|have|got|going to !do|finish|try|cook|carry ~3 {away}|breathe|think|cool|calm|clear|decompress|process|step_away|step_back|step_out|get_out|get_away ~1 !with|about
  (i) ~1 need|want out ~1 of ~1 this|here|the|it ~2 {chat}|$|room|house|flat|now|all
  give|allow|grant|spare|leave me ~4 space|room|time|peace|break|breathing|quiet|minute|moment|breather ~2 $|to|by|please|from|now|will_you|{away}|will|ok !for|on
  ^ ~2 leave|let me ~1 be|alone ~1 for|to|now|tonight|a_while|i
  let me ~3 breathe|think|cool|calm|settle|process|rest|decompress|{away} $|now|please|for|will|first
  (i) ~1 can|could not ~1 even|really? ~1 do|deal|handle|talk|discuss|have|cope|look|face|speak|take|listen|think|manage|stomach !another|other|individual|salaries ~3 {us}|about|with|around ~5 now|anymore|today|tonight|moment|longer|minute|night|$
  ^ ~1 not now|tonight|today|right_now|this_minute $
  (i) ~1 can|could not ~1 even ~1 {us} ~3 {us}
  not ~1 have ~1 it in me ~4
  want|need|like to be ~1 left in|at peace
  too|so|very ~1 {spent}|sad ~1 for|to ~1 {talk}|do|have|this|it|any|that|think|continue|deal ~4 now|you|$|this|moment|tonight
  (i) ~1 not|no|never ~2 the? ~1 energy|strength|capacity|headspace|spoons|bandwidth|patience|heart ~3 {us}|{talk}|{chat}|now|tonight|today|$
  i ~1 am|feel ~2 {spent} !to ~4 leave|out|need|step|bed|off|going|away|phone|turning|home|sleep|can_not
  ^ ~2 going|heading|off|away|gone|popping ~1 for|on|out|to ~1 a|my|the? ~2 walk|drive|run|bed|upstairs|spin|smoke ~3 do_not|leave_me|not_wait|alone|$ !with|and_then
  not wait up
  ^ ~1 do_not ~1 follow|come_after|come_looking|come_out|come_in|come_near ~2
  (i) ~1 logging|signing|stepping|checking|switching|going|bowing ~1 off|out|away|offline|quiet|dark|off_grid $
  (i) ~1 stepping|pulling|backing|walking|taking|bowing ~1 a_step? away|back|off|out ~2 from|for|before|of|$ !work|the_project
  clear|empty my ~1 head|mind
  turning|switching|putting|turn|switch|put my ~1 phone ~1 off|away|silent|on_silent
  sleep|sleeping|stay|staying|crash|crashing ~1 at|on|in ~3 #Kin|mums|moms|mothers|sisters|brothers|hotel|couch|sofa|friends|elsewhere|spare_room
  not|out ~3 right|good|the|a ~1 headspace|place|head_space|frame|state|mood|mindset ~1 for|to|$|of ~2
  some|more|little|bit_of ~1 distance|space|time ~2 apart|good|best|between|would ~3
  time|break apart|from_each|from_us|from_you|from_one ~3
  take|taking|have|having|need ~1 a? break|breather|time_out|timeout ~1 from|apart ~2 each|us|you|this|{talk}|it|one_another
  back|ease off ~3 {least}|please|now|for|$
  we|let_us ~1 should|need|have? ~1 to? stop|pause|leave_it here|now|this|there ~2 $|exhausted|tired|i_am
  i will ~1 be ~1 gone|out|away|upstairs|elsewhere $
  ^ ~1 enough for ~1 today|tonight|now
  had enough for ~2 today|one_day|now|tonight|one_night
  i ~1 am|feel not ~3 able|ready|up|fit|strong|place|shape|mood ~2 for|to|of ~2 {talk}|do|doing|have|having|face|this|that|continue ~3
  it_is|this_is|everything_is|got|getting|is|feels ~2 {very} much for? me? ~2 $|now|right|today
  before i ~1 say|do|type|write|snap|crack|explode|scream|lose ~1 something|sumthin|anything|up|at|my|it|$
  my|the head|brain|mind ~1 is ~1 melted|mush|fried|wrecked|done|pounding|splitting|gone|all_over|a_mess|spinning|soup
  doing|melting my head ~1 in
  (i) ~1 do_not want to ~2 go|get|talk|dig|dive ~1 into ~6 now|today|tonight|moment|$
  needing|need|some distance|space ~1 from|between you|us ~3
  (i) can not ~1 right_now|now|today|tonight|with_you $
  cba|can_not_be_arsed|can_not_be_bothered ~1 with|for|to ~2 {us}|{chat} ~3
  i ~3 falling|fall back ~2 for|from|$
  sit|sitting|stay|hide|lie ~2 in|on ~2 car|garden|shed|bath|room|porch|attic ~3 do_not|leave|alone|bit|while
  leaving|leave it there|here ~1 $
`),
  CLASSES,
);
