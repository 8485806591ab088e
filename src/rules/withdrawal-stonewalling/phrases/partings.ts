/** Freedom given with the care taken back (Safran & Muran 2000), and the end of a bond in so many words. */
import { graded } from '../../../engine/wording/graded.ts';
import { wordings } from '../../../engine/wording/wording.ts';
import { CLASSES, spoken } from './classes.ts';

const PERMITTED = {
  ...CLASSES,
  what: 'whatever what who whoever whomever whichever wherever anything as_late as_long as_much as_often',
  care: 'care give_a_shit give_a_damn give_a_fuck give_a_toss give_a_monkeys give_a_hoot give_two_shits',
  thing: 'it this that them him her the_lot everything',
  mine: `circus monkeys problem business concern job funeral headache issue worry lookout`,
  after: 'then so now mate i_guess i_suppose',
} as const;

/** Hands washed: not caring, a shrug, a loss wished. Cold whatever follows. */
export const WASHED = wordings(
  spoken(`
  stopped|past|given_up ~1 caring|trying|minding ~3
  why ~1 should|would it|i ~1 matter|care|mind ~2 what|how|to ~1 i|me
  you ~1 never ~1 ask|asked|cared|care ~1 before|anyway|me|$ !for|to
  you ~1 never ~1 listen|listened ~1 before|anyway
  it_is|that_is your ~1 licence|license|liver|money|neck|lookout ~1 $|not_mine
  not ~1 concern|concerns|bother|bothers|affect ~1 me ~1 anymore|any_more|now|$|what
  i ~1 am not ~1 going_to ~3 stand|the_one ~2 in|who ~4 way
  not your ~1 mother|mammy|keeper|boss
  i ~1 am|is not ~1 your ~1 mother|mammy|keeper|boss
  the kids and i ~2 will ~1 manage|cope|be
  like|as we|i ~1 always ~1 do|have $
  one way or the other
  all the same to me
  (i) ~1 do_not|no_longer|can_not|longer|never ~2 {care} ~1 anymore|any_more|no_more|what_you|how_you|who_you|where_you|either_way|now|what_happens|just
  (i) ~1 could|can not|hardly ~1 {care} ~1 less? ~1 $|what_you|how_you|if_you|who_you|where_you|anymore|any_more|at|now|either
  (i) ~1 am? ~1 past|beyond|done|finished|through|over ~1 caring|trying|bothering|worrying|minding|with_caring|bothered
  ^ who|nobody cares|gives_a ~1 anymore|shit|damn $
  see if i ~1 {care}
  for all i {care}
  makes|make|made no|little|not_any ~1 difference|odds ~1 to me|us ~1 $|now|what_you|who_you|how_you|if_you|whether_you|either
  what is it|that to me
  it_is|that_is ~1 your ~1 funeral|loss|headache|lookout ~1 {after}|$
  ^ your ~1 funeral|loss|headache|lookout ~1 {after}|$
  it_is|that_is|this_is ~1 your ~1 problem|mess|circus ~1 {after}|$|not|is_it
  your life your problem|choice|mess|funeral
  not|never|no_longer|no_more my|our ~1 {mine} ~1 anymore|any_more|{after}|$|no_more|what_you|what_they|what_he|what_she
  not my {mine} ~1 no_more|anymore|$
  wash|washed|washing my hands
  no skin off ~1 my|our
  why ~1 would|should|do you ~1 ever? ~1 listen|care|start ~2 me|now|what_i|i_think ~2
  why ~1 do|should? ~2 bother|bothering ~1 $|asking|ask|with_you|with_this|even
  why ~1 even ask ~1 me|if|$
  what is the point ~2 $|of_asking|of_talking|of_me
  what do i ~1 know|care|matter ~1 $
  ^ ~2 what ~1 do|should i care ~2
  who am i to ~1 say|object|complain|tell|stand ~1 $|anything|otherwise|you|in_the|in_your
  ^ ~1 not like|that|as_if ~2 my|i ~2 opinion|opinions|matter|matters|counts|count|say|asked|listen|feelings|wishes
  not ~1 like|as_if|that ~2 you ~1 asked|ask|care|consulted|listen|want|wanted|listened ~3
  stopped|given_up|done|quit ~2 having|expecting ~1 an|any ~3 opinion|say|opinions|feelings|else
  you ~1 can|could|will|should ~2 handle|deal|manage|sort ~2 your ~1 own? ~1 family|mess|life|crap|mother|friends ~3
  from_now_on you ~1 handle|deal|manage|sort ~3
  i ~1 will not be ~2 there|coming|here ~1 anyway
  ignore my ~1 advice|feelings|wishes
  all the same to me $
  count me out
  i am ~1 not bothered|fussed ~1 anymore|either|what_you
  ruin|waste|wreck|throw ~1 it|your_life|yourself|away ~1 away? ~1 if|for|see|how|then ~1 you|all|i
  ^ !i|we|you|they|he|she|to|and|but ~2 ruin|waste|wreck ~1 it|everything|your_life|the_article|yourself ~2
  you ~2 do|doing|does ~1 what|whatever ~1 you ~1 {like} ~2 anyway|regardless|always|as_always|in_the_end|no_matter|anyways
  you ~1 will|would suit|please yourself ~2
  you ~1 will|would|always|do ~2 anyway|what_you_want|as_you_please|regardless ~1 $
  you ~1 are|will|have ~2 going_to|do|already|made ~2 do|decided|mind ~2 what_you|anyway|already|up ~3 do|go|go_ahead|why|just|then|so
  you ~2 decided ~3 carry|go|do|so ~1 on|ahead|it
  do_not let me ~1 stop you
  be that way
  since ~1 they|he|she|your_friends ~2 matter|matters|mean|means ~1 more
`),
  PERMITTED,
);

