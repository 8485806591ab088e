/** How an own act is called their doing. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';
import { FAULT_NOUN, OUTBURST, PROVOKE, TURNED } from './deeds.ts';

export const WORDINGS = wordings(`
  you ~3 made|make|making|makes|forced|force|forcing|drove|drive|driving|pushed|push|pushing|provoked|provoke|got|getting|had|have|having|turned|reduced|led me ~3 #WrongVerb|crazy|insane|violent|scream|shouting|screaming|monster|mental|psycho|drink|raise|resort|fool|liar|acting|actin|up_the_wall|over_the_edge|brink|madness|despair|hysterical|lunatic|demented|witch|nag|roaring|punch|punched|lose_my !laughing|whatever
  you ~2 turn|turned|turning|make|made|making|change|changed me ~1 into|in|to ~2 someone|somebody|this|something|what|person|a_person|monster|one|liar|nag|witch|nervous
  you|your|said|did|behaviour|behavior|silence|lies|attitude|this ~8 left|leave|leaves|leaving|gave|give|gives|giving me ~2 no|little|not|without|zero ~1 any|much|other? choice|option|options|alternative|way
  what|how|way you ~4 left|leaves|forced|drove|pushed|made|makes|drives|pushes ~1 me ~2 no|to|with|into|act|do|shout|lie|crazy|snap|lose
  because|cause of ~1 how|what|the_way|your ~6 i ~2 have|had|must|am|was to|forced ~1 raise|shout|lie|#WrongVerb|do|act|be|scream|speak
  you ~2 bring|brings|brought|bringing ~3 worst|monster|devil|beast|bitch|bad_side|ugly_side|dark_side|crazy|anger|demon
  i ~2 only|never|just|always? ~1 act|behave|become|get|turn|been ~2 like_this|this_way|crazy|nasty|angry|this_angry|violent|that_way|so_mad ~3 around|with|because|when|until|before|cause ~2 you|of_you|i_met
  this|that|see|look|and ~2 what you ~1 are|keep|always? ~1 do|doing|make|making|drive|drove|turn|turned|turning|push|reduce|reduced|made ~1 to? me ~1 to|do|into|$|like|now|act
  it|who|only was|is you ~1 who|that|made ~1 always? ~1 pushed|drove|forced|provoked|turned|has|had|goaded|got me
  i ~1 was|am|got|feel|felt|have_been|had ~1 to? driven|provoked|forced|pushed|goaded|cornered|reduced|be_driven ~5 by|because ~1 of? ~1 you|your
  you ~1 keep|just|always|have|were? ~1 provoked|provoke|goaded|goad|pushed|push|pushing|poked|poke|provoking|needling|needled|baited|baiting|wound|winding|egged|prodding ~1 and|me ~4 until|till|into|past|so_far|too_far|then|that ~4 i|me|it|limit|breaking|blew|snapped
  you ~2 pushing|push|pushed|poking|needling|nagging|provoking ~4 then|until|till|so|and i ~2 explode|snap|snapped|exploded|blow|blew|lost|lose|hit|shout|crack|burst|react
  you ~1 know|knew ~2 how|what|exactly ~3 buttons|sets_me_off|triggers_me|set_me_off|makes_me_snap|makes_me_angry ~4 and|so|but|then|$
  you ~1 set|setting|sets me off ~2 and|every|when|again|like|$
  anyone|anybody|who would|wouldn|could not? ~2 snap|shout|explode|lose|cheat|react|yell|drink|crack ~4 with|if|married|living|had|dealing|around ~3 you
  what did|do|else you ~2 expect|expected|think|want me to do|say ~3 when|after|with|if|you|$
  you ~1 were|are|was asking|begging|looking for it|a_slap|a_fight|trouble|a_reaction|this
  i ~1 am|become|became|was ~2 like_this|this_way|this_person|the_way_i_am|angry|bitter ~3 because|cause|thanks ~1 of|to you
  no|not choice|option|my_choice ~5 you|your ~3 made|forced|left|gave|pushed|drove|saw_to
  your ~4 ${FAULT_NOUN} ~4 made|makes|making|had|has|drove|driving|drives|forced|forces|forcing|pushed|pushes|turned|turns|compelled|caused|obliged|got|led|reduced ~1 me|us|our_agent|our_staff ~4 ${OUTBURST}|${TURNED}|#WrongVerb|end|close|refuse|leave|drink|into
  you|your ~6 turned|turn|turns|made|make|makes ~1 me !laugh|smile|feel|happy|want|think ~3 ${TURNED}
  because|cause ~1 of? ~1 how|what|the_way|your|you ~8 i ~2 end_up|ended_up|find_myself|found_myself|wind_up|resorted|snap|snapped|lose_it|lost_it
  i ~1 ${OUTBURST} ~6 because|cause|since|after|when you ~2 ${PROVOKE} ~1 me|my
  i ~8 because|cause you ~1 ${PROVOKE} ~1 me ~1 up|to|into|too_far|on_purpose|so|over|and|$
  ^ who ~1 else? turned|made|drove|pushed|got|reduced me ~1 into|to|this|like|lose|scream|shout|lie
  you ~3 got|get|had|have|made|make|having me ~1 so|that|this ~2 heated|mad|angry|vexed|pressed|tight|tilted|wound|worked|pissed|livid|riled|upset|stressed|hot ~3 i ~
  you ~2 drive|try|test|tempt|make|push ~2 saint|priest|nun|pope|bishop|monk|buddha|gandhi ~3
  you ~2 driven|drove|drive|driving|sent ~1 me ~2 to|up|over|round|into|half ~2 bottle|drink|wall|edge|distraction|despair|violence|tears|bend|twist|mad|crazy|grave|breakdown
  what ~3 living|being|married|talking|dealing|arguing|life ~1 to|with? you ~2 does|did|do|makes|made|turns|drives
  you ~1 just? wanted|want ~1 a ~1 reaction|fight|monster|row|villain|rise|response ~4 and|so|well|there|now
  my ~2 temper|drinking|lying|shouting|anger|rage|reaction|outburst|behaviour|behavior|tone|rudeness|language ~2 is|was|were ~2 because|down_to|response|thanks_to|reaction|result|what_you|on ~3 you|your
  how else am|was|could|would|should|did i ~2 supposed|meant|going|get|make|react|respond|reach ~5 you|your|when
  i ~2 had|have|was|am ~2 to ~1 ${OUTBURST} ~6 because|since|thanks|when|cause ~1 to? you|your ~2 never|not|refuse|ignore|always|keep|kept|will_not|would_not|${FAULT_NOUN}
  not ~2 shout|yell|scream|swear|lie|raise_my|lose_my|nag ~8 but you ~3 ${PROVOKE}|make|made|force|drive|asked|left
  never ~4 ${OUTBURST} ~7 till|until|before ~1 i ~1 met|married|knew ~1 you
  you ~5 making|make|made|getting|get|got|having|had|driving|forcing me !see|realise|realize|understand|laugh|feel|want|think|notice ~4 ${OUTBURST}|${TURNED} !laughing|laugh
  you|your ~9 i ~2 was|am|got|been|felt ~1 compelled|forced|driven|provoked|obliged|goaded to ~
  you ~2 provoke|provoked|provoking|goaded|antagonised|antagonized|antagonising ~1 it|me|us|this
  gets|get|got|getting|put|puts|work|worked me ~1 in|into|to ~1 these|this|a|such ~2 rage|rages|state|states|temper|fury|strop|tantrum|frenzy
  you ~3 bring|brings|brought|bringing ~1 it|this|that ~1 out ~1 of|in me
  you|ye|yous ~1 have|has|had|got me ~1 driven|demented|tormented|worn|heartscalded|astray|ragged|half_mad|losing|roaring
  your ~2 ${FAULT_NOUN} ~2 compelled|forced|obliged|drove|provoked|made|caused ~2 her|him|them|staff|agent|team|us ~1 to
  that|this is ~1 the effect|impact you ~1 have|had ~1 on me
`);
