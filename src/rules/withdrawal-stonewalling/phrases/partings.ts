/** Freedom given with the care taken back (Safran & Muran 2000), and the end of a bond in so many words. */
import { graded } from '../../../engine/features/graded.ts';
import { wordings } from '../../../engine/features/wording.ts';

/** Mock permission, and hands washed. */
export const PERMISSIONS = graded({
  2: `
    ^ ~1 do|go_do|say|think|believe|spend|invite|go|stay ~2 whatever|what|who|whoever|wherever|as_late|as_long|as_much|anything ~1 as? you ~1 want|like|please|feel_like|fancy|wish|must|need|feel ~1 $
    ^ ~1 do|go|live|carry ~1 on? as you ~1 like|please|want|wish|see_fit $
    ^ ~1 do|go_do|think|believe|say whatever ~2 $
    ^ ~1 think|say|believe what|whatever ~1 you ~1 like|want|will ~2 of|about me|it|us
    ^ ~1 think|believe ~1 what|whatever ~1 makes|lets|helps ~1 you
    you ~2 do|doing|does ~1 what|whatever ~1 you ~1 want|like|please ~2 anyway|regardless|always|as_always|in_the_end|no_matter
    do what you want ~1 you always
    do your ~1 own? thing $
    ^ ~2 suit|please yourself ~1 so|then|$
    knock yourself out
    have it your ~1 own? way
    ^ ~1 be that way|like_that $
    i ~2 do_not|no_longer|can_not|never|longer ~1 care ~1 anymore|$|what_you|about_any|about_this|how_you|who_you|any_more|either_way
    i ~1 could|can not|hardly care less !about
    ^ could|can not|hardly care less !about
    i am ~2 past|beyond|done|finished|through caring|trying|bothering
    ^ past|beyond caring
    ^ who|nobody cares ~1 anymore $
    see if i ~1 care
    make|makes|made no|little|not_any ~1 difference|odds ~1 to me !if|whether|which|what|who
    make|makes|made no|little|not_any ~1 difference|odds ~1 to me if|whether|what|who you
    what is it|that to me
    ^ your ~1 funeral|loss|headache $
    it_is|that_is your ~1 funeral|loss|problem|headache|mess ~1 then|now|not|mate|$
    not my ~1 problem|concern|circus|monkeys ~1 anymore|now|then|if|$
    wash|washed|washing my hands
    ^ ~1 i ~1 give|gave up ~2 $
    i ~1 give up ~1 do|buy|go|have|have_it|invite|you_win
    ^ whatever $
    ^ fine whatever
    ^ whatever ~1 man|then $
    ^ whatever you want|like $
    why ~2 bother|bothering ~1 $|asking|ask|with|even
    why ~1 even? ask ~1 me $
    what is the point ~2 $
    you ~2 know best ~2 so|carry|then|as|always
    you are ~1 the boss|expert|king|queen|genius ~1 do|whatever|then|so|$
    who am i to ~1 say|object|complain|tell|argue|stand
    not ~1 like|that|as_if ~2 my|i ~2 opinion|opinions|matter|matters|counts|count|say|asked|listen|feelings|wishes
    decide|figure|sort|deal|handle|manage ~2 yourself ~1 then|$|for_once|from_now
    ^ ~1 go|leave ~1 then|on_then|ahead_then $
    ^ go ~1 on? ~1 then see|leave|go|marry|run
    ^ ~1 go|run|go_on ~2 and|to leave|marry|go|do|run|tell|your|her|him ~6 see|what|care|then
    go ~1 have|enjoy|and ~1 have? fun ~4 then|without_me|since|matter
    have fun ~6 since|matter|matters|without_me
    ^ ~1 enjoy your ~3 then|without_me $
    ^ as you wish|like|please ~1 $
    invite|bring|ask|see|date whoever
    i ~1 will not be ~2 there|coming|here ~1 anyway
    by all means ~1 ignore|go|carry|do|leave|spend|keep
    ^ ~1 carry on ~1 then|without|like|as|so $
    ^ ~1 #Shrug ~1 then|i_guess|$
    go ~2 without me ~1 do_not|not|i|then|$
    go ~4 do not worry about me
    ^ ~1 do|go_do ~1 it all? yourself
    you ~1 can|could|will|should|may ~2 do ~1 it all? yourself
    ^ ~1 leave me to it
    ignore my ~1 advice|feelings|wishes
    all the same to me
    count me out
    i am ~1 not bothered ~1 anymore|either|$
    ^ be my guest $
    no skin off ~1 my
    ^ ~2 what ~1 do|should i care ~2
    why ~1 would|should|do you ~1 ever? ~1 listen|care|ask|bother|start|mind ~2 me|now|what_i|i_think ~2
    ^ ~1 carry|go|keep ~1 on ~1 why|then|like|as|without ~3
    not ~1 like|as_if|that ~2 you ~1 asked|ask|care|consulted|listen|want|wanted|listened ~1 me? ~2
    stopped|given_up|done|quit ~2 having ~1 an|any opinion|say|opinions|feelings ~2
    ^ ~1 right|fine|ok? ~1 so? be off ~1 with|then ~1 you?
    ^ ~1 marry|date|see|choose|pick ~1 him|her then ~2
    ^ ~1 book|buy|pick|choose|have ~1 whichever|whatever|whoever ~2 $|what|no_matter|i_do
    i ~1 will|am not ~1 going_to? ~1 stop|stopping ~1 you ~1 $|go|do
    you ~1 will|would|are_going_to|always|do ~2 anyway|what_you_want|as_you_please|regardless ~1 $
    couldnt|could_not|hardly ~1 give ~1 a ~1 toss|damn|shit|fuck|monkeys|rats
    ^ ~1 it_is your life ~1 $|ruin|waste|throw|wreck|do|not_mine|live|mess
    ruin|waste|wreck|throw ~1 it|your_life|yourself|away ~1 away? ~1 if|for|see ~1 you|all|i
    for all i care ~2
    ^ ~1 off you ~1 go|pop|trot|run ~1 so|then|$
    do_not mind me ~2
    ^ ~1 go ~1 on? ~1 be|hang|stay|live|sleep|party|play ~1 out? ~1 with|at ~2 your|ur|her|him|them ~2 friends|mates|ex|lads|girls|boys|mother|mum|family|pals|phone ~1 then|so|$|since|see|if
    you ~1 are|will|have ~2 going_to|do|already|made ~2 do|decided|mind|it ~2 what_you|anyway|already|up ~3 do|go|go_ahead|why|just|then|so
    i ~1 am ~1 past|beyond|done|finished|through ~1 caring|with_caring|bothered|worrying|minding ~2
    i ~2 could|can not|hardly ~1 care|give ~1 less|a_damn|a_shit|a_fuck|a_toss ~1 anymore|any_more|$|what|if|about_you|either|now
    i ~2 do_not|no_longer ~2 give a|two ~1 shit|damn|fuck|toss|monkeys|hoot|flying|shits|fucks ~1 anymore|$|what|now|do|about_you
    ^ ~2 sort|fix|solve|handle|deal|clean ~1 with? ~1 it|that|this|your_own|up ~2 yourself|yourselves|out_yourself|own|on_your_own
    ^ ~1 that|this|it is ~1 your ~1 problem|funeral|lookout|mess ~1 now|then|not|so|is_it|mate|$ !if|whether
    not ~1 my ~1 circus|monkeys|problem|business|concern|job|funeral|headache|issue ~1 anymore|any_more|now|$|then|if
    ^ ~2 do|please|suit ~1 as|what|yourself|whatever|yourselves ~1 you ~1 please|like|want|fancy|see_fit ~1 makes_no|i_am|i_will|see_if|i_could|i_do_not|$|as_usual|like_always|then
  `,
  1: `
    ^ forget it|about_it $
    ^ ~1 go ahead $
    whatever ~1 floats|tickles|rocks ~1 your|you ~1 boat|pickle|world|fancy ~1 then|i_guess|$|not_like
    your call $
  `,
});