/** Mock permission: freedom in words. Whether it is meant is seen by what stands around it. */
export const PERMISSIONS = graded(
  {
    2: spoken(`
  ^ ~2 go ~1 for it ~2 $|i_do_not|see_if|it_is_your|then
  ^ ~2 sleep|stay|eat|go|live where|wherever you ~1 {like}
  ^ ~2 tell|ask ~1 them|him|her|everyone|people what|whatever ~1 you ~1 {like}
  ^ ~2 keep|carry_on ~2 as ~1 you ~1 {like}
  ^ ~2 go ~1 off ~1 and ~1 have|enjoy ~1 your
    ^ ~2 do|go_do|say|think|believe|spend|invite|go|stay|buy|book|take {what} ~1 as? you ~1 {like}|must|need|feel ~1 $|with_the_deposit|for_all|you_will|see_if|i_am|i_could
    ^ ~2 do|go|live|carry|stay ~1 on|out|up? as ~2 you ~1 {like}
    ^ ~1 stay|stop|go|sleep ~1 out ~6 i_do_not|what_do_i
    ^ ~2 do|go_do|think|believe|say|decide whatever ~2 $
    ^ ~1 think|say|believe what|whatever ~1 you ~1 like|want|will|makes|helps
    do what|whatever you want ~1 you always|usually|will|do
    ^ ~2 do your ~1 own? thing|thang $
    ^ ~2 do you ~1 then|clearly
    ^ ~1 you|just|ok|fine|alright ~1 do you $
    ^ ~2 suit|please yourself|yourselves ~1 {after}|$|like_you|as_usual|like_always|i_am
    knock yourself|yourselves out
    ^ ~2 have it your ~1 own? way
    ^ do it your ~1 own? way
    ^ ~1 i ~1 give|gave up ~1 $|do|buy|go|have|invite|on_you|on_this|with_you
    ^ ~1 whatever ~1 $|man|then
    ^ {ok} whatever !is|works|suits|easiest|best
    ^ whatever you ~1 want|like|do ~1 $
    you ~2 know best ~2 so|carry|then $|on
    you are ~1 the boss|expert|king|queen|genius ~1 do|whatever|then|so|$
    ^ ~2 decide|figure|sort|deal|handle|manage|fix|solve ~1 with? it|that|this ~1 out? yourself|yourselves|on_your_own ~1 {after}|$|for_once|from_now|out
    ^ ~2 go|leave ~1 then|on_then $
    ^ !we|i|they|let_us|other|people ~2 go ~2 see|leave|marry|run|go|be_with|cry ~1 if|to|him|her|your|and
    ^ ~1 go ~1 ahead ~1 and? ~4 your way ~2
    ^ ~1 go ~1 ahead ~1 and? ruin|waste|wreck|destroy|delete|leave|marry|spend ~3
    ^ ~2 go ~1 to your ~3 then
    go|have|enjoy ~2 fun|yourself|party|night|weekend ~6 then|without_me|lads|do_not_worry
    ^ ~1 enjoy your ~3 then|without_me $
    ^ as you wish|like|please ~1 $|who|it_is_not|not
    by all means ~1 ignore|go|carry|do|leave|spend|keep
    ^ ~1 carry|work ~1 on|away ~1 then|without|like|as|so|why|do_not_mind|$
    ^ ~1 #Shrug ~1 {after}|$
    go ~2 without me ~1 do_not|not|i|then|$
    go ~4 do_not worry about me
    ^ ~1 do|go_do ~1 it all? ~1 by? yourself
    ^ ~2 leave me|you to it !now|enjoy|have|good|love|xx
    ^ ~2 be my guest !on|at|for|tonight
    ^ ~1 invite|bring|ask|see|date whoever ~2 $|i_will|see
    ^ ~1 right|fine|ok? ~1 so? be off ~1 with|then ~1 you?
    ^ ~1 marry|date|choose|pick ~1 him|her then ~2
    ^ ~1 book|buy|pick|choose|have whichever|whatever|whoever ~2 $|what|no_matter|i_do
    i ~1 will|am not ~1 going_to? ~1 be? stop|stopping ~1 you ~1 $|go|do
    ^ ~1 it_is your life ~1 $|ruin|waste|throw|wreck|do|not_mine|live|mess
    ^ ~1 off you ~1 go|pop|trot|run ~1 so|then|$|do_not
    ^ ~1 go ~1 on? ~1 be|hang|stay|live|sleep|party|play ~1 out? ~1 with|at ~2 your|her|him|them ~2 friends|mates|ex|lads|girls|boys|mother|mum|family|pals|phone ~1 {after}|$|since|see|if
    `),
    1: `
    do_not mind me ~1 $
    ^ forget it|about_it $
    ^ ~1 go ahead $
    whatever ~1 floats|tickles|rocks ~1 your ~1 boat|pickle|world|fancy
    your call $
    `,
  },
  PERMITTED,
);

