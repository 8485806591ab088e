/** Apologies whose object is put in doubt: a condition, a hedge, anybody, anything (Kampf 2009). */
import { graded } from '../../../engine/features/graded.ts';

/** "in case it caused you pain, sorry", "sorry if it bummed you out": a hurt under a condition, in any order. */
export const DOUBTED_HURT = graded({
  2: `
    #Sorry ~4 if|case ~8 bummed|brought|bring|dragged|freaked|creeped|weirded|stressed|pissed|ticked|put|threw you out|down|off
    #Sorry ~4 if|case ~8 ruin|ruined|spoil|spoiled|spoilt|wrecked|killed|soured|dampened ~2 your ~2 night|day|evening|mood|birthday|holiday|weekend|christmas|vibe|wedding|week|party
    #Sorry ~4 if|case ~8 hurt|hurts|hurting|offended|offends|insulted|insults|wounded|humiliated|embarrassed|angered|saddened|distressed|shamed|belittled|alienated you|your_feelings|your_pride|your_mother|your_family|ur
    #Sorry ~4 if ~2 any|some ~2 #HurtNoun|feathers|toes|egos|noses ~2 was|were|got|has|have|resulted|arose|occurred
    #Sorry ~4 if ~2 i ~1 am|was ~1 the|a|part_of ~2 reason|cause|source ~4 you|your
    #Sorry ~4 if ~2 you ~2 still ~1 #HurtState
    if|case|should ~8 caused|cause|gave|brought|given|causing ~1 you ~4 #HurtNoun ~8 #Sorry
    if|case|should ~8 makes|made|make|making|left ~1 you ~3 #HurtState ~8 #Sorry
    if|case|should ~4 any|some ~2 #HurtNoun ~2 was|were|has|have|resulted|arose|arisen|taken ~8 #Sorry
    if ~1 i ~1 am|was ~1 the|a ~2 reason|cause|source ~10 #Sorry
  `,
});

/** "sorry if there are those who felt left out": whoever it was that was hurt. */
export const DOUBTED_PERSON = graded({
  2: `
    if ~2 there ~2 anyone|anybody|someone|somebody|people|any|some|those|one ~6 #HurtState|#HurtVerb|offence|offense ~10 #Sorry
    #Sorry ~4 if ~2 there ~2 anyone|anybody|someone|somebody|people|any|some|those|one ~6 #HurtState|#HurtVerb|offence|offense
    #Sorry to ~1 all|any|everyone|everybody|anyone|whoever ~2 who|whom|that|i ~4 #HurtState|#HurtVerb|#WrongVerb
    anyone|anybody|whoever|those|everyone ~1 i ~3 #HurtVerb|#WrongVerb|hurt|upset|offended|insulted ~6 #Sorry
    anyone|anybody|whoever|those|everyone who ~3 #HurtState ~10 #Sorry
    anyone|anybody|whoever|those ~6 #HurtState|#HurtVerb ~6 has|have|gets|accept my ~2 apology|apologies|sorry
    #Sorry ~2 to whoever|whomever|anyone|anybody|whosoever ~2 needs|need|feels|felt|wants|want|thinks|thought ~3 it|one|apology|wronged|offended|hurt
  `,
});

/** A harm or an own wrong under a hedge, in builds that clauses do not show. */
export const HEDGED_HARM = graded({
  2: `
    excuse|forgive|pardon|regret any|whatever ~2 #HurtNoun ~1 i|that|this|my|which
    #Sorry|regret ~3 for|about any|whatever ~2 #HurtNoun ~4 may|might|could|possibly|perhaps|inadvertently|unintentionally
  `,
  1: `
    maybe|perhaps|possibly|guess|suppose ~2 i ~2 was|am|acted|sounded|came|spoke|seemed ~6 #WrongAdj ~3 sorry|apologies|my_bad|mb|oops
    #Sorry ~3 maybe|perhaps|possibly|guess|suppose ~2 i ~2 was|am|acted|sounded|came|spoke|seemed|went ~6 #WrongAdj|far|hard|strong|heavy
    it_is|is possible|likely|conceivable ~2 i ~2 overreacted|misjudged|overstepped|misspoke|snapped|hurt|upset|offended ~6 #Sorry
    #Sorry ~3 may|might|could ~1 not|have ~1 have|been ~2 been|the|my ~3 fair|kind|nice|fairest|kindest|nicest|best|polite|gentle|patient|sensitive|tactful|right
    may|might|could ~1 not have ~1 been ~3 fair|kind|nice|fairest|kindest|nicest|polite|gentle|patient|sensitive|tactful ~8 #Sorry
    in_hindsight|looking_back|perhaps|maybe|possibly ~3 joke|comment|remark|text|message|words|tone|timing|wording|delivery ~3 was|were ~6 #Sorry
    may|might|could have ~2 come|sounded|seemed|landed|read ~2 across|off|over|a|as|like|too ~4 #WrongAdj ~6 #Sorry
  `,
});
