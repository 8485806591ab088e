/** How the whole fault is laid on the other. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';
import { FAULT_NOUN, MISDEED, OUTBURST } from './deeds.ts';

export const WORDINGS = wordings(`
  fault|blame|responsibility|guilt ~5 lies|rests|is|falls|belongs|sits ~1 with|on|to|at|squarely|entirely|solely ~2 you|your_feet|your_door|your_shoulders|yours
  ^ it|this|that|all|mess|everything|row|fight|argument is|was ~2 your ~1 fault|doing|making|handiwork|creation !that|you_hit
  your ~1 own? doing all|not_mine|every|and_you|$
  your ~1 fault|doing not|never mine|my
  all of this|it|that is ~1 your ~1 fault|doing|making
  #BadOutcome|mess|row|divorce|hell|fallout|cried|shouting|screaming ~6 thanks|down|due|owing|because|account to|of ~1 you|yourself|your ~3 $|not_me|and|drama|behaviour|behavior|lies|attitude|mouth|temper|choices|actions
  thanks|owing to you ~1 we|i|my|the|this|our ~5 mess|crying|cried|cry|fight|row|divorce|fired|debt|sleepless|ruined|broke|humiliated|embarrassed|lost
  breakdown|failure|quarrel|row|mess|fight|argument|collapse ~9 to|of|with|by ~1 you|your|yourself ~1 own|actions|behaviour|behavior|choices|alone|$
  you ~1 are|were ~1 the ~1 only|whole|real|sole? reason|cause|source|root|architect ~3 i|we|kids|the|of|why|this|for|she|he|my|our|everyone ~6 #BadOutcome|#WrongVerb|cry|mess|row|divorce|therapy|sleep|drink|hell|all_this|leaving|shouting|crying
  look|see ~1 at? what you ~2 done|did|caused|started ~1 to|now|$ ~2 me|us|family|her|him|kids|children|this|$|now
  yourself to ~1 blame|thank
  whose fault|doing|choice ~8 yours|your|you|not_mine
  who started|caused|began|provoked ~1 it|this|that|the ~6 you ~1 did|were|$
  ^ you ~1 did|caused|started|created this|all_this|all_of_this not|to_us|to_me|to_yourself|to_this|$|by|with
  it is|was you ~1 and_you_alone? who|that ~1 has|have|had? ~1 spoiled|ruined|started|caused|broke|broken|made|destroyed|wrecked|put|brought|dragged|poisoned|created|killed ~3 us|this|everything|it|family|marriage|all|whole|things|me
  you ~1 and|who|that|alone ~1 have|has|got|had|put|landed|dragged ~1 us|me|this_family into|where|in ~2 this|mess|are|trouble|hole|debt
  you ~1 are|were ~1 the one|person|reason who|that ~1 has|have? ~1 started|caused|began|broke|ruined|created|provoked|destroyed|made_it|made_this|picked|turned|wrecked
  i ~2 #WrongVerb|lost_it|snapped|drank|flipped|exploded|lost_my|reacted|cried|blew ~5 because|due|thanks|account of|to ~1 you|your|yourself
  because|account|thanks|due|owing of|to ~1 you|yourself ~2 that ~1 i ~2 #WrongVerb|lost|snapped|screamed|drank|left|quit|cry
  you ~1 caused|cause|created|brought ~1 all|the_whole|this|every|am|everything ~3 $|mess|on_us|on_yourself|yourself|problem|trouble
  if anyone|anybody|someone ~2 is|are ~1 to_blame|at_fault|responsible|guilty ~4 you
  ^ own|take|accept|bear ~1 up? ~1 the|your ~1 blame|share_of_the_blame
  you ~3 own|take|accept|bear ~1 up? ~1 the|your ~1 blame|share_of_the_blame
  you ~1 poked|poke|woke|lit|struck|threw|fuelled|fired|cast|drew ~1 the ~1 bear|match|fuse|fire|first_shot|first_stone|first_punch|first_blow
  you are|were why ~1 i|we|this|everything|it|she|he|they ~6 #BadOutcome|#WrongVerb|like_this|cry|drink|leaving
  own|that|this|it ~1 goal|bed|grave ~6 you ~1 made|dug
  you made your|this bed|mess|choice
  that|this|it|all_this|which|mess|row|everything is|was ~1 all|entirely|completely? down_to ~1 you|your !to|whether
  kids|children|parents|family|team|marriage|wedding|party|everyone ~8 that|this|it is ~1 all? on|down_to|because_of you
  everything|it|things|all|we|life|this|day|night|i ~1 was|were|had_been|went|am_going|were_getting ~2 fine|grand|good|great|happy|perfect|well|peaceful|quiet|lovely|calm ~2 until|till|before ~1 you|your
  we|i|my|our|they|she|he ~5 #BadOutcome|#Negative|fired|sacked|nothing ~3 because|thanks|due|owing of|to ~1 you|your ~1 and_your|$|again
  thanks|owing to ~1 you|your ~3 i|we|my|our|they|he|she ~2 have|had|got|get|am|are|is ~2 no|nothing|nowhere|banned|fined !longer|problem|problems|worries|worry|fear|debt|regrets
  you ~1 are|were? the ~1 whole|entire|main|only|sole|exact|real|very? reason|cause|source ~6 #BadOutcome|#WrongVerb|#Negative|beefing|beefin|split
  one|only person|one|thing|party ~3 responsible|to_blame|at_fault|guilty|blame ~8 you
  look|take|find|try ~4 mirror ~8 who|what|why|whoever
  ask yourself ~2 who|whose|why ~2 ${MISDEED}|wrecked|ruined|broke|fault|to_blame|#BadOutcome|like_this
  you ~2 responsible|answerable|culpable|accountable|liable|to_blame ~1 for ~3 mess|all_this|what_happened|everything|#BadOutcome|#Negative|every_tear
  your ~2 ${FAULT_NOUN} ~3 wrecked|ruined|ruins|wrecks|destroyed|destroys|spoiled|killed|broke|broken|poisoned|cost|caused|causing|destroying|ruining|killing|led_to|tearing|is_why|are_why|got_us ~3
  caused|down_to|due_to|because_of|result_of|consequence_of|thanks_to|fault_of|blame ~2 your ~2 ${FAULT_NOUN}
  i|we ~2 only|had_to|have_to|just? ~1 ${OUTBURST} ~6 because|due_to|thanks_to|over|since ~1 of? your ~3 ${FAULT_NOUN}
  i|we ~1 ${OUTBURST} ~5 because|since|cause|seeing_as you ~1 ${MISDEED}|#WrongVerb|did_not|would_not|never|kept|keep|always|started
  row|fight|argument|mess|disaster|fiasco|shambles|atmosphere|trouble|problem|whole_thing|situation ~3 is|was ~2 your ~1 own|sole? doing|fault|making|handiwork|creation
  you ~1 are|were ~1 what|who|the_one ~2 wrong with this|us|our
  you ~1 got|get|getting|are_getting ~1 exactly|just? what you ~1 deserve|deserved|asked
  none|nothing|not ~2 this|it|that ~3 on|about me ~4 you
  you ~1 ordered|bought|purchased|chose|clicked|selected|booked|picked|agreed ~6 mistakenly|by_mistake|wrongly|in_error|without_reading|without_checking|without_asking
  if you ~2 not ~2 read|check|notice|understand|look|listen|ask|bother ~9 that|it is ~2 not|your|on ~3 my|our|fault|problem|you|mistake|responsibility
  you ~2 to thank for !dinner|lunch|that_lovely
  you ~1 broke|ruined|destroyed|wrecked|killed|poisoned|split|tore ~1 this|our|us|everything|the|my ~1 family|marriage|home|friendship|team|relationship|childhood|reputation|apart|all|whole ~ !record
  you saw to ~1 that|it $
  improper|negligent|incorrect|poor|careless|misuse|mishandling|mismanagement ~5 by|on|from ~1 yourself|you|your_part|your_side|your_end $
  something|problem|problems|mess|situation|fight|pain|trouble|damage|drama ~1 that|which? you ~1 yourself? ~1 caused|created|started|brought_on|made_up|made_yourself
  all|both know ~1 that? ~1 it|who was|is ~1 you
  resulted|results|stems|stemmed|arose|arises|comes|came|coming|happened|happening|caused|because ~2 by|from|of|through|due_to ~2 your ~2 ${FAULT_NOUN}
`);

/** A reproach that may be fair: what they left undone. */
export const SOFT = wordings(`
  you ~1 could|should|might|ought_to ~1 have ~2 stated|specified|read|checked|contacted_us|contacted_me|contacted_the|clarified|confirmed|mentioned|made_sure|been_clearer|told_us|let_us|informed|asked_first|double_checked
  you should ~1 have? ~1 first contact|contacted|message|messaged|ask|asked|tell|told|check|checked|read
`);
