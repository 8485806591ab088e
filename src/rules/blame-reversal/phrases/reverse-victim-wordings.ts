/** How the injured place is claimed. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';
import { ATTACKED, VILLAIN } from './deeds.ts';

export const WORDINGS = wordings(`
  i am|be the ~1 only|real|actual? one ~1 who|that|is|has|actually? ~2 hurt|hurting|suffering|suffers|suffered|attacked|abused|bullied|crying|upset|bleeding|blamed|disrespected|punished|traumatised|traumatized|betrayed|humiliated|in_pain
  if anyone|anybody|someone ~2 should|needs|ought|has|deserves|gets ~2 be|to|say|an ~1 apologising|apologizing|apologise|apologize|sorry|apology|upset|angry|hurt|mad|offended|complain|complaining ~4 you|me|i|it
  i ~1 should|ought|have ~1 to? be ~1 the one ~4 upset|angry|mad|hurt|crying|complaining|offended|apology|pissed|annoyed|furious
  me ~1 who|that should|ought|deserves|needs|is ~3 apology|upset|angry|hurt|suffering|crying|offended
  it is|was you ~1 who|that ~1 should|owe|owes|needs|ought|has ~3 apologise|apologize|apology|sorry|apologising|apologizing
  you ~1 are|be the one ~1 who|that? ~1 should|owes|needs|ought ~3 apologise|apologize|apology|sorry|apologising|apologizing
  where|what is|was|about my ~1 apology|sorry|feelings|pain|hurt|side|mental_health
  what about my feelings|pain|hurt|side|needs|mental_health
  what about how|what i ~1 feel|felt|went|go|feeling|want
  do|does|did|has|have you|anyone|anybody ~2 care|think|consider|thought|considered ~2 how_i_feel|my_feelings|about_me|about_my_feelings|my_side|how_it_feels|how_it_felt|what_i_feel
  why ~1 am|is|do|must|does|should ~1 i|it|me ~1 always ~3 blame|blamed|villain|wrong|fault|bad_guy|bad_one|attacked|problem|guilty|apologise|apologize|apologising|suffer|one
  why is|does it|everything ~2 always|all|automatically ~1 my|me|on_me ~1 fault|problem|$
  of_course|oh|sure|yes|course|so|great everything|it|all ~1 is|must_be|has_to_be ~1 all|always|automatically my fault
  everything ~1 is|must_be my fault ~2 it|always|as|now|again|then|$
  not believe you ~1 are|would|could ~1 be|actually? ~1 doing|do|put|putting|attacking|accusing|blaming|treating|treat|say|saying ~2 to|me|this|through ~2 me|after|when|today|on_my|over ~
  do|can|have|if you ~3 know|realise|realize|idea|see|understand|imagine ~2 how|what|much|hurtful ~4 hurts|hurt|hurting|hurtful|painful|does|upsets|doing|feel ~2 me|i|to_me ~6 accuse|accused|accusing|bring|hear|blame|blaming|attacked|say_that|even|think_that|that_you_would
  you|your|this ~1 are|is|keep|always ~3 attacking|bullying|abusing|victimising|victimizing|persecuting|harassing|torturing|crucifying|tormenting|punishing|ganging|interrogating|gaslighting|traumatising ~1 me|up ~1 over|for|with|again|right_now|now|$|on_me|like|by|when|just|about|here
  i ~1 am|get|keep ~2 being? attacked|crucified|persecuted|victimised|interrogated|ganged_up_on|put_on_trial|torn_apart|lynched|demonised|treated ~3 over|for|in_my|again|here|like_a|by_you|just|when
  so|oh|ok|great|fine|guess|suppose|now|wow i ~1 am ~1 now|suddenly? ~1 the|a|some ~1 big|bad|evil|total? abuser|monster|villain|criminal|bad_guy|bad_one|devil|bad_person|enemy|evil_one|aggressor ~2 now|then|here|again|$|for|because|ok
  make|making|made|paint|painting|turn|turning|cast|portray|portraying ~1 me ~3 villain|bad_guy|monster|bad_one|enemy|criminal|abuser|bad_person|devil|baddie|aggressor|one_to_blame
  you ~2 hurt|hurting|broke|break|breaking|destroying|killing me|my_heart ~3 by|with|saying|bringing|accusing ~1 saying|accusing|bringing|this|that|these|asking|complaining
  now ~1 you ~1 are|have|made|make|making me ~2 cry|feel_bad|feel_like|feel_guilty|upset|crying ~
  are|is you ~1 happy|satisfied|proud now ~2 i|you|that|$
  you ~1 have ~1 ruined|spoilt|spoiled|wrecked ~2 my ~2 day|night|week|mood|evening|birthday|sleep|appetite ~3 with|by|over|bringing
  i ~2 can|could not|never ~2 say|do|open|breathe|move|have ~4 without ~2 being|getting|you ~2 attacked|attacking|accused|accusing|blamed|blaming|jumped|jumping|torn|turning|having_a_go|called
  i ~1 did|have|am|do not|nothing ~2 deserve|wrong|to_deserve ~2 this|be|any_of_this|being ~4 attacked|treated|spoken|abuse|accused|from_you|talked|treatment
  poor me|you_then|old_me ~ i|always|getting
  you ~1 think|reckon ~1 you ~1 are ~1 the? ~1 only_one|victim|hurt|one ~2 hurt|suffering|here|hurting|who|with
  i ~1 have|had ~1 feelings too|as_well|you_know|also
  how ~1 do|does you ~1 think i|it|that ~1 feel|felt|makes_me ~3 being|getting|when|to_be|having|hearing
  i am ~1 the ~1 only? one who|that ~1 can|could not ~1 sleep|eat|breathe|cope|stop|function|think
  i am ~1 the ~1 only? one ~1 who|that? ~1 is|am|was|has|ended_up? ~1 in|on|under|up|left|falling|walking ~2 bits|tears|pain|pieces|agony|hell|bed|antidepressants|stress|apart|night|eggshells|ribbons
  i am ~1 the ~1 only? one ~1 who_is|that_is|who|that|who_gets|that_gets|always? ~1 being|getting|get|gets|gettin|ending_up ~2 ${ATTACKED}
  you ~2 come|came|coming at me ~2 with|like|over|about|again|for|and|$|claws|guns
  i|me ~3 painted|cast|portrayed|seen|labelled|labeled|depicted|made_out|treated|branded|made_into|turned_into|presented|set_up ~2 as|into|like|to_be|the ~3 ${VILLAIN}
  today|now|suddenly|and|so|always|again|apparently|evidently ~2 i ~1 am|become|became|am_becoming|am_become|only_am|turned|have_become ~4 ${VILLAIN}
  i ~1 am|have|only|always ~2 becoming|become|made|being|turned ~2 bad|wrong|guilty|evil ~1 person|one|guy|man|woman|party
  when|where do|will|does|did|shall i|my ~2 get|hear|receive ~3 apology|sorry|sympathy|compassion|say
  anyone|anybody|somebody|someone ~2 owed|due|entitled|wronged|hard_done_by|suffering|victim|deserves|owe ~7 me|i|us
  complaint|complaints|accusation|accusations|allegation|allegations|criticism|criticisms|grievance|claims|nagging|questioning|attacks|tone ~5 hurt|hurts|wounded|upset|upsets|broke|breaks|cut|cuts|killed|killing|insulted|insults|offended|distressed|distressing|crushed|destroyed ~3 me|my_feelings|my_heart|my_mental
  you|u|this ~2 attacking|bullying|abusing|victimising|victimizing|persecuting|harassing|torturing|crucifying|tormenting|punishing|interrogating|gaslighting|traumatising|shaming|slandering|guilt_tripping me ~1 !less|more
  right|so|go|ahead|well|fine|just|grand|ok|sure ~3 crucify|hang|lynch|stone|execute|crucified me ~
  nobody|no_one|who|nobody_ever ~2 sees|seeing|see|cares|caring|care|thinks|thinking|notices|asks|asking|understands|considers ~3 my|me|about_me|how_i ~1 pain|side|feelings|hurt|suffering|tears|struggle|feel|felt|too|$|hurting
  how|why ~2 i|me ~2 one|always|suddenly|only_one ~2 being|getting|who_is|that_is|gets|get|gettin ~2 ${ATTACKED}
  what|everything|all|hell|stress|pain|trouble ~1 that? you ~1 have|are|keep? ~1 put|putting ~1 me through
  gang|ganging|ganged ~1 up on me
  i ~2 consider|find|regard|call|consider_this ~1 your|this|that ~2 message|email|tone|text|words|conduct|behaviour|behavior|accusation|complaint ~2 abusive|abuse|harassment|bullying|slander|defamatory|offensive|aggressive|hurtful|an_attack
  you ~2 do|know|see|realise|realize ~2 what|how ~2 this|you|that ~4 doing|does|did|do ~1 to me|my
  ^ so|oh|and|great|wow ~1 now? ~1 i ~2 have|got|need|supposed|expected|meant to ~1 apologise|apologize|say_sorry|grovel|feel_sorry|feel_bad|feel_guilty|beg ~1 for|because|to_you|$|now|am
  apologise|apologize|sorry|punished|blamed ~1 for being ${ATTACKED}|lied_to|cheated_on|robbed|hit
  you ~8 i ~1 am ~1 left|the_one_left ~1 bleeding|crying|hurting|devastated|broken|picking_up|in_tears|in_bits|in_pieces
  how|what you ~2 see|think_of|view|think ~1 of? me ~5 suppose|guess|must|then ~2 i ~1 am|must_be
  i ~1 suppose|guess ~1 that? i ~1 am ~3 ${VILLAIN}|wife_beater|crook|thief|murderer|nazi|dictator|rapist
  thought|idea|notion|clue|regard|consideration ~2 for|of|how|what ~2 this|that|it|you|i? ~2 has|have|is? ~1 cost|costs|costing|did|does|done|doing|suffered ~1 me|to_me
  right|reason|entitled|cause|grounds ~2 be|feel ~1 upset|hurt|angry|annoyed|mad|offended|furious ~5 is|it_is me|i
  you|yall|yous|ye|everyone|they|both|you_two|lot ~4 team|teaming|teamed|gang|ganging|ganged|turn|turning|side|siding ~1 up? ~1 on|against ~1 me
  i ~1 have|am|was|been ~4 target|butt|object|victim|recipient|subject ~1 of ~2 your
  hurt|wounded|upset|damaged|destroyed|hurting me ~2 more|worse ~7 than ~2 i
  it ~1 is ~1 me|i ~1 only|alone ~1 who|that ~1 is|am|has? ~1 suffering|hurt|suffer|crying|losing
`);
