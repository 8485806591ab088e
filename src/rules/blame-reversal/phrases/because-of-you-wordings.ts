/** How the whole fault is laid on the other. See `wording.ts` for the notation. */
import { wordings } from '../../../engine/features/wording.ts';

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
`);
