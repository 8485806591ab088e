/** Giving in so that it ends (Safran & Muran 2000: deference): the words agree, and nothing is agreed. */
import { wordings } from '../../../engine/wording/wording.ts';
import { CLASSES } from './classes.ts';

const GIVING = {
  ...CLASSES,
  mam: 'mum mom dad sir boss madam maam dear master darling',
  right: 'right correct wright spot_on the_expert the_boss perfect flawless a_saint innocent never_wrong',
  wrong:
    'wrong the_problem the_fool the_idiot the_bad_guy the_villain the_baddie the_devil the_monster the_worst the_bad_one a_fool stupid',
  everything:
    'everything anything whatever all all_of_it every_single_thing every_word each_thing every_thing it_all',
  agree:
    'agree agreeing sign say admit confess do accept apologize concede submit consent nod go_along say_yes give_in settle',
  peace: 'peace quiet happy sweet calm quieter easy_life quiet_life peaceful',
  mine: 'my_fault my_doing my_mistake me mine on_me',
  stop: 'stop stops shouting fighting fight shout over end ends peace quiet happy argue arguing angry bed eat normal move_on',
} as const;

/** Sure signs of giving in. */
export const SURRENDERS = wordings(
  `
  do as ~1 i ~1 am told
  wish is ~1 my command
  as you command
  i ~1 am|was ~1 never right ~2
  right all along $
  i ~1 know my place
  no ~1 right to ~1 disagree|an_opinion|speak|complain ~1 $
  anything to ~2 stop|end|shut_you|get_you ~3
  just tell ~1 me ~1 what ~1 you ~1 want ~1 me to ~1 $|say|do|think|admit
  i ~2 {agree} ~2 it|that ~2 my ~1 fault|doing|mistake ~3 if|so|just
  i ~1 will ~1 say ~1 it ~1 was ~1 my ~1 fault
  i ~1 do_not|do|not ~2 know ~1 why ~1 i ~1 open|opened|say|said|bother|speak ~4
  ^ ~1 yes {mam} ~4 whatever|sorry|you
  {right} ~2 everybody|everyone else|i_am ~1 is? ~1 wrong
  i ~1 will ~1 just go along ~2
  go along ~1 with ~1 it|you|that ~1 then
  less hassle|trouble|bother ~1 than
  have it however ~4
  too ~1 tired|weary|drained ~1 to ~1 {agree}|disagree|argue|fight ~3
  i ~1 am ~1 the ~1 one ~1 who ~1 ruins|ruined|spoils|breaks|causes ~2
  you have ~1 won ~1 $|ok|happy|now|put
  ^ ~1 agreed ~3 just|please|all_of_it|to_all|to_everything
  global warming|the_weather|world_hunger
  ^ ~2 you ~1 win ~1 $|again|{always}|i|happy
  you ~1 win i ~1 lose
  ^ ~2 whatever|anything you ~1 say|think|decide|reckon|like|wish|want ~1 $|{person}|is_best|is_right|i_am|i_will|i_do
  ^ as you say|wish|like|please {person}
  ^ ~2 boss|sir|madam|maam|dear|master ~1 whatever|anything|as|of_course|always
  {ok} {person} ~1 whatever|anything|you|as|always|of_course
  whatever|anything ~2 makes|keeps|make|keep|helps ~2 you|the|us|this|$ ~1 {peace}|i_will
  if ~1 it|that keeps|makes you ~1 {peace} i ~1 {will} ~1 {agree}|sign|say|be
  ^ ~1 whatever ~1 makes|keeps ~1 you|the ~1 {peace} ~1 $|i
  anything for ~1 {peace}
  you|your ~1 are? ~2 {always} ~1 {right} ~2 $|and|i|are_you|like|then
  you|your ~1 are? ~2 {right} ~2 {always}|hundred|about_everything|about_all|then_you|of_course
  you|your ~1 are? ~1 right ~1 and? ~1 i ~1 am|was ~2 wrong
  you|your ~1 are? ~1 right right|like|same|obviously
  right|correct ~2 about {everything}
  right as {always}
  hundred|100 ~2 right|correct
  i ~1 am|was ~1 wrong ~1 and? you ~1 are? right ~1 same|{always}|every
  i ~1 am|was ~2 always|the_one ~3 wrong|problem|fool|bad
  i|me ~1 am|was ~1 {wrong} ~2 {always}|about_all|about_everything|like_every|happy|ok|then|i_get|got_it
  i ~1 am|must ~1 just? {wrong} ~1 $|here|then|i_guess|i_get
  i ~1 am ~2 only|just ~1 {wrong}
  wrong ~1 about all|everything
  you ~1 are ~1 the ~1 expert|boss|genius|perfect ~2 i ~2 must|am|know|have
  you ~1 are ~1 perfect ~2 i
  you ~1 know|knew|are|knowing ~2 best|better|everything !than ~1 $|{always}|i|{person}|about_the
  have|had ~1 never ~1 done|put|been|made|did ~2 wrong|mistake|foot
  {everything} ~1 is? ~1 {mine} ~2 $|{always}|can_we|now|then|it_is|happy|ok|always
  it_is|it_was|that_was ~2 {everything} ~2 {mine} ~2 $|{always}|can|ok|happy
  it_is {always} {mine} ~2
  i ~1 surrender|capitulate|concede|yield ~1 $|tell|just|it_is|you|put
  i|we ~1 give|giving in|up ~1 $|arguing|fighting|you ~2
  i ~2 {agree} ~2 with|to? ~1 {everything} ~2 you|put|$|just|only|ok|said|at
  i ~2 {agree} ~2 with|to {everything} ~2 you|$|just|only|stop|said
  i ~1 will|can|would ~1 just|only? {agree} ~3 whatever|anything|what_you|everything ~4
  i ~1 will ~1 just agree|nod|say_yes|go_along|give_in|keep_quiet|shut_up ~3
  i ~1 will ~1 {agree}|change|cancel|delete|quit|sell ~6 just|only|please|so_that|so|if_it ~3 {stop}
  i ~1 will take the blame|rap|fall ~8
  tell me what ~3 to|i ~2 say|admit|apologize
  happy to sign|agree|admit ~1 anything
  nod and agree|smile
  take it|that ~1 all back ~3 $|you|perfect|never|happy
  let us ~1 just? ~1 say|agree|pretend ~1 that? you ~2 right
  who am i to ~1 argue|disagree|judge|question|object
  my bad ~1 for ~1 everything
  keep|shut my ~1 big? mouth ~1 shut|closed|then
  ^ right you are ~1
  i ~2 say|said|saying no_more
  ^ say no_more ~2 you
  it_is ~1 simpler|easier|quicker if i ~1 just? agree
  makes you happy i ~1 will|am|was
  have it that i
  ^ ~2 you ~1 have|got it ~1 {person}|man|then|$
  i ~1 must|probably ~1 have ~1 imagined|dreamt|dreamed|misremembered ~2
  not ~1 worth ~1 arguing|fighting|the_argument|the_fight|the_hassle|the_row
  just|only|anything let|so ~1 it|this|that ~1 be_over|ends|stops|end|stop|finish
  i|we|i_will|we_will ~2 do|have it|things|everything|all your way ~3 $|then|i_do_not|no_fight|ok|happy|we_always
  ^ ~2 do|have it|things your way ~1 then|$|ok|fine|i|as
  we ~1 always ~1 end ~1 up? doing|do it your way
  say|write|sign|post|put what|whatever|anything ~2 you|name ~2 want|like|put ~1 me|on|down|in_front? ~2
  i ~2 not ~1 going_to? ~1 argue|fight|fighting|arguing|contradict|disagree|resist ~2 you|anymore|with|$
  can_not_be bothered|arsed ~1 fighting|arguing ~2
  have|take|enjoy|keep your ~1 victory|win|triumph|trophy
  my ~1 opinion|opinions|view|views|feelings|word|say|thoughts ~1 do|does|will not ~1 count|matter|weigh|change
  got|have no opinion|say|view|opinions ~1 anymore|now|left|$
  i ~1 am ~1 always? ~1 the ~1 bad_guy|baddie|villain|bad_one|devil|monster|problem ~1 i_get|got_it|got|ok|fine|as|again|then|right|happy|i_will|$
  just|only|please ~1 do_not ~2 shout|be_angry|be_mad|yell|leave|fight|start ~2
  if it|that|this stops|ends ~1 the|this|it ~2
`,
  GIVING,
);

/** What agrees in earnest, plays or serves: a point conceded, a contest, an errand. */
export const IN_EARNEST = wordings(
  `
  right that|about|on !everything|all
  correct about !everything|all
  i|it ~2 missed|booked|forgot|read|corrected|double
  your day|birthday|turn
  {game}
  makes me happy
  you ~1 like|fancy ~1 for|or
  if you win|won
  do whatever you ~1 need
  book|booked|reserve ~1 the|it|them|{any}
  my|was ~1 mistake ~1 $
  or whatever|anything
  know best|better about|which|than
  grateful|congrats|congratulations|minutes|interview|recipe|layout|neater|quicker
`,
  {
    game: 'raffle contest sweepstake match game toss round jumper scrabble trophy quiz bet crossword pints film chef curry puppy answer capital',
    any: 'any window seats table',
  },
);
