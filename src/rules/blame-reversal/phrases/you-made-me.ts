/** How an own act is called their doing. See `wording.ts` for the notation. */
import { graded } from '../../../engine/wording/graded.ts';
import { BLAME } from './classes.ts';

const CLASSES = {
  ...BLAME,
  doing: `${BLAME.out} #WrongVerb yell lose lying drinking drink do_this do_it do_that doing_this doing_that act behave acting behaving come_over go_off speak talk treat use_such use_this turn react resort roar read_your open_your follow_you search_your go_and_read`,
  anaphor: 'it this that things what something stuff horrible awful stupid terrible so',
  edge: `up_the_wall over_the_edge the_edge the_brink round_the_bend round_the_twist to_drink to_the_bottle to_distraction to_madness to_despair to_it to_this to_that
    to_the_point to_the_limit breaking_point demented into_this into_that half_mad out_of_my_mind over_3rr insane crazy mental psycho into_her_arms into_his_arms into_her_bed out_of_the_house into_another`,
  makes: 'make makes made making forced force forcing have_made has_made',
  heated:
    'mad angry furious heated vexed pressed wound_up worked_up wound worked pissed livid riled upset stressed frustrated het_up hot',
  worst:
    'worst monster devil beast bitch bad_side ugly_side dark_side crazy anger demon animal ugly side rage',
  choice: 'choice option options alternative alternatives way_out room space',
  driven:
    'driven pushed provoked forced goaded cornered baited compelled reduced obliged nagged wound_up made',
  refuse:
    'would_not will_not did_not do_not never refuse refused ignore ignored always keep kept were_not are_not were are had have',
  shocked: 'wonder wondering surprised shocked complain cry moan act_shocked act_surprised',
  goad: 'provoke provoked provoking goad goaded goading bait baited antagonise antagonised antagonize antagonized wind wound winding egged needled',
  have: 'are were have had keep kept always be been',
  self: 'nice normal happy calm sane decent fine sober kind honest easygoing patient healthy gentle peaceful',
  outburst:
    'temper drinking lying shouting anger rage reaction outburst behavior tone rudeness language yelling',
};