/** The end of the bond. */
export const DOORS = wordings(`
  ^ ~2 we are ~1 done|over|finished|through|history|splitting|broken_up ~2 $|for_good|forever
  ^ ~2 you|me and me|you|i ~1 are|is|am? ~1 done|over|finished|through|history $
  it|this|things|relationship|marriage|friendship|engagement|wedding|relation|all is|are ~2 over|finished|done|ended|dead|off ~1 between|$|now|for_good|forever
  ^ ~1 it is ~2 over|finished|done ~1 between|for_good|$
  ^ it is over !there|here|the|a|an|by|at|on|in|to|for|with|and_done
  i ~2 not ~1 be back ~2 $|you|ever
  you ~1 do not exist ~2
  call it ~1 quits|a_day ~1 $|with_us
  ^ ~2 pack ~1 your ~1 bags|stuff|things|shit|bag|suitcase
  i ~2 leaving|divorcing|dumping|leave|divorce|dump ~1 you ~1 $|for_good|and|tonight|today|tomorrow
  i ~2 breaking|break|broke|splitting|split ~1 it? up|this_off|it_off ~1 with|$
  we ~2 breaking|break|splitting|split|separating up|apart ~1 $
  i|we ~2 filing|file|filed|want|wanting|getting|asking|need ~2 divorce|separation|separate
  i ~2 not|never|no_longer ~2 be|stay|live|married with|to you ~2
  i ~2 not|never|no_longer ~1 love you ~1 anymore|any_longer|$|now
  not|never ~3 see|speak|hear|talk|meet|look ~2 you|your|me|from_you ~3 again|ever|anymore|face
  never|not ~2 contact|call|text|message|speak|come|ring|write ~2 me|near|here|to_me ~1 again|ever_again
  lose|delete|forget|erase|block|deleting|deleted ~1 my number|contact|name|address
  you ~2 dead to ~1 me|us
  have a ~1 good|nice|great|happy life ~1 then|$|without|with
  good luck finding|with_your_life|in_life
  goodbye ~2 forever|good_luck|for_good|good_riddance
  good riddance
  i ~1 no_longer|not ~1 have|want|had ~2 son|daughter|sister|brother|mother|father|mum|dad|friend|husband|wife|family
  you are ~2 no_longer|not|longer ~1 my ~1 son|daughter|sister|brother|mother|father|mum|dad|friend|family|mate
  no_longer|longer ~1 friends|family|together|a_couple|my_friend
  out of my ~1 life ~1 $|and|for|forever
  give|hand|want ~2 back|my ~2 key|keys|ring ~2 back|and|out|$
  there is ~1 no us|we|future
  no more us
  consider yourself ~1 single|divorced|dumped|evicted|disowned
  i ~1 want|am|need ~1 out ~1 of ~2 marriage|relationship|friendship|this_family
  you ~2 not ~2 hear|hearing|see|seeing ~1 from? me again|anymore|ever
  i will ~2 gone by|when|before|tomorrow
  not ~1 bother|think_of|dare? ~1 come|coming ~1 home|back ~2 tonight|ever|again|$|here|at_all
  taking the|my ~1 kids|children|boys|girls|dog ~2
  i ~1 am ~2 not ~1 coming|come|going ~1 home|back ~1 $|ever|this_time
  i ~2 moving|walking|moved|walk|storming out ~2 $|tonight|today|tomorrow|weekend|for_good|and|on_you
  i ~1 am leaving ~1 for_good|$
  finish|end|ending|ended|finishing ~2 this|our|the ~1 relation|relationship|marriage|friendship|thing|engagement
  i ~1 am|have ~1 ending|end|ended it|things|us|this ~2 $|with|between|now|here
  nothing ~1 more? ~1 to do with you
  regret|regretted|wish|wished ~3 meeting|met|never|knew|marrying|married ~1 you|met|married|known|knew
  forget|pretend ~2 i|we ~1 ever|never? ~1 existed|exist|met|happened
  done|finished|through with ~1 you|us|this_marriage|this_family|this_friendship|this_relationship ~2 $|for_good|forever|all|people
  cutting you ~1 off|out
  unfriending|unfriended|unfollowing|blocking|blocked you ~2 $|everywhere|on
  do not ~1 ever contact me ~1 again
  do_not ~1 call|consider|think_of|count ~2 me|yourself ~1 your|as|my ~1 friend|mate|brother|sister|family|wife|husband|girlfriend|boyfriend|daughter|son ~2
  you ~2 no_longer|do_not|not ~1 exist|matter ~1 to_me|for_me|$|in
  you ~2 mean|are|meant ~1 nothing to ~1 me|us ~2
  we|you_and_i|us|you_and_me ~1 have nothing ~1 left|in_common|anymore|more ~2
  nothing left ~1 between|for ~1 us ~2
  we|us ~1 are not ~1 a? ~1 thing|together|couple|friends|family|an_item ~1 anymore|any_more|no_more|$|now
  this|our|the ~1 marriage|relationship|friendship|thing ~1 was|is|has|ended|died ~2 over|dead|finished|ended|died ~2 long|years|ages|ago|$|for
  i ~2 break|breaking|cut|cutting|sever|severing|end|ending ~2 relation|ties|contact|relations|off|bond|engagement ~2 with|from|to|all ~1 you|us|$
  cut|cutting|severing|sever ~1 all? ties|contact ~2
  i ~2 regret|curse|rue ~1 the ~1 day|moment|hour ~1 i|we ~2
  i ~1 am|will ~2 never|not ~1 coming|come ~1 back|home ~1 $|to|ever|this
  i ~1 am|will ~2 moving|move|going|gone ~2 to|in_with|back ~2 brother|brothers|sister|sisters|mother|mothers|parents|friend|friends|mum|mums ~2 for_good|permanently|forever
  ^ ~1 i ~1 am leaving $
  find ~1 someone|somebody|yourself ~1 else ~2 $|to_love|to_treat|who|to_use|to_be_with|to_lie|to_fool
  as_of ~1 tonight|today|now|this_moment ~4 not|no|no_longer|single|dead
  you ~1 do_not|no_longer ~1 have ~1 a|any ~1 son|daughter|sister|brother|mother|father|husband|wife|friend|girlfriend|boyfriend|mate ~2
  i ~1 am|have through|done|finished with ~1 this|our|you|us|all ~1 relationship|marriage|friendship|family|engagement|of|$
  take ~1 your ~1 things|stuff|clothes|shit|rubbish|bags ~1 and|with ~1 go|leave|get|you|out
  we ~1 done done|finished
  ^ ~2 lose the ~1 number ~1
  i ~1 go|going|moving|return|returning ~1 back? ~1 to|in_with my ~1 parents|mother|mothers|mum|mums|family|sister|sisters|house ~1 $|for_good|and|because
  i ~1 am done with you
`);