const ENDINGS = {
  ...CLASSES,
  leave: 'leaving divorcing dumping leave divorce dump ditching',
  part: 'breaking break broke splitting split separating finishing',
  kin: 'son daughter sister brother mother father mum mam dad friend husband wife family mate parent child girlfriend boyfriend customer',
  ties: 'ties contact relation relations friendship bonds connection',
  goods: 'bags stuff things shit bag suitcase clothes belongings key keys ring',
} as const;

/** The end of the bond. */
export const DOORS = wordings(
  spoken(`
  this is ~1 goodbye|the_end ~1 $|for|of_us|forever
  we ~1 are|would_be ~1 better off apart|without_each|without_you|without_one
  nothing ~1 left ~1 to ~1 save|fix|fight_for ~1 $|between|here|in_us
  not|never ~1 do ~1 this|us ~1 relationship|marriage|friendship ~1 anymore|any_more
  i ~3 walking away from ~1 us|you|this_marriage|this_relationship
  you ~1 can ~1 move|get ~1 out ~1 $|by|tonight|today
  not|no_longer ~1 family ~1 $|anymore|to_me
  do_not ~1 come|bother ~1 home|back ~1 $|tonight|ever
  calling|ringing|seeing|phoned|got ~2 solicitor|lawyer ~6 divorce
  not ~1 getting|get ~1 back together ~2
  changed ~1 the locks
  gave|giving|sent|returned ~1 you? ~1 back? ~1 the|your|my ring ~1 back?
  after|from ~1 today|tonight|this|now ~3 i ~1 do_not|have|no_longer ~1 have|no ~1 a? ~1 {kin}
  never ~1 hear ~1 from|my ~1 me|voice ~1 again
  i ~1 quit|resign ~4 you|this_team|this_project ~2 good_luck|for_good|$
  engagement|wedding|marriage is ~1 off ~1 $|tell
  {bond}|friendship ~1 ended|died|stopped|is_finished ~2
  out of ~1 this ~1 {bond}
  should ~1 have ~1 left|gone|walked ~1 you? ~1 years|long|ages ago
  ^ ~2 we are ~1 done|over|finished|through|history|splitting|broken_up|no_more ~1 $|for_good|forever|so|come
  that ~1 is us ~1 {ended}|through ~1 then|$
  ^ ~2 you|me and me|you|i ~1 are|is|am? ~1 {ended}|through|history $
  it|this|things|all ~1 is|are ~2 {ended}|off between|now|for_good|forever|$
  {bond} ~1 is|was|has ~3 {ended}|off ~1 $|now|long|years|ages|for|me|to_me
  consider|call ~2 {bond} ~1 {ended}|off
  ^ ~1 it|this ~1 is ~2 {ended} ~1 between|for_good|$|you_and
  ^ it is over !there|here|the|a|an|by|at|on|in|to|for|with|and_done
  call it ~1 quits $
  i ~2 {leave} ~1 you ~1 $|for_good|and|tonight|today|tomorrow|this_time
  i ~2 {part} ~1 it|this|us? ~1 up|off ~1 with|$
  i ~1 am away|gone|off ~1 and ~3 not ~1 be? back
  we ~2 {part} ~1 up|apart $
  i|we ~2 filing|file|filed|want|wanting|getting|asking|need ~2 divorce|separation
  i ~2 not|never|no_longer ~2 be|stay|live|married with|to you ~2
  i ~2 not|never|no_longer ~1 love you ~1 anymore|any_longer|any_more|$|now
  not|never ~3 see|speak|hear|talk|meet|look ~3 you|your|me|from_you ~3 again|ever|anymore|face|as_long|until_i_die
  never|not ~2 contact|call|text|message|speak|come|ring|write ~2 me|near|here|to_me ~1 again|ever_again
  lose|delete|forget|erase|deleting|deleted ~1 my|the number|contact|name|address
  forget ~1 i|we|that_i ~1 exist|existed|met|were
  you ~2 dead to ~1 me|us
  have ~1 a ~1 good|nice|great|happy|lovely life ~2 $|without|with|hope|mate|then
  good luck finding|with_your_life|in_life
  goodbye ~2 forever|good_luck|for_good|and_good
  good riddance
  i|you ~1 no_longer|do_not|not ~1 have|want|had ~2 {kin} ~3 $|anymore|any_more|now
  you ~1 have ~1 lost me ~2 as|for|forever|$
  you are ~2 no_longer|not|longer ~1 my ~1 {kin}
  no_longer|longer|not ~1 friends|family|together|a_couple|my_friend|an_item|a_thing|mates ~1 anymore|any_more|$|now
  out of my ~1 life ~1 $|and|for|forever
  give|hand|want|return|drop|leave ~2 back? ~1 my ~2 key|keys|ring ~2 back|and|out|to|$
  get|come_get|collect|take|pack|fetch ~2 your ~1 {goods} ~2 and|before|from|by|off|out|with|$|now
  ^ ~2 pack ~1 your ~1 {goods}
  i ~2 packing|packed ~2 {goods} ~1 and|tonight|$
  there is ~1 no us|future
  no more us
  consider yourself ~1 single|divorced|dumped|evicted|disowned
  i ~1 want|am|need ~1 out ~1 of ~2 {bond}|this_family
  ^ i want out $
  you ~2 not|never ~2 hear|hearing|see|seeing ~1 from? ~1 me|us ~1 again|anymore|ever
  i ~1 will ~2 gone by|when|before
  not ~1 bother|think_of|dare? ~1 come|coming ~1 home|back ~2 tonight|ever|again|$|here|at_all
  taking the|my ~1 kids|children|boys|girls|dog ~2
  i ~1 am ~2 not|never ~1 coming|come|going ~1 home|back ~1 $|ever|this_time
  i ~2 moving|walking|moved|walk|storming out ~3 door? ~2 $|tonight|today|tomorrow|weekend|for_good|on_you
  i ~1 am leaving ~1 for_good|$
  finish|end|ending|ended|finishing ~2 {bond}
  i ~1 am|have ~1 ending|end|ended it|things|us|this ~2 $|with|between|now|here
  taking|taken|take my ~1 custom|business ~1 elsewhere
  nothing ~1 more? ~1 to do with you
  regret|regretted|wish|wished|curse|rue ~4 meeting|met|never|knew|marrying|married|day ~1 you|met|married|known|knew|i_met
  done|finished|through with ~1 you|us|this_family|all_of_you|{bond} ~2 $|for_good|forever|done
  cutting you ~1 off|out
  unfriending|unfriended|unfollowing|blocking|blocked ~1 you ~2 $|everywhere|on
  do_not ~1 call|consider|think_of|count ~2 me|yourself ~1 your|as|my ~1 {kin}
  you ~2 no_longer|do_not|not ~1 exist|matter ~1 to_me|for_me|$|in|any_more|anymore
  you ~2 mean|are|meant ~1 nothing to ~1 me|us
  nothing left ~1 between|for|$ ~1 us? ~1
  as_far ~3 concerned ~4 no|not|never ~2 {kin}
  i ~1 have|got no {kin} ~1 $|anymore|now|after|called|any_more
  not ~1 bother ~1 coming|turning_up|showing_up|visiting|inviting|phoning ~2 to|for|at|with|$ ~1
  this|our|the ~1 {bond} ~1 {ended}
  cut|cutting|severing|sever|break|breaking|end ~1 all|my|our? {ties} ~1 with|from
  i ~3 going|moving|gone|move|go|return|returning ~2 back|to|in_with ~1 to? my ~1 #Kin|parents|mothers|mums|sisters|brothers|house ~2 $|for_good|because|forever
  ^ ~1 i ~1 am leaving $
  find ~1 someone|somebody|yourself ~1 else ~2 $|to_love|to_treat|who|to_use|to_be_with|to_lie|to_fool
  as_of ~1 tonight|today|now|this_moment ~4 not|no|no_longer|single|dead
  we ~1 done done|finished
  `),
  ENDINGS,
);