export const TABLES = graded(
  {
    3: `
    you ~2 turned|turning|turn me . into !a_fan|a_better|better|believer|morning|foodie|runner|reader ~1 her|him|my_mother|my_father|my_mum|my_dad|this|someone
    what ~5 driven|drove|reduced|pushed|brought me to
    not be . {shocked} ~1 when|if i ~2 {out}
    i . had ~4 temper|patience|nerves|sanity ~9 met|married|knew you
    you . {have}? . {cause} me|us|i !laugh|smile|feel|happy|want|realize|see|think|rethink|reconsider|look ~3 {doing}
    your|how_you|way_you|what_you|you_are|you_who ~5 {cause} me|us !laugh|smile|feel|happy|want|realize|see|think|rethink|reconsider|look ~3 {doing}
    you ~2 {makes} your ~1 own? mother|father|mum|dad|wife|husband ~2 {doing}
    you|your ~3 {makes} me|us ~1 do|say|did {anaphor}
    you ~4 {cause}|bring|brought me|us ~1 {edge}
    your ~4 {cause}|bring|brought me|us ~1 {edge}
    you ~2 turned|turn|turns|turning|changed|made|make|makes|reduced|got me|us . into|to|in|$ ~2 {turned}|somebody|someone|something
    your|how_you|what_you ~4 turned|turn|turns|turning|changed|made|make|makes|reduced me|us . into|to|$ ~2 {turned}
    you|your ~2 {makes} me . {turned}
    you . are . the . reason . i ~2 {doing}
    you . bring|brought|brings . it|this|that . out . of|in me
    you . {goad} . me|us|it|this . into|and|until|then|so|past|on|$
    because you . {goad} . me
    your ~2 {fault} ~1 finally? . goaded|provoked|drove|forced me ~
    you . {cause} me . {heated} ~4 i ~
    you|your ~6 left|leave|leaves|leaving|gave|give|gives|giving me|us|people|a_customer|a_man|a_person|anyone . with? . no|little|zero|without . other? {choice}
    you ~2 not leave|give|leaves|gives ~1 me|us|people|anyone|anybody|him|her . any|much|other? . {choice}
    you|your ~5 force|forced|forcing ~1 my|our hand
    you|your ~4 reduced me|us to
    you|your ~3 backed|back|drove|boxed|pushed|had|have|painted me|us ~3 corner
    you|your ~3 bring|brings|brought|bringing|drag|draw . out? ~3 {worst} ~2 me
    look|see|this_is|that_is ~1 at? what you ~2 made|make|making|forced|drove|drive|push|turned|reduced|do|doing|does me|us|to_me|to_us !buy|bake|cook|order|eat|watch|download|draw|knit|google
    you|your ~3 {provoke} ~2 and|until|then|so|past|too_far ~4 i ~2 {out}|{doing}|blew|limit|burst|crack
    {provoke}|poking|pushing ~2 {provoke}|poking|pushing ~2 until ~1 i
    i . am|was|got|been|have_been|felt . {driven} ~2 by|because_of ~1 you|your
    i . was|got|have_been|am . {driven} ~2 into|until|so_far|too_far ~6 you|your
    you|your ~6 i . was|am|felt . {driven} to ~
    you ~6 {shocked} ~2 why|when|that|if|because|how? i ~2 {out}
    keep|talk|carry_on|continue|treat ~9 {shocked} ~2 why|when|that|if i ~2 {out}
    because ~1 of? ~1 how|what|the_way|your ~5 i ~2 {doing}|end_up|ended_up|resorted|have_to|had_to
    i . had|have|forced|was|am . to ~2 {out}|hide|lie ~7 because|since|cause|seeing ~1 you ~2 {refuse}|would
    what|how ~1 else? . was|am|were i ~1 supposed|meant|expected to ~1 do|say|react ~5 you ~1 {refuse}
    what did|do you ~2 expect|think|want ~1 me|i_would ~1 to|do|when|after
    anyone|anybody|who|a_saint|saint ~1 would|could not? ~2 {out}|crack|snap|explode ~5 you
    you . drive|try|test|tempt|make|push ~2 saint|priest|nun|pope|bishop|monk
    i . was|used_to_be|had_been . {self} ~5 before|until ~1 i ~1 met|married|knew|dated ~1 you
    never ~4 {out} ~7 until|before i ~1 met|married|knew ~1 you
    i ~1 am|become|became|get|got|act|behave|be ~1 like_this|this_way|this_person|that_way|nasty|bitter|this_angry ~3 because|thanks|around|cause|when|with . of|to? . you|your|how
    no_one|nobody else ~1 makes|gets|has me ~
    anyone|anybody|any_man|any_woman|any_person|who|everyone|a_saint ~3 living|married|stuck|working|dealing|lived|lives|put_up|puts_up|arguing ~2 with you ~3 would|will|ends|end|turns|be
    you ~1 are|were ~2 kind|sort|type of ~2 person|man|woman|customer|client|user ~1 who|that ~1 makes|drives|pushes|turns|brings
    living|being|dealing|arguing|life ~1 with you ~3 would|is_enough|made_me|makes_me|drove|drives|turned|turns
    enough to ~1 drive|make|push ~2 anyone|anybody|a_saint|a_man|a_woman|me|any
    that|this|here ~1 is ~2 why|what ~2 i ~2 {out}|drink|snap|lie|cheat|hide|scream|shout
    who|it|you ~1 always? made|makes|turned|drove|pushed me . into|to|be|like . this|that|{turned}
    my ~2 {outburst} ~2 is|was ~3 because|because_of|down_to|thanks_to|on|caused_by|reaction_to|response_to ~2 you|your
    what ~3 living|being|married|life|dealing|arguing|talking ~1 to|with? you does|did|do|makes|made
    that|this . is . the effect|impact you . have
    you . have|had|has|got me ~1 driven|demented|tormented|worn_out|heartscalded|astray|ragged|losing|roaring
    gets|get|got|getting|put|puts|work|worked me . into ~2 rage|rages|state|states|temper|fury|frenzy|strop
    your ~2 {fault} . is|was|are|were . what ~1 {cause}
    your ~2 {fault} ~2 {cause} ~1 him|her|them|us|staff|our_agent|your_mother|your_father`,
    2: `
    you ~4 push|pushing|pushed|press|pressed|pressing . my buttons|limits
    you . know|knew . exactly? . how|what|which ~3 buttons|sets_me_off|triggers_me
    you . wind|winds|wound|winding me|us . up ~2 on_purpose|every|constantly|deliberately|so|until|and|then|again
    you . set|sets|setting me off
    you ~2 wanted|want|looking_for|after . a . reaction|rise|row|fight|villain ~3 and|so|well|now|there
    stop|quit|why_do_you . make|making|made me ~1 {doing}|repeat|the_bad_guy
    you . keep|kept|always|just ~4 i ~1 {out} $|then|every|and
    making|driving|forcing me|us ~1 {doing} ~4 you|your`,
    1: `
    you . {makes} me . {heated}|crazy $`,
  },
  CLASSES,
);
